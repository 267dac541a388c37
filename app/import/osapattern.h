// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <array>

namespace Steward
{

/// The optimal string alignment distance of one pattern to many texts: how many letters have to be
/// inserted, deleted, exchanged, or swapped with their neighbour. Bit-parallel, one machine word:
/// patterns of at most maxLength UTF-16 units.
class OsaPattern
{
public:
    static constexpr qsizetype maxLength = 64;
    /// \a pattern has at most maxLength units.
    explicit OsaPattern(QStringView pattern);
    [[nodiscard]] int distanceTo(QStringView text) const;

private:
    [[nodiscard]] quint64 maskOf(char16_t unit) const;
    std::array<quint64, 128> m_ascii {}; ///< where the letter stands in the pattern
    QList<std::pair<char16_t, quint64>> m_others;
    qsizetype m_length;
};

} // namespace Steward
