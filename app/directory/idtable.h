// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/bytearena.h"

#include <vector>

namespace Steward
{

/// Ids of people, each kept once under a number, 27 bytes each. An id of another form than C1's
/// lies in an arena beside them: it cannot be used in a request (see UserId), but it is kept.
class IdTable
{
public:
    static constexpr quint32 none = 0xFFFFFFFF;
    static constexpr qint64 bytesEach = 60; ///< about, with the way to find it

    /// The number of \a id, a new one (the next) where needed. Not empty.
    quint32 add(QByteArrayView id);
    /// \c none when it was never added.
    [[nodiscard]] quint32 find(QByteArrayView id) const;
    [[nodiscard]] quint32 size() const { return m_count; }
    [[nodiscard]] QByteArrayView at(quint32 number) const;

private:
    static constexpr quint32 width = 27;
    struct Slot {
        quint32 hash = 0; ///< of the id: most others are told apart without looking at them
        quint32 number = none;
    };
    [[nodiscard]] static size_t hashOf(QByteArrayView id);
    [[nodiscard]] size_t slotIndex(QByteArrayView id, size_t hash) const;
    void grow();

    std::vector<char> m_ids;
    ByteArena m_others;
    std::vector<Slot> m_slots; ///< open addressing; a power of two of them
    quint32 m_count = 0;
};

} // namespace Steward
