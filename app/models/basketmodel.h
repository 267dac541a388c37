// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/basketfilter.h"
#include "app/models/basketorder.h"
#include "app/models/chosenmodel.h"

#include <QTimer>

#include <array>
#include <memory>
#include <vector>

namespace Steward
{

/// The people of a basket as they are looked at: sorted by a column, and only those who match what
/// is typed. Columns and roles are ChosenModel's.
///
/// A basket of up to a thousand people is sorted and filtered at once. A larger one is in slices,
/// between which the window goes on: until all are there the rows stay as they were, but for people
/// who left, and then change in one step. The current row and the selection stay with the people.
/// GUI thread only.
class BasketModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BasketModel)
public:
    /// \a chosen is not owned and must outlive this.
    explicit BasketModel(ChosenModel *chosen, QObject *parent = nullptr);
    ~BasketModel() override;

    /// Shows those who have all words of \a text in name, e-mail or origin, in any order, whatever
    /// their case and marks.
    void setFilter(const QString &text);
    /// Whether the rows are those of a filter.
    [[nodiscard]] bool isFiltered() const { return !m_shownWords.isEmpty(); }
    /// Whether the rows are not yet those of the filter that was set.
    [[nodiscard]] bool isFiltering() const { return m_shownWords != m_filter.words(); }
    /// By one of ChosenModel's columns, equal ones in the order chosen, empty ones last, those
    /// without a row of a sheet first; descending is the exact reverse. -1: in the order chosen.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// ChosenModel's, of whoever is in \a row.
    [[nodiscard]] quint32 numberAt(int row) const { return m_rows[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    /// The basket, the rows or what the two functions about the filter say may have changed.
    void updated();

private:
    struct Span {
        int row;
        int count;
    };
    [[nodiscard]] BasketOrder *order() const;
    void follow();
    void goOn();
    void slice();
    void show();
    [[nodiscard]] RowSet setOf(const std::vector<quint32> &numbers) const;
    [[nodiscard]] RowSet whoIsIn() const;
    [[nodiscard]] std::vector<quint32> inOrder() const;
    void replaceRows(const std::vector<quint32> &next);
    void takeOut(const std::vector<quint32> &next);
    void putIn(const std::vector<quint32> &next);
    void move(std::vector<quint32> next);

    ChosenModel *m_chosen;
    std::array<std::unique_ptr<BasketOrder>, ChosenModel::ColumnCount> m_orders; ///< once wanted
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    BasketFilter m_filter;
    QByteArrayList m_shownWords;
    std::vector<quint32> m_rows; ///< numbers
    QTimer m_timer;
};

} // namespace Steward
