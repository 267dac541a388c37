// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/requestlog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steward::Practice
{

bool RequestLog::open(const QString &path, QString &error)
{
    if (path.isEmpty())
        return true;
    m_file.setFileName(path);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append,
                    QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return true;
    error = u"The request log %1 cannot be written: %2."_s.arg(path, m_file.errorString());
    return false;
}

void RequestLog::addSecret(const QByteArray &secret)
{
    if (!secret.isEmpty())
        m_secrets.append(secret);
}

QString RequestLog::withoutSecrets(const QString &text) const
{
    // All of it goes: half a secret left standing by a clever cut would be worse than no text.
    const bool bad = text.contains("secret-token:"_L1) || text.contains("client_assertion"_L1)
        || std::any_of(m_secrets.begin(), m_secrets.end(), [&text](const QByteArray &secret) {
                         return text.contains(QLatin1String(secret));
                     });
    return bad ? u"(withheld)"_s : text;
}

void RequestLog::write(const Request &request, const Answer &answer, const QDateTime &now,
                       bool authorized)
{
    if (!m_file.isOpen())
        return;
    QJsonObject line { { "time"_L1, now.toString(Qt::ISODateWithMs) },
                       { "method"_L1, QString::fromLatin1(request.method) },
                       { "path"_L1, withoutSecrets(request.path) },
                       { "status"_L1, answer.status },
                       { "bytes"_L1, answer.body.size() },
                       { "requestId"_L1, QString::fromLatin1(request.requestId) },
                       { "authorized"_L1, authorized } };
    const bool write = request.method != "GET" && !request.path.startsWith("/auth/"_L1)
        && !request.path.contains("/search/"_L1);
    if (write)
        line.insert("body"_L1, withoutSecrets(QString::fromUtf8(request.body.left(65536))));
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

} // namespace Steward::Practice
