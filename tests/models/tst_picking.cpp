// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/session.h"
#include "app/directory/eligibility.h"
#include "app/directory/nameresolver.h"
#include "app/models/annotationsmodel.h"
#include "app/models/chosenmodel.h"
#include "app/models/leftoutmodel.h"
#include "app/models/matchmodel.h"
#include "app/models/resolvemodel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakenam.h"
#include "tests/support/testcredential.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSortFilterProxyModel>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;
using Status = NameResolver::Status;

namespace
{
User person(int number, const QString &name, const QString &email = {})
{
    User user;
    user.id = *UserId::parse(u"2aBcDeFgHiJkLmNoPqRsTuV%1"_s.arg(number, 4, 10, QChar(u'0')));
    user.displayName = name;
    user.email = email;
    user.status = u"ENABLED"_s;
    return user;
}

QJsonObject view(const User &user)
{
    return { { u"user"_s,
               QJsonObject { { u"id"_s, user.id.toString() },
                             { u"displayName"_s, user.displayName },
                             { u"email"_s, user.email },
                             { u"emails"_s, QJsonArray::fromStringList(user.emails) },
                             { u"employeeIds"_s, QJsonArray::fromStringList(user.employeeIds) },
                             { u"status"_s, user.status } } } };
}

/// Finds by exact e-mail, by id, and by any word of name, addresses and employee ids.
struct Tenant {
    FakeNam::Answer answer(const FakeNam::Seen &seen)
    {
        if (seen.path.contains(u"/auth/v1/token"_s))
            return FakeNam::token("t1"_ba, 100000);
        ++asked;
        if (status != 200)
            return FakeNam::json(R"({"code":13,"message":"boom"})"_ba, status);
        const QJsonObject body = QJsonDocument::fromJson(seen.read()).object();
        const QString email = body[u"email"_s].toString();
        const QString query = body[u"query"_s].toString().toCaseFolded();
        const QString id = body[u"refs"_s][0][u"id"_s].toString();
        QJsonArray rows;
        for (const User &user : std::as_const(people)) {
            const QString all = QStringList { user.displayName, user.email, user.emails.join(u' '),
                                              user.employeeIds.join(u' ') }
                                    .join(u' ')
                                    .toCaseFolded();
            if ((!email.isEmpty() && user.email.compare(email, Qt::CaseInsensitive) == 0)
                || (!id.isEmpty() && user.id.toString() == id)
                || (!query.isEmpty() && all.contains(query)))
                rows.append(view(user));
        }
        return FakeNam::json(
            QJsonDocument(QJsonObject { { u"list"_s, rows },
                                        { u"nextPageToken"_s, morePages ? u"p2"_s : QString() } })
                .toJson(QJsonDocument::Compact));
    }
    QList<User> people;
    int asked = 0;
    bool morePages = false;
    int status = 200;
};

struct Bench {
    Bench()
        : session(testTenant(), testClientId(), makeSecret(), nullptr, &clock,
                  std::make_unique<FakeNam>(
                      [this](const FakeNam::Seen &seen) { return tenant.answer(seen); }))
        , resolver(&session)
    {
        User second = person(2, u"Bo Chen"_s, u"bo@x"_s);
        second.emails = { u"bo@x"_s, u"bo@old"_s };
        second.employeeIds = { u"E7"_s };
        User off = person(3, u"Cy Off"_s, u"cy@x"_s);
        off.status = u"DISABLED"_s;
        tenant.people
            = { person(1, u"Ann Berg"_s, u"ann@x"_s), second, off,
                person(4, u"Dee Same"_s, u"dee1@x"_s), person(5, u"Dee Same"_s, u"dee2@x"_s) };
        resolver.setEligibility([](const User &user) { return memberVerdict(user, {}); });
    }
    bool check(const QString &text)
    {
        return resolver.check(text) && QTest::qWaitFor([this] { return !resolver.isRunning(); });
    }
    [[nodiscard]] Status status(int row) const { return resolver.rows().at(row).status; }
    FakeClock clock;
    Tenant tenant;
    Session session;
    NameResolver resolver;
};
} // namespace

