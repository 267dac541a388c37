// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/plaintext.h"
#include "app/models/chosenmodel.h"
#include "app/models/directorymodel.h"
#include "app/models/pagedmodel.h"
#include "tests/directory/madeperson.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;
using Column = PeopleSort::Column;

namespace
{
struct Bench {
    void add(int count)
    {
        static const QStringList names { u"Zoë"_s, u"ann"_s,   u"Ann"_s,  u"Østen"_s, u"李"_s,
                                         u"bob"_s, u"Ángel"_s, QString(), u"Иван"_s };
        static const QStringList departments { u"Finance"_s, QString(), u"Äpfel"_s, u"Sales"_s };
        for (; count > 0; --count) {
            MadePerson person(static_cast<int>(store.rowCount()));
            const QString name = names.at(random.bounded(names.size()));
            if (!name.isEmpty())
                person.name = u"%1 %2"_s.arg(name).arg(random.bounded(50)).toStdString();
            if (random.bounded(10) > 0)
                person.email = u"p%1@x"_s.arg(random.bounded(100)).toStdString();
            person.department = departments.at(random.bounded(departments.size())).toStdString();
            person.status = random.bounded(4) == 0 ? "DISABLED" : "ENABLED";
            person.upsert(store);
        }
        sort.update();
    }
    QString text(Column column, quint32 row) const
    {
        switch (column) {
        case Column::Name:
            return QString::fromUtf8(store.label(row));
        case Column::Email:
            return QString::fromUtf8(store.email(row));
        case Column::Department:
            return QString::fromUtf8(store.shared(PeopleStore::Department, row));
        case Column::Title:
            return QString::fromUtf8(store.shared(PeopleStore::JobTitle, row));
        case Column::Status:
            return QString::fromUtf8(store.shared(PeopleStore::Status, row));
        }
        return {};
    }
    /// The order by the library's own collation and sort.
    std::vector<quint32> obvious(Column column) const
    {
        const QCollator collator(QLocale::English);
        std::vector<quint32> rows(store.rowCount());
        for (quint32 row = 0; row < rows.size(); ++row)
            rows[row] = row;
        std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
            const QString left = text(column, a);
            const QString right = text(column, b);
            if (left.isEmpty() || right.isEmpty())
                return !left.isEmpty() && right.isEmpty();
            return collator.compare(left, right) < 0;
        });
        return rows;
    }
    QRandomGenerator random { 3 };
    PeopleStore store;
    PeopleSort sort { &store };
};

PeopleQuery words(const QString &text)
{
    PeopleQuery query;
    query.text = text;
    return query;
}
} // namespace

