// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/resolvemodel.h"
#include "tests/directory/smalltenant.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;
using Bench = SmallTenant;
using Status = PeopleResolver::Status;
using Phase = PeopleResolver::Phase;
using Way = Directory::Plan::Way;

namespace
{
QStringList numbered(const QString &pattern, int count)
{
    QStringList result;
    for (int i = 0; i < count; ++i)
        result.append(pattern.arg(i));
    return result;
}
} // namespace

class PeopleResolverTest final : public QObject
{
    Q_OBJECT
private slots:
    void eachKindOfInput_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Status>("onServer");
        QTest::addColumn<Status>("here");
        QTest::addColumn<QString>("name");
        const auto row
            = [](const char *tag, const QString &text, Status onServer, Status here,
                 const QString &name) { QTest::newRow(tag) << text << onServer << here << name; };
        const auto same
            = [&row](const char *tag, const QString &text, Status status,
                     const QString &name = {}) { row(tag, text, status, status, name); };
        same("address", u"ann@x"_s, Status::Resolved, u"Ann Berg"_s);
        same("address in capitals", u"ANN@X"_s, Status::Resolved, u"Ann Berg"_s);
        same("second address", u"bo@old"_s, Status::Resolved, u"Bo Chen"_s);
        same("name", u"ann  berg"_s, Status::Resolved, u"Ann Berg"_s);
        same("last, first", u"Berg,  Ann"_s, Status::Resolved, u"Ann Berg"_s);
        same("employee id", u"e7001"_s, Status::Resolved, u"Bo Chen"_s);
        same("username", u"BChen"_s, Status::Resolved, u"Bo Chen"_s);
        same("id", Bench::person(1, {}).id.toString(), Status::Resolved, u"Ann Berg"_s);
        same("id of another tenant", QString(27, u'Z'), Status::Unknown);
        same("nobody", u"zed@example.com"_s, Status::Unknown);
        same("two of a name", u"Dee Same"_s, Status::Choose);
        same("two of an employee id", u"E9001"_s, Status::Choose);
        same("username of one, name of another", u"finn"_s, Status::Choose);
        row("part of a name", u"Ber"_s, Status::Choose, Status::Unknown, QString());
        same("disabled", u"cy@x"_s, Status::Ineligible, u"Cy Off"_s);
    }
    void eachKindOfInput()
    {
        QFETCH(QString, text);
        QFETCH(Status, onServer);
        QFETCH(Status, here);
        QFETCH(QString, name);
        Bench bench;
        for (const Status status : { onServer, here }) {
            QVERIFY(bench.resolve({ text }));
            QCOMPARE(bench.resolver.status(0), status);
            QCOMPARE(bench.resolver.count(status), 1);
            QCOMPARE(bench.resolver.person(0).displayName, name);
            QCOMPARE(bench.resolver.why(0).isEmpty(), status == Status::Resolved);
            QVERIFY(status == Status::Resolved || bench.resolver.why(0).endsWith(u'.'));
            if (text.size() == 27 && status == Status::Unknown)
                QVERIFY(bench.resolver.why(0).contains(u"another tenant"_s));
            QCOMPARE(bench.resolver.done(), 1);
            if (!bench.directory.answersHere())
                QVERIFY(bench.read());
        }
        QCOMPARE(bench.resolver.plan().way, Way::Here);
    }
    void theColumnDecidesWhatIsCompared_data()
    {
        QTest::addColumn<KeyKind>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<Status>("status");
        const auto row = [](const char *tag, KeyKind kind, const QString &key, Status status) {
            QTest::newRow(tag) << kind << key << status;
        };
        row("username", KeyKind::Username, u"finn"_s, Status::Resolved);
        row("name", KeyKind::Name, u"Finn"_s, Status::Resolved);
        row("a name is no username", KeyKind::Username, u"Ann Berg"_s, Status::Unknown);
        row("a username is no id", KeyKind::EmployeeId, u"bchen"_s, Status::Unknown);
        row("an id is no name", KeyKind::Name, u"E7001"_s, Status::Unknown);
        row("a username is no address", KeyKind::Email, u"bchen"_s, Status::Unknown);
        row("an address is no C1 id", KeyKind::C1Id, u"ann@x"_s, Status::Unknown);
        row("marks count in usernames", KeyKind::Username, u"f\u00efnn"_s, Status::Similar);
        row("marks do not in names", KeyKind::Name, u"F\u00efnn"_s, Status::Resolved);
    }
    void theColumnDecidesWhatIsCompared()
    {
        QFETCH(KeyKind, kind);
        QFETCH(QString, key);
        QFETCH(Status, status);
        Bench bench;
        QVERIFY(bench.read());
        QVERIFY(bench.resolve(Bench::rowOf(kind, key)));
        QVERIFY(bench.proposals());
        QCOMPARE(bench.resolver.status(0), status);
    }
    void theSameTwiceIsAskedOnceAndResolvedOnce()
    {
        Bench bench;
        const QStringList keys { u"ann@x"_s, u"ANN@x"_s, u"Ann Berg"_s, u"bo@x"_s };
        for (int round = 0; round < 2; ++round) {
            QVERIFY(bench.resolve(keys));
            QCOMPARE(bench.resolver.status(0), Status::Resolved);
            QCOMPARE(bench.resolver.duplicateOf(0), 0);
            QCOMPARE(bench.resolver.status(1), Status::Duplicate);
            QCOMPARE(bench.resolver.why(1), u"The same as in row 1."_s);
            QVERIFY(!bench.resolver.person(1).id.isValid());
            QCOMPARE(bench.resolver.status(2), Status::Duplicate);
            QCOMPARE(bench.resolver.why(2), u"The same person as in row 1."_s);
            QCOMPARE(bench.resolver.duplicateOf(2), 1);
            QCOMPARE(bench.resolver.person(2).displayName, u"Ann Berg"_s);
            QCOMPARE(bench.resolver.count(Status::Duplicate), 2);
            QCOMPARE(bench.resolver.total(), 3);
            QCOMPARE(bench.lookUps, 3);
            if (round == 0)
                QVERIFY(bench.read());
        }
    }
    void theFirstRowOfAPersonIsTheOneThatCounts()
    {
        Bench bench;
        bench.status = 501;
        QVERIFY(bench.resolve({ u"Dee Same"_s, u"dee2@x"_s, u"dee1@x"_s }));
        bench.status = 200;
        bench.resolver.resolveFailed();
        QTRY_VERIFY(!bench.resolver.isRunning());
        QCOMPARE(bench.resolver.status(0), Status::Choose);
        QCOMPARE(bench.resolver.status(1), Status::Resolved);
        bench.resolver.choose(0, 1);
        QCOMPARE(bench.resolver.status(0), Status::Resolved);
        QCOMPARE(bench.resolver.status(1), Status::Duplicate);
        QCOMPARE(bench.resolver.duplicateOf(1), 1);
        QCOMPARE(bench.resolver.status(2), Status::Resolved);
    }
    void ambiguousOnesAreSettledByChoice()
    {
        Bench bench;
        QVERIFY(bench.resolve({ u"Dee Same"_s }));
        QCOMPARE(bench.resolver.matchCount(0), 2);
        QCOMPARE(bench.resolver.word(0), u"Choose (2)"_s);
        bench.resolver.choose(0, 7);
        bench.resolver.choose(3, 0);
        QCOMPARE(bench.resolver.status(0), Status::Choose);
        QSignalSpy changed(&bench.resolver, &PeopleResolver::rowsChanged);
        bench.resolver.choose(0, 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bench.resolver.status(0), Status::Resolved);
        QCOMPARE(bench.resolver.person(0).email, u"dee2@x"_s);
        QCOMPARE(bench.resolver.matchCount(0), 0);
        bench.resolver.choose(0, 0);
        QCOMPARE(bench.resolver.person(0).email, u"dee2@x"_s);
    }
    void aNameThatMoreMayCarryIsNotTakenSilently()
    {
        Bench bench;
        bench.morePages = true;
        QVERIFY(bench.resolve({ u"Ann Berg"_s, u"e7001"_s }));
        QCOMPARE(bench.resolver.status(0), Status::Choose);
        QCOMPARE(bench.resolver.word(0), u"Choose (1 or more)"_s);
        QCOMPARE(bench.resolver.status(1), Status::Resolved); // an employee id is one person's
    }
    void manyNamesakesAreOfferedInPart()
    {
        Bench bench;
        for (int i = 0; i < 200; ++i)
            bench.people.append(Bench::person(100 + i, u"Jo Many"_s));
        QVERIFY(bench.read());
        QVERIFY(bench.resolve({ u"Jo Many"_s }));
        QCOMPARE(bench.resolver.matches(0).size(), PeopleResolver::maxMatches);
        QVERIFY(bench.resolver.hasMoreMatches(0));
        QCOMPARE(bench.resolver.word(0), u"Choose (20 or more)"_s);
    }
    void aNameBesideTheKeyIsCompared()
    {
        Bench bench;
        QVERIFY(bench.read());
        for (const QString &name : { QString(), u"Berg, Ann"_s, u"Ann"_s, u"ann maria berg"_s }) {
            QVERIFY(bench.resolve(Bench::rowOf(KeyKind::Email, u"ann@x"_s, name)));
            QVERIFY2(bench.resolver.why(0).isEmpty(), qPrintable(name));
        }
        QVERIFY(bench.resolve(Bench::rowOf(KeyKind::Email, u"ann@x"_s, u"Anna Borg"_s)));
        QCOMPARE(bench.resolver.status(0), Status::Resolved);
        QVERIFY(bench.resolver.nameDiffers(0));
        QCOMPARE(bench.resolver.differingNames(), 1);
        QCOMPARE(bench.resolver.why(0),
                 u"The sheet says \"Anna Borg\", the directory says \"Ann Berg\"."_s);
    }
    void nearMissesAreProposedAndNeverTaken()
    {
        Bench bench;
        bench.people.append(Bench::person(20, u"Greta Holm"_s, u"greta.holm@example.com"_s));
        bench.people.append(Bench::person(21, u"Ivo Lang"_s));
        bench.people.last().username = u"ivolang7"_s;
        QVERIFY(bench.read());
        QSignalSpy proposed(&bench.resolver, &PeopleResolver::proposed);
        QVERIFY(bench.resolve(
            { u"greta.hlom@example.com"_s, u"nobody.at.all@example.com"_s, u"ivolnag7"_s }));
        QVERIFY(bench.resolver.isProposing());
        QCOMPARE(bench.resolver.count(Status::Unknown), 3);
        bench.resolver.proposeFirst(2, 2);
        QVERIFY(proposed.wait());
        QCOMPARE(bench.resolver.status(0), Status::Similar);
        QCOMPARE(bench.resolver.word(0), u"Similar (1)"_s);
        QVERIFY(!bench.resolver.person(0).id.isValid());
        QCOMPARE(bench.resolver.matches(0).first().displayName, u"Greta Holm"_s);
        QCOMPARE(bench.resolver.status(1), Status::Unknown);
        QCOMPARE(bench.resolver.status(2), Status::Similar);
        bench.resolver.choose(2, 0);
        QCOMPARE(bench.resolver.status(2), Status::Resolved);
        QCOMPARE(bench.resolver.person(2).username, u"ivolang7"_s);
    }
    void eligibilityIsJudgedAgain()
    {
        Bench bench;
        QVERIFY(bench.read());
        QVERIFY(bench.resolve({ u"ann@x"_s, u"cy@x"_s, u"bo@x"_s, u"zed@example.com"_s }));
        QVERIFY(bench.proposals());
        QCOMPARE(bench.resolver.word(1), u"Disabled"_s);
        QCOMPARE(bench.resolver.count(Status::Resolved), 2);
        bench.finished.clear();
        const UserId ann = bench.people.first().id;
        bench.resolver.setEligibility(
            [ann](const User &user) { return memberVerdict(user, { ann }); });
        QCOMPARE(bench.resolver.phase(), Phase::Judging);
        QTRY_COMPARE(bench.finished.size(), 1);
        QVERIFY(!bench.resolver.isProposing());
        QCOMPARE(bench.resolver.status(0), Status::Ineligible);
        QCOMPARE(bench.resolver.word(0), u"Already member"_s);
        QCOMPARE(bench.resolver.person(0).id, ann);
        QCOMPARE(bench.resolver.status(2), Status::Resolved);
        bench.resolver.setEligibility([](const User &) { return Verdict(); });
        QTRY_COMPARE(bench.finished.size(), 2);
        QCOMPARE(bench.resolver.count(Status::Resolved), 3);
        QCOMPARE(bench.resolver.count(Status::Ineligible), 0);
    }
    void eligibilityMayComeWhileRowsAreLookedUp()
    {
        Bench bench;
        bool cameAmongThem = false;
        bench.whenAsked = [&] {
            if (cameAmongThem || bench.resolver.count(Status::Resolved) == 0)
                return;
            cameAmongThem = bench.resolver.count(Status::Waiting) > 0;
            bench.resolver.setEligibility([](const User &user) {
                return Verdict { u"No"_s, user.label() + u" is not wanted."_s };
            });
        };
        QVERIFY(bench.resolve(
            { u"ann@x"_s, u"bo@x"_s, u"dee1@x"_s, u"eva@x"_s, u"finn@x"_s, u"dee2@x"_s }));
        QVERIFY(cameAmongThem);
        QCOMPARE(bench.resolver.count(Status::Ineligible), 6);
        QCOMPARE(bench.finished.size(), 1);
    }
    void whatCannotBeLookedUpSaysWhy()
    {
        Bench bench;
        InputRows rows = Bench::rowOf(KeyKind::Email, {});
        rows.rows.first().problem = InputRow::Problem::NoKey;
        QVERIFY(bench.resolve(rows));
        QCOMPARE(bench.resolver.status(0), Status::Unusable);
        QCOMPARE(bench.resolver.why(0), inputRowText(rows.rows.first()));
        QCOMPARE(bench.lookUps, 0);
        QVERIFY(bench.resolve(InputRows()));
        QCOMPARE(bench.resolver.rowCount(), 0);
    }
    void fewAtATimeAreLookedUp()
    {
        Bench bench;
        QVERIFY(bench.resolve(numbered(u"p%1@x"_s, 60)));
        QCOMPARE(bench.resolver.plan(), (Directory::Plan { Way::LookUps, 60, std::nullopt }));
        QCOMPARE(bench.resolver.count(Status::Unknown), 60);
        QCOMPARE(bench.lookUps, 120); // each by its address, and then by words
        QVERIFY(bench.mostInFlight <= 4);
        QVERIFY(!bench.resolver.isProposing()); // not everybody is here
    }
    void aFailedLookUpIsNotUnknown()
    {
        Bench bench;
        bench.status = 501;
        QVERIFY(bench.resolve({ u"ann@x"_s, u"bo@x"_s }));
        QCOMPARE(bench.resolver.count(Status::Failed), 2);
        QVERIFY(bench.resolver.why(0).endsWith(u'.'));
        bench.status = 200;
        bench.resolver.resolveFailed();
        QTRY_VERIFY(!bench.resolver.isRunning());
        QCOMPARE(bench.resolver.count(Status::Resolved), 2);
    }
    void stoppedRowsSaySo()
    {
        Bench bench;
        bench.resolver.resolve(Bench::rowsOf({ u"ann@x"_s, u"bo@x"_s }));
        bench.resolver.stop();
        QCOMPARE(bench.finished.size(), 1);
        QVERIFY(!bench.resolver.isRunning());
        QCOMPARE(bench.resolver.status(0), Status::Failed);
        QVERIFY(bench.resolver.why(0).startsWith(u"Stopped"_s));
        QVERIFY(bench.resolve({ u"ann@x"_s }));
        QCOMPARE(bench.resolver.status(0), Status::Resolved);
        QCOMPARE(bench.finished.size(), 1);
    }
    void manyAreReadFirst()
    {
        Bench bench;
        bench.directory.expect(100);
        QStringList keys = numbered(u"p%1@x"_s, 250);
        keys.append(u"ann@x"_s);
        QSignalSpy progressed(&bench.resolver, &PeopleResolver::progressed);
        bench.resolver.resolve(Bench::rowsOf(keys));
        QCOMPARE(bench.resolver.phase(), Phase::Reading);
        QCOMPARE(bench.resolver.plan(), (Directory::Plan { Way::Read, 251, 1 }));
        QTRY_COMPARE(bench.finished.size(), 1);
        QCOMPARE(bench.lookUps, 0);
        QCOMPARE(bench.pagesRead, 1);
        QCOMPARE(bench.resolver.status(250), Status::Resolved);
        QVERIFY(!progressed.isEmpty());
    }
    void aReadingThatFailsIsToldAndTriedAgain()
    {
        Bench bench;
        bench.directory.expect(100);
        bench.status = 501;
        QVERIFY(bench.resolve(numbered(u"p%1@x"_s, 250)));
        QCOMPARE(bench.resolver.count(Status::Failed), 250);
        QCOMPARE(bench.resolver.why(0), bench.directory.people().interruption().userText());
        bench.status = 200;
        bench.resolver.resolveFailed();
        QCOMPARE(bench.resolver.phase(), Phase::Reading);
        QTRY_VERIFY(!bench.resolver.isRunning());
        QCOMPARE(bench.resolver.count(Status::Failed), 0);
        QCOMPARE(bench.resolver.count(Status::Unknown), 250);
    }
    void readingCanBeStoppedAndIsOnlyStoppedWhereItWasBegun()
    {
        Bench bench;
        bench.directory.expect(100);
        bench.held = true;
        bench.resolver.resolve(Bench::rowsOf(numbered(u"p%1@x"_s, 250)));
        QTRY_COMPARE(bench.pagesRead, 1);
        QVERIFY(bench.directory.isReading());
        bench.resolver.stop();
        QCOMPARE(bench.resolver.count(Status::Failed), 250);
        QTRY_VERIFY(!bench.directory.isReading());
        QVERIFY(!bench.directory.answersHere());
        QCOMPARE(bench.finished.size(), 1);
        // Somebody else's reading goes on.
        bench.directory.read();
        bench.resolver.resolveFailed();
        QCOMPARE(bench.resolver.phase(), Phase::Reading);
        QTRY_COMPARE(bench.pagesRead, 2);
        bench.resolver.stop();
        QVERIFY(bench.directory.isReading());
        bench.nam->release();
        QTRY_VERIFY(!bench.directory.isReading());
        QVERIFY(bench.directory.answersHere());
        QCOMPARE(bench.finished.size(), 2);
    }
    void stoppedLookUpsAreAborted()
    {
        Bench bench;
        bench.held = true;
        bench.resolver.resolve(Bench::rowsOf(numbered(u"p%1@x"_s, 8)));
        QTRY_COMPARE(bench.lookUps, PeopleLookUps::maxInFlight);
        bench.resolver.stop();
        QCOMPARE(bench.nam->aborted(), PeopleLookUps::maxInFlight);
        QCOMPARE(bench.resolver.count(Status::Failed), 8);
        bench.resolver.resolve(Bench::rowsOf(numbered(u"p%1@x"_s, 8)));
        QTRY_COMPARE(bench.lookUps, 2 * PeopleLookUps::maxInFlight);
        bench.held = false;
        bench.nam->release();
        QTRY_VERIFY(!bench.resolver.isRunning());
        QCOMPARE(bench.resolver.count(Status::Unknown), 8);
        QCOMPARE(bench.nam->aborted(), PeopleLookUps::maxInFlight);
        // Whoever goes takes them along.
        bench.held = true;
        auto answered = 0;
        auto lookUps = std::make_unique<PeopleLookUps>(
            &bench.session, [&answered](int, const Result<Page<User>> &) { ++answered; });
        lookUps->ask({ { 0, u"ann@x"_s, KeyKind::Email } });
        const int asked = bench.lookUps;
        QTRY_COMPARE(bench.lookUps, asked + 1);
        lookUps.reset();
        QCOMPARE(bench.nam->aborted(), PeopleLookUps::maxInFlight + 1);
        QCOMPARE(answered, 0);
    }
    void fiftyThousandRows()
    {
        Bench bench;
        for (int i = 0; i < 50000; ++i)
            bench.people.append(
                Bench::person(1000 + i, u"Person %1"_s.arg(i), u"p%1@example.com"_s.arg(i)));
        QVERIFY(bench.read());
        QStringList keys = numbered(u"p%1@example.com"_s, 50000);
        keys[7] = u"nobody@nowhere.example"_s;
        ResolveModel open(&bench.resolver);
        open.setShown({ Status::Choose, Status::Similar, Status::Unknown });
        QSignalSpy changed(&bench.resolver, &PeopleResolver::rowsChanged);
        QVERIFY(bench.resolve(keys));
        QCOMPARE(bench.resolver.count(Status::Resolved), 49999);
        QVERIFY(changed.size() < 500);
        QCOMPARE(open.rowCount(), 1);
        QCOMPARE(open.resolverRow(0), 7);
        // Stopped while it works here, at whatever row it is.
        bench.resolver.resolve(Bench::rowsOf(keys));
        QTRY_VERIFY(bench.resolver.done() > 0);
        bench.resolver.stop();
        QVERIFY(!bench.resolver.isRunning());
        QCOMPARE(bench.resolver.count(Status::Waiting), 0);
    }
    void aResolvedDirectoryMayBeReadAgain()
    {
        Bench bench;
        QVERIFY(bench.read());
        QVERIFY(bench.resolve({ u"new@x"_s, u"ann@x"_s }));
        QCOMPARE(bench.resolver.status(0), Status::Unknown);
        bench.people.removeFirst();
        bench.people.append(Bench::person(30, u"New One"_s, u"new@x"_s));
        QVERIFY(bench.read());
        QCOMPARE(bench.resolver.person(1).displayName, u"Ann Berg"_s);
        QVERIFY(bench.resolve({ u"new@x"_s, u"ann@x"_s }));
        QCOMPARE(bench.resolver.status(0), Status::Resolved);
        QCOMPARE(bench.resolver.status(1), Status::Unknown);
    }
    void whoeverHearsMayAskAgain()
    {
        Bench bench;
        QVERIFY(bench.read());
        int rounds = 0;
        connect(&bench.resolver, &PeopleResolver::finished, &bench.resolver, [&] {
            if (++rounds < 3)
                bench.resolver.resolve(Bench::rowsOf({ u"bo@x"_s, u"ann@x"_s }));
        });
        QVERIFY(bench.resolve({ u"ann@x"_s }) || rounds > 0);
        QTRY_COMPARE(rounds, 3);
        QCOMPARE(bench.resolver.count(Status::Resolved), 2);
    }
    void theModelShowsSomeStatuses()
    {
        Bench bench;
        ResolveModel model(&bench.resolver);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(bench.read());
        QVERIFY(bench.resolve({ u"ann@x"_s, u"Dee Same"_s, u"nobody"_s, u"E9001"_s, u"bo@x"_s }));
        QVERIFY(bench.proposals());
        QCOMPARE(model.rowCount(), 5);
        const auto text
            = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, ResolveModel::Match), u"Ann Berg"_s);
        model.setShown({ Status::Choose, Status::Similar });
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(0, ResolveModel::Input), u"Dee Same"_s);
        QCOMPARE(text(1, ResolveModel::Number), u"4"_s);
        QCOMPARE(model.resolverRow(1), 3);
        QCOMPARE(model.rowOf(3), 1);
        QCOMPARE(model.rowOf(0), -1);
        const QPersistentModelIndex kept = model.index(1, 0);
        bench.resolver.choose(1, 0);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(kept.row(), 0);
        model.setShown({ Status::Resolved });
        QCOMPARE(model.rowCount(), 3);
        bench.resolver.choose(3, 0);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.rowOf(3), 2);
        QVERIFY(bench.resolve({ u"ann@x"_s }));
        QCOMPARE(model.rowCount(), 1);
        model.setShown({});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(ResolveModel::StatusRole).toInt(),
                 static_cast<int>(Status::Resolved));
    }
};

QTEST_GUILESS_MAIN(PeopleResolverTest)
#include "tst_peopleresolver.moc"
