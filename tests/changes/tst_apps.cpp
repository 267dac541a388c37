// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/session.h"
#include "app/changes/changedesk.h"
#include "app/changes/handoff.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakenam.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/testcredential.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
QByteArray appJson(int number)
{
    return R"({"id":"2aBcDeFgHiJkLmNoPqRsTuVw)" + QByteArray::number(100 + number)
        + R"(","displayName":"Payroll"})";
}

/// A tenant with apps that are all called Payroll.
struct Tenant {
    FakeNam::Answer answer(const FakeNam::Seen &seen)
    {
        if (seen.path.contains(u"/auth/v1/token"_s))
            return FakeNam::token("t1"_ba, 100000);
        if (seen.path.contains(u"/search/apps"_s)) {
            if (listStatus != 200)
                return FakeNam::json("{}"_ba, listStatus);
            QByteArrayList rows;
            for (int i = 0; i < apps; ++i)
                rows.append(appJson(i));
            return FakeNam::json(R"({"list":[)" + rows.join(',') + "]}");
        }
        if (seen.verb == "GET"_ba)
            return readBackStatus == 200 ? FakeNam::json(R"({"app":)" + appJson(apps - 1) + "}")
                                         : FakeNam::json("{}"_ba, readBackStatus);
        ++posts;
        sent = { seen.verb, seen.path, QJsonDocument::fromJson(seen.read()).object(), {} };
        return create();
    }
    FakeNam::Answer made()
    {
        ++apps;
        return FakeNam::json(R"({"app":)" + appJson(apps - 1) + "}");
    }
    static FakeNam::Answer lost()
    {
        FakeNam::Answer answer;
        answer.status = 0;
        answer.error = QNetworkReply::RemoteHostClosedError;
        return answer;
    }
    std::function<FakeNam::Answer()> create = [this] { return made(); };
    int apps = 1; ///< there was one of that name before
    int posts = 0;
    PlannedRequest sent;
    int listStatus = 200;
    int readBackStatus = 200;
};

struct Bench {
    Bench()
        : session(testTenant(), testClientId(), makeSecret(), nullptr, &clock,
                  std::make_unique<FakeNam>(
                      [this](const FakeNam::Seen &seen) { return tenant.answer(seen); }))
        , desk(&session, &journal)
    {
    }
    quint64 run()
    {
        NewApp app;
        app.displayName = u"Payroll"_s;
        const auto id = desk.begin(Plan::newApp(session.tenant().host(), app));
        Q_ASSERT(id);
        return *id;
    }
    /// Lets events and time pass until \a apps were found for a lost one.
    bool finds(quint64 id, int apps)
    {
        return QTest::qWaitFor([&] {
            clock.advance(1000);
            return desk.change(id)->found.size() == apps;
        });
    }
    bool reaches(quint64 id, RowState state)
    {
        return QTest::qWaitFor([&] {
            clock.advance(500);
            return desk.change(id)->rows.first().state == state && desk.openRows() == 0;
        });
    }
    FakeClock clock;
    Tenant tenant;
    Session session;
    MemoryJournal journal;
    ChangeDesk desk;
};
} // namespace

