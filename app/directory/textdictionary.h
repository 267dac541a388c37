// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>

#include <vector>

namespace Steward
{

/// Texts that many people share (departments, titles, states), each kept once with a number of 16
/// bits. Texts that find no room any more, and long ones, get the number \c full and are kept with
/// the person.
class TextDictionary
{
public:
    static constexpr quint16 none = 0; ///< the empty text
    static constexpr quint16 full = 0xFFFF;
    static constexpr int maxTexts = full - 1;
    static constexpr qsizetype maxBytes = 1024; ///< of one text

    /// \a limit is for tests.
    explicit TextDictionary(int limit = maxTexts)
        : m_limit(limit)
    {
    }
    /// The number of \a text (UTF-8), a new one where needed.
    quint16 add(QByteArrayView text);
    /// Numbers in use are 0 (the empty text) to size() - 1.
    [[nodiscard]] int size() const { return static_cast<int>(m_texts.size()); }
    [[nodiscard]] const QByteArray &text(quint16 code) const { return m_texts[code]; }
    /// As TextFold makes it.
    [[nodiscard]] const QByteArray &folded(quint16 code) const { return m_folded[code]; }

private:
    int m_limit;
    quint16 m_latest = none; ///< added or found
    std::vector<QByteArray> m_texts { QByteArray() };
    std::vector<QByteArray> m_folded { QByteArray() };
    QHash<QByteArray, quint16> m_codes;
};

} // namespace Steward
