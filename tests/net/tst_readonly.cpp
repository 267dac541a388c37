// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/session.h"
#include "app/changes/changedesk.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakenam.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/testcredential.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
struct Tenant {
    Tenant()
    {
        auto owned = std::make_unique<FakeNam>([this](const FakeNam::Seen &seen) {
            if (seen.path.contains(u"/auth/v1/token"_s)) {
                FakeNam::Answer token = FakeNam::token("t1"_ba, 100000);
                token.held = holdToken;
                return token;
            }
            if (limited > 0) {
                --limited;
                FakeNam::Answer slow = FakeNam::json("{}"_ba, 429);
                slow.headers.append({ "Retry-After"_ba, "5"_ba });
                return slow;
            }
            return FakeNam::json(R"({"list":[],"app":{}})"_ba);
        });
        nam = owned.get();
        session = std::make_unique<Session>(testTenant(), testClientId(), makeSecret(), nullptr,
                                            &clock, std::move(owned));
    }
    ApiJob *send(const ApiRequest &request)
    {
        ApiJob *job = session->client()->send(request);
        job->setContinuation(&context, [this](const Result<ApiResponse> &r) { results << r; });
        return job;
    }
    [[nodiscard]] ApiError::Kind kind() const { return results.last().error().kind; }
    FakeClock clock;
    QObject context;
    FakeNam *nam = nullptr;
    std::unique_ptr<Session> session;
    QList<Result<ApiResponse>> results;
    bool holdToken = false;
    int limited = 0;
};

ApiRequest post(ApiRequest::Replay replay = ApiRequest::Replay::Never)
{
    ApiRequest request = ApiRequest::write(ApiRequest::Verb::Post, { u"api"_s, u"v1"_s, u"apps"_s },
                                           QJsonObject());
    request.replay = replay;
    return request;
}
} // namespace

namespace Steward
{

class ReadOnlyTest final : public QObject
{
    Q_OBJECT
private slots:
    void nothingThatWritesLeaves_data()
    {
        QTest::addColumn<ApiRequest>("request");
        QTest::newRow("post") << post();
        // A write that calls itself a read is judged by verb and path all the same.
        QTest::newRow("post marked as safe") << post(ApiRequest::Replay::Safe);
        QTest::newRow("delete") << ApiRequest::write(ApiRequest::Verb::Delete,
                                                     { u"api"_s, u"v1"_s, u"apps"_s, u"x"_s }, {});
        QTest::newRow("search in a name") << ApiRequest::write(
            ApiRequest::Verb::Post, { u"api"_s, u"v1"_s, u"apps"_s, u"search"_s }, {});
    }
    void nothingThatWritesLeaves()
    {
        QFETCH(ApiRequest, request);
        Tenant tenant;
        tenant.session->client()->setReadOnly(true);
        tenant.send(request);
        QTRY_COMPARE(tenant.results.size(), 1);
        QCOMPARE(tenant.kind(), ApiError::Kind::ReadOnly);
        QVERIFY(tenant.results.last().error().notSent);
        QCOMPARE(tenant.nam->count("POST"_ba, u"/api/"_s), 0);
        QCOMPARE(tenant.nam->count("DELETE"_ba, u"/api/"_s), 0);
    }
    void readingGoesOn()
    {
        Tenant tenant;
        tenant.session->client()->setReadOnly(true);
        tenant.send(ApiRequest::get({ u"api"_s, u"v1"_s, u"apps"_s }));
        tenant.send(ApiRequest::search({ u"api"_s, u"v1"_s, u"search"_s, u"users"_s }, {}));
        QTRY_COMPARE(tenant.results.size(), 2);
        QVERIFY(tenant.results.at(0) && tenant.results.at(1));
    }
    void whatWaitsForATokenIsStoppedToo()
    {
        Tenant tenant;
        tenant.holdToken = true;
        tenant.send(post());
        QTRY_COMPARE(tenant.nam->count("POST"_ba, u"/auth/v1/token"_s), 1);
        tenant.session->client()->setReadOnly(true);
        tenant.nam->release();
        QTRY_COMPARE(tenant.results.size(), 1);
        QCOMPARE(tenant.kind(), ApiError::Kind::ReadOnly);
        QCOMPARE(tenant.nam->count("POST"_ba, u"/api/"_s), 0);
    }
    void whatWaitsForItsTurnIsStoppedToo()
    {
        Tenant tenant;
        tenant.limited = 1;
        tenant.send(post());
        QTRY_VERIFY(tenant.session->client()->pausedUntil().isValid());
        tenant.session->client()->setReadOnly(true);
        tenant.clock.advance(60000);
        QTRY_COMPARE(tenant.results.size(), 1);
        QCOMPARE(tenant.kind(), ApiError::Kind::ReadOnly);
        QCOMPARE(tenant.nam->count("POST"_ba, u"/api/"_s), 1);
    }
    void worksAgainOnceSwitchedOff()
    {
        Tenant tenant;
        QSignalSpy spy(tenant.session->client(), &ApiClient::readOnlyChanged);
        tenant.session->client()->setReadOnly(true);
        tenant.session->client()->setReadOnly(true);
        tenant.session->client()->setReadOnly(false);
        QCOMPARE(spy.size(), 2);
        tenant.send(post());
        QTRY_COMPARE(tenant.results.size(), 1);
        QVERIFY(tenant.results.last().has_value());
    }
    /// The whole way from a plan: nothing sent, the row says why, and it can be sent later.
    void aPlannedChangeStaysUnsent()
    {
        Tenant tenant;
        MemoryJournal journal;
        ChangeDesk desk(tenant.session.get(), &journal);
        tenant.session->client()->setReadOnly(true);
        Plan plan;
        plan.tenantHost = tenant.session->tenant().host();
        plan.object.app = *AppId::parse(u"2aBcDeFgHiJkLmNoPqRsTuVwXyZ"_s);
        plan.slug = *RoleSlug::parse(u"primary"_s);
        User user;
        user.id = *UserId::parse(u"2aBcDeFgHiJkLmNoPqRsTuVwXy1"_s);
        plan.people = { user };
        const auto id = desk.begin(plan);
        QVERIFY(id.has_value());
        QTRY_COMPARE(desk.openRows(), 0);
        const ChangeRow &row = desk.change(*id)->rows.first();
        QCOMPARE(row.state, RowState::Waiting);
        QVERIFY2(row.text.contains(u"read-only"_s), qPrintable(row.text));
        QVERIFY(desk.canSendAgain(*id, 0));
        QCOMPARE(tenant.nam->count("POST"_ba, u"/api/"_s), 0);
        tenant.session->client()->setReadOnly(false);
        desk.sendAgain(*id, 0);
        QTRY_COMPARE(tenant.nam->count("POST"_ba, u"/api/"_s), 1);
    }
    void aPlanForAnotherTenantIsRefused()
    {
        Tenant tenant;
        MemoryJournal journal;
        ChangeDesk desk(tenant.session.get(), &journal);
        Plan plan;
        plan.tenantHost = u"other.conductor.one"_s;
        plan.object.app = *AppId::parse(u"2aBcDeFgHiJkLmNoPqRsTuVwXyZ"_s);
        plan.slug = *RoleSlug::parse(u"primary"_s);
        User user;
        user.id = *UserId::parse(u"2aBcDeFgHiJkLmNoPqRsTuVwXy1"_s);
        plan.people = { user };
        QVERIFY(!desk.begin(plan));
    }
};

} // namespace Steward

QTEST_GUILESS_MAIN(Steward::ReadOnlyTest)
#include "tst_readonly.moc"
