// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/sortedcolumn.h"

#include <utility>

namespace Steward
{

namespace
{
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
    std::vector<SortedKeys::Entry>().swap(m_shareds);
    m_keys.clear();
}

void SortedColumn::tidy()
{
    const bool holds = m_keys.sortedCount() > 0 || m_keys.runLength() > 0 || !m_shareds.empty();
    if (holds && m_store->reading() != PeopleStore::Reading::Running)
        dropKeys();
}

bool SortedColumn::step(quint32 rows, const QDeadlineTimer &deadline)
{
    // The keys of those who are sorted were dropped, and somebody came: rare, and slices only.
    m_anew |= !isDone(rows) && m_keys.sortedCount() < m_order.size();
    while (!isDone(rows)) {
        const quint32 sorted = m_keys.sortedCount();
        const quint32 runEnd = qMin(rows, sorted + SortedKeys::runSize);
        quint32 made = sorted + m_keys.runLength();
        if (made < runEnd) {
            for (const quint32 end = qMin(runEnd, made + keysBetweenLooks); made < end;)
                m_keys.add(makeEntry(made++));
        } else if (m_keys.runLength() > 0) {
            m_keys.mergeRun();
            if (!m_anew)
                m_order = m_keys.order();
        } else {
            m_anew = false;
            m_order = m_keys.order();
        }
        if (deadline.hasExpired())
            break;
    }
    if (!isDone(rows))
        return false;
    // Before the next column makes its own.
    tidy();
    return true;
}

SortedKeys::Entry SortedColumn::makeEntry(quint32 row)
{
    if (!m_shared)
        return m_keys.entryOf(m_column == Column::Name ? m_store->label(row) : m_store->email(row),
                              row);
    const quint16 code = m_store->code(*m_shared, row);
    if (code == TextDictionary::full)
        return m_keys.entryOf(m_store->shared(*m_shared, row), row);
    while (m_shareds.size() <= code) {
        const auto next = static_cast<quint16>(m_shareds.size());
        m_shareds.push_back(m_keys.entryOf(m_store->dictionary(*m_shared).text(next), 0));
    }
    Entry entry = m_shareds[code];
    entry.row = row;
    return entry;
}

} // namespace Steward
