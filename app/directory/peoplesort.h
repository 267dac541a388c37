// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/sortedcolumn.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <memory>

namespace Steward
{

/// Keeps the orders of a store's columns: each from when it is first wanted, in slices of 4 ms at
/// most, between which the window goes on. GUI thread only.
class PeopleSort final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleSort)
public:
    using Column = SortedColumn::Column;
    static constexpr int columnCount = 5;

    /// \a store is not owned and must outlive this.
    explicit PeopleSort(const PeopleStore *store, QObject *parent = nullptr);
    ~PeopleSort() override;
    /// Wants \a column, now and from now on; ready() says when it is there. Wanted ones come before
    /// those of prepareAll().
    void want(Column column);
    /// Makes all columns, so that sorting by one later takes no time.
    void prepareAll();
    /// The store changed. What was wanted is brought up; rows that were there before count as
    /// changed only while the store is not reading, so that a reading does not sort all over again.
    void update();
    /// Whether order() has all rows that the store had at the latest update(), want() or
    /// prepareAll(). Those that came since wait for the next one, so that a store that fills is not
    /// merged page by page.
    [[nodiscard]] bool isReady(Column column) const;
    /// The rows 0 to its size - 1, sorted; ascending. Empty before the column was first ready.
    [[nodiscard]] const std::vector<quint32> &order(Column column) const;

signals:
    /// isReady(\a column) became true.
    void ready(SortedColumn::Column column);

private:
    [[nodiscard]] SortedColumn *made(Column column) const
    {
        return m_columns[static_cast<size_t>(column)].get();
    }
    SortedColumn *make(Column column);
    void goOn();
    void slice();

    const PeopleStore *m_store;
    std::array<std::unique_ptr<SortedColumn>, columnCount> m_columns;
    Column m_first = Column::Name; ///< goes before the others
    quint32 m_rows = 0; ///< of the store, that are to be sorted
    quint64 m_edits = 0;
    QTimer m_timer;
};

} // namespace Steward
