// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/eligibility.h"
#include "app/directory/peoplesearch.h"
#include "app/directory/peoplesort.h"

#include <QAbstractTableModel>

#include <vector>

namespace Steward
{

class ChosenModel;
class Directory;

/// People of a directory that match a query, in order, straight from their store: row numbers and
/// nothing else, no proxy. Columns and roles are those of UsersModel, so that a view can show
/// either. While the directory fills, update() brings what is new; rows that are there stay, and so
/// do the current one and the selection. GUI thread only.
class DirectoryModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectoryModel)
public:
    enum Column { Mark, Name, Email, Department, State, ColumnCount };

    /// The people of \a directory, kept up with it. Neither is owned, both must outlive this;
    /// \a chosen may be null where nobody is chosen.
    explicit DirectoryModel(Directory *directory, ChosenModel *chosen = nullptr,
                            QObject *parent = nullptr);
    /// The same of any store; whoever changes that calls update().
    DirectoryModel(const PeopleStore *store, PeopleSort *sort, ChosenModel *chosen = nullptr,
                   QObject *parent = nullptr);
    /// Shows who matches \a query, at once. Resets the model.
    void setQuery(const PeopleQuery &query);
    [[nodiscard]] const PeopleQuery &query() const { return m_search.query(); }
    /// Who can be chosen; the word for it takes the place of the status. Judged when shown.
    void setEligibility(Eligibility eligibility);
    [[nodiscard]] Verdict verdict(const User &user) const;
    /// The store changed. Where rows are sorted, they follow when the order has (a few ms).
    void update();

    /// Sorts by a column that is shown; \c Mark: in the order in which people were read. When the
    /// order is not there yet, the rows move as soon as it is.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// The same by any column, shown or not.
    void sortBy(std::optional<PeopleSort::Column> column, Qt::SortOrder order);

    [[nodiscard]] User userAt(int row) const;
    /// Who is in \a row of the store, shown or not.
    [[nodiscard]] User personOf(PeopleStore::Row row) const { return m_store->user(row); }
    /// Of the store.
    [[nodiscard]] PeopleStore::Row storeRow(int row) const;
    /// The row that shows \a row of the store; -1 when none does.
    [[nodiscard]] int rowOf(PeopleStore::Row row) const;
    /// All that match as rows of the store, in the order shown.
    [[nodiscard]] const std::vector<quint32> &storeRows() const { return m_rows; }
    /// All that match, as rows of the store.
    [[nodiscard]] const RowSet &matches() const { return m_search.rows(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] std::vector<quint32> inOrder() const;
    void replaceRows(std::vector<quint32> next);
    bool removeMissing(const RowSet &wanted);
    void move(std::vector<quint32> next);
    void repaint();
    [[nodiscard]] const User &shown(int row) const;
    [[nodiscard]] QString text(const User &user, int column) const;
    [[nodiscard]] QString state(const User &user) const;

    const PeopleStore *m_store;
    PeopleSort *m_sort;
    ChosenModel *m_chosen;
    Eligibility m_eligibility;
    PeopleSearch m_search;
    std::optional<PeopleSort::Column> m_column;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::vector<quint32> m_rows;
    mutable User m_shown; ///< the person asked for last: a view asks for all cells of a row
    mutable quint32 m_shownRow = PeopleStore::noRow;
};

} // namespace Steward
