// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/session.h"
#include "app/changes/changecontext.h"
#include "app/changes/changedesk.h"
#include "app/changes/handoff.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakenam.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/testcredential.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
const QString idText = u"2aBcDeFgHiJkLmNoPqRsTuVwXyZ"_s;

User person(int number)
{
    User user;
    user.id = *UserId::parse(u"2aBcDeFgHiJkLmNoPqRsTuV%1"_s.arg(number, 4, 10, QChar(u'0')));
    user.displayName = u"Person %1"_s.arg(number);
    return user;
}

/// An entitlement, as little of it as the runner needs.
struct Tenant {
    FakeNam::Answer answer(const FakeNam::Seen &seen)
    {
        if (seen.path.contains(u"/auth/v1/token"_s))
            return FakeNam::token("t1"_ba, 100000);
        if (seen.path.contains(u"/search/grants"_s)) {
            ++reads;
            if (readStatus != 200)
                return FakeNam::json(R"({"code":2,"message":"no"})"_ba, readStatus);
            QByteArrayList rows;
            for (const QString &id : std::as_const(members))
                rows.append(R"({"appEntitlementUserBinding":{"appUserId":"a)" + id.toLatin1()
                            + R"(","appUser":{"appUser":{"identityUserId":")" + id.toLatin1()
                            + R"("}}}})");
            return FakeNam::json(R"({"list":[)" + rows.join(',') + "]}");
        }
        sent.append({ seen.verb, seen.path, QJsonDocument::fromJson(seen.read()).object(), {} });
        QStringList ids;
        for (const QJsonValue &id : sent.constLast().body.value("userIds"_L1).toArray())
            ids.append(id.toString());
        batches.append(ids);
        return write(ids);
    }
    std::function<FakeNam::Answer(const QStringList &)> write = [this](const QStringList &ids) {
        members += ids;
        return FakeNam::json(R"({"bulkActionId":"b1","failedUsersErrorMap":{}})"_ba);
    };
    QStringList members;
    QList<QStringList> batches;
    QList<PlannedRequest> sent;
    int reads = 0;
    int readStatus = 200;
};

/// Does something once, right after a list was read.
struct AtRead final : ChangeObserver {
    void reached(ChangeStep step, quint64) override
    {
        if (step == ChangeStep::Read && then)
            QMetaObject::invokeMethod(&context, std::exchange(then, nullptr), Qt::QueuedConnection);
    }
    QObject context;
    std::function<void()> then;
};

struct Bench {
    Bench()
        : session(testTenant(), testClientId(), makeSecret(), nullptr, &clock,
                  std::make_unique<FakeNam>(
                      [this](const FakeNam::Seen &seen) { return tenant.answer(seen); }))
        , desk(&session, &journal)
    {
    }
    Plan plan(int people)
    {
        Plan plan;
        plan.tenantHost = session.tenant().host();
        plan.kind = ChangeKind::AddMembers;
        plan.object = { *AppId::parse(idText), EntitlementId::parse(idText) };
        plan.objectName = u"Admin"_s;
        for (int i = 0; i < people; ++i)
            plan.people.append(person(i));
        return plan;
    }
    quint64 run(const Plan &plan)
    {
        const auto id = desk.begin(plan);
        Q_ASSERT(id);
        return *id;
    }
    int count(quint64 id, RowState state) const
    {
        return desk.change(id)->counts().at(static_cast<size_t>(state));
    }
    /// Lets events and time pass until \a count rows are in \a state.
    bool reaches(quint64 id, RowState state, int rows)
    {
        return QTest::qWaitFor([&] {
            clock.advance(1000);
            return count(id, state) == rows;
        });
    }
    void pass(qint64 milliseconds)
    {
        for (qint64 t = 0; t < milliseconds; t += 1000) {
            clock.advance(1000);
            QCoreApplication::processEvents();
        }
    }
    FakeClock clock;
    Tenant tenant;
    Session session;
    MemoryJournal journal;
    ChangeDesk desk;
};
} // namespace

