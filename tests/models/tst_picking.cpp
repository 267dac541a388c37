// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/eligibility.h"
#include "app/models/annotationsmodel.h"
#include "app/models/basketmodel.h"
#include "app/models/chosenadder.h"
#include "app/models/chosenmodel.h"
#include "app/models/leftoutmodel.h"
#include "app/models/matchmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

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
} // namespace

class PickingTest final : public QObject
{
    Q_OBJECT
private slots:
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
    void severalGoInOneStepAndComeBackInPlace_data()
    {
        QTest::addColumn<int>("every");
        QTest::newRow("in a few pieces") << 50;
        QTest::newRow("in many pieces") << 3;
        QTest::newRow("all") << 1;
    }
    void severalGoInOneStepAndComeBackInPlace()
    {
        QFETCH(int, every);
        ChosenModel chosen;
        const QAbstractItemModelTester tester(
            &chosen, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<ChosenModel::Entry> people;
        QSet<UserId> leaving;
        QSet<UserId> staying;
        for (int i = 0; i < 1000; ++i) {
            people.append({ person(i, u"Somebody"_s), {}, { i + 1, {} } });
            (i % every == 0 || i > 995 ? leaving : staying).insert(people.last().person.id);
        }
        chosen.add(people);
        const QList<User> all = chosen.people();
        QHash<UserId, quint32> numbers;
        for (int row = 0; row < chosen.rowCount(); ++row)
            numbers.insert(chosen.idAt(row), chosen.numberAt(row));
        QSignalSpy changed(&chosen, &ChosenModel::changed);
        chosen.remove(leaving + QSet<UserId> { person(5000, u"Nobody here"_s).id });
        QCOMPARE(changed.size(), 1);
        QCOMPARE(chosen.rowCount(), staying.size());
        QCOMPARE(chosen.sources().size(), staying.size());
        for (const User &left : chosen.people())
            QVERIFY(staying.contains(left.id) && chosen.contains(left.id));
        for (const UserId &id : std::as_const(leaving))
            QCOMPARE(chosen.rowOf(numbers.value(id)), -1);
        chosen.undo();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(chosen.people(), all);
        QCOMPARE(chosen.sources().size(), 1000);
        for (const UserId &id : std::as_const(leaving))
            QVERIFY(chosen.contains(id));
        for (int row = 0; row < chosen.rowCount(); ++row) {
            QCOMPARE(chosen.numberAt(row), numbers.value(chosen.idAt(row)));
            QCOMPARE(chosen.rowOf(chosen.numberAt(row)), row);
        }
        chosen.remove({ person(5000, u"Nobody here"_s).id });
        QCOMPARE(changed.size(), 2);
    }
    void manyComeInPiecesAndGoInOneStep()
    {
        ChosenModel chosen;
        QSignalSpy inserted(&chosen, &ChosenModel::rowsInserted);
        ChosenAdder adder(&chosen);
        QSignalSpy finished(&adder, &ChosenAdder::finished);
        const User ann = person(1, u"Ann"_s);
        chosen.add({ { ann, u"Search"_s } });
        QList<ChosenModel::Entry> many;
        for (int i = 0; i < 10000; ++i)
            many.append({ person(i, u"Somebody"_s), {}, { i + 1, {} } });
        adder.add(many);
        QVERIFY(adder.isRunning() && chosen.rowCount() < 10000);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(inserted.size() > 3);
        QVERIFY(!adder.isRunning());
        // Ann was there before.
        QCOMPARE(finished.first().at(1).toInt(), 9999);
        QCOMPARE(chosen.rowCount(), 10000);
        QCOMPARE(chosen.sources().size(), 9999);
        chosen.undo();
        QCOMPARE(chosen.rowCount(), 1);
        QVERIFY(chosen.contains(ann.id));
        // Taken back while they come: the rest stays out.
        adder.add(many);
        chosen.undo();
        QCOMPARE(finished.size(), 2);
        QCOMPARE(finished.last().at(1).toInt(), 0);
        QVERIFY(!adder.isRunning());
        QCOMPARE(chosen.rowCount(), 1);
        // A step in between is a step of its own.
        adder.add(many);
        chosen.remove(ann.id);
        QTRY_COMPARE(finished.size(), 3);
        QCOMPARE(chosen.rowCount(), 9999);
        QVERIFY(!chosen.contains(ann.id));
        chosen.undo();
        chosen.undo();
        QVERIFY(chosen.contains(ann.id));
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
        QCOMPARE(origin(2).toString(), u"Row 9, people.csv"_s);
        QVERIFY(origin(2, Qt::AccessibleTextRole).toString().contains(u"from Row 9, people.csv"_s));
        // As numbers: 9 comes before 10.
        BasketModel sorted(&chosen);
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
        MatchModel matches;
        LeftOutModel leftOut;
        AnnotationsModel annotations;
        constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
        const QAbstractItemModelTester one(&matches, fatal);
        const QAbstractItemModelTester two(&leftOut, fatal);
        const QAbstractItemModelTester three(&annotations, fatal);
        matches.setPeople({ person(1, u"Ann"_s), person(2, u"Bo"_s) });
        leftOut.setPeople({ { u"x"_s, {}, u"Unknown."_s } });
        annotations.setAnnotations({ { u"a"_s, u"b"_s } });
        QCOMPARE(matches.rowCount() + leftOut.rowCount() + annotations.rowCount(), 4);
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
