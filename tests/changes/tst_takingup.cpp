// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/changes/ownersbench.h"

using namespace Qt::StringLiterals;
using namespace Steward;
using namespace Steward::Owners;

namespace
{
/// A change with rows in \a states, as a run of the program left it.
KeptChange left(Bench &bench, const QList<RowState> &states)
{
    KeptChange kept;
    kept.change.id = 41;
    kept.change.isOpen = true;
    kept.change.tenantHost = bench.session.tenant().host();
    kept.change.clientId = bench.session.tenant().clientId;
    kept.change.objectName = u"Payroll"_s;
    kept.change.target = bench.plan(1).target();
    kept.change.createdAt = bench.clock.now().addSecs(-60);
    for (int i = 0; i < states.size(); ++i) {
        JournalRow row;
        row.row = i;
        row.personId = person(i).id.toString();
        row.label = person(i).displayName;
        row.state = states.at(i);
        kept.rows.append(row);
    }
    bench.journal.kept.insert(41, kept);
    return kept;
}
} // namespace

/// Changes over the end of the program: what an earlier run left is taken up, offered, and neither
/// forgotten nor sent twice.
class TakingUpTest final : public QObject
{
    Q_OBJECT
private slots:
    void whatWasBeingMarkedIsNotLookedForAtTheNextStart()
    {
        Bench bench;
        bench.tenant.heard = [&bench](const QByteArray &) { bench.journal.held = true; };
        auto desk = std::make_unique<ChangeDesk>(&bench.session, &bench.journal);
        const auto id = desk->begin(bench.plan(2));
        QVERIFY(id);
        const auto kept = [&] { return bench.journal.kept.value(static_cast<qint64>(*id)).rows; };
        QTRY_COMPARE(kept().first().state, RowState::Sent);
        desk.reset();
        QCOMPARE(kept().first().state, RowState::Waiting);
        QCOMPARE(bench.tenant.posts, 0);
    }
    void whatWasLeftIsTakenUp()
    {
        Bench bench;
        bench.tenant.visible << person(0).id.toString() << person(1).id.toString();
        bench.desk.restore(left(bench,
                                { RowState::Sent, RowState::Accepted, RowState::Waiting,
                                  RowState::Refused, RowState::Sent }));
        QCOMPARE(bench.desk.changes(), QList<quint64> { 41 });
        QVERIFY(bench.desk.hasRest(41));
        // Looked for at once, and nothing sent.
        QTRY_COMPARE(bench.row(41, 0).state, RowState::Visible);
        QTRY_COMPARE(bench.row(41, 1).state, RowState::Visible);
        QCOMPARE(bench.row(41, 3).state, RowState::Refused);
        QCOMPARE(bench.row(41, 4).state, RowState::Unknown);
        bench.pass(260000);
        QCOMPARE(bench.tenant.posts, 0);
        QCOMPARE(bench.row(41, 4).state, RowState::Unknown);
        QVERIFY(bench.row(41, 4).text.contains(u"probably not made"_s));
        QVERIFY(bench.desk.canSendAgain(41, 4));
        bench.desk.sendRest(41);
        QTRY_COMPARE(bench.tenant.posts, 1);
        QCOMPARE(bench.tenant.posted, QStringList { person(2).id.toString() });
        QVERIFY(!bench.desk.hasRest(41));
        bench.desk.sendAgain(41, 4);
        QTRY_COMPARE(bench.tenant.posts, 2);
    }
    void theSourcesAreKnownAfterARestartAndARetry()
    {
        Bench bench;
        KeptChange kept = left(bench, { RowState::Refused, RowState::Refused, RowState::Visible });
        kept.rows[1].source = { 812, u"people.csv"_s };
        kept.rows[2].source = { 813, {} };
        bench.desk.restore(kept);
        QVERIFY(!bench.row(41, 0).source.isKnown());
        QCOMPARE(bench.row(41, 1).source, kept.rows.at(1).source);
        QCOMPARE(bench.row(41, 2).source, kept.rows.at(2).source);
        const Plan again = bench.desk.retryPlan(41);
        QCOMPARE(again.sources, (SourceRows { { person(1).id, kept.rows.at(1).source } }));
        const auto id = bench.desk.begin(again);
        QVERIFY(id);
        QCOMPARE(bench.row(*id, 1).source, kept.rows.at(1).source);
        QTRY_COMPARE(bench.journal.kept.value(static_cast<qint64>(*id)).rows.value(1).source,
                     kept.rows.at(1).source);
    }
    void whatIsLeftUnsentIsNotOfferedAgain()
    {
        Bench bench;
        bench.desk.restore(left(bench, { RowState::Visible, RowState::Waiting }));
        QTRY_VERIFY(bench.desk.hasRest(41));
        bench.pass(1000);
        QVERIFY(bench.journal.kept.value(41).change.isOpen);
        bench.desk.stop(41);
        QTRY_VERIFY(!bench.journal.kept.value(41).change.isOpen);
        QCOMPARE(bench.desk.retryableRows(41), 1);
        QCOMPARE(bench.tenant.posts, 0);
    }
    void whatIsTriedElsewhereIsNotSentFromHereToo()
    {
        Bench bench;
        KeptChange kept = left(bench, { RowState::Waiting, RowState::Accepted });
        JournalEvent handed;
        handed.rows = { 0 };
        handed.data = { { "handedTo"_L1, 42 } };
        kept.events = { handed };
        bench.desk.restore(kept);
        QVERIFY(!bench.desk.hasRest(41));
        QCOMPARE(bench.desk.retryableRows(41), 0);
        // Nor does a second desk take up what the first is at.
        ChangeDesk other(&bench.session, &bench.journal);
        other.restore(kept);
        QVERIFY(other.changes().isEmpty());
    }
    void aDamagedEventDoesNotEndTheProgram()
    {
        Bench bench;
        KeptChange kept = left(bench, { RowState::Waiting });
        JournalEvent event;
        event.change = kept.change.id;
        event.kind = QString::fromLatin1(JournalEvent::settled);
        event.rows = { -1, 7 };
        event.data = { { "lost"_L1, true } };
        kept.events.append(event);
        bench.desk.restore(kept);
        QCOMPARE(bench.desk.changes().size(), 1);
        bench.desk.sendRest(bench.desk.changes().first());
        QTRY_COMPARE(bench.tenant.posts, 1);
    }
    void whatWentToAnotherChangeIsNotOfferedTwice()
    {
        Bench bench;
        const KeptChange old = left(bench, { RowState::Waiting, RowState::Waiting });
        // Ended before the old one could say that its second row went there.
        KeptChange again = old;
        again.change.id = 42;
        again.change.retryOf = old.change.id;
        again.rows = { old.rows.at(1) };
        again.rows.first().row = 0;
        bench.journal.kept.insert(42, again);
        bench.desk.restore(again);
        bench.desk.restore(old);
        QVERIFY(!bench.desk.canSendAgain(41, 1));
        bench.desk.sendRest(41);
        bench.desk.sendRest(42);
        QTRY_COMPARE(bench.tenant.posts, 2);
        QTRY_VERIFY(!bench.desk.isSending(41) && !bench.desk.isSending(42));
        QCOMPARE(bench.tenant.posts, 2);
    }
    void whatIsLookedForAgainIsOpenAgain()
    {
        Bench bench;
        const auto id = bench.run(1);
        QTRY_COMPARE(bench.row(id).state, RowState::Accepted);
        bench.pass(260000);
        QTRY_COMPARE(bench.row(id).state, RowState::NotYet);
        const auto isOpen
            = [&] { return bench.journal.kept.value(static_cast<qint64>(id)).change.isOpen; };
        QTRY_VERIFY(!isOpen());
        bench.desk.checkAgain(id);
        QTRY_VERIFY(isOpen());
        bench.tenant.visible << person(0).id.toString();
        QTRY_VERIFY((bench.clock.advance(1000), bench.row(id).state == RowState::Visible));
        QTRY_VERIFY(!isOpen());
    }
    void theRestThatIsTriedElsewhereIsNotSentTwice()
    {
        Bench bench;
        bench.desk.restore(left(bench, { RowState::Waiting, RowState::Waiting }));
        QVERIFY(bench.desk.hasRest(41));
        QVERIFY(bench.desk.retryFailed(41));
        QTRY_COMPARE(bench.tenant.posts, 2);
        QVERIFY(!bench.desk.hasRest(41));
        bench.desk.sendRest(41);
        bench.pass(5000);
        QCOMPARE(bench.tenant.posts, 2);
    }
    void whatWasLostIsRememberedOverTheEnd()
    {
        KeptChange kept;
        {
            Bench bench;
            bench.tenant.writeAnswer = FakeNam::json(R"({"code":2,"message":"boom"})"_ba, 500);
            const auto id = bench.run(1);
            QTRY_COMPARE(bench.row(id).state, RowState::Unknown);
            bench.pass(260000);
            QTRY_VERIFY(bench.desk.canSendAgain(id, 0));
            const Plan again = bench.desk.sendAgainPlan(id, 0);
            const auto later = bench.desk.begin(again);
            QVERIFY(later);
            bench.desk.pause(*later);
            QTRY_VERIFY(bench.journal.kept.contains(static_cast<qint64>(*later)));
            QCOMPARE(bench.tenant.posts, 1);
            kept = bench.journal.kept.value(static_cast<qint64>(*later));
            kept.change.isOpen = true;
        }
        Bench bench;
        bench.journal.kept.insert(kept.change.id, kept);
        bench.tenant.readStatus = 403;
        const auto id = static_cast<quint64>(kept.change.id);
        bench.desk.restore(kept);
        QVERIFY(bench.desk.hasRest(id));
        bench.desk.sendRest(id);
        QTRY_COMPARE(bench.row(id).state, RowState::Unknown);
        QCOMPARE(bench.tenant.posts, 0);
    }
    void whatWasLeftUnsentIsNotOfferedAgain()
    {
        Bench bench;
        KeptChange kept = left(bench, { RowState::Waiting, RowState::Refused });
        kept.change.isOpen = false;
        kept.rows[1].details = u"Status 400. No."_s;
        bench.journal.kept.insert(41, kept);
        bench.desk.restore(kept);
        QVERIFY(!bench.desk.hasRest(41));
        QVERIFY(bench.desk.change(41)->ended);
        // What the server said stays with the row that went to another change.
        QVERIFY(bench.desk.retryFailed(41));
        QTRY_VERIFY(bench.row(41, 1).text.contains(u"Tried again"_s));
        QCOMPARE(bench.row(41, 1).details, u"Status 400. No."_s);
    }
    void anotherTenantsChangeIsNotTakenUp()
    {
        Bench bench;
        KeptChange kept = left(bench, { RowState::Waiting });
        kept.change.tenantHost = u"other.conductor.one"_s;
        bench.desk.restore(kept);
        QVERIFY(bench.desk.changes().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TakingUpTest)
#include "tst_takingup.moc"
