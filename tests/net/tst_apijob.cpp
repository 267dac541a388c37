// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/apiclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultproxy.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/tenantfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
/// A client on a scripted server, without sign-in.
struct Wire {
    explicit Wire(const ScriptedServer::Handler &handler, Clock *clock = Clock::system())
        : server(handler)
        , client(tenant(server), nullptr, clock)
    {
    }
    static TenantConnection tenant(const ScriptedServer &server)
    {
        TenantConnection tenant;
        tenant.origin = QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort()));
        tenant.caPem = server.caPem();
        tenant.onlyOwnCa = true;
        return tenant;
    }
    ApiJob *send(ApiRequest request)
    {
        request.auth = ApiRequest::Auth::None;
        ApiJob *job = client.send(request);
        job->setContinuation(&context, [this](const Result<ApiResponse> &r) { results << r; });
        return job;
    }
    [[nodiscard]] const ApiError &error() const { return results.first().error(); }
    ScriptedServer server;
    ApiClient client;
    QObject context;
    QList<Result<ApiResponse>> results;
};

ApiRequest read() { return ApiRequest::get({ u"api"_s, u"v1"_s, u"apps"_s }); }

/// A write as far as retries and unknown outcomes go; the wire tests have no token.
ApiRequest write()
{
    return ApiRequest::write(ApiRequest::Verb::Post, { u"api"_s, u"v1"_s, u"apps"_s },
                             { { "a"_L1, 1 } });
}

RetryPolicy noRetries()
{
    RetryPolicy policy;
    policy.maxTries = 1;
    return policy;
}

/// Gives out one fixed token.
class FixedToken final : public TokenSource
{
public:
    void withToken(QObject *, Callback callback) override { callback("t"_ba); }
    void reject(const QByteArray &) override { }
};
} // namespace

