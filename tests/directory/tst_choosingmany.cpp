// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/peoplevalues.h"
#include "app/models/chosenmodel.h"
#include "app/models/directorymodel.h"
#include "app/models/filtervaluesmodel.h"
#include "app/models/peoplesweep.h"
#include "tests/directory/madeperson.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

User madeUser(int number)
{
    User user;
    user.id = MadePerson::userId(number);
    user.displayName = u"Person %1"_s.arg(number);
    user.status = u"ENABLED"_s;
    return user;
}

QList<ChosenModel::Entry> entries(int from, int count)
{
    QList<ChosenModel::Entry> result;
    for (int i = from; i < from + count; ++i)
        result.append({ madeUser(i), u"Search"_s });
    return result;
}

QStringList names(const ChosenModel &chosen)
{
    QStringList result;
    for (const User &person : chosen.people())
        result << person.displayName;
    return result;
}
} // namespace

/// Choosing as many people as a large tenant has: the basket, judging, the values to filter by.
class ChoosingManyTest final : public QObject
{
    Q_OBJECT
private slots:
    void aHundredThousandAreOneStep()
    {
        ChosenModel chosen;
        QSignalSpy inserted(&chosen, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&chosen, &ChosenModel::changed);
        QSignalSpy undone(&chosen, &ChosenModel::undone);
        const quint64 first = chosen.add(entries(0, 3));
        const quint64 all = chosen.add(entries(0, 100000));
        QVERIFY(first != 0 && all != 0 && first != all);
        QCOMPARE(chosen.rowCount(), 100000);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(chosen.people().size(), 100000);
        QCOMPARE(chosen.add(entries(500, 5000)), quint64(0)); // all in already
        QCOMPARE(changed.size(), 2);
        for (int i = 0; i < 20; ++i)
            chosen.remove(MadePerson::userId(90000 - i));
        QCOMPARE(chosen.people().size(), 99980);
        for (int i = 0; i < 20; ++i)
            chosen.undo();
        QCOMPARE(chosen.people().at(90000).displayName, u"Person 90000"_s);
        chosen.clear();
        QVERIFY(!chosen.contains(MadePerson::userId(5)));
        chosen.undo();
        QCOMPARE(chosen.rowCount(), 100000);
        QVERIFY(chosen.contains(MadePerson::userId(99999)));
        chosen.undo();
        QCOMPARE(undone.last().first().toULongLong(), all);
        QCOMPARE(names(chosen), QStringList({ u"Person 0"_s, u"Person 1"_s, u"Person 2"_s }));
        QVERIFY(!chosen.contains(MadePerson::userId(3)));
    }
    void undoLeadsBackThroughEveryState()
    {
        ChosenModel chosen;
        const QAbstractItemModelTester tester(&chosen, fatal);
        QRandomGenerator random(11);
        QList<QStringList> states { names(chosen) };
        while (states.size() < 40) {
            const int dice = random.bounded(10);
            if (dice < 6)
                chosen.add(entries(random.bounded(60), 1 + random.bounded(8)));
            else if (dice < 9)
                chosen.remove(MadePerson::userId(random.bounded(60)));
            else
                chosen.clear();
            if (names(chosen) != states.last())
                states << names(chosen);
        }
        while (states.size() > 1) {
            states.removeLast();
            QVERIFY(chosen.canUndo());
            chosen.undo();
            QCOMPARE(names(chosen), states.last());
            for (int i = 0; i < 70; ++i)
                QCOMPARE(chosen.contains(MadePerson::userId(i)),
                         states.last().contains(u"Person %1"_s.arg(i)));
        }
        QVERIFY(!chosen.canUndo());
    }
    void everybodyIsJudgedInSlices()
    {
        PeopleStore store;
        for (int i = 0; i < 100000; ++i) {
            MadePerson person(i, "Ann Berg");
            person.status = i % 10 == 3 ? "DISABLED" : "ENABLED";
            person.department = i % 4 == 0 ? "Finance" : "Sales";
            person.upsert(store);
        }
        PeopleSort sort(&store);
        const DirectoryModel model(&store, &sort);
        const ChosenModel nobody;
        PeopleSweep sweep(&nobody);
        QSignalSpy finished(&sweep, &PeopleSweep::finished);
        const auto at = [&](qsizetype row) {
            return model.personOf(model.storeRows()[static_cast<size_t>(row)]);
        };
        sweep.start(model.rowCount(), at, &ownerVerdict, PeopleSweep::Want::Numbers);
        QVERIFY(sweep.isRunning() && finished.isEmpty());
        QVERIFY(finished.wait(60000));
        QCOMPARE(sweep.eligible(), qsizetype(90000));
        QVERIFY(sweep.entries().isEmpty());
        sweep.start(model.rowCount(), at, &ownerVerdict, PeopleSweep::Want::People, u"Search"_s);
        QVERIFY(finished.wait(60000));
        QCOMPARE(sweep.entries().size(), 90000);
        QCOMPARE(sweep.leftOut().size(), 10000);
        // The same for all of them, so that they can be shown together.
        for (const LeftOut &person : sweep.leftOut())
            QCOMPARE(person.reason, u"Disabled"_s);
        sweep.start(model.rowCount(), at, &ownerVerdict, PeopleSweep::Want::People);
        sweep.stop();
        QVERIFY(!finished.wait(50));
        QCOMPARE(peopleValues(store, PeopleStore::Department, store.present()).size(), 2);
        for (const PeopleValue &value :
             peopleValues(store, PeopleStore::Department, store.present()))
            QCOMPARE(value.people, value.text == "Finance" ? 25000U : 75000U);
    }
    void valuesAreThoseThatSomebodyHas()
    {
        PeopleStore store(2); // the third department finds no room in the dictionary
        const auto add = [&](int number, const char *department, std::vector<std::string> roles) {
            MadePerson person(number);
            person.department = department;
            person.roleIds = std::move(roles);
            person.upsert(store);
        };
        add(0, "A", { "r1", "r2" });
        add(1, "B", { "r1" });
        add(2, "C", {});
        add(3, "C", { "r2" });
        add(4, "", {});
        const auto sorted = [&](PeopleStore::Shared field) {
            QMap<QByteArray, quint32> result;
            for (const PeopleValue &value : peopleValues(store, field, store.present()))
                result.insert(value.text, value.people);
            return result;
        };
        using Map = QMap<QByteArray, quint32>;
        QCOMPARE(sorted(PeopleStore::Department), Map({ { "A", 1 }, { "B", 1 }, { "C", 2 } }));
        QCOMPARE(sorted(PeopleStore::Roles), Map({ { "r1", 2 }, { "r2", 2 } }));
        RowSet few = store.present();
        few.remove(0);
        few.remove(3);
        const auto values = peopleValues(store, PeopleStore::Roles, few);
        QCOMPARE(values, QList<PeopleValue>({ { "r1", 1 } }));
        store.beginReading();
        add(1, "B", {});
        store.endReading(QDateTime::currentDateTimeUtc());
        QCOMPARE(sorted(PeopleStore::Department), Map({ { "B", 1 } }));
    }
    void filterValues()
    {
        FilterValuesModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setValues({ { u"a"_s, u"Áccounts"_s, 12000 },
                          { u"b"_s, u"Board"_s, {} },
                          { u"c"_s, u"Cars, Board of"_s, 3 } },
                        { u"c"_s });
        QCOMPARE(model.at(0).value, u"c"_s);
        QVERIFY(model.isInForce(0));
        QCOMPARE(model.index(0, 0).data().toString(), u"\u2611"_s);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"in force"_s));
        QCOMPARE(model.index(1, 2).data().toString(), QLocale().toString(12000));
        model.setFind(u"acc"_s);
        QCOMPARE(model.rowCount(), 2); // what is in force stays
        QCOMPARE(model.at(1).value, u"a"_s);
        model.setInForce({});
        QVERIFY(!model.isInForce(0));
        QCOMPARE(model.rowCount(), 2);
        for (int column = 0; column < FilterValuesModel::ColumnCount; ++column)
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChoosingManyTest)
#include "tst_choosingmany.moc"