class PickingTest final : public QObject
{
    Q_OBJECT
private slots:
    void eachKindOfInput_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("name");
        const auto row
            = [](const char *tag, const QString &text, Status status, const QString &name) {
                  QTest::newRow(tag) << text << static_cast<int>(status) << name;
              };
        row("address", u"ann@x"_s, Status::Resolved, u"Ann Berg"_s);
        row("address in capitals", u"ANN@X"_s, Status::Resolved, u"Ann Berg"_s);
        row("second address", u"bo@old"_s, Status::Resolved, u"Bo Chen"_s);
        row("name", u"ann  berg"_s, Status::Resolved, u"Ann Berg"_s);
        row("last, first", u"Berg,  Ann"_s, Status::Resolved, u"Ann Berg"_s);
        row("employee id", u"e7"_s, Status::Resolved, u"Bo Chen"_s);
        row("id", person(1, {}).id.toString(), Status::Resolved, u"Ann Berg"_s);
        row("id of another tenant", QString(27, u'Z'), Status::Unknown, QString());
        row("nobody", u"zed@x"_s, Status::Unknown, QString());
        row("two of a name", u"Dee Same"_s, Status::Choose, QString());
        row("part of a name", u"Ber"_s, Status::Choose, QString());
        row("disabled", u"cy@x"_s, Status::Ineligible, u"Cy Off"_s);
    }
    void eachKindOfInput()
    {
        QFETCH(QString, text);
        QFETCH(int, status);
        QFETCH(QString, name);
        Bench bench;
        QVERIFY(bench.check(text));
        QCOMPARE(static_cast<int>(bench.status(0)), status);
        QCOMPARE(bench.resolver.rows().first().person.displayName, name);
        if (bench.status(0) != Status::Resolved)
            QVERIFY(bench.resolver.rows().first().why.endsWith(u'.'));
    }
    void theSameTwiceIsAskedOnceAndResolvedOnce()
    {
        Bench bench;
        QVERIFY(bench.check(u"ann@x\nANN@x\nAnn Berg"_s));
        QCOMPARE(bench.status(0), Status::Resolved);
        QCOMPARE(bench.status(1), Status::Duplicate);
        QCOMPARE(bench.status(2), Status::Duplicate);
        QVERIFY(bench.resolver.rows().at(2).why.contains(u"row 1"_s));
        QCOMPARE(bench.tenant.asked, 2);
    }
    void ambiguousOnesAreSettledByChoice()
    {
        Bench bench;
        QVERIFY(bench.check(u"Dee Same"_s));
        QCOMPARE(bench.resolver.rows().first().matches.size(), 2);
        bench.resolver.choose(0, 7);
        QCOMPARE(bench.status(0), Status::Choose);
        bench.resolver.choose(0, 1);
        QCOMPARE(bench.status(0), Status::Resolved);
        QCOMPARE(bench.resolver.rows().first().person.email, u"dee2@x"_s);
    }
    void aNameThatMoreMayCarryIsNotTakenSilently()
    {
        Bench bench;
        bench.tenant.morePages = true;
        QVERIFY(bench.check(u"Ann Berg\ne7"_s));
        QCOMPARE(bench.status(0), Status::Choose);
        QCOMPARE(bench.status(1), Status::Resolved); // an employee id is one person's
    }
    void aFailedLookUpIsNotUnknown()
    {
        Bench bench;
        bench.tenant.status = 501;
        QVERIFY(bench.check(u"ann@x\nbo@x"_s));
        QCOMPARE(bench.status(0), Status::Failed);
        bench.tenant.status = 200;
        bench.resolver.checkFailed();
        QTRY_VERIFY(!bench.resolver.isRunning());
        QCOMPARE(bench.status(0), Status::Resolved);
        QCOMPARE(bench.status(1), Status::Resolved);
    }
    void stoppedRowsSaySo()
    {
        Bench bench;
        QVERIFY(bench.resolver.check(u"ann@x\nbo@x"_s));
        bench.resolver.stop();
        QCOMPARE(bench.status(0), Status::Failed);
        QVERIFY(!bench.resolver.isRunning());
        QVERIFY(bench.check(u"ann@x"_s));
        QCOMPARE(bench.status(0), Status::Resolved);
    }
    void tooMuchOrNothingIsRefused()
    {
        Bench bench;
        QVERIFY(!bench.resolver.check(QString()));
        QVERIFY(!bench.resolver.check(QString(NameResolver::maxCharacters + 1, u'a')));
        QVERIFY(!bench.resolver.check(u"a@x\n"_s.repeated(NameResolver::maxRows + 1)));
        QCOMPARE(bench.tenant.asked, 0);
    }
    void theBasketIsASetWithUndo()
    {
        ChosenModel chosen;
        const QAbstractItemModelTester tester(
            &chosen, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy changed(&chosen, &ChosenModel::changed);
        const User ann = person(1, u"Ann"_s);
        const User bo = person(2, u"Bo"_s);
        chosen.add({ { ann, u"Search"_s },
                     { ann, {}, { 1, {} } },
                     { bo, {}, { 2, {} } },
                     { User(), {} } });
        QCOMPARE(chosen.rowCount(), 2);
        QCOMPARE(changed.size(), 1);
        chosen.add({ { ann, {}, { 3, {} } } });
        QCOMPARE(changed.size(), 1);
        chosen.remove(ann.id);
        QVERIFY(!chosen.contains(ann.id));
        chosen.clear();
        QCOMPARE(chosen.rowCount(), 0);
        chosen.undo();
        QCOMPARE(chosen.rowCount(), 1);
        chosen.undo();
        QVERIFY(chosen.contains(ann.id));
        QCOMPARE(chosen.people().size(), 2);
    }
    void theBasketKnowsTheRowsOfASheet()
    {
        ChosenModel chosen;
        const User ann = person(1, u"Ann"_s);
        const User bo = person(2, u"Bo"_s);
        const User cy = person(3, u"Cy"_s);
        chosen.add(
            { { ann, u"Search"_s }, { bo, {}, { 10, {} } }, { cy, {}, { 9, u"people.csv"_s } } });
        const auto origin = [&chosen](int row, int role = Qt::DisplayRole) {
            return chosen.index(row, ChosenModel::Origin).data(role);
        };
        QCOMPARE(origin(0).toString(), u"Search"_s);
        QCOMPARE(origin(1).toString(), u"Row 10"_s);
        QCOMPARE(origin(2).toString(), u"people.csv, row 9"_s);
        QVERIFY(origin(2, Qt::AccessibleTextRole).toString().contains(u"from people.csv, row 9"_s));
        // As numbers: 9 comes before 10.
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&chosen);
        sorted.setSortRole(ChosenModel::SortRole);
        sorted.sort(ChosenModel::Origin);
        QStringList names;
        for (int row = 0; row < sorted.rowCount(); ++row)
            names << sorted.index(row, ChosenModel::Name).data().toString();
        QCOMPARE(names.join(u' '), u"Ann Cy Bo"_s);
        const SourceRows all { { bo.id, { 10, {} } }, { cy.id, { 9, u"people.csv"_s } } };
        QCOMPARE(chosen.sources(), all);
        chosen.remove(bo.id);
        QCOMPARE(chosen.sources().size(), 1);
        chosen.clear();
        QVERIFY(chosen.sources().isEmpty());
        chosen.undo();
        chosen.undo();
        QCOMPARE(chosen.sources(), all);
    }
    void whoIsLeftOutIsShownWithTheRow()
    {
        LeftOutModel leftOut;
        leftOut.setPeople({ { u"x"_s, {}, u"Unknown."_s } });
        QCOMPARE(leftOut.lastRow(), 0);
        QVERIFY(!leftOut.index(0, LeftOutModel::Row).data().isValid());
        QCOMPARE(leftOut.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"x: Unknown."_s);
        leftOut.setPeople({ { u"x"_s, {}, u"Unknown."_s, { 12, u"people.csv"_s } },
                            { u"y"_s, {}, u"Unknown."_s, { 9, {} } } });
        QCOMPARE(leftOut.lastRow(), 12);
        QCOMPARE(leftOut.index(1, LeftOutModel::Row).data(), QVariant(9));
        QCOMPARE(leftOut.index(0, LeftOutModel::Reason).data().toString(), u"Unknown."_s);
        QCOMPARE(leftOut.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"people.csv, row 12, x: Unknown."_s);
    }
    void everyModelKeepsTheRules()
    {
        Bench bench;
        ResolveModel rows(&bench.resolver);
        MatchModel matches;
        LeftOutModel leftOut;
        AnnotationsModel annotations;
        constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
        const QAbstractItemModelTester one(&rows, fatal);
        const QAbstractItemModelTester two(&matches, fatal);
        const QAbstractItemModelTester three(&leftOut, fatal);
        const QAbstractItemModelTester four(&annotations, fatal);
        QVERIFY(bench.check(u"ann@x\nDee Same\nnobody"_s));
        QCOMPARE(rows.rowCount(), 3);
        QVERIFY(bench.check(u"ann@x"_s));
        QCOMPARE(rows.rowCount(), 1);
        matches.setPeople(bench.tenant.people);
        leftOut.setPeople({ { u"x"_s, {}, u"Unknown."_s } });
        annotations.setAnnotations({ { u"a"_s, u"b"_s } });
        QCOMPARE(matches.rowCount() + leftOut.rowCount() + annotations.rowCount(), 7);
    }
    void eligibility()
    {
        User user = person(1, u"Ann"_s);
        QVERIFY(memberVerdict(user, {}).isEligible());
        QVERIFY(!memberVerdict(user, { user.id }).isEligible());
        QVERIFY(ownerVerdict(user).isEligible());
        user.type = u"USER_TYPE_SERVICE"_s;
        QVERIFY(!ownerVerdict(user).isEligible());
        user.type.clear();
        user.status = u"DELETED"_s;
        QVERIFY(ownerVerdict(user).reason.endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(PickingTest)
#include "tst_picking.moc"
