// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/handoff.h"
#include "tests/changes/ownersbench.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;
using namespace Steward::Owners;

namespace
{
FakeNam::Answer dropped(bool bodyRead)
{
    FakeNam::Answer answer;
    answer.status = 0;
    answer.error
        = bodyRead ? QNetworkReply::RemoteHostClosedError : QNetworkReply::ConnectionRefusedError;
    answer.readBody = bodyRead;
    return answer;
}
} // namespace

class OwnersTest final : public QObject
{
    Q_OBJECT
private slots:
    void whatIsShownBeforeIsWhatIsSent_data()
    {
        QTest::addColumn<ChangeKind>("kind");
        QTest::addColumn<bool>("entitlement");
        QTest::newRow("app") << ChangeKind::AssignOwners << false;
        QTest::newRow("app, out again") << ChangeKind::RemoveOwners << false;
        QTest::newRow("entitlement") << ChangeKind::AssignOwners << true;
        QTest::newRow("entitlement, out again") << ChangeKind::RemoveOwners << true;
    }
    void whatIsShownBeforeIsWhatIsSent()
    {
        QFETCH(ChangeKind, kind);
        QFETCH(bool, entitlement);
        Bench bench;
        Plan plan = bench.plan(2);
        plan.kind = kind;
        if (entitlement)
            plan.object.entitlement = EntitlementId::parse(appText);
        for (const User &owner : std::as_const(plan.people)) {
            if (plan.removes())
                bench.tenant.visible << owner.id.toString();
        }
        QVERIFY(bench.desk.begin(plan));
        for (const PlannedRequest &shown : plannedRequests(plan)) {
            const auto isShown = [&shown](const FakeNam::Seen &seen) {
                return seen.verb == shown.verb && seen.path == shown.path
                    && QJsonDocument::fromJson(seen.body).object() == shown.body;
            };
            QTRY_VERIFY2(std::any_of(bench.nam->seen().begin(), bench.nam->seen().end(), isShown),
                         qPrintable(shown.path));
        }
    }
    void acceptedThenVisible()
    {
        Bench bench;
        QSignalSpy changed(&bench.desk, &ChangeDesk::objectChanged);
        const auto id = bench.run();
        QTRY_COMPARE(bench.row(id).state, RowState::Accepted);
        QCOMPARE(
            bench.nam->seen().last().path,
            u"/api/v2/apps/%1/owners/users/primary/%2"_s.arg(appText, person(0).id.toString()));
        QCOMPARE(bench.nam->seen().last().body,
                 R"({"userRef":{"id":")" + person(0).id.toString().toLatin1() + R"("}})");
        bench.pass(60000);
        QCOMPARE(bench.row(id).state, RowState::Accepted);
        QCOMPARE(changed.size(), 0);
        bench.tenant.visible << person(0).id.toString();
        bench.pass(15000);
        QCOMPARE(bench.row(id).state, RowState::Visible);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bench.tenant.posts, 1);
        QCOMPARE(bench.desk.openRows(), 0);
    }
    void notYetAfterTheWindowAndCheckAgain()
    {
        Bench bench;
        const auto id = bench.run();
        QTRY_COMPARE(bench.row(id).state, RowState::Accepted);
        bench.pass(260000);
        QCOMPARE(bench.row(id).state, RowState::NotYet);
        QCOMPARE(bench.desk.openRows(), 0);
        bench.tenant.visible << person(0).id.toString();
        bench.desk.checkAgain(id);
        bench.pass(15000);
        QCOMPARE(bench.row(id).state, RowState::Visible);
        QCOMPARE(bench.tenant.posts, 1);
    }
    void refusalKeepsTheServersWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        QTest::newRow("slug") << 400 << R"({"code":3,"message":"unknown role slug"})"_ba
                              << u"unknown role slug"_s;
        QTest::newRow("person") << 404 << R"({"code":5,"message":"user not found"})"_ba
                                << u"user not found"_s;
        QTest::newRow("permission")
            << 403
            << R"x({"code":7,"message":"missing permission/c1.X.Create (request-id: r1)"})x"_ba
            << u"permission c1.X.Create"_s;
    }
    void refusalKeepsTheServersWords()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        Bench bench;
        bench.tenant.writeAnswer = FakeNam::json(body, status);
        const auto id = bench.run();
        QTRY_COMPARE(bench.row(id).state, RowState::Refused);
        QVERIFY2(bench.row(id).text.contains(says), qPrintable(bench.row(id).text));
        bench.pass(30000);
        QCOMPARE(bench.tenant.posts, 1);
        QVERIFY(bench.desk.canSendAgain(id, 0));
    }
    void aDroppedAnswerIsUnknownAndNeverSentAgainByItself_data()
    {
        QTest::addColumn<bool>("applied");
        QTest::newRow("applied") << true;
        QTest::newRow("not applied") << false;
    }
    void aDroppedAnswerIsUnknownAndNeverSentAgainByItself()
    {
        QFETCH(bool, applied);
        Bench bench;
        bench.tenant.writeAnswer = dropped(true);
        const auto id = bench.run();
        QTRY_COMPARE(bench.row(id).state, RowState::Unknown);
        QVERIFY(!bench.desk.canSendAgain(id, 0));
        if (applied)
            bench.tenant.visible << person(0).id.toString();
        bench.pass(260000);
        QCOMPARE(bench.tenant.posts, 1);
        QCOMPARE(bench.row(id).state, applied ? RowState::Visible : RowState::Unknown);
        QCOMPARE(bench.desk.canSendAgain(id, 0), !applied);
        if (applied)
            return;
        bench.tenant.writeAnswer.reset();
        const auto reads = bench.nam->count("GET"_ba, u"/owners/"_s);
        bench.desk.sendAgain(id, 0);
        QTRY_COMPARE(bench.row(id).state, RowState::Accepted);
        QCOMPARE(bench.tenant.posts, 2);
        QVERIFY(bench.nam->count("GET"_ba, u"/owners/"_s) > reads);
    }
    void aServerFailureIsUnknown()
    {
        Bench bench;
        bench.tenant.writeAnswer = FakeNam::json(R"({"code":2,"message":"boom"})"_ba, 500);
        const auto id = bench.run();
        QTRY_COMPARE(bench.row(id).state, RowState::Unknown);
        QCOMPARE(bench.tenant.posts, 1);
    }
    void nothingHandedOutMeansNotSent()
    {
        Bench bench;
        bench.tenant.writeAnswer = dropped(false);
        const auto id = bench.run();
        QTRY_VERIFY(bench.row(id).text.startsWith(u"Waiting for the network"_s));
        QCOMPARE(bench.row(id).state, RowState::Waiting);
        QVERIFY(bench.desk.waitsForNetworkUntil(id) > bench.clock.now());
        bench.tenant.writeAnswer.reset();
        bench.clock.advance(2000);
        QTRY_COMPARE(bench.row(id).state, RowState::Accepted);
    }
    void presentOwnersAndTheCapAreSkipped()
    {
        Bench bench;
        for (int i = 0; i < maxDirectOwners - 1; ++i)
            bench.tenant.visible << person(i + 1).id.toString();
        auto plan = bench.plan(0);
        plan.people = { person(5), person(100), person(101) };
        const auto id = bench.desk.begin(plan);
        QVERIFY(id);
        QTRY_COMPARE(bench.row(*id, 1).state, RowState::Accepted);
        QCOMPARE(bench.row(*id, 0).state, RowState::Skipped);
        QCOMPARE(bench.row(*id, 2).state, RowState::Skipped);
        QCOMPARE(bench.tenant.posts, 1);
    }
    void nothingIsSentWhenTheOwnersCannotBeRead()
    {
        Bench bench;
        bench.tenant.readStatus = 501;
        const auto id = bench.run(3);
        QTRY_VERIFY(bench.row(id, 2).text.startsWith(u"Not sent"_s));
        QCOMPARE(bench.tenant.posts, 0);
        bench.tenant.readStatus = 200;
        bench.desk.sendAgain(id, 1);
        QTRY_COMPARE(bench.row(id, 1).state, RowState::Accepted);
        QCOMPARE(bench.tenant.posts, 1);
        QCOMPARE(bench.row(id, 0).state, RowState::Waiting);
    }
    void aResendThatCannotReadStaysUnknown_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("server") << 501;
        QTest::newRow("forbidden") << 403;
    }
    void aResendThatCannotReadStaysUnknown()
    {
        QFETCH(int, status);
        Bench bench;
        bench.tenant.writeAnswer = dropped(true);
        const auto id = bench.run();
        QTRY_COMPARE(bench.row(id).state, RowState::Unknown);
        bench.pass(260000);
        QVERIFY(bench.desk.canSendAgain(id, 0));
        bench.tenant.readStatus = status;
        bench.desk.sendAgain(id, 0);
        QTRY_COMPARE(bench.row(id).state, RowState::Unknown);
        QTRY_VERIFY(bench.row(id).text.contains(u"nothing more was sent"_s));
        QCOMPARE(bench.tenant.posts, 1);
        QVERIFY(!bench.desk.canSendAgain(id, 0));
        QCOMPARE(bench.desk.retryableRows(id), 0);
    }
    void absenceSeenOnlyAtFirstProvesNothing()
    {
        Bench bench;
        bench.tenant.writeAnswer = dropped(true);
        const auto id = bench.run();
        QTRY_COMPARE(bench.row(id).state, RowState::Unknown);
        bench.pass(5000); // read once, and not there yet
        bench.tenant.readStatus = 501;
        bench.pass(300000);
        QCOMPARE(bench.row(id).state, RowState::Unknown);
        QVERIFY(!bench.desk.canSendAgain(id, 0));
        bench.tenant.readStatus = 200;
        bench.desk.checkAgain(id);
        bench.pass(260000);
        QVERIFY(bench.desk.canSendAgain(id, 0));
    }
    void retriedRowsAreNotRetriedTwice()
    {
        Bench bench;
        bench.tenant.writeAnswer = FakeNam::json(R"({"code":7,"message":"no"})"_ba, 403);
        const auto id = bench.run();
        QTRY_COMPARE(bench.row(id).state, RowState::Refused);
        bench.tenant.writeAnswer.reset();
        const auto retry = bench.desk.retryFailed(id);
        QVERIFY(retry);
        QVERIFY(!bench.desk.retryFailed(id));
        QVERIFY(!bench.desk.canSendAgain(id, 0));
        QTRY_COMPARE(bench.row(*retry).state, RowState::Accepted);
        QCOMPARE(bench.tenant.posts, 2);
    }
    void aSignInThatFailsIsNotSent()
    {
        Bench bench;
        bench.tenant.tokenStatus = 400;
        const auto id = bench.run();
        QTRY_VERIFY(bench.row(id).text.startsWith(u"Not sent"_s));
        QCOMPARE(bench.row(id).state, RowState::Waiting);
        QCOMPARE(bench.tenant.posts, 0);
    }
    void impossiblePlansAreRefusedWithASentence()
    {
        Bench bench;
        auto otherTenant = bench.plan();
        otherTenant.tenantHost = u"other.conductor.one"_s;
        auto nobody = bench.plan(0);
        auto twice = bench.plan(1);
        twice.people.append(person(0));
        auto noSlug = bench.plan();
        noSlug.slug = RoleSlug();
        auto noObject = bench.plan();
        noObject.object.app = AppId();
        for (const Plan &plan : { otherTenant, nobody, twice, noSlug, noObject }) {
            const auto id = bench.desk.begin(plan);
            QVERIFY(!id);
            QVERIFY(id.error().userText().endsWith(u'.'));
        }
        QVERIFY(bench.nam->seen().isEmpty());
    }
    void anEntitlementHasItsOwnPathAndWrapper()
    {
        Bench bench;
        auto plan = bench.plan();
        plan.object.entitlement = EntitlementId::parse(appText);
        bench.tenant.writeAnswer = FakeNam::json(R"({"appEntitlementOwnerUser":)"
                                                 + ownerJson(person(0).id.toString()) + "}");
        const auto id = bench.desk.begin(plan);
        QTRY_COMPARE(bench.row(*id).state, RowState::Accepted);
        QCOMPARE(
            bench.nam->count("POST"_ba, u"/entitlements/%1/owners/users/primary/"_s.arg(appText)),
            1);
    }
    void aWrappedAnswerOfTheWrongKindIsUnknown()
    {
        Bench bench;
        bench.tenant.writeAnswer = FakeNam::json(R"({"appEntitlementOwnerUser":{}})"_ba);
        const auto id = bench.run();
        QTRY_COMPARE(bench.row(id).state, RowState::Unknown);
    }
};

QTEST_GUILESS_MAIN(OwnersTest)
#include "tst_owners.moc"
