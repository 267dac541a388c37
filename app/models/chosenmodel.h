// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/idtable.h"
#include "app/directory/rowset.h"
#include "app/domain/sourcerow.h"
#include "app/domain/user.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <limits>
#include <memory>
#include <vector>

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
    struct Entry {
        User person;
        QString origin; ///< where it came from ("Search"), if that is no row of a sheet
        SourceRow source {};
        /// Either of the two as it is shown.
        [[nodiscard]] QString originText() const
        {
            return source.isKnown() ? source.text() : origin;
        }
    };

    explicit ChosenModel(QObject *parent = nullptr);

    /// Those who are in already are left out. One step for undo(), whose number this returns; 0
    /// when nobody came. With \a more, the number of the latest step, they join that: see
    /// ChosenAdder for thousands.
    quint64 add(const QList<Entry> &entries, quint64 more = 0);
    /// The same with \a count of them from \a from on. Whoever comes in is moved out of \a entries
    /// where nobody else shares that list.
    quint64 take(QList<Entry> &entries, qsizetype from, qsizetype count, quint64 more);
    void remove(const UserId &id) { remove(QSet<UserId> { id }); }
    /// Whoever of \a ids is in: one step for undo().
    void remove(const QSet<UserId> &ids);
    /// The same by what numberAt() says of them.
    void removeNumbers(const RowSet &numbers);
    void clear();
    /// Takes the last add, remove or clear back.
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_history.isEmpty(); }
    [[nodiscard]] bool contains(const UserId &id) const { return numberOf(id) != none; }
    /// The number of the last add, remove or clear; 0 before the first.
    [[nodiscard]] quint64 latestStep() const { return m_steps; }
    [[nodiscard]] const UserId &idAt(int row) const { return at(row).person.id; }
    [[nodiscard]] const Entry &at(int row) const { return *m_entries.at(row).entry; }
    /// What stays with an entry while rows come and go, and when undo() brings it back. Numbers
    /// ascend with the rows and are never given twice.
    [[nodiscard]] quint32 numberAt(int row) const { return m_entries.at(row).number; }
    /// The row of the entry with \a number; -1 when it is not in.
    [[nodiscard]] int rowOf(quint32 number) const;
    /// All numbers given so far are below.
    [[nodiscard]] quint32 numberEnd() const { return m_nextNumber; }
    /// In the order they were chosen. Costs nothing where they did not change since.
    [[nodiscard]] QList<User> people() const;
    /// Where they came from, of those who came from a row of a sheet or a text. Costs nothing where
    /// nobody left or came back since.
    [[nodiscard]] const SourceRows &sources() const;

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
    /// Thousands of them move and are remembered at no cost.
    struct Held {
        quint32 number = 0;
        quint32 person = 0; ///< index into m_now
        std::shared_ptr<const Entry> entry;
    };
    [[nodiscard]] quint32 numberOf(const UserId &id) const;
    static constexpr quint32 none = std::numeric_limits<quint32>::max();
    struct Span {
        int row;
        int count;
    };
    using Spans = QList<Span>; ///< in order, apart from each other
    /// What one step did, and no more than is needed to take it back.
    struct Step {
        quint64 number;
        Spans spans; ///< where those who came are, or those who left were
        QList<Held> removed; ///< nobody: it added
    };
    template <class Take>
    quint64 addAll(const Entry *entries, qsizetype count, quint64 more, Take take);
    void remember(const Spans &spans, const QList<Held> &removed);
    void removeSpans(const Spans &spans);
    void takeOut(const Spans &spans);
    void putIn(const Spans &spans, const QList<Held> &entries);
    [[nodiscard]] QList<Held> held(const Spans &spans) const;
    void letGo(const QList<Held> &entries);
    void freeSome();
    void mergeIn(const Spans &spans, const QList<Held> &entries);
    [[nodiscard]] static QString text(const Entry &entry, int column);

    QList<Held> m_entries;
    /// Everybody who was ever in, under indexes of m_now: thousands leave and come back without it.
    IdTable m_known;
    std::vector<quint32> m_now; ///< the number of each; none: not in
    quint32 m_nextNumber = 0;
    QList<Step> m_history;
    quint64 m_steps = 0;
    mutable QList<User> m_people; ///< of the first entries, as far as somebody asked
    mutable SourceRows m_sources;
    mutable bool m_sourcesAreOld = false;
    QList<Held> m_leaving; ///< whom nothing brings back, until they are freed
    QTimer m_timer;
};

} // namespace Steward