class MembersTest final : public QObject
{
    Q_OBJECT
private slots:
    void whatIsShownBeforeIsWhatIsSent()
    {
        Bench bench;
        Plan plan = bench.plan(150);
        auto shown = plannedRequests(plan, bench.desk.batchSize());
        QVERIFY(bench.desk.begin(plan));
        QTRY_COMPARE(bench.tenant.sent, shown);
        bench.tenant.sent.clear();
        plan.people.resize(2);
        plan.kind = ChangeKind::RemoveMembers;
        shown = plannedRequests(plan);
        for (qsizetype i = 0; i < shown.size(); ++i) {
            // The account, which no plan knows.
            shown[i].body = { { "appUserId"_L1, QString(u'a' + plan.people.at(i).id.toString()) } };
            shown[i].note.clear();
        }
        QVERIFY(bench.desk.begin(plan));
        QTRY_COMPARE(bench.tenant.sent, shown);
    }
    void batchesOfAHundredThenVisible()
    {
        Bench bench;
        QSignalSpy rows(&bench.desk, &ChangeDesk::rowsChanged);
        const auto id = bench.run(bench.plan(250));
        QVERIFY(bench.reaches(id, RowState::Visible, 250));
        QCOMPARE(bench.tenant.batches.size(), 3);
        QCOMPARE(bench.tenant.batches.first().size(), 100);
        QCOMPARE(bench.desk.change(id)->bulkActionIds.size(), 3);
        QCOMPARE(bench.desk.openRows(), 0);
        // Collected, not one for each row; one list read answers for everybody.
        QVERIFY(rows.size() < 30);
        QVERIFY(bench.tenant.reads < 10);
    }
    /// Windows are drawn between the passes, and a person may press something.
    void aLongListIsComparedInSeveralPasses()
    {
        constexpr int people = 5000;
        Bench bench;
        bench.desk.setBatchSize(500);
        const QString refused = person(people - 1).id.toString();
        bench.tenant.write = [&bench, refused](const QStringList &ids) {
            bench.tenant.members += ids;
            if (ids.size() == 1 || !bench.tenant.members.removeOne(refused))
                return FakeNam::json(R"({"failedUsersErrorMap":{}})"_ba);
            return FakeNam::json(R"({"failedUsersErrorMap":{")" + refused.toLatin1()
                                 + R"(":"no"}})");
        };
        AtRead atRead;
        bench.desk.setObserver(&atRead);
        QSignalSpy changed(&bench.desk, &ChangeDesk::objectChanged);
        const auto id = bench.run(bench.plan(people));
        QTRY_COMPARE(bench.count(id, RowState::Accepted), people - 1);
        QCOMPARE(bench.count(id, RowState::Refused), 1);
        // While the first rows are seen and the others not compared yet, the refused one is sent
        // again; the list is read for it once all are.
        int sentAgain = 0;
        atRead.then = [&] {
            QVERIFY(changed.isEmpty());
            bench.desk.sendAgain(id, people - 1);
            ++sentAgain;
        };
        bench.clock.advance(1000);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(sentAgain, 1);
        QVERIFY(bench.reaches(id, RowState::Visible, people));
        QCOMPARE(bench.tenant.batches.last(), QStringList { refused });
        QCOMPARE(bench.desk.openRows(), 0);
        int slices = 0;
        for (const JournalEvent &event :
             std::as_const(bench.journal.kept[static_cast<qint64>(id)].events)) {
            if (event.state != RowState::Visible || event.rows.isEmpty())
                continue;
            QVERIFY(event.rows.size() < people / 2);
            ++slices;
        }
        QVERIFY(slices > 2);
    }
    void aLongPlanIsWrittenDownThoughNobodyStays()
    {
        Bench bench;
        const Plan plan = bench.plan(3000);
        auto desk = std::make_unique<ChangeDesk>(&bench.session, &bench.journal);
        const auto id = desk->begin(plan);
        QVERIFY(id);
        QVERIFY(desk->isOpen(*id));
        desk.reset();
        QCOMPARE(bench.journal.kept.value(static_cast<qint64>(*id)).rows.size(), 3000);
        QVERIFY(bench.tenant.batches.isEmpty());
    }
    void aPersonRefusedInsideA200KeepsTheServersWords()
    {
        Bench bench;
        bench.tenant.write = [&bench](const QStringList &ids) {
            bench.tenant.members += ids.mid(1);
            return FakeNam::json(R"({"bulkActionId":"b","failedUsersErrorMap":{")"
                                 + ids.first().toLatin1() + R"(":"user is <b>away</b>"}})");
        };
        const auto id = bench.run(bench.plan(3));
        QVERIFY(bench.reaches(id, RowState::Visible, 2));
        const ChangeRow row = bench.desk.change(id)->rows.first();
        QCOMPARE(row.state, RowState::Refused);
        QVERIFY(row.text.contains(u"user is <b>away</b>"_s));
        QCOMPARE(bench.desk.retryableRows(id), 1);
        bench.tenant.write = [&bench](const QStringList &ids) {
            bench.tenant.members += ids;
            return FakeNam::json("{}"_ba);
        };
        const auto retry = bench.desk.retryFailed(id);
        QVERIFY(retry);
        QCOMPARE(bench.desk.change(*retry)->retryOf, id);
        QVERIFY(bench.reaches(*retry, RowState::Visible, 1));
        QCOMPARE(bench.tenant.batches.last(), QStringList { person(0).id.toString() });
        QVERIFY(!bench.desk.retryFailed(*retry));
    }
    void whoIsAMemberAlreadyIsNotSent()
    {
        Bench bench;
        bench.tenant.members = { person(1).id.toString() };
        const auto id = bench.run(bench.plan(2));
        QVERIFY(bench.reaches(id, RowState::Visible, 1));
        QCOMPARE(bench.count(id, RowState::Skipped), 1);
        QCOMPARE(bench.tenant.batches.first().size(), 1);
    }
    void aBadIdIsFoundByHalvingAfterALook()
    {
        Bench bench;
        const QString bad = person(77).id.toString();
        bench.tenant.write = [&bench, bad](const QStringList &ids) {
            if (ids.contains(bad)) {
                return FakeNam::json(
                    R"({"code":3,"message":"invalid X.UserIds[3]: value does not match"})"_ba, 400);
            }
            bench.tenant.members += ids;
            return FakeNam::json("{}"_ba);
        };
        const auto id = bench.run(bench.plan(100));
        QVERIFY(bench.reaches(id, RowState::Visible, 99));
        QCOMPARE(bench.desk.change(id)->rows.at(77).state, RowState::Refused);
        QVERIFY(bench.tenant.batches.size() < 20);
        QVERIFY(bench.tenant.reads > 7); // one look after each refusal
    }
    void aRefusalOfTheEntitlementIsNotRepeatedForEveryBatch()
    {
        Bench bench;
        bench.tenant.write = [](const QStringList &) {
            return FakeNam::json(R"({"code":9,"message":"not manually managed"})"_ba, 400);
        };
        const auto id = bench.run(bench.plan(1000));
        QVERIFY(bench.reaches(id, RowState::Refused, 400)); // the four that were in flight
        QVERIFY(bench.reaches(id, RowState::Waiting, 600));
        QCOMPARE(bench.tenant.batches.size(), 4);
        QVERIFY(bench.desk.canSendAgain(id, 999));
        QCOMPARE(bench.desk.retryableRows(id), 1000);
        QCOMPARE(bench.desk.openRows(), 0);
    }
    void aDroppedAnswerIsUnknownUntilSeen()
    {
        Bench bench;
        bench.tenant.write = [&bench](const QStringList &ids) {
            bench.tenant.members += ids.mid(0, 1);
            FakeNam::Answer answer;
            answer.status = 0;
            answer.error = QNetworkReply::RemoteHostClosedError;
            return answer;
        };
        const auto id = bench.run(bench.plan(2));
        QVERIFY(bench.reaches(id, RowState::Visible, 1));
        QCOMPARE(bench.count(id, RowState::Unknown), 1);
        bench.pass(260000);
        QCOMPARE(bench.tenant.batches.size(), 1);
        QCOMPARE(bench.count(id, RowState::Unknown), 1);
        QVERIFY(bench.desk.canSendAgain(id, 1));
        QCOMPARE(bench.desk.retryableRows(id), 0); // only row by row, by decision
    }
    void nothingIsSentWhenTheMembersCannotBeRead()
    {
        Bench bench;
        bench.tenant.readStatus = 501;
        const auto id = bench.run(bench.plan(2));
        QVERIFY(bench.reaches(id, RowState::Waiting, 2));
        QTRY_VERIFY(bench.desk.change(id)->rows.first().text.startsWith(u"Not sent."_s));
        QVERIFY(bench.tenant.batches.isEmpty());
    }
    void leftOutPeopleAreKeptAsSkippedRows()
    {
        Bench bench;
        Plan plan = bench.plan(1);
        plan.leftOut = { { u"nobody@x"_s, {}, u"Nobody has this address."_s } };
        const auto id = bench.run(plan);
        QVERIFY(bench.reaches(id, RowState::Visible, 1));
        const ChangeRow row = bench.desk.change(id)->rows.at(1);
        QCOMPARE(row.state, RowState::Skipped);
        QCOMPARE(row.label(), u"nobody@x"_s);
        QVERIFY(!bench.desk.canSendAgain(id, 1));
        QCOMPARE(bench.desk.openRows(), 0);
    }
    void impossiblePlansAreRefused()
    {
        Bench bench;
        Plan twice = bench.plan(1);
        twice.people.append(person(0));
        Plan other = bench.plan(1);
        other.tenantHost = u"other.conductor.one"_s;
        Plan nowhere = bench.plan(1);
        nowhere.object = {};
        for (const Plan &plan : { twice, other, nowhere, bench.plan(0) }) {
            const auto id = bench.desk.begin(plan);
            QVERIFY(!id);
            QVERIFY(id.error().userText().endsWith(u'.'));
        }
        bench.pass(5000);
        QVERIFY(bench.tenant.batches.isEmpty());
        QCOMPARE(bench.tenant.reads, 0);
    }
};

QTEST_GUILESS_MAIN(MembersTest)
#include "tst_members.moc"
