// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/bytearena.h"
#include "app/directory/collation.h"
#include "app/directory/peoplestore.h"

#include <QDeadlineTimer>

#include <deque>
#include <optional>
#include <vector>

namespace Steward
{

/// The rows of a store in the order of one column, made in slices and kept up while the store
/// fills. Equal texts stay in the order of their rows; empty ones come last. GUI thread only.
///
/// Each text gets a collation key, its first 8 bytes apart from the rest; keys lie in the order of
/// the rows they sort, so that merging reads memory from front to back. Texts that people share get
/// one key for all of them. Keys are kept while the store is being read, and take 3 to 5 MB at
/// 100,000 people then.
class SortedColumn final
{
public:
    enum class Column { Name, Email, Department, Title, Status };

    /// \a store is not owned and must outlive this.
    SortedColumn(const PeopleStore *store, Column column);
    /// Goes on until \a deadline; true when order() has the rows before \a rows, which the store
    /// has. Takes now and then one merge (2 ms at 100,000 people) more than it was given.
    bool step(quint32 rows, const QDeadlineTimer &deadline);
    /// The keys are not those of the people any more. order() stays what it was until there is a
    /// new one.
    void invalidate();
    /// Whether step() would have nothing to do.
    [[nodiscard]] bool isDone(quint32 rows) const { return !m_anew && m_order.size() >= rows; }
    /// The rows from 0 up to its size, sorted.
    [[nodiscard]] const std::vector<quint32> &order() const { return m_order; }

private:
    struct Entry {
        quint64 prefix;
        quint32 rest; ///< address of what follows the prefix, ends with a zero
        quint32 row;
    };
    [[nodiscard]] Entry makeEntry(quint32 row);
    [[nodiscard]] Entry entryOf(QByteArrayView text, quint32 row);
    [[nodiscard]] bool isLess(const Entry &left, const Entry &right) const;
    void mergeRun();
    void takeOrder();
    void dropKeys();

    const PeopleStore *m_store;
    Column m_column;
    std::optional<PeopleStore::Shared> m_shared;
    Collation m_collation;
    ByteArena m_rests;
    std::vector<Entry> m_shareds; ///< by number in the dictionary; their rows mean nothing
    /// Grows in pieces and is merged into in place: vectors that grow left megabytes unused.
    std::deque<Entry> m_sorted;
    std::vector<Entry> m_run; ///< of the rows that follow those sorted, not sorted yet
    std::vector<quint32> m_order;
    bool m_anew = false; ///< m_order stays until everybody is sorted again
    QByteArray m_buffer;
};

} // namespace Steward