namespace Steward
{

class ApiJobTest final : public QObject
{
    Q_OBJECT
private slots:
    void answersThatC1DoesNotGive_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("names");
        QTest::newRow("html 200") << "200 OK"_ba
                                  << "<!DOCTYPE html><html></html>"_ba << u"HTML"_s;
        QTest::newRow("array") << "200 OK"_ba
                               << "[1]"_ba << u"array"_s;
        QTest::newRow("null") << "200 OK"_ba
                              << "null"_ba << u"null"_s;
        QTest::newRow("cut json") << "200 OK"_ba
                                  << R"({"list":[)"_ba << u"not JSON"_s;
        QTest::newRow("empty") << "200 OK"_ba
                               << ""_ba << u"empty"_s;
        QTest::newRow("redirect") << "302 Found"_ba
                                  << "{}"_ba << u"redirect"_s;
    }
    void answersThatC1DoesNotGive()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, names);
        Wire wire([&](const ScriptedServer::Seen &) {
            return ScriptedServer::whole(status, body, "Location: https://127.0.0.1:1/\r\n");
        });
        wire.send(read());
        QTRY_COMPARE(wire.results.size(), 1);
        QVERIFY(!wire.results.first());
        QCOMPARE(wire.error().kind, ApiError::Kind::Protocol);
        QVERIFY2(wire.error().detail.contains(names), qPrintable(wire.error().detail));
        QCOMPARE(wire.server.seen().size(), 1);
    }
    void cutBodyIsNotAnAnswer()
    {
        Wire wire([](const ScriptedServer::Seen &) {
            auto answer = ScriptedServer::whole("200 OK", R"({"list":[],"nextPageToken":""})");
            answer.bytes.chop(5);
            answer.close = true;
            return answer;
        });
        wire.client.setRetryPolicy(noRetries());
        wire.send(read());
        QTRY_COMPARE(wire.results.size(), 1);
        QCOMPARE(wire.error().kind, ApiError::Kind::Offline);
    }
    void oversizedBodyIsCutOff()
    {
        Wire wire([](const ScriptedServer::Seen &) {
            return ScriptedServer::whole("200 OK", "{" + QByteArray(20 * 1024 * 1024, ' ') + "}");
        });
        wire.send(read());
        QTRY_COMPARE(wire.results.size(), 1);
        QCOMPARE(wire.error().kind, ApiError::Kind::Protocol);
        QVERIFY2(wire.error().detail.contains(u"16 MiB"_s), qPrintable(wire.error().detail));
    }
    void oneShotBodyIsSentOnceWhenTheServerCloses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("verb");
        for (const auto &[name, verb] : { std::pair("POST", ApiRequest::Verb::Post),
                                          std::pair("DELETE", ApiRequest::Verb::Delete) }) {
            const auto number = static_cast<int>(verb);
            QTest::addRow("%s, closed at once", name) << ""_ba << number;
            QTest::addRow("%s, half a status line", name) << "HTTP/1.1 20"_ba << number;
            QTest::addRow("%s, head without body", name)
                << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"_ba << number;
        }
    }
    void oneShotBodyIsSentOnceWhenTheServerCloses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, verb);
        Wire wire([&](const ScriptedServer::Seen &seen) {
            if (seen.head.startsWith("GET"))
                return ScriptedServer::whole("200 OK", "{}");
            return ScriptedServer::Answer { bytes, true, false };
        });
        FixedToken token;
        wire.client.setTokenSource(&token);
        // A kept-alive connection first: that is the case in which Qt re-sends.
        wire.send(read());
        QTRY_COMPARE(wire.results.size(), 1);
        wire.results.clear();
        auto request = write();
        request.verb = static_cast<ApiRequest::Verb>(verb);
        wire.client.send(request)->setContinuation(
            &wire.context, [&wire](const Result<ApiResponse> &r) { wire.results << r; });
        QTRY_COMPARE(wire.results.size(), 1);
        QVERIFY(!wire.results.first());
        QVERIFY(wire.error().outcomeUnknown);
        QVERIFY(!wire.error().notSent);
        int writes = 0;
        for (const auto &seen : wire.server.seen())
            writes += seen.head.startsWith("GET") ? 0 : 1;
        QCOMPARE(writes, 1);
    }
    void unreachableServerMeansNotSent()
    {
        Wire wire([](const ScriptedServer::Seen &) { return ScriptedServer::Answer(); });
        FixedToken token;
        wire.client.setTokenSource(&token);
        wire.server.close();
        wire.client.send(write())->setContinuation(
            &wire.context, [&wire](const Result<ApiResponse> &r) { wire.results << r; });
        QTRY_COMPARE(wire.results.size(), 1);
        QCOMPARE(wire.error().kind, ApiError::Kind::Offline);
        QVERIFY(wire.error().notSent);
        QVERIFY(!wire.error().outcomeUnknown);
    }
    void unknownCaIsATlsErrorAndNothingIsSent()
    {
        Wire wire(
            [](const ScriptedServer::Seen &) { return ScriptedServer::whole("200 OK", "{}"); });
        TenantConnection tenant = Wire::tenant(wire.server);
        const ScriptedServer other(
            [](const ScriptedServer::Seen &) { return ScriptedServer::Answer(); });
        tenant.caPem = other.caPem();
        ApiClient client(tenant);
        ApiRequest request = read();
        request.auth = ApiRequest::Auth::None;
        client.send(request)->setContinuation(
            &wire.context, [&wire](const Result<ApiResponse> &r) { wire.results << r; });
        QTRY_COMPARE(wire.results.size(), 1);
        QCOMPARE(wire.error().kind, ApiError::Kind::Tls);
        QVERIFY(wire.server.seen().isEmpty());
    }
    void totalDeadlineEndsATrickle()
    {
        TenantFixture fixture;
        FaultProxy proxy(fixture.port());
        const auto session = fixture.makeSession(proxy.port());
        session->signIn();
        QTRY_COMPARE(session->state(), Session::State::SignedIn);
        proxy.setFault(FaultProxy::Fault::Trickle, 10);
        ApiRequest request = read();
        request.totalMs = 300;
        request.idleMs = 10000;
        QList<Result<ApiResponse>> results;
        session->client()->send(request)->setContinuation(
            this, [&results](const Result<ApiResponse> &r) { results << r; });
        QTRY_COMPARE(results.size(), 1);
        QCOMPARE(results.first().error().kind, ApiError::Kind::Timeout);
    }
    void idleTimeoutEndsAHang()
    {
        Wire wire([](const ScriptedServer::Seen &) {
            return ScriptedServer::Answer { {}, false, true };
        });
        wire.client.setRetryPolicy(noRetries());
        ApiRequest request = read();
        request.idleMs = 200;
        wire.send(request);
        QTRY_COMPARE(wire.results.size(), 1);
        QCOMPARE(wire.error().kind, ApiError::Kind::Timeout);
    }
    void abortReachesTheSocketAndSettlesOnce()
    {
        Wire wire([](const ScriptedServer::Seen &) {
            return ScriptedServer::Answer { {}, false, true };
        });
        ApiJob *job = wire.send(read());
        QTRY_COMPARE(wire.server.seen().size(), 1);
        job->abort();
        job->abort();
        QCOMPARE(wire.results.size(), 1);
        QCOMPARE(wire.error().kind, ApiError::Kind::Cancelled);
        QTRY_COMPARE(wire.server.clientsGone(), 1);
    }
    void aClientThatGoesSettlesItsJobs()
    {
        ScriptedServer server([](const ScriptedServer::Seen &) {
            return ScriptedServer::Answer { {}, false, true };
        });
        QList<Result<ApiResponse>> results;
        {
            ApiClient client(Wire::tenant(server));
            ApiRequest request = read();
            request.auth = ApiRequest::Auth::None;
            client.send(request)->setContinuation(
                this, [&results](const Result<ApiResponse> &r) { results << r; });
            QTRY_COMPARE(server.seen().size(), 1);
        }
        QCOMPARE(results.size(), 1);
        QCOMPARE(results.first().error().kind, ApiError::Kind::Cancelled);
    }
    void aContextThatGoesIsNotCalled()
    {
        Wire wire(
            [](const ScriptedServer::Seen &) { return ScriptedServer::whole("200 OK", "{}"); });
        auto context = std::make_unique<QObject>();
        int calls = 0;
        ApiRequest request = read();
        request.auth = ApiRequest::Auth::None;
        QPointer<ApiJob> job = wire.client.send(request);
        job->setContinuation(context.get(), [&calls](const Result<ApiResponse> &) { ++calls; });
        context.reset();
        QTRY_VERIFY(job.isNull());
        QCOMPARE(calls, 0);
    }
    void rateLimitPausesTheWholeClientAndRepeatsAnyVerb()
    {
        FakeClock clock;
        int asked = 0;
        Wire wire(
            [&asked](const ScriptedServer::Seen &) {
                return ++asked == 1
                    ? ScriptedServer::whole("429 Too Many Requests",
                                            R"({"code":8,"message":"slow"})", "Retry-After: 7\r\n")
                    : ScriptedServer::whole("200 OK", "{}");
            },
            &clock);
        FixedToken token;
        wire.client.setTokenSource(&token);
        QSignalSpy paused(&wire.client, &ApiClient::paused);
        wire.client.send(write())->setContinuation(
            &wire.context, [&wire](const Result<ApiResponse> &r) { wire.results << r; });
        QTRY_COMPARE(paused.size(), 1);
        QCOMPARE(clock.now().msecsTo(wire.client.pausedUntil()), 7000);
        wire.send(read());
        QCoreApplication::processEvents();
        clock.advance(6000);
        QCoreApplication::processEvents();
        QCOMPARE(asked, 1);
        clock.advance(1000);
        QTRY_COMPARE(wire.results.size(), 2);
        QVERIFY(wire.results.at(0) && wire.results.at(1));
        QCOMPARE(asked, 3);
    }
    void aWriteGivenUpAfterItWasSentIsUnknown()
    {
        Wire wire([](const ScriptedServer::Seen &) {
            return ScriptedServer::Answer { {}, false, true };
        });
        FixedToken token;
        wire.client.setTokenSource(&token);
        ApiJob *job = wire.client.send(write());
        job->setContinuation(&wire.context,
                             [&wire](const Result<ApiResponse> &r) { wire.results << r; });
        QTRY_COMPARE(wire.server.seen().size(), 1);
        job->abort();
        QCOMPARE(wire.error().kind, ApiError::Kind::Cancelled);
        QVERIFY(wire.error().outcomeUnknown);
        QVERIFY(!wire.error().notSent);
        QVERIFY(wire.error().userText().contains(u"not known"_s));
    }
    void waitingBecauseAskedToIsNotSilence()
    {
        FakeClock clock;
        int asked = 0;
        Wire wire(
            [&asked](const ScriptedServer::Seen &) {
                return ++asked == 1
                    ? ScriptedServer::whole("429 Too Many Requests",
                                            R"({"code":8,"message":"slow"})", "Retry-After: 20\r\n")
                    : ScriptedServer::whole("200 OK", "{}");
            },
            &clock);
        ApiRequest request = read();
        request.totalMs = 400;
        wire.send(request);
        QTRY_VERIFY(wire.client.pausedUntil().isValid());
        // Longer than the job may take in all, and no sleep: nothing may settle meanwhile.
        QVERIFY(!QTest::qWaitFor([&wire] { return !wire.results.isEmpty(); }, 600));
        clock.advance(20000);
        QTRY_COMPARE(wire.results.size(), 1);
        QVERIFY(wire.results.first());
    }
    void aReadIsTriedThreeTimes()
    {
        int asked = 0;
        Wire wire([&asked](const ScriptedServer::Seen &) {
            ++asked;
            return ScriptedServer::whole("502 Bad Gateway", "{}");
        });
        RetryPolicy policy;
        policy.baseMs = 1;
        wire.client.setRetryPolicy(policy);
        wire.send(read());
        QTRY_COMPARE(wire.results.size(), 1);
        QCOMPARE(asked, 3);
        QCOMPARE(wire.error().httpStatus, 502);
    }
    void statusErrorsKeepTheServersWords()
    {
        Wire wire([](const ScriptedServer::Seen &) {
            return ScriptedServer::whole(
                "400 Bad Request",
                R"x({"code":3,"message":"invalid Create.AppId: value does not match (request-id: r77)"})x");
        });
        wire.send(write());
        QTRY_COMPARE(wire.results.size(), 1);
        QCOMPARE(wire.error().kind, ApiError::Kind::Invalid);
        QCOMPARE(wire.error().requestId, u"r77"_s);
        QVERIFY(wire.error().fields.contains(u"AppId"_s));
        QVERIFY(wire.error().details().contains(u"r77"_s));
    }
    void aMalformedPathNeverReachesTheWire()
    {
        Wire wire(
            [](const ScriptedServer::Seen &) { return ScriptedServer::whole("200 OK", "{}"); });
        wire.send(ApiRequest::get({ u"api"_s, u".."_s }));
        QTRY_COMPARE(wire.results.size(), 1);
        QCOMPARE(wire.error().kind, ApiError::Kind::Invalid);
        QVERIFY(wire.server.seen().isEmpty());
    }
    void aDroppedAnswerAfterTheServerAppliedItIsUnknown()
    {
        TenantFixture fixture;
        FaultProxy proxy(fixture.port());
        const auto session = fixture.makeSession(proxy.port());
        session->signIn();
        QTRY_COMPARE(session->state(), Session::State::SignedIn);
        proxy.setFault(FaultProxy::Fault::DropResponse);
        QList<Result<ApiResponse>> results;
        session->client()->send(write())->setContinuation(
            this, [&results](const Result<ApiResponse> &r) { results << r; });
        QTRY_COMPARE(results.size(), 1);
        QVERIFY(results.first().error().outcomeUnknown);
    }
    void aResetOrHungConnectionFailsAndTheNextOneWorks_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("reset") << static_cast<int>(FaultProxy::Fault::Reset);
        QTest::newRow("hang") << static_cast<int>(FaultProxy::Fault::Hang);
        QTest::newRow("answer hangs") << static_cast<int>(FaultProxy::Fault::HangResponse);
        QTest::newRow("answer cut") << static_cast<int>(FaultProxy::Fault::CutResponse);
    }
    void aResetOrHungConnectionFailsAndTheNextOneWorks()
    {
        QFETCH(int, fault);
        TenantFixture fixture;
        FaultProxy proxy(fixture.port());
        const auto session = fixture.makeSession(proxy.port());
        session->client()->setRetryPolicy(noRetries());
        session->signIn();
        QTRY_COMPARE(session->state(), Session::State::SignedIn);
        QList<Result<ApiResponse>> results;
        const auto ask = [&] {
            ApiRequest request = read();
            request.idleMs = 300;
            request.totalMs = 3000;
            session->client()->send(request)->setContinuation(
                this, [&results](const Result<ApiResponse> &r) { results << r; });
        };
        proxy.setFault(static_cast<FaultProxy::Fault>(fault), 40);
        ask();
        QTRY_COMPARE(results.size(), 1);
        QVERIFY(!results.first());
        proxy.setFault(FaultProxy::Fault::None);
        proxy.closeAll();
        ask();
        QTRY_COMPARE(results.size(), 2);
        QVERIFY2(results.last(),
                 qPrintable(results.last() ? QString() : results.last().error().detail));
    }
};

} // namespace Steward

QTEST_GUILESS_MAIN(Steward::ApiJobTest)
#include "tst_apijob.moc"
