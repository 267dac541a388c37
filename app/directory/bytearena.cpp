// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/bytearena.h"

#include <algorithm>

namespace Steward
{

quint32 ByteArena::append(QByteArrayView bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    Q_ASSERT(m_size + bytes.size() <= maxSize);
    // What is larger than a chunk gets one of its own: only where it begins has to be addressable.
    // The one after it is fresh as well.
    if (m_chunks.empty() || m_chunks.back().room - m_chunks.back().used < size
        || m_chunks.back().used >= chunkSize) {
        const size_t room = qMax(size, size_t(chunkSize));
        m_chunks.push_back({ std::make_unique_for_overwrite<char[]>(room), 0, room });
    }
    Memory &chunk = m_chunks.back();
    const auto address = static_cast<quint32>((m_chunks.size() - 1) << chunkBits)
        + static_cast<quint32>(chunk.used);
    std::copy(bytes.begin(), bytes.end(), chunk.data.get() + chunk.used);
    chunk.used += size;
    m_size += bytes.size();
    return address;
}

ByteArena::Chunk ByteArena::chunk(size_t index) const
{
    const Memory &chunk = m_chunks[index];
    return { static_cast<quint32>(index << chunkBits), chunk.data.get(), chunk.used };
}

} // namespace Steward
