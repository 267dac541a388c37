// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"

#include <QMutex>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Steward
{

// A line for each request only for those who ask (QT_LOGGING_RULES="steward.net.info=true"):
// whoever reads them may be slow, and it is the window that would wait.
Q_LOGGING_CATEGORY(lcNet, "steward.net", QtWarningMsg)
Q_LOGGING_CATEGORY(lcAuth, "steward.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcChanges, "steward.changes", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "steward.ui", QtInfoMsg)

namespace Redactor
{

namespace
{
constexpr qsizetype shortestSecret = 8;
QMutex mutex;
QStringList &secrets()
{
    static QStringList list;
    return list;
}
QtMessageHandler previous = nullptr;

void handler(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (previous != nullptr)
        previous(type, context, redacted(message));
}
} // namespace

void add(QByteArrayView secret)
{
    if (secret.size() < shortestSecret)
        return;
    const QMutexLocker lock(&mutex);
    const QString text = QString::fromUtf8(secret);
    if (!secrets().contains(text))
        secrets().append(text);
}

void remove(QByteArrayView secret)
{
    const QMutexLocker lock(&mutex);
    secrets().removeAll(QString::fromUtf8(secret));
}

QString redacted(const QString &text)
{
    static const QRegularExpression bearer(uR"((Bearer|DPoP)\s+[A-Za-z0-9._~+/=-]+)"_s);
    static const QRegularExpression fields(
        uR"re(("?(?:access_token|client_assertion|client_secret|clientSecret|device_code|subject_token)"?\s*[=:]\s*"?)[^"&\s]+)re"_s);
    static const QRegularExpression secretToken(uR"(secret-token:[A-Za-z0-9._:~+/=-]+)"_s);
    static const QRegularExpression jws(uR"(eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)"_s);
    QString clean = text;
    {
        const QMutexLocker lock(&mutex);
        for (const QString &secret : std::as_const(secrets()))
            clean.replace(secret, u"(redacted)"_s);
    }
    clean.replace(bearer, u"\\1 (redacted)"_s);
    clean.replace(fields, u"\\1(redacted)"_s);
    clean.replace(secretToken, u"(redacted)"_s);
    clean.replace(jws, u"(redacted)"_s);
    return clean;
}

void install()
{
    if (const QtMessageHandler old = qInstallMessageHandler(handler); old != handler)
        previous = old;
}

} // namespace Redactor

} // namespace Steward
