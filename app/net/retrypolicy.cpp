// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/retrypolicy.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Steward
{

bool RetryPolicy::mayRetry(const ApiRequest &request, const ApiError &error, int attempts) const
{
    if (attempts >= maxTries)
        return false;
    if (error.kind == ApiError::Kind::RateLimited)
        return true;
    if (request.replay != ApiRequest::Replay::Safe)
        return false;
    switch (error.kind) {
    case ApiError::Kind::Offline:
        return true;
    case ApiError::Kind::Server:
        return error.httpStatus == 500 || error.httpStatus == 502 || error.httpStatus == 503
            || error.httpStatus == 504;
    default:
        return false;
    }
}

qint64 RetryPolicy::delayMs(const ApiError &error, int attempts, double random) const
{
    if (error.retryAfterSeconds > 0)
        return 1000LL * qMin(error.retryAfterSeconds, maxRetryAfterSeconds);
    const double ceiling = qMin<double>(capMs, baseMs * std::pow(2.0, attempts - 1));
    return qRound64(ceiling * random);
}

QDateTime parseHttpDate(QByteArrayView header)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                             u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (date.isValid())
        date.setTimeSpec(Qt::UTC);
    return date;
}

int parseRetryAfter(QByteArrayView header, const QDateTime &now)
{
    bool number = false;
    const int seconds = header.trimmed().toByteArray().toInt(&number);
    if (number)
        return qMax(0, seconds);
    const QDateTime date = parseHttpDate(header);
    return date.isValid() ? static_cast<int>(qBound(qint64(0), now.secsTo(date), qint64(86400)))
                          : 0;
}

} // namespace Steward
