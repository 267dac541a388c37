// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/sortedcolumn.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace Steward
{

namespace
{
constexpr quint32 noRest = 0xFFFFFFFF;
constexpr quint32 runSize = 8192; ///< sorted in one go, in about 1.5 ms
constexpr qsizetype sortedBytes = 512; ///< of a text; nobody sees the order of what comes after
constexpr quint32 keysBetweenLooks = 32;

std::optional<PeopleStore::Shared> sharedField(SortedColumn::Column column)
{
    switch (column) {
    case SortedColumn::Column::Department:
        return PeopleStore::Department;
    case SortedColumn::Column::Title:
        return PeopleStore::JobTitle;
    case SortedColumn::Column::Status:
        return PeopleStore::Status;
    case SortedColumn::Column::Name:
    case SortedColumn::Column::Email:
        break;
    }
    return std::nullopt;
}
} // namespace

SortedColumn::SortedColumn(const PeopleStore *store, Column column)
    : m_store(store)
    , m_column(column)
    , m_shared(sharedField(column))
{
}

void SortedColumn::invalidate()
{
    dropKeys();
    m_anew = true;
}

void SortedColumn::dropKeys()
{
    m_shareds = {};
    m_sorted = {};
    m_run = {};
    m_rests = {};
}

bool SortedColumn::step(quint32 rows, const QDeadlineTimer &deadline)
{
    if (isDone(rows))
        return true;
    // The keys of those who are sorted were dropped, and somebody came: rare, and slices only.
    m_anew |= m_sorted.size() < m_order.size();
    do {
        const auto sorted = static_cast<quint32>(m_sorted.size());
        const quint32 runEnd = qMin(rows, sorted + runSize);
        auto made = static_cast<quint32>(sorted + m_run.size());
        if (made < runEnd) {
            for (const quint32 end = qMin(runEnd, made + keysBetweenLooks); made < end;)
                m_run.push_back(makeEntry(made++));
        } else if (!m_run.empty()) {
            mergeRun();
            if (!m_anew)
                takeOrder();
        } else {
            if (std::exchange(m_anew, false))
                takeOrder();
            if (m_store->reading() != PeopleStore::Reading::Running)
                dropKeys();
            return true;
        }
    } while (!deadline.hasExpired());
    return isDone(rows);
}

SortedColumn::Entry SortedColumn::makeEntry(quint32 row)
{
    if (!m_shared)
        return entryOf(m_column == Column::Name ? m_store->label(row) : m_store->email(row), row);
    const quint16 code = m_store->code(*m_shared, row);
    if (code == TextDictionary::full)
        return entryOf(m_store->shared(*m_shared, row), row);
    while (m_shareds.size() <= code) {
        const auto next = static_cast<quint16>(m_shareds.size());
        m_shareds.push_back(entryOf(m_store->dictionary(*m_shared).text(next), 0));
    }
    Entry entry = m_shareds[code];
    entry.row = row;
    return entry;
}

SortedColumn::Entry SortedColumn::entryOf(QByteArrayView text, quint32 row)
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

bool SortedColumn::isLess(const Entry &left, const Entry &right) const
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

void SortedColumn::mergeRun()
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

void SortedColumn::takeOrder()
{
    std::vector<quint32> order;
    order.reserve(m_sorted.size());
    for (const Entry &entry : m_sorted)
        order.push_back(entry.row);
    m_order = std::move(order);
}

} // namespace Steward
