// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/bytearena.h"
#include "app/directory/collation.h"

#include <deque>
#include <limits>
#include <vector>

namespace Steward
{

/// Rows in the order of a text or a number each, for whoever makes an order in slices: rows come
/// one by one into a run, and a run that is full is sorted and merged into those before. Equal ones
/// stay in the order of their numbers; empty texts come last. One thread.
///
/// Each text gets a collation key, its first 8 bytes apart from the rest; keys lie in the order
/// they are sorted in, so that merging reads memory from front to back.
class SortedKeys final
{
public:
    struct Entry {
        quint64 prefix;
        quint32 rest; ///< address of what follows the prefix, ends with a zero
        quint32 row;
    };
    static constexpr quint32 runSize = 8192; ///< sorted in one go, in about 1.5 ms

    /// The key of \a text stays until clear().
    [[nodiscard]] Entry entryOf(QByteArrayView text, quint32 row);
    [[nodiscard]] static Entry entryOf(quint64 number, quint32 row)
    {
        return { number, noRest, row };
    }
    /// To the run, which is not full.
    void add(const Entry &entry) { m_run.push_back(entry); }
    [[nodiscard]] quint32 runLength() const { return static_cast<quint32>(m_run.size()); }
    /// Sorts the run and merges it into what is sorted: 2 ms at 100,000.
    void mergeRun();
    /// Without those of the run.
    [[nodiscard]] quint32 sortedCount() const { return static_cast<quint32>(m_sorted.size()); }
    /// The rows that are sorted, ascending.
    [[nodiscard]] std::vector<quint32> order() const;
    void clear();

private:
    static constexpr quint32 noRest = std::numeric_limits<quint32>::max();
    [[nodiscard]] bool isLess(const Entry &left, const Entry &right) const;

    Collation m_collation;
    ByteArena m_rests;
    /// Grows in pieces and is merged into in place: vectors that grow left megabytes unused.
    std::deque<Entry> m_sorted;
    std::vector<Entry> m_run;
    QByteArray m_buffer;
};

} // namespace Steward
