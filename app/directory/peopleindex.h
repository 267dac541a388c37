// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/peoplestore.h"

#include <array>
#include <vector>

namespace Steward
{

/// Finds people of a PeopleStore by exactly what they carry: any address, username, employee id, or
/// their name (see PersonKey). About 9 MB and 50 ms of work for 100,000 people, a microsecond or
/// two a question. Hashes only: what is found is compared with the person's texts as they are now.
/// GUI thread only; whoever builds it does so in slices.
class PeopleIndex
{
public:
    using Row = PeopleStore::Row;
    /// So many namesakes are found, and no more: enough to say that there are several.
    static constexpr int maxFound = 32;

    /// \a store is not owned and must outlive this.
    explicit PeopleIndex(const PeopleStore *store)
        : m_store(store)
    {
    }
    /// Whether it is complete, and nobody came, went or changed since.
    [[nodiscard]] bool isCurrent() const;
    /// Begins anew, with those who are there now.
    void clear();
    /// Takes in the next \a most people, or does some other work of about that size; true when it
    /// is complete. Nobody is found before.
    [[nodiscard]] bool add(int most);
    /// How many addresses and usernames were taken in.
    [[nodiscard]] int names() const { return m_names; }
    /// Appends those who have \a key, folded, in \a field, to \a found, each once.
    void find(PersonKey::Field field, QByteArrayView key, std::vector<Row> &found) const;

private:
    struct Entry {
        quint32 hash = 0;
        Row row = PeopleStore::noRow; ///< \c noRow: the place is free
    };
    /// A table of its own for each value of the highest bits of the hash: its entries are collected
    /// first and put in their places together, which keeps to a part of memory that is near.
    struct Shard {
        std::vector<Entry> collected; ///< none once it has places
        std::vector<Entry> places; ///< open addressing; a power of two of them
    };
    static constexpr quint32 shardBits = 8;
    [[nodiscard]] static quint32 hashOf(PersonKey::Field field, QByteArrayView key);
    void addPerson(Row row);
    static void settle(Shard &shard);
    static void put(std::vector<Entry> &places, const Entry &entry);
    [[nodiscard]] bool carries(Row row, PersonKey::Field field, QByteArrayView key) const;

    const PeopleStore *m_store;
    std::array<Shard, size_t(1) << shardBits> m_shards;
    Row m_next = 0; ///< the first row that is not in
    Row m_end = 0; ///< rows of the store when it was begun
    size_t m_settled = 0; ///< shards that have their places
    quint64 m_edits = 0; ///< of the store when it was begun
    bool m_begun = false;
    int m_names = 0;
    QByteArray m_buffer; ///< kept for its memory
};

} // namespace Steward
