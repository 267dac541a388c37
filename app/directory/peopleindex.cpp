// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/peopleindex.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace Steward
{

bool PeopleIndex::isCurrent() const
{
    return m_begun && m_settled == m_shards.size() && m_edits == m_store->edits()
        && m_end == m_store->rowCount();
}

void PeopleIndex::clear()
{
    m_shards = {};
    m_next = 0;
    m_end = m_store->rowCount();
    m_settled = 0;
    m_names = 0;
    m_edits = m_store->edits();
    m_begun = true;
}

bool PeopleIndex::add(int most)
{
    if (m_next == m_end) {
        if (m_settled < m_shards.size())
            settle(m_shards[m_settled++]);
        return m_settled == m_shards.size();
    }
    const Row end = qMin(m_end, m_next + static_cast<Row>(most));
    for (; m_next < end; ++m_next) {
        if (m_store->present().contains(m_next))
            addPerson(m_next);
    }
    return false;
}

quint32 PeopleIndex::hashOf(PersonKey::Field field, QByteArrayView key)
{
    const size_t hash = qHashBits(key.data(), static_cast<size_t>(key.size()), field);
    return static_cast<quint32>(hash ^ (hash >> 32));
}

void PeopleIndex::addPerson(Row row)
{
    m_store->forEachKey(row, [this, row](PersonKey::Field field, QByteArrayView text) {
        m_buffer.truncate(0);
        PersonKey::append(field, text, m_buffer);
        if (m_buffer.isEmpty())
            return;
        if (field == PersonKey::Email || field == PersonKey::Username)
            ++m_names;
        const quint32 hash = hashOf(field, m_buffer);
        m_shards[hash >> (32 - shardBits)].collected.push_back({ hash, row });
    });
}

void PeopleIndex::settle(Shard &shard)
{
    const std::vector<Entry> collected = std::exchange(shard.collected, {});
    // A third of the places stay free at least.
    shard.places.resize(std::bit_ceil(collected.size() * 3 / 2 + 1));
    for (const Entry &entry : collected)
        put(shard.places, entry);
}

void PeopleIndex::put(std::vector<Entry> &places, const Entry &entry)
{
    const size_t mask = places.size() - 1;
    size_t place = entry.hash & mask;
    // A text that all of a tenant share ("n/a" as employee id) must not make each of them walk past
    // all the others.
    int same = 0;
    for (; places[place].row != PeopleStore::noRow; place = (place + 1) & mask) {
        same += places[place].hash == entry.hash ? 1 : 0;
        if (same == maxFound)
            return;
    }
    places[place] = entry;
}

bool PeopleIndex::carries(Row row, PersonKey::Field field, QByteArrayView key) const
{
    bool result = false;
    QByteArray folded;
    m_store->forEachKey(row, [&](PersonKey::Field other, QByteArrayView text) {
        if (result || other != field)
            return;
        folded.truncate(0);
        PersonKey::append(field, text, folded);
        result = QByteArrayView(folded) == key;
    });
    return result;
}

void PeopleIndex::find(PersonKey::Field field, QByteArrayView key, std::vector<Row> &found) const
{
    const quint32 hash = hashOf(field, key);
    const Shard &shard = m_shards[hash >> (32 - shardBits)];
    if (key.isEmpty() || shard.places.empty())
        return;
    const size_t mask = shard.places.size() - 1;
    for (size_t place = hash & mask; shard.places[place].row != PeopleStore::noRow;
         place = (place + 1) & mask) {
        const Entry &entry = shard.places[place];
        if (entry.hash == hash && m_store->present().contains(entry.row)
            && std::find(found.begin(), found.end(), entry.row) == found.end()
            && carries(entry.row, field, key))
            found.push_back(entry.row);
    }
}

} // namespace Steward
