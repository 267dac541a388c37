// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace Steward
{

/// A set of row numbers of a PeopleStore, one bit each. A plain value; any thread.
class RowSet
{
public:
    RowSet() = default;
    explicit RowSet(quint32 size) { resize(size); }

    /// How many rows it speaks about; those past the end are not in it.
    [[nodiscard]] quint32 size() const { return m_size; }
    /// Rows that come by this are not in it.
    void resize(quint32 size)
    {
        m_size = size;
        m_bits.resize((size + 63) / 64, 0);
        if (size % 64 != 0)
            m_bits.back() &= (quint64(1) << (size % 64)) - 1;
    }
    [[nodiscard]] bool contains(quint32 row) const
    {
        return row < m_size && ((m_bits[row / 64] >> (row % 64)) & 1) != 0;
    }
    void insert(quint32 row) { m_bits[row / 64] |= quint64(1) << (row % 64); }
    void remove(quint32 row) { m_bits[row / 64] &= ~(quint64(1) << (row % 64)); }
    void clear() { std::fill(m_bits.begin(), m_bits.end(), 0); }
    [[nodiscard]] quint32 count() const
    {
        quint32 result = 0;
        for (const quint64 bits : m_bits)
            result += static_cast<quint32>(std::popcount(bits));
        return result;
    }
    /// Keeps what is in both; \a other speaks about at least as many rows.
    void intersect(const RowSet &other)
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] &= other.m_bits[i];
    }
    /// Calls \a function with each row in it, from \a first on, ascending.
    template <class Function> void forEach(Function function, quint32 first = 0) const
    {
        for (size_t i = first / 64; i < m_bits.size(); ++i) {
            quint64 bits = m_bits[i];
            if (i == first / 64)
                bits &= ~quint64(0) << (first % 64);
            for (; bits != 0; bits &= bits - 1)
                function(static_cast<quint32>(i * 64)
                         + static_cast<quint32>(std::countr_zero(bits)));
        }
    }
    friend bool operator==(const RowSet &, const RowSet &) = default;

private:
    std::vector<quint64> m_bits;
    quint32 m_size = 0;
};

} // namespace Steward
