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

size_t IdTable::hashOf(QByteArrayView id)
{
    // A seed of this process: a server cannot choose ids that collide.
    return qHashBits(id.data(), static_cast<size_t>(id.size()),
                     static_cast<size_t>(QHashSeed::globalSeed()));
}

size_t IdTable::slotIndex(QByteArrayView id, size_t hash) const
{
    const size_t mask = m_slots.size() - 1;
    const auto tag = static_cast<quint32>(hash >> 32);
    size_t i = hash & mask;
    while (m_slots[i].number != none && (m_slots[i].hash != tag || at(m_slots[i].number) != id))
        i = (i + 1) & mask;
    return i;
}

quint32 IdTable::find(QByteArrayView id) const
{
    return m_slots.empty() || id.isEmpty() ? none : m_slots[slotIndex(id, hashOf(id))].number;
}

quint32 IdTable::add(QByteArrayView id)
{
    Q_ASSERT(!id.isEmpty());
    // Half of them free: nearly every id is new, and a miss looks at all up to a free one.
    if ((size_t(m_count) + 1) * 2 > m_slots.size())
        grow();
    const size_t hash = hashOf(id);
    Slot &slot = m_slots[slotIndex(id, hash)];
    if (slot.number != none)
        return slot.number;
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
    slot = { static_cast<quint32>(hash >> 32), m_count };
    return m_count++;
}

void IdTable::grow()
{
    m_slots.assign(std::max(fewSlots, m_slots.size() * 2), Slot());
    for (quint32 number = 0; number < m_count; ++number) {
        const size_t hash = hashOf(at(number));
        m_slots[slotIndex(at(number), hash)] = { static_cast<quint32>(hash >> 32), number };
    }
}

} // namespace Steward
