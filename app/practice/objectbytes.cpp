// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/objectbytes.h"

namespace Steward::Practice
{

QByteArray quoted(const QString &text)
{
    QByteArray result = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            result.append('\\').append(c);
        else if (static_cast<unsigned char>(c) < 0x20)
            result.append("\\u00").append(QByteArray(1, c).toHex());
        else
            result.append(c);
    }
    result.append('"');
    return result;
}

ObjectBytes &ObjectBytes::text(const char *key, const QString &value)
{
    return raw(key, quoted(value));
}

ObjectBytes &ObjectBytes::raw(const char *key, const QByteArray &json)
{
    if (m_bytes.size() > 1)
        m_bytes.append(',');
    m_bytes.append('"').append(key).append("\":").append(json);
    return *this;
}

} // namespace Steward::Practice
