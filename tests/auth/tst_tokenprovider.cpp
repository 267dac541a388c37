// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/session.h"
#include "app/auth/tokenprovider.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakenam.h"
#include "tests/support/testcredential.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
const QString tokenPath = u"/auth/v1/token"_s;

struct Bench {
    explicit Bench(const FakeNam::Handler &handler)
        : nam(new FakeNam(handler))
        , client(testTenant(), nullptr, &clock, std::unique_ptr<QNetworkAccessManager>(nam))
        , tokens(&client, testClientId(), makeSecret())
    {
        client.setTokenSource(&tokens);
    }
    ~Bench() { client.setTokenSource(nullptr); }
    void get(int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            client.send(ApiRequest::get({ u"api"_s, u"v1"_s, u"apps"_s }))
                ->setContinuation(&context, [this](const Result<ApiResponse> &result) {
                    results.append(result);
                });
        }
    }
    FakeClock clock;
    FakeNam *nam;
    ApiClient client;
    TokenProvider tokens;
    QObject context;
    QList<Result<ApiResponse>> results;
};
} // namespace

class TokenProviderTest final : public QObject
{
    Q_OBJECT
private slots:
    void oneTokenServesManyCalls()
    {
        Bench bench([](const FakeNam::Seen &seen) {
            return seen.path == tokenPath ? FakeNam::token("t1"_ba) : FakeNam::json("{}"_ba);
        });
        bench.get(20);
        QTRY_COMPARE(bench.results.size(), 20);
        QCOMPARE(bench.nam->count("POST"_ba, tokenPath), 1);
        QCOMPARE(bench.nam->seen().last().authorization, "Bearer t1"_ba);
        QVERIFY(bench.nam->seen().first().authorization.isEmpty());
    }
    void aStaleTokenIsRenewedBeforeItExpires()
    {
        int minted = 0;
        Bench bench([&minted](const FakeNam::Seen &seen) {
            return seen.path == tokenPath ? FakeNam::token("t" + QByteArray::number(++minted), 600)
                                          : FakeNam::json("{}"_ba);
        });
        bench.get();
        QTRY_COMPARE(bench.results.size(), 1);
        bench.clock.advance(479000);
        bench.get();
        QTRY_COMPARE(bench.results.size(), 2);
        QCOMPARE(minted, 1);
        bench.clock.advance(2000);
        bench.get();
        QTRY_COMPARE(bench.results.size(), 3);
        QCOMPARE(minted, 2);
    }
    void fiftyRefusedTokensMakeOneTokenRequest()
    {
        int minted = 0;
        Bench bench([&minted](const FakeNam::Seen &seen) {
            if (seen.path == tokenPath)
                return FakeNam::token("t" + QByteArray::number(++minted));
            return seen.authorization == "Bearer t1"_ba
                ? FakeNam::json(R"({"code":16,"message":"token expired"})"_ba, 401)
                : FakeNam::json("{}"_ba);
        });
        bench.get(50);
        QTRY_COMPARE(bench.results.size(), 50);
        for (const auto &result : std::as_const(bench.results))
            QVERIFY(result);
        QCOMPARE(minted, 2);
        QCOMPARE(bench.nam->count("GET"_ba, u"/apps"_s), 100);
    }
    void aRefusedSignInSettlesAllWaiters()
    {
        Bench bench([](const FakeNam::Seen &) {
            return FakeNam::json(R"({"error":"invalid_client","error_description":"no"})"_ba, 401);
        });
        bench.get(50);
        QTRY_COMPARE(bench.results.size(), 50);
        for (const auto &result : std::as_const(bench.results)) {
            QVERIFY(!result);
            QCOMPARE(result.error().kind, ApiError::Kind::Auth);
            QVERIFY(result.error().userText().contains(u"do not belong together"_s));
        }
        QCOMPARE(bench.nam->count("POST"_ba, tokenPath), 1);
    }
    void aTokenRefusedTwiceGivesUp()
    {
        int minted = 0;
        Bench bench([&minted](const FakeNam::Seen &seen) {
            return seen.path == tokenPath ? FakeNam::token("t" + QByteArray::number(++minted))
                                          : FakeNam::json(R"({"code":16})"_ba, 401);
        });
        bench.get();
        QTRY_COMPARE(bench.results.size(), 1);
        QCOMPARE(bench.results.first().error().kind, ApiError::Kind::Auth);
        QCOMPARE(bench.nam->count("GET"_ba, u"/apps"_s), 2);
    }
    void aWrongClockIsNamed_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("says");
        QTest::newRow("ahead") << "Sat, 21 Nov 2026 09:50:00 GMT"_ba << u"10 minute(s) ahead"_s;
        QTest::newRow("behind") << "Sat, 21 Nov 2026 10:20:00 GMT"_ba << u"20 minute(s) behind"_s;
        QTest::newRow("right") << "Sat, 21 Nov 2026 10:00:30 GMT"_ba << u"do not belong together"_s;
    }
    void aWrongClockIsNamed()
    {
        QFETCH(QByteArray, date);
        QFETCH(QString, says);
        Bench bench([&date](const FakeNam::Seen &) {
            auto answer = FakeNam::json(R"({"error":"invalid_client"})"_ba, 401);
            answer.headers.append({ "Date"_ba, date });
            return answer;
        });
        bench.get();
        QTRY_COMPARE(bench.results.size(), 1);
        const QString text = bench.results.first().error().userText();
        QVERIFY2(text.contains(says), qPrintable(text));
    }
    void otherTokenTypesAreNotSupported()
    {
        Bench bench([](const FakeNam::Seen &) {
            return FakeNam::json(R"({"access_token":"x","token_type":"DPoP","expires_in":600})"_ba);
        });
        bench.get();
        QTRY_COMPARE(bench.results.size(), 1);
        QVERIFY(bench.results.first().error().userText().contains(u"\"DPoP\""_s));
    }
    void unusableTokens_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << R"({"access_token":"","token_type":"Bearer","expires_in":9})"_ba;
        QTest::newRow("missing") << R"({"token_type":"Bearer","expires_in":9})"_ba;
        QTest::newRow("no life")
            << R"({"access_token":"x","token_type":"Bearer","expires_in":0})"_ba;
    }
    void unusableTokens()
    {
        QFETCH(QByteArray, body);
        Bench bench([&body](const FakeNam::Seen &) { return FakeNam::json(body); });
        bench.get();
        QTRY_COMPARE(bench.results.size(), 1);
        QCOMPARE(bench.results.first().error().kind, ApiError::Kind::Auth);
    }
    void theSecretStaysHome()
    {
        const QByteArray text = makeSecretText();
        auto *nam = new FakeNam([](const FakeNam::Seen &) { return FakeNam::token("t1"_ba); });
        ApiClient client(testTenant(), nullptr, Clock::system(),
                         std::unique_ptr<QNetworkAccessManager>(nam));
        TokenProvider tokens(&client, testClientId(), std::move(*ClientSecret::parse(text)));
        bool done = false;
        tokens.withToken(this, [&done](const Result<QByteArray> &) { done = true; });
        QTRY_VERIFY(done);
        QVERIFY(nam->seen().first().body.contains("client_assertion="));
        QVERIFY(!nam->seen().first().body.contains(text.right(40)));
    }
};

QTEST_GUILESS_MAIN(TokenProviderTest)
#include "tst_tokenprovider.moc"
