// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/sourcerow.h"
#include "app/domain/user.h"

#include <QAbstractTableModel>
#include <QSet>

namespace Steward
{

/// The people chosen so far: a set of ids with what is known of each, in the order they were
/// chosen. It is the choice; what a table has selected never is.
class ChosenModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChosenModel)
public:
    enum Column { Name, Email, Origin, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        SortRole, ///< what to compare by: of the origin the number of the row
    };
    struct Entry {
        User person;
        QString origin; ///< where it came from ("Search"), if that is no row of a sheet
        SourceRow source {};
    };

    explicit ChosenModel(QObject *parent = nullptr);

    /// Those who are in already are left out. One step for undo(), whose number this returns; 0
    /// when nobody came. With \a more, the number of the latest step, they join that: see
    /// ChosenAdder for thousands.
    quint64 add(const QList<Entry> &entries, quint64 more = 0);
    void remove(const UserId &id) { remove(QSet<UserId> { id }); }
    /// Whoever of \a ids is in: one step for undo().
    void remove(const QSet<UserId> &ids);
    void clear();
    /// Takes the last add, remove or clear back.
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_history.isEmpty(); }
    [[nodiscard]] bool contains(const UserId &id) const { return m_ids.contains(id); }
    /// The number of the last add, remove or clear; 0 before the first.
    [[nodiscard]] quint64 latestStep() const { return m_steps; }
    [[nodiscard]] const UserId &idAt(int row) const { return m_entries.at(row).person.id; }
    /// In the order they were chosen. Costs nothing where they did not change since.
    [[nodiscard]] QList<User> people() const;
    /// Where they came from, of those who came from a row of a sheet or a text.
    [[nodiscard]] const SourceRows &sources() const { return m_sources; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    /// Somebody came or went.
    void changed();
    /// undo() took back the step that add() called \a step.
    void undone(quint64 step);

private:
    struct Span {
        int row;
        int count;
    };
    using Spans = QList<Span>; ///< in order, apart from each other
    /// What one step did, and no more than is needed to take it back.
    struct Step {
        quint64 number;
        Spans spans; ///< where those who came are, or those who left were
        QList<Entry> removed; ///< nobody: it added
    };
    void remember(const Spans &spans, const QList<Entry> &removed);
    void removeSpans(const Spans &spans);
    void takeOut(const Spans &spans);
    void putIn(const Spans &spans, const QList<Entry> &entries);
    void forget(const Entry &entry);
    void insert(const Span &span, const QList<Entry> &entries);
    void mergeIn(const Spans &spans, const QList<Entry> &entries);
    /// Sorting asks for one cell's many times: no other cell's is made.
    [[nodiscard]] static QString text(const Entry &entry, int column);
    [[nodiscard]] static QVariant sortKey(const Entry &entry, int column);

    QList<Entry> m_entries;
    QSet<UserId> m_ids;
    SourceRows m_sources;
    QList<Step> m_history;
    quint64 m_steps = 0;
    mutable QList<User> m_people; ///< of the first entries, as far as somebody asked
};

} // namespace Steward
