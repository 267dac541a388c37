// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/idtable.h"

#include "app/core/ids.h"

#include <QHashFunctions>

#include <algorithm>
#include <cstring>

namespace Steward
{

namespace
{
constexpr size_t fewSlots = 1024;

bool isCompact(QByteArrayView id)
{
    return id.size() == 27 && std::all_of(id.begin(), id.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
           });
}

/// Where an id of another form lies; no letter or digit is zero.
struct Elsewhere {
    char zero;
    quint32 address;
    quint32 size;
};
} // namespace

QByteArrayView IdTable::at(quint32 number) const
{
    const char *id = m_ids.data() + size_t(number) * width;
    if (*id != 0)
        return { id, width };
    Elsewhere elsewhere;
    std::memcpy(&elsewhere, id, sizeof elsewhere);
    return { m_others.at(elsewhere.address), static_cast<qsizetype>(elsewhere.size) };
}

size_t IdTable::slotIndex(QByteArrayView id) const
{
    const size_t mask = m_slots.size() - 1;
    // A seed of this process: a server cannot choose ids that collide.
    size_t i = qHashBits(id.data(), static_cast<size_t>(id.size()),
                         static_cast<size_t>(QHashSeed::globalSeed()))
        & mask;
    while (m_slots[i] != none && at(m_slots[i]) != id)
        i = (i + 1) & mask;
    return i;
}

quint32 IdTable::find(QByteArrayView id) const
{
    return m_slots.empty() || id.isEmpty() ? none : m_slots[slotIndex(id)];
}

quint32 IdTable::add(QByteArrayView id)
{
    Q_ASSERT(!id.isEmpty());
    if ((size_t(m_count) + 1) * 4 > m_slots.size() * 3)
        grow();
    quint32 &slot = m_slots[slotIndex(id)];
    if (slot != none)
        return slot;
    const size_t begin = m_ids.size();
    m_ids.resize(begin + width);
    if (isCompact(id)) {
        std::memcpy(m_ids.data() + begin, id.data(), width);
    } else {
        Elsewhere elsewhere {};
        elsewhere.address = m_others.append(id);
        elsewhere.size = static_cast<quint32>(id.size());
        std::memcpy(m_ids.data() + begin, &elsewhere, sizeof elsewhere);
    }
    slot = m_count++;
    return slot;
}

void IdTable::grow()
{
    m_slots.assign(std::max(fewSlots, m_slots.size() * 2), none);
    for (quint32 number = 0; number < m_count; ++number)
        m_slots[slotIndex(at(number))] = number;
}

} // namespace Steward
