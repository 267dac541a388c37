// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/osapattern.h"

#include <algorithm>

namespace Steward
{

OsaPattern::OsaPattern(QStringView pattern)
    : m_length(pattern.size())
{
    Q_ASSERT(m_length <= maxLength);
    for (qsizetype at = 0; at < m_length; ++at) {
        const char16_t unit = pattern.at(at).unicode();
        const quint64 bit = quint64(1) << at;
        if (unit < m_ascii.size()) {
            m_ascii.at(unit) |= bit;
            continue;
        }
        const auto known = std::find_if(m_others.begin(), m_others.end(),
                                        [unit](const auto &other) { return other.first == unit; });
        if (known == m_others.end())
            m_others.append({ unit, bit });
        else
            known->second |= bit;
    }
}

quint64 OsaPattern::maskOf(char16_t unit) const
{
    if (unit < m_ascii.size())
        return m_ascii.at(unit);
    for (const auto &[other, mask] : m_others) {
        if (other == unit)
            return mask;
    }
    return 0;
}

// Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances" (2003):
// a column of the table of distances at a time, as the bits where it rises and falls.
int OsaPattern::distanceTo(QStringView text) const
{
    if (m_length == 0)
        return static_cast<int>(text.size());
    const quint64 last = quint64(1) << (m_length - 1);
    quint64 rises = ~quint64(0);
    quint64 falls = 0;
    quint64 diagonal = 0;
    quint64 previous = 0;
    auto distance = static_cast<int>(m_length);
    for (const QChar c : text) {
        const quint64 here = maskOf(c.unicode());
        const quint64 swapped = ((~diagonal & here) << 1) & previous;
        diagonal = (((here & rises) + rises) ^ rises) | here | falls | swapped;
        quint64 across = falls | ~(diagonal | rises);
        quint64 back = diagonal & rises;
        distance += (across & last) != 0 ? 1 : 0;
        distance -= (back & last) != 0 ? 1 : 0;
        across = (across << 1) | 1;
        back <<= 1;
        rises = back | ~(diagonal | across);
        falls = across & diagonal;
        previous = here;
    }
    return distance;
}

} // namespace Steward
