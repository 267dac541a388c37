// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Steward::Practice
{

/// A JSON object written straight into bytes: for the people, where QJsonObject would take most of
/// the time a tenant of 100,000 needs to start.
class ObjectBytes
{
public:
    ObjectBytes() { m_bytes.reserve(3000); }
    ObjectBytes &text(const char *key, const QString &value);
    /// \a json as it is: a list, a number, null.
    ObjectBytes &raw(const char *key, const QByteArray &json);
    [[nodiscard]] QByteArray done() const { return m_bytes + '}'; }

private:
    QByteArray m_bytes = QByteArrayLiteral("{");
};

/// \a text as a JSON string, with its quotes.
[[nodiscard]] QByteArray quoted(const QString &text);

} // namespace Steward::Practice
