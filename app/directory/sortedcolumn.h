// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/bytearena.h"
#include "app/directory/collation.h"
#include "app/directory/peoplestore.h"

#include <QDeadlineTimer>

#include <deque>
#include <unordered_map>
#include <vector>

namespace Steward
{

/// The rows of a store in the order of one column, made in slices and kept up while the store
/// fills. Equal texts stay in the order of their rows; empty ones come last. GUI thread only.
///
/// Each text gets a collation key, its first 8 bytes apart from the rest, so that comparing rarely
/// leaves the cache; texts that people share get one for all of them. Keys are kept while the store
/// is being read, and take 3 to 5 MB at 100,000 people then.
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
    struct Key {
        quint64 prefix;
        quint32 rest; ///< address of what follows the prefix, ends with a zero
    };
    void makeKey(quint32 row);
    [[nodiscard]] Key keyOf(QByteArrayView text);
    [[nodiscard]] const Key &key(quint32 row) const;
    [[nodiscard]] bool isLess(quint32 left, quint32 right) const;
    void mergeRun();
    void dropKeys();

    const PeopleStore *m_store;
    Column m_column;
    std::optional<PeopleStore::Shared> m_shared;
    Collation m_collation;
    ByteArena m_rests;
    /// By row; by number in the dictionary for shared fields. Grows in pieces: doubling left
    /// megabytes unused.
    std::deque<Key> m_keys;
    std::unordered_map<quint32, Key> m_spilled; ///< of rows whose value is in no dictionary
    quint32 m_keyed = 0; ///< rows with keys
    std::vector<quint32> m_order;
    std::vector<quint32> m_next; ///< takes the place of m_order when it has all rows
    bool m_anew = false;
    QByteArray m_buffer;
};

} // namespace Steward