class AppsTest final : public QObject
{
    Q_OBJECT
private slots:
    void madeOnceAndReadBack()
    {
        Bench bench;
        QSignalSpy changed(&bench.desk, &ChangeDesk::objectChanged);
        const auto id = bench.run();
        QVERIFY(bench.reaches(id, RowState::Visible));
        QCOMPARE(bench.tenant.posts, 1);
        // What is shown before is what is sent.
        NewApp app;
        app.displayName = u"Payroll"_s;
        QCOMPARE(bench.tenant.sent,
                 plannedRequests(Plan::newApp(bench.session.tenant().host(), app)).constFirst());
        QCOMPARE(changed.size(), 1);
        QVERIFY(bench.desk.change(id)->app);
        QVERIFY(!bench.desk.canSendAgain(id, 0));
    }
    void whatDidNotLeaveIsNotLookedForAtTheNextStart()
    {
        Bench bench;
        auto desk = std::make_unique<ChangeDesk>(&bench.session, &bench.journal);
        // Others have all the places, so it stays marked.
        for (int i = 0; i < SendSlots::maxInFlight; ++i)
            QVERIFY(desk->findChild<SendSlots *>()->take());
        NewApp app;
        app.displayName = u"Payroll"_s;
        const auto id = desk->begin(Plan::newApp(bench.session.tenant().host(), app));
        QVERIFY(id);
        const auto kept = [&] { return bench.journal.kept.value(static_cast<qint64>(*id)).rows; };
        QTRY_COMPARE(kept().first().state, RowState::Sent);
        desk.reset();
        QCOMPARE(kept().first().state, RowState::Waiting);
        QCOMPARE(bench.tenant.posts, 0);
    }
    void aLostAnswerIsFoundAndAdopted()
    {
        Bench bench;
        bench.tenant.create = [&bench] {
            ++bench.tenant.apps;
            return Tenant::lost();
        };
        const auto id = bench.run();
        QVERIFY(bench.reaches(id, RowState::Unknown));
        QCOMPARE(bench.tenant.posts, 1);
        // The app that was there before is not offered.
        QVERIFY(bench.finds(id, 1));
        const AppId found = bench.desk.change(id)->found.first().id;
        bench.desk.adoptApp(id, 5);
        QCOMPARE(bench.desk.change(id)->rows.first().state, RowState::Unknown);
        bench.desk.adoptApp(id, 0);
        QTRY_COMPARE(bench.desk.change(id)->rows.first().state, RowState::Visible);
        QCOMPARE(bench.desk.change(id)->app->id, found);
        QCOMPARE(bench.tenant.posts, 1);
    }
    void aLostAnswerWithoutAnAppMayBeSentAgainByDecision()
    {
        Bench bench;
        bench.tenant.create = [] { return Tenant::lost(); };
        const auto id = bench.run();
        QVERIFY(bench.reaches(id, RowState::Unknown));
        QVERIFY(bench.desk.change(id)->found.isEmpty());
        QCOMPARE(bench.tenant.posts, 1);
        bench.tenant.create = [&bench] { return bench.tenant.made(); };
        QVERIFY(bench.desk.canSendAgain(id, 0));
        bench.desk.sendAgain(id, 0);
        QVERIFY(bench.reaches(id, RowState::Visible));
        QCOMPARE(bench.tenant.posts, 2);
    }
    void adoptingWhileLookingMakesNoSecondApp()
    {
        Bench bench;
        bench.tenant.create = [&bench] {
            ++bench.tenant.apps;
            return Tenant::lost();
        };
        const auto id = bench.run();
        QVERIFY(bench.reaches(id, RowState::Unknown));
        bench.desk.checkAgain(id);
        QVERIFY(bench.desk.isOpen(id));
        bench.desk.adoptApp(id, 0);
        QCOMPARE(bench.desk.change(id)->rows.first().state, RowState::Unknown);
        QVERIFY(bench.reaches(id, RowState::Unknown));
        bench.desk.adoptApp(id, 0);
        for (int i = 0; i < 100; ++i) {
            bench.clock.advance(1000);
            QCoreApplication::processEvents();
        }
        QCOMPARE(bench.desk.change(id)->rows.first().state, RowState::Visible);
        QCOMPARE(bench.tenant.posts, 1);
    }
    void anAppThatCameUpLateIsOfferedBeforeAnotherIsMade()
    {
        Bench bench;
        bench.tenant.create = [] { return Tenant::lost(); };
        const auto id = bench.run();
        QVERIFY(bench.reaches(id, RowState::Unknown));
        ++bench.tenant.apps; // it was made after all
        bench.desk.sendAgain(id, 0);
        QVERIFY(bench.finds(id, 1));
        QCOMPARE(bench.tenant.posts, 1);
        // Seen, and another one wanted nevertheless.
        bench.tenant.create = [&bench] { return bench.tenant.made(); };
        bench.desk.sendAgain(id, 0);
        QVERIFY(bench.reaches(id, RowState::Visible));
        QCOMPARE(bench.tenant.posts, 2);
    }
    void aResendThatCannotReadStaysUnknown()
    {
        Bench bench;
        bench.tenant.create = [] { return Tenant::lost(); };
        const auto id = bench.run();
        QVERIFY(bench.reaches(id, RowState::Unknown));
        bench.tenant.listStatus = 403;
        bench.desk.sendAgain(id, 0);
        QVERIFY(QTest::qWaitFor([&] { return !bench.desk.isOpen(id); }));
        QCOMPARE(bench.desk.change(id)->rows.first().state, RowState::Unknown);
        QVERIFY(!bench.desk.canSendAgain(id, 0));
        QCOMPARE(bench.tenant.posts, 1);
    }
    void nothingIsSentWhenTheNamesCannotBeRead()
    {
        Bench bench;
        bench.tenant.listStatus = 403;
        const auto id = bench.run();
        QTRY_VERIFY(bench.desk.change(id)->rows.first().text.startsWith(u"Not sent"_s));
        QCOMPARE(bench.tenant.posts, 0);
        bench.tenant.listStatus = 200;
        bench.desk.sendAgain(id, 0);
        QVERIFY(bench.reaches(id, RowState::Visible));
    }
    void nothingLeavesWithoutItsMark()
    {
        Bench bench;
        bench.journal.full = true;
        const auto id = bench.run();
        QTRY_VERIFY(bench.desk.change(id)->rows.first().text.contains(u"The disk is full."_s));
        QVERIFY(!bench.desk.isOpen(id));
        bench.desk.sendAgain(id, 0);
        for (int i = 0; i < 20; ++i) {
            bench.clock.advance(1000);
            QCoreApplication::processEvents();
        }
        QCOMPARE(bench.tenant.posts, 0);
        // And where the disk fills up between the plan and the mark.
        bench.journal.full = false;
        const auto other = bench.run();
        bench.journal.full = true;
        QTRY_VERIFY(bench.desk.change(other)->rows.first().text.contains(u"The disk is full."_s));
        QVERIFY(!bench.desk.canSendAgain(other, 0));
        QCOMPARE(bench.tenant.posts, 0);
    }
    void unknownAndUnreadableIsNotSentAgain()
    {
        Bench bench;
        bench.tenant.create = [&bench] {
            bench.tenant.listStatus = 501;
            return Tenant::lost();
        };
        const auto id = bench.run();
        QVERIFY(bench.reaches(id, RowState::Unknown));
        QVERIFY(!bench.desk.canSendAgain(id, 0));
        bench.tenant.listStatus = 200;
        bench.desk.checkAgain(id);
        QVERIFY(bench.reaches(id, RowState::Unknown));
        QVERIFY(bench.desk.canSendAgain(id, 0));
        QCOMPARE(bench.tenant.posts, 1);
    }
    void notReadBackIsNotYet()
    {
        Bench bench;
        bench.tenant.readBackStatus = 404;
        const auto id = bench.run();
        QVERIFY(bench.reaches(id, RowState::NotYet));
        QVERIFY(!bench.desk.canSendAgain(id, 0));
        bench.tenant.readBackStatus = 200;
        bench.desk.checkAgain(id);
        QVERIFY(bench.reaches(id, RowState::Visible));
        QCOMPARE(bench.tenant.posts, 1);
    }
    void refusedKeepsTheServersWords()
    {
        Bench bench;
        bench.tenant.create = [] {
            return FakeNam::json(R"({"code":7,"message":"missing permission/c1.X.Create"})"_ba,
                                 403);
        };
        const auto id = bench.run();
        QVERIFY(bench.reaches(id, RowState::Refused));
        QVERIFY(bench.desk.change(id)->rows.first().text.contains(u"permission c1.X.Create"_s));
    }
    void impossiblePlansAreRefused()
    {
        Bench bench;
        NewApp blank;
        blank.displayName = u"  "_s;
        NewApp good;
        good.displayName = u"Payroll"_s;
        QVERIFY(!bench.desk.begin(Plan::newApp(bench.session.tenant().host(), blank)));
        QVERIFY(!bench.desk.begin(Plan::newApp(u"other.conductor.one"_s, good)));
        QCOMPARE(bench.tenant.posts, 0);
    }
};

QTEST_GUILESS_MAIN(AppsTest)
#include "tst_apps.moc"