class DirectoryModelTest final : public QObject
{
    Q_OBJECT
private slots:
    void everyColumnSortsLikeTheLibrary()
    {
        Bench bench;
        bench.add(20000);
        bench.sort.prepareAll();
        for (int i = 0; i < PeopleSort::columnCount; ++i) {
            const auto column = static_cast<Column>(i);
            QTRY_VERIFY(bench.sort.isReady(column));
            QVERIFY(bench.sort.order(column) == bench.obvious(column));
        }
    }
    void anOrderIsKeptUpWhileTheStoreFills()
    {
        Bench bench;
        bench.sort.want(Column::Name);
        for (int i = 0; i < 5; ++i) {
            bench.add(700);
            QTRY_VERIFY(bench.sort.isReady(Column::Name));
            QVERIFY(bench.sort.order(Column::Name) == bench.obvious(Column::Name));
        }
    }
    void changedPeopleFindTheirPlace()
    {
        Bench bench;
        bench.sort.want(Column::Name);
        bench.add(300);
        QTRY_VERIFY(bench.sort.isReady(Column::Name));
        MadePerson(17, "000 first").upsert(bench.store);
        bench.sort.update();
        QVERIFY(!bench.sort.isReady(Column::Name));
        QCOMPARE(bench.sort.order(Column::Name).size(), 300U); // the old one until then
        QTRY_VERIFY(bench.sort.isReady(Column::Name));
        QVERIFY(bench.sort.order(Column::Name) == bench.obvious(Column::Name));
    }
    void fullDictionariesSortAsWell()
    {
        PeopleStore store(1);
        for (int i = 0; i < 50; ++i) {
            MadePerson person(i);
            person.department = std::string(1, static_cast<char>('a' + (i * 7) % 26));
            person.upsert(store);
        }
        PeopleSort sort(&store);
        sort.want(Column::Department);
        QTRY_VERIFY(sort.isReady(Column::Department));
        QByteArray before;
        for (const quint32 row : sort.order(Column::Department)) {
            const QByteArray now = store.shared(PeopleStore::Department, row).toByteArray();
            QVERIFY(before <= now);
            before = now;
        }
    }
    void theModelKeepsTheRules()
    {
        Bench bench;
        ChosenModel chosen;
        DirectoryModel model(&bench.store, &bench.sort, &chosen);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        bench.add(50);
        model.update();
        QCOMPARE(model.rowCount(), 50);
        const QPersistentModelIndex kept(model.index(20, DirectoryModel::Name));
        const QString key = kept.data(PagedModel::KeyRole).toString();
        for (const auto order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
            for (int column = 0; column < DirectoryModel::ColumnCount; ++column) {
                model.sort(column, order);
                bench.add(100);
                model.update();
                QTRY_VERIFY(!model.rowCount() || bench.sort.isReady(Column::Name)
                            || column == DirectoryModel::Mark);
                QCOMPARE(kept.data(PagedModel::KeyRole).toString(), key);
            }
        }
        QCOMPARE(model.rowCount(), 1050);
        model.sort(DirectoryModel::Name, Qt::AscendingOrder);
        model.setQuery(words(u"ann"_s));
        QVERIFY(model.rowCount() > 0 && model.rowCount() < 1050);
        bench.add(100);
        model.update();
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.userAt(row).displayName.startsWith(u"ann"_s, Qt::CaseInsensitive));
        chosen.add({ { model.userAt(0), u"Search"_s } });
        QCOMPARE(model.index(0, DirectoryModel::State).data().toString(), u"Chosen"_s);
        QCOMPARE(model.index(0, DirectoryModel::Mark).data().toString(), u"\u2611"_s);
    }
    void whoIsGoneLeaves()
    {
        for (const int everyNth : { 2, 100 }) { // many gaps, few gaps
            Bench bench;
            DirectoryModel model(&bench.store, &bench.sort);
            const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            bench.add(1000);
            model.sort(DirectoryModel::Name);
            QTRY_VERIFY(bench.sort.isReady(Column::Name));
            QCOMPARE(model.rowCount(), 1000);
            bench.store.beginReading();
            for (int i = 0; i < 1000; ++i) {
                if (i % everyNth != 0)
                    MadePerson(i, "Same").upsert(bench.store);
            }
            bench.store.endReading(QDateTime::currentDateTimeUtc());
            bench.sort.update();
            model.update();
            QTRY_COMPARE(model.rowCount(), 1000 - 1000 / everyNth);
            QVERIFY(bench.sort.isReady(Column::Name));
            QCOMPARE(model.userAt(0).displayName, u"Same"_s);
            QCOMPARE(model.storeRow(0), 1U); // equal names in the order of their rows
        }
    }
    void cells()
    {
        PeopleStore store;
        PeopleSort sort(&store);
        MadePerson person(1, "A\u202Enn");
        person.email = "ann@x";
        person.department = "Finance";
        person.title = "Analyst";
        person.upsert(store);
        DirectoryModel model(&store, &sort);
        const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(cell(DirectoryModel::Name), plainText(u"A\u202Enn"_s));
        QCOMPARE(cell(DirectoryModel::Department), u"Finance, Analyst"_s);
        QCOMPARE(cell(DirectoryModel::State), u"Enabled"_s);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"ann@x"_s));
        QCOMPARE(model.index(0, 0).data(PagedModel::KeyRole).toString(),
                 MadePerson::userId(1).toString());
        model.setEligibility([](const User &) { return Verdict { u"Member"_s, u"Is in."_s }; });
        QCOMPARE(cell(DirectoryModel::State), u"Member"_s);
        QCOMPARE(cell(DirectoryModel::Mark), u"\u2013"_s);
        person.title.clear();
        person.upsert(store);
        model.update();
        QCOMPARE(cell(DirectoryModel::Department), u"Finance"_s);
    }
};

QTEST_GUILESS_MAIN(DirectoryModelTest)
#include "tst_directorymodel.moc"
