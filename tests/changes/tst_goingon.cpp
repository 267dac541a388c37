// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/changes/ownersbench.h"

using namespace Qt::StringLiterals;
using namespace Steward;
using namespace Steward::Owners;

/// Changes and their journal: nothing before it is written, pausing and stopping, waiting for the
/// network, taking out again.
class GoingOnTest final : public QObject
{
    Q_OBJECT
private slots:
    void nothingLeavesBeforeItIsWritten()
    {
        Bench bench;
        bench.journal.held = true;
        const auto id = bench.run(3);
        bench.pass(5000);
        QVERIFY(bench.nam->seen().isEmpty());
        bench.tenant.heard = [&bench](const QByteArray &) { bench.journal.held = true; };
        bench.journal.release();
        QTRY_VERIFY(bench.nam->count("GET"_ba, u"/owners/"_s) == 1);
        QTRY_VERIFY(bench.journal.kept.value(static_cast<qint64>(id)).events.size() == 1);
        bench.pass(5000);
        QCOMPARE(bench.tenant.posts, 0);
        const JournalEvent marked
            = bench.journal.kept.value(static_cast<qint64>(id)).events.first();
        QCOMPARE(marked.kind, QString::fromLatin1(JournalEvent::marked));
        QCOMPARE(marked.rows, (QList<int> { 0, 1, 2 }));
        bench.tenant.heard = nullptr;
        bench.journal.release();
        QTRY_COMPARE(bench.tenant.posts, 3);
    }
    void anAnswerIsShownWhenItIsWritten()
    {
        Bench bench;
        bench.tenant.heard
            = [&bench](const QByteArray &verb) { bench.journal.held = verb == "POST"_ba; };
        const auto id = bench.run(1);
        QTRY_VERIFY(bench.journal.kept.value(static_cast<qint64>(id)).rows.first().state
                    == RowState::Accepted);
        QCOMPARE(bench.row(id).state, RowState::Sent);
        QVERIFY(bench.desk.isOpen(id));
        bench.journal.release();
        QTRY_COMPARE(bench.row(id).state, RowState::Accepted);
    }
    void noMoreThanSixteenAreMarkedAhead()
    {
        Bench bench;
        int most = 0;
        bench.tenant.heard = [&](const QByteArray &verb) {
            int marked = 0;
            for (const KeptChange &kept : std::as_const(bench.journal.kept)) {
                for (const JournalRow &row : kept.rows)
                    marked += row.state == RowState::Sent ? 1 : 0;
            }
            if (verb == "POST"_ba)
                most = qMax(most, marked);
        };
        (void)bench.run(30);
        QTRY_COMPARE(bench.tenant.posts, 30);
        // Those on their way, and those whose answer is not written yet, among them.
        QVERIFY2(most > 0 && most <= SendSlots::maxMarked + 2 * SendSlots::maxInFlight,
                 qPrintable(QString::number(most)));
        QCOMPARE(QSet<QString>(bench.tenant.posted.begin(), bench.tenant.posted.end()).size(), 30);
    }
    void aFullDiskEndsTheSending()
    {
        Bench bench;
        bench.tenant.heard = [&bench](const QByteArray &verb) {
            bench.journal.full = bench.journal.full || verb == "POST"_ba;
        };
        const auto id = bench.run(30);
        QTRY_VERIFY(bench.tenant.posts > 0);
        QTRY_VERIFY(!bench.desk.isSending(id));
        const int posts = bench.tenant.posts;
        QVERIFY(posts <= SendSlots::maxMarked + SendSlots::maxInFlight);
        bench.pass(300000);
        QCOMPARE(bench.tenant.posts, posts);
        QTRY_VERIFY(bench.row(id, 29).text.contains(u"The disk is full."_s));
        QCOMPARE(bench.row(id, 29).state, RowState::Waiting);
        QVERIFY(bench.desk.retryableRows(id) > 0);
        // Also where it is full from the start.
        const auto other = bench.run(2);
        QTRY_VERIFY(bench.row(other, 1).text.contains(u"The disk is full."_s));
        QCOMPARE(bench.tenant.posts, posts);
    }
    void withoutAJournalNothingIsSent()
    {
        Bench bench;
        bench.journal.setState(JournalWriter::State::ReadOnly, u"Another one writes to it."_s);
        const auto refused = bench.desk.begin(bench.plan(1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().userText(), u"Another one writes to it."_s);
        bench.journal.setState(JournalWriter::State::Opening);
        QVERIFY(!bench.desk.begin(bench.plan(1)));
        bench.pass(1000);
        QVERIFY(bench.nam->seen().isEmpty());
    }
    void pauseAndResume()
    {
        Bench bench;
        quint64 id = 0;
        bench.tenant.heard = [&](const QByteArray &verb) {
            if (verb == "POST"_ba && bench.tenant.posts == 2)
                bench.desk.pause(id);
        };
        id = bench.run(30);
        QTRY_VERIFY(bench.desk.isPaused(id));
        bench.tenant.heard = nullptr;
        QCOMPARE(bench.desk.standstill(id).reason, ChangeDesk::Standstill::Reason::Paused);
        const int sent = bench.tenant.posts + SendSlots::maxInFlight;
        bench.pass(20000);
        QVERIFY(bench.tenant.posts <= sent);
        // What was marked and did not leave is marked no more.
        for (const JournalRow &row : bench.journal.kept.value(static_cast<qint64>(id)).rows)
            QVERIFY(row.state != RowState::Sent);
        QVERIFY(bench.desk.isSending(id));
        bench.desk.resume(id);
        QTRY_COMPARE(bench.tenant.posts, 30);
        QVERIFY(!bench.desk.isPaused(id));
    }
    void stopKeepsTheRestForARetry()
    {
        Bench bench;
        quint64 id = 0;
        bench.tenant.heard = [&](const QByteArray &verb) {
            if (verb == "POST"_ba && bench.tenant.posts == 2)
                bench.desk.stop(id);
        };
        id = bench.run(30);
        QTRY_VERIFY(bench.tenant.posts > 2);
        bench.tenant.heard = nullptr;
        bench.pass(20000);
        const int sent = bench.tenant.posts;
        QVERIFY(sent < 30);
        QTRY_VERIFY(bench.row(id, 29).text.startsWith(u"Not sent: stopped."_s));
        QVERIFY(!bench.desk.isSending(id));
        QCOMPARE(bench.desk.retryableRows(id), 30 - sent);
        const auto again = bench.desk.retryFailed(id);
        QVERIFY(again);
        QTRY_COMPARE(bench.tenant.posts, 30);
        QCOMPARE(bench.desk.change(*again)->retryOf, id);
        QCOMPARE(bench.journal.kept.value(static_cast<qint64>(*again)).change.retryOf,
                 static_cast<qint64>(id));
        QCOMPARE(QSet<QString>(bench.tenant.posted.begin(), bench.tenant.posted.end()).size(), 30);
    }
    void aMarkThatCameTooLateLetsNothingElseGo()
    {
        /// The order of the steps.
        struct Steps final : ChangeObserver {
            void reached(ChangeStep step, quint64) override { seen << step; }
            QList<ChangeStep> seen;
        } steps;
        Bench bench;
        bench.desk.setObserver(&steps);
        bench.tenant.heard = [&bench](const QByteArray &) { bench.journal.held = true; };
        const auto id = bench.run(2);
        const auto marks = [&] {
            int count = 0;
            for (const JournalEvent &event :
                 bench.journal.kept.value(static_cast<qint64>(id)).events)
                count += event.kind == QLatin1String(JournalEvent::marked) ? 1 : 0;
            return count;
        };
        QTRY_COMPARE(marks(), 1);
        bench.desk.stop(id);
        bench.desk.sendAgain(id, 0);
        QTRY_COMPARE(marks(), 2);
        bench.tenant.heard = nullptr;
        // Both marks are answered, one after the other.
        bench.journal.release();
        QTRY_COMPARE(bench.tenant.posts, 1);
        QVERIFY(steps.seen.lastIndexOf(ChangeStep::Marked)
                < steps.seen.indexOf(ChangeStep::Sending));
    }
    void whoHasNothingToSendKeepsQuiet()
    {
        Bench bench;
        const auto id = bench.run(2);
        QTRY_COMPARE(bench.tenant.posts, 2);
        QTRY_VERIFY(!bench.desk.isSending(id));
        QSignalSpy freed(bench.desk.findChild<SendSlots *>(), &SendSlots::freed);
        for (int i = 0; i < 200; ++i)
            QCoreApplication::processEvents();
        QVERIFY2(freed.size() < 5, qPrintable(QString::number(freed.size())));
    }
    void aRateLimitIsCountedDown()
    {
        Bench bench;
        FakeNam::Answer wait = FakeNam::json(R"({"code":8,"message":"slow down"})"_ba, 429);
        wait.headers.append({ "Retry-After"_ba, "7"_ba });
        bench.tenant.writeAnswer = wait;
        const auto id = bench.run(20);
        QTRY_COMPARE(bench.desk.standstill(id).reason, ChangeDesk::Standstill::Reason::RateLimit);
        QVERIFY(bench.desk.standstill(id).milliseconds > 5000);
        bench.tenant.writeAnswer.reset();
        bench.tenant.posted.clear();
        QTRY_VERIFY((bench.clock.advance(1000), bench.tenant.posted.size() == 20));
        QCOMPARE(bench.desk.standstill(id).reason, ChangeDesk::Standstill::Reason::None);
    }
    void theNetworkIsWaitedFor()
    {
        Bench bench;
        bench.tenant.readStatus = 0;
        const auto id = bench.run(3);
        QTRY_VERIFY((bench.clock.advance(500),
                     bench.desk.standstill(id).reason == ChangeDesk::Standstill::Reason::Network));
        QCOMPARE(bench.tenant.posts, 0);
        bench.tenant.readStatus = 200;
        QTRY_VERIFY((bench.clock.advance(1000), bench.tenant.posts == 3));
    }
    void aChangeThatIsStoppedWhileItsPlanIsWrittenIsOver()
    {
        Bench bench;
        bench.journal.held = true;
        const auto id = bench.run(2);
        bench.desk.stop(id);
        QCoreApplication::sendPostedEvents();
        bench.journal.release();
        QTRY_VERIFY(bench.desk.change(id)->ended);
        QVERIFY(!bench.desk.isOpen(id));
        QCOMPARE(bench.tenant.posts, 0);
        QVERIFY(bench.row(id, 1).text.startsWith(u"Not sent"_s));
    }
    void anOutageEndsWheneverItDoes()
    {
        Bench bench;
        bench.tenant.readStatus = 0;
        const auto id = bench.run(2);
        // Through many tries, each of them failing.
        bench.pass(200000);
        QCOMPARE(bench.desk.standstill(id).reason, ChangeDesk::Standstill::Reason::Network);
        bench.tenant.readStatus = 200;
        QTRY_VERIFY((bench.clock.advance(1000), bench.tenant.posts == 2));
    }
    void afterTheDiskWasFullNothingIsOpenForEver()
    {
        Bench bench;
        bench.journal.full = true;
        const auto id = bench.run(2);
        QTRY_VERIFY(bench.row(id, 1).text.contains(u"The disk is full."_s));
        QVERIFY(!bench.desk.isOpen(id));
        QVERIFY(!bench.desk.canSendAgain(id, 0));
        bench.journal.full = false;
        QVERIFY(bench.desk.retryFailed(id));
        QTRY_COMPARE(bench.tenant.posts, 2);
    }
    void whatWasLostAndTriedAgainIsNeverCalledNotSent()
    {
        Bench bench;
        bench.tenant.writeAnswer = FakeNam::json(R"({"code":2,"message":"boom"})"_ba, 500);
        const auto id = bench.run(1);
        QTRY_COMPARE(bench.row(id).state, RowState::Unknown);
        bench.pass(260000);
        QTRY_VERIFY(bench.desk.canSendAgain(id, 0));
        bench.tenant.heard = [&](const QByteArray &verb) {
            if (verb == "GET"_ba)
                bench.desk.stop(id);
        };
        bench.desk.sendAgain(id, 0);
        QTRY_VERIFY(bench.row(id).text.startsWith(u"It is not known"_s));
        QCOMPARE(bench.row(id).state, RowState::Unknown);
        QCOMPARE(bench.tenant.posts, 1);
        QCOMPARE(bench.desk.retryableRows(id), 0);
    }
    void aRemovalIsTriedAgainAfterAReviewOnly()
    {
        Bench bench;
        for (int i = 0; i < 4; ++i)
            bench.tenant.visible << person(i).id.toString();
        Plan removal = bench.plan(4);
        removal.kind = ChangeKind::RemoveOwners;
        bench.tenant.writeAnswer = FakeNam::json(R"({"code":3,"message":"last owner"})"_ba, 400);
        const auto id = *bench.desk.begin(removal);
        QTRY_COMPARE(bench.desk.retryableRows(id), 4);
        QCOMPARE(bench.tenant.deletes, 4);
        QVERIFY(!bench.desk.retryFailed(id));
        Plan again = bench.desk.retryPlan(id);
        QCOMPARE(again.kind, ChangeKind::RemoveOwners);
        QCOMPARE(again.retryOf, id);
        QCOMPARE(again.people.size(), 4);
        // The review may leave somebody out; that one can still be tried again later.
        again.people.removeLast();
        bench.tenant.writeAnswer.reset();
        const auto second = bench.desk.begin(again);
        QVERIFY(second);
        QTRY_COMPARE(bench.tenant.deletes, 7);
        QCOMPARE(bench.desk.change(*second)->retryOf, id);
        QTRY_COMPARE(bench.desk.retryableRows(id), 1);
        // What another change tries already is not tried once more.
        QVERIFY(!bench.desk.begin(again));
        bench.pass(1000);
        QCOMPARE(bench.tenant.deletes, 7);
    }
    void ownersAreTakenOutAgain()
    {
        Bench bench;
        const auto id = bench.run(3);
        QTRY_COMPARE(bench.tenant.posts, 3);
        for (int i = 0; i < 3; ++i)
            bench.tenant.visible << person(i).id.toString();
        QTRY_VERIFY((bench.clock.advance(1000), bench.row(id, 2).state == RowState::Visible));
        const Plan removal = bench.desk.removalOf(id);
        QCOMPARE(removal.kind, ChangeKind::RemoveOwners);
        QCOMPARE(removal.people.size(), 3);
        // One has left by other hands.
        bench.tenant.visible.removeOne(person(1).id.toString());
        const auto out = bench.desk.begin(removal);
        QVERIFY(out);
        QTRY_COMPARE(bench.tenant.deletes, 2);
        QTRY_COMPARE(bench.row(*out, 0).state, RowState::Accepted);
        QCOMPARE(bench.row(*out, 1).state, RowState::Skipped);
        bench.tenant.visible.clear();
        QTRY_VERIFY((bench.clock.advance(1000), bench.row(*out, 2).state == RowState::Visible));
        QVERIFY(bench.row(*out, 2).text.startsWith(u"No longer"_s));
        QVERIFY(bench.desk.removalOf(*out).people.isEmpty());
    }
};

QTEST_GUILESS_MAIN(GoingOnTest)
#include "tst_goingon.moc"
