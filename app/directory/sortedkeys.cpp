// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/sortedkeys.h"

#include <algorithm>
#include <cstring>

namespace Steward
{

namespace
{
constexpr qsizetype sortedBytes = 512; ///< of a text; nobody sees the order of what comes after
} // namespace

SortedKeys::Entry SortedKeys::entryOf(QByteArrayView text, quint32 row)
{
    if (text.isEmpty())
        return { std::numeric_limits<quint64>::max(), noRest, row };
    m_collation.makeKey(text.first(qMin(text.size(), sortedBytes)), m_buffer);
    Entry entry { 0, noRest, row };
    const qsizetype size = m_buffer.size();
    for (qsizetype i = 0; i < 8; ++i)
        entry.prefix = entry.prefix << 8 | (i < size ? static_cast<quint8>(m_buffer.at(i)) : 0);
    if (size > 8) {
        m_buffer.append('\0');
        entry.rest = m_rests.append(QByteArrayView(m_buffer).sliced(8));
    }
    return entry;
}

bool SortedKeys::isLess(const Entry &left, const Entry &right) const
{
    if (left.prefix != right.prefix)
        return left.prefix < right.prefix;
    if (left.rest != right.rest) {
        if (left.rest == noRest || right.rest == noRest)
            return left.rest == noRest;
        const int order = std::strcmp(m_rests.at(left.rest), m_rests.at(right.rest));
        if (order != 0)
            return order < 0;
    }
    return left.row < right.row;
}

void SortedKeys::mergeRun()
{
    const auto less = [this](const Entry &left, const Entry &right) { return isLess(left, right); };
    std::sort(m_run.begin(), m_run.end(), less);
    // From the back, where there is room for the run.
    auto from = m_sorted.size();
    m_sorted.resize(from + m_run.size());
    const auto sorted = m_sorted.begin();
    for (auto to = m_sorted.end(); !m_run.empty();) {
        if (from > 0 && less(m_run.back(), sorted[static_cast<ptrdiff_t>(from) - 1])) {
            *--to = sorted[static_cast<ptrdiff_t>(--from)];
        } else {
            *--to = m_run.back();
            m_run.pop_back();
        }
    }
}

std::vector<quint32> SortedKeys::order() const
{
    std::vector<quint32> order;
    order.reserve(m_sorted.size());
    for (const Entry &entry : m_sorted)
        order.push_back(entry.row);
    return order;
}

void SortedKeys::clear()
{
    m_sorted = {};
    std::vector<Entry>().swap(m_run);
    m_rests = {};
}

} // namespace Steward
