// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/retrypolicy.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
ApiError failure(ApiError::Kind kind, int status = 0)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    return error;
}
} // namespace

class RetryPolicyTest final : public QObject
{
    Q_OBJECT
private slots:
    void writesAreOnlyRepeatedAfterAnAnswered429()
    {
        const RetryPolicy policy;
        const auto write = ApiRequest::write(ApiRequest::Verb::Post, { u"x"_s }, {});
        QVERIFY(policy.mayRetry(write, failure(ApiError::Kind::RateLimited, 429), 1));
        QVERIFY(!policy.mayRetry(write, failure(ApiError::Kind::Offline), 1));
        QVERIFY(!policy.mayRetry(write, failure(ApiError::Kind::Timeout), 1));
        for (const int status : { 500, 502, 503, 504 })
            QVERIFY(!policy.mayRetry(write, failure(ApiError::Kind::Server, status), 1));
    }
    void readsAreRepeatedForPassingFailures()
    {
        const RetryPolicy policy;
        const auto read = ApiRequest::get({ u"x"_s });
        QVERIFY(policy.mayRetry(read, failure(ApiError::Kind::Offline), 1));
        QVERIFY(policy.mayRetry(read, failure(ApiError::Kind::Server, 503), 2));
        QVERIFY(!policy.mayRetry(read, failure(ApiError::Kind::Server, 503), 3));
        QVERIFY(!policy.mayRetry(read, failure(ApiError::Kind::Server, 501), 1));
        QVERIFY(!policy.mayRetry(read, failure(ApiError::Kind::NotFound, 404), 1));
        QVERIFY(!policy.mayRetry(read, failure(ApiError::Kind::Tls), 1));
        QVERIFY(!policy.mayRetry(read, failure(ApiError::Kind::Protocol, 200), 1));
    }
    void delays()
    {
        const RetryPolicy policy;
        const ApiError plain = failure(ApiError::Kind::Offline);
        QCOMPARE(policy.delayMs(plain, 1, 0.0), 0);
        QCOMPARE(policy.delayMs(plain, 2, 1.0), 1000);
        QCOMPARE(policy.delayMs(plain, 30, 1.0), policy.capMs);
        ApiError asked = failure(ApiError::Kind::RateLimited, 429);
        asked.retryAfterSeconds = 7;
        QCOMPARE(policy.delayMs(asked, 1, 0.5), 7000);
        asked.retryAfterSeconds = 3600;
        QCOMPARE(policy.delayMs(asked, 1, 0.5), 60000);
    }
    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << "12"_ba << 12;
        QTest::newRow("date") << "Sat, 21 Nov 2026 10:00:30 GMT"_ba << 30;
        QTest::newRow("past") << "Sat, 21 Nov 2026 09:00:00 GMT"_ba << 0;
        QTest::newRow("negative") << "-5"_ba << 0;
        QTest::newRow("nonsense") << "soon"_ba << 0;
        QTest::newRow("absent") << ""_ba << 0;
    }
    void retryAfter()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        QCOMPARE(parseRetryAfter(header, QDateTime({ 2026, 11, 21 }, { 10, 0 }, Qt::UTC)), seconds);
    }
};

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
