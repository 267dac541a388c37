// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace Steward
{

/// Bytes that are only ever appended, in chunks of a mebibyte: growing moves nothing, so it neither
/// stalls nor needs twice the memory. An address is good as long as the arena is.
class ByteArena
{
public:
    struct Chunk {
        quint32 address; ///< of its first byte
        const char *data;
        size_t used;
    };

    /// The address where \a bytes are now. What was appended before has a lower one.
    quint32 append(QByteArrayView bytes);
    [[nodiscard]] const char *at(quint32 address) const
    {
        return m_chunks[address >> chunkBits].data.get() + (address & (chunkSize - 1));
    }
    [[nodiscard]] size_t chunkCount() const { return m_chunks.size(); }
    [[nodiscard]] Chunk chunk(size_t index) const;
    /// Bytes that were appended.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// The most it takes: past it append() asserts.
    static constexpr qint64 maxSize = qint64(1) << 30;
    static constexpr quint32 chunkBits = 20;
    static constexpr quint32 chunkSize = quint32(1) << chunkBits;

private:
    struct Memory {
        std::unique_ptr<char[]> data;
        size_t used;
        size_t room;
    };
    std::vector<Memory> m_chunks;
    qint64 m_size = 0;
};

} // namespace Steward
