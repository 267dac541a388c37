// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/peopleresolver.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace Steward
{

/// The rows of a sheet or a text, and who is meant: all of a PeopleResolver, or those of some
/// statuses. Nothing is kept but which rows those are; texts are made for the rows in sight.
class ResolveModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResolveModel)
public:
    enum Column { Number, Input, Status, Match, Why, ColumnCount };
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< PeopleResolver::Status, as int
    };
    /// \a resolver is not owned and must outlive this.
    explicit ResolveModel(PeopleResolver *resolver, QObject *parent = nullptr);

    /// \a takenOut tells of a row of the resolver whether its person was chosen and taken out
    /// again.
    void setTakenOut(std::function<bool(int)> takenOut) { m_takenOut = std::move(takenOut); }
    /// What setTakenOut()'s function says may have changed.
    void refresh();
    /// Shows rows with one of \a statuses alone, as they change too; all rows when it is empty.
    /// How many there are of each is PeopleResolver::count().
    void setShown(const QList<PeopleResolver::Status> &statuses);
    [[nodiscard]] const QList<PeopleResolver::Status> &shown() const { return m_shown; }
    /// The row of the resolver that is shown in row \a row here; -1 when there is no such row.
    [[nodiscard]] int resolverRow(int row) const;
    /// Where row \a resolverRow of the resolver is shown; -1 when it is not.
    [[nodiscard]] int rowOf(int resolverRow) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] bool isShown(int resolverRow) const;
    [[nodiscard]] std::vector<int> shownRows(int first, int last) const;
    [[nodiscard]] QString word(int resolverRow) const;
    void resetRows();
    void onRowsChanged(int first, int last);
    bool replace(int at, int count, const std::vector<int> &fresh);

    PeopleResolver *m_resolver;
    std::function<bool(int)> m_takenOut;
    QList<PeopleResolver::Status> m_shown;
    int m_count = 0; ///< rows of the resolver
    std::vector<int> m_rows; ///< those that are shown, ascending; unused when all are
};

} // namespace Steward
