// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/textdictionary.h"

#include "app/directory/textfold.h"

namespace Steward
{

quint16 TextDictionary::add(QByteArrayView text)
{
    if (text.isEmpty())
        return none;
    // People of a kind come in a row.
    if (text == m_texts[m_latest])
        return m_latest;
    const auto known = m_codes.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_codes.constEnd())
        return m_latest = *known;
    if (size() > m_limit || text.size() > maxBytes)
        return full;
    const auto code = static_cast<quint16>(size());
    m_texts.push_back(text.toByteArray());
    m_folded.push_back(TextFold::folded(text));
    m_codes.insert(m_texts.back(), code);
    return m_latest = code;
}

} // namespace Steward
