// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/retrypolicy.h"

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
    // Every answer has one, and QLocale would look the time zone files up for each: taken apart by
    // hand, "Sun, 06 Nov 1994 08:49:37 GMT".
    static constexpr QByteArrayView months("JanFebMarAprMayJunJulAugSepOctNovDec");
    const QByteArrayView text = header.trimmed();
    if (text.size() != 29 || !text.endsWith(" GMT"))
        return {};
    const auto number = [text](qsizetype from, qsizetype size) {
        bool good = false;
        const int value = text.sliced(from, size).toByteArray().toInt(&good);
        return good ? value : -1;
    };
    const qsizetype month = months.indexOf(text.sliced(8, 3));
    if (month < 0 || month % 3 != 0)
        return {};
    const QDate date(number(12, 4), static_cast<int>(month / 3) + 1, number(5, 2));
    const QTime time(number(17, 2), number(20, 2), number(23, 2));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
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
