// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/textfold.h"
#include "app/models/basketmodel.h"
#include "app/models/chosenadder.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
using Ids = QList<UserId>;

struct Basket {
    /// Somebody nobody was before.
    ChosenModel::Entry next()
    {
        static const QStringList names { u"Zoë"_s, u"ann"_s,   u"Ann"_s,    u"Østen"_s, u"李"_s,
                                         u"bob"_s, u"Ángel"_s, u"Müller"_s, u"Иван"_s };
        const int number = made++;
        User user;
        user.id = *UserId::parse(u"2aBcDeFgHiJkLmNoPqRs%1"_s.arg(number, 7, 10, QChar(u'0')));
        user.displayName
            = u"%1 %2"_s.arg(names.at(random.bounded(names.size()))).arg(random.bounded(50));
        if (random.bounded(10) > 0)
            user.email = u"p%1@example.com"_s.arg(random.bounded(5000));
        if (random.bounded(4) == 0)
            return { user, u"Search"_s };
        return { user, {}, { random.bounded(1, 900), u"people.csv"_s } };
    }
    QList<ChosenModel::Entry> some(int count)
    {
        QList<ChosenModel::Entry> result;
        for (; count > 0; --count)
            result.append(next());
        return result;
    }
    void add(int count) { chosen.add(some(count)); }
    /// One of \a every.
    void remove(int every)
    {
        QSet<UserId> ids;
        for (int row = 0; row < chosen.rowCount(); ++row) {
            if (row % every == 1)
                ids.insert(chosen.idAt(row));
        }
        chosen.remove(ids);
    }
    /// Who is to be shown, by the library's own collation and sort.
    [[nodiscard]] Ids expected(int column, Qt::SortOrder order, const QStringList &words = {}) const
    {
        const QCollator collator(QLocale::English);
        const auto less = [&](int a, int b) {
            const ChosenModel::Entry &left = chosen.at(a);
            const ChosenModel::Entry &right = chosen.at(b);
            if (column == ChosenModel::Origin)
                return left.source.row < right.source.row;
            const bool byName = column == ChosenModel::Name;
            const QString one = byName ? left.person.label() : left.person.email;
            const QString two = byName ? right.person.label() : right.person.email;
            if (one.isEmpty() || two.isEmpty())
                return !one.isEmpty() && two.isEmpty();
            return collator.compare(one, two) < 0;
        };
        std::vector<int> rows;
        for (int row = 0; row < chosen.rowCount(); ++row) {
            const ChosenModel::Entry &entry = chosen.at(row);
            const auto has = [&entry](const QString &word) {
                const QByteArray folded = TextFold::folded(word);
                const auto in = [&folded](const QString &text) {
                    return TextFold::folded(text).contains(folded);
                };
                return in(entry.person.label()) || in(entry.person.email) || in(entry.originText());
            };
            if (std::all_of(words.begin(), words.end(), has))
                rows.push_back(row);
        }
        if (column >= 0)
            std::stable_sort(rows.begin(), rows.end(), less);
        if (column >= 0 && order == Qt::DescendingOrder)
            std::reverse(rows.begin(), rows.end());
        Ids result;
        for (const int row : rows)
            result.append(chosen.idAt(row));
        return result;
    }
    [[nodiscard]] UserId idAt(int row) const
    {
        return chosen.idAt(chosen.rowOf(model.numberAt(row)));
    }
    [[nodiscard]] Ids shown() const
    {
        Ids result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(idAt(row));
        return result;
    }
    [[nodiscard]] Ids selected() const
    {
        Ids result;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (selection.isRowSelected(row))
                result.append(idAt(row));
        }
        std::sort(result.begin(), result.end());
        return result;
    }
    void select(int row)
    {
        selection.select(model.index(row, 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    int made = 0;
    QRandomGenerator random { 7 };
    ChosenModel chosen;
    BasketModel model { &chosen };
    QAbstractItemModelTester tester { &model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal };
    QItemSelectionModel selection { &model };
};
} // namespace

class BasketModelTest final : public QObject
{
    Q_OBJECT
private slots:
    void rowsAreSorted_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("column");
        for (const int people : { 300, 10000 }) {
            for (int column = 0; column < ChosenModel::ColumnCount; ++column)
                QTest::addRow("%d people, column %d", people, column) << people << column;
        }
    }
    void rowsAreSorted()
    {
        QFETCH(int, people);
        QFETCH(int, column);
        Basket b;
        b.add(people);
        const Ids asChosen = b.shown();
        QCOMPARE(asChosen, b.expected(-1, {}));
        QSignalSpy moved(&b.model, &QAbstractItemModel::layoutChanged);
        QSignalSpy reset(&b.model, &QAbstractItemModel::modelReset);
        b.model.sort(column, Qt::AscendingOrder);
        if (people > 1000)
            QCOMPARE(b.shown(), asChosen);
        else
            QCOMPARE(moved.size(), 1);
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(b.shown(), b.expected(column, Qt::AscendingOrder));
        // The keys are there.
        b.model.sort(column, Qt::DescendingOrder);
        QCOMPARE(b.shown(), b.expected(column, Qt::DescendingOrder));
        b.model.sort(-1, Qt::AscendingOrder);
        QCOMPARE(b.shown(), asChosen);
        QCOMPARE(moved.size(), 3);
        QCOMPARE(reset.size(), 0);
    }
    void anOrderThatIsNotWantedAnyMoreIsNotShown()
    {
        Basket b;
        b.add(5000);
        b.model.sort(ChosenModel::Name, Qt::AscendingOrder);
        b.model.sort(ChosenModel::Email, Qt::DescendingOrder);
        const Ids byEmail = b.expected(ChosenModel::Email, Qt::DescendingOrder);
        QTRY_COMPARE(b.shown(), byEmail);
        b.model.sort(ChosenModel::Origin, Qt::AscendingOrder);
        b.model.sort(-1, Qt::AscendingOrder);
        QCOMPARE(b.shown(), b.expected(-1, {}));
    }
    void rowsAreFiltered_data()
    {
        QTest::addColumn<int>("people");
        QTest::newRow("few") << 300;
        QTest::newRow("many") << 5000;
    }
    void rowsAreFiltered()
    {
        QFETCH(int, people);
        Basket b;
        b.add(people);
        QVERIFY(!b.model.isFiltered());
        const QList<QPair<QString, QStringList>> typed {
            { u"muller"_s, { u"Müller"_s } }, // folded
            { u"COM Ann 1"_s, { u"ann"_s, u"com"_s, u"1"_s } }, // in any order and any cell
            { u" row csv 12"_s, { u"row"_s, u"csv"_s, u"12"_s } },
            { u"李"_s, { u"李"_s } },
            { u"0p1"_s, { u"nobody has that"_s } }, // nothing goes on in the next cell
            { u"search"_s, { u"Search"_s } },
        };
        for (const auto &[text, words] : typed) {
            b.model.setFilter(text);
            QCOMPARE(b.model.isFiltering(), people > 1000);
            QTRY_VERIFY(!b.model.isFiltering());
            QVERIFY(b.model.isFiltered());
            const Ids expected = b.expected(-1, {}, words);
            QCOMPARE(expected.isEmpty(), words.constFirst().startsWith(u"nobody"));
            QCOMPARE(b.shown(), expected);
        }
        b.model.sort(ChosenModel::Name, Qt::AscendingOrder);
        const Ids sorted = b.expected(ChosenModel::Name, Qt::AscendingOrder, { u"Search"_s });
        QTRY_COMPARE(b.shown(), sorted);
        // Nothing but signs is no filter.
        b.model.setFilter(u" , "_s);
        QVERIFY(!b.model.isFiltered() && !b.model.isFiltering());
        QCOMPARE(b.shown(), b.expected(ChosenModel::Name, Qt::AscendingOrder));
    }
    void whoeverComesAndGoesIsFollowed_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("every");
        for (const int people : { 400, 3000 }) {
            for (const int every : { 3, people / 20 }) {
                QTest::addRow("as chosen, %d, 1 of %d", people, every)
                    << people << -1 << QString() << every;
                QTest::addRow("sorted, %d, 1 of %d", people, every)
                    << people << 0 << QString() << every;
                QTest::addRow("filtered, %d, 1 of %d", people, every)
                    << people << -1 << u"a"_s << every;
                QTest::addRow("both, %d, 1 of %d", people, every) << people << 1 << u"a"_s << every;
            }
        }
    }
    void whoeverComesAndGoesIsFollowed()
    {
        QFETCH(int, people);
        QFETCH(int, column);
        QFETCH(QString, words);
        QFETCH(int, every);
        Basket b;
        QSignalSpy reset(&b.model, &QAbstractItemModel::modelReset);
        b.model.setFilter(words);
        b.model.sort(column, Qt::DescendingOrder);
        const auto expected = [&] {
            return b.expected(column, Qt::DescendingOrder,
                              words.isEmpty() ? QStringList() : QStringList { words });
        };
        b.add(people);
        const Ids all = expected();
        QTRY_COMPARE(b.shown(), all);
        // Few of them at once, in their places.
        b.add(5);
        QCOMPARE(b.shown(), expected());
        b.chosen.undo();
        QCOMPARE(b.shown(), all);
        b.remove(every);
        QCOMPARE(b.shown(), expected());
        b.add(2000);
        // Before those have their places, more leave.
        b.remove(every);
        for (const UserId &shown : b.shown())
            QVERIFY(b.chosen.contains(shown));
        const Ids fewer = expected();
        QTRY_COMPARE(b.shown(), fewer);
        b.chosen.undo();
        const Ids more = expected();
        QTRY_COMPARE(b.shown(), more);
        b.chosen.undo();
        // Their keys are there still.
        b.chosen.undo();
        QCOMPARE(b.shown(), all);
        b.chosen.clear();
        QCOMPARE(b.model.rowCount(), 0);
        b.chosen.undo();
        QTRY_COMPARE(b.shown(), all);
        QCOMPARE(reset.size(), 0);
    }
    void manyLeaveAndComeBackAgainAndAgain()
    {
        // More than whose keys are kept.
        Basket b;
        b.model.sort(ChosenModel::Name, Qt::AscendingOrder);
        b.model.setFilter(u"example"_s);
        for (int round = 0; round < 4; ++round) {
            b.add(9000);
            const Ids expected
                = b.expected(ChosenModel::Name, Qt::AscendingOrder, { u"example"_s });
            QTRY_COMPARE(b.shown(), expected);
            b.chosen.clear();
            QCOMPARE(b.model.rowCount(), 0);
        }
        for (int round = 0; round < 4; ++round) {
            b.chosen.undo();
            const Ids expected
                = b.expected(ChosenModel::Name, Qt::AscendingOrder, { u"example"_s });
            QTRY_COMPARE(b.shown(), expected);
            QVERIFY(b.model.rowCount() > 1000);
            b.chosen.undo();
            QCOMPARE(b.model.rowCount(), 0);
        }
    }
    void manyComeInPiecesWhileSorted()
    {
        Basket b;
        b.add(20);
        b.model.sort(ChosenModel::Email, Qt::AscendingOrder);
        b.model.setFilter(u"example"_s);
        ChosenAdder adder(&b.chosen);
        QSignalSpy finished(&adder, &ChosenAdder::finished);
        adder.add(b.some(10000));
        QTRY_COMPARE(finished.size(), 1);
        const Ids expected = b.expected(ChosenModel::Email, Qt::AscendingOrder, { u"example"_s });
        QTRY_COMPARE(b.shown(), expected);
    }
    void theSelectionStaysWithThePeople_data()
    {
        QTest::addColumn<int>("people");
        QTest::newRow("few") << 500;
        QTest::newRow("many") << 9000;
    }
    void theSelectionStaysWithThePeople()
    {
        QFETCH(int, people);
        Basket b;
        b.add(people);
        for (int row = 0; row < people; row += 41)
            b.select(row);
        b.selection.setCurrentIndex(b.model.index(82, ChosenModel::Email),
                                    QItemSelectionModel::NoUpdate);
        const UserId current = b.idAt(82);
        const Ids selected = b.selected();
        const auto stays = [&] {
            return b.idAt(b.selection.currentIndex().row()) == current
                && b.selection.currentIndex().column() == ChosenModel::Email
                && b.selected() == selected;
        };
        for (int column = 0; column < ChosenModel::ColumnCount; ++column) {
            b.model.sort(column, Qt::DescendingOrder);
            const Ids expected = b.expected(column, Qt::DescendingOrder);
            QTRY_COMPARE(b.shown(), expected);
            QVERIFY(stays());
        }
        b.add(1500);
        QTRY_COMPARE(b.model.rowCount(), people + 1500);
        QVERIFY(stays());
        b.chosen.undo();
        QVERIFY(stays());
        // Those who stay stay selected, and nobody becomes so.
        b.remove(3);
        Ids left = selected;
        left.removeIf([&b](const UserId &id) { return !b.chosen.contains(id); });
        QVERIFY(!left.isEmpty() && left.size() < selected.size());
        QCOMPARE(b.selected(), left);
        b.chosen.undo();
        QTRY_COMPARE(b.model.rowCount(), people);
        QCOMPARE(b.selected(), left);
        b.model.setFilter(u"ann"_s);
        QTRY_VERIFY(!b.model.isFiltering());
        const Ids found = b.shown();
        left.removeIf([&found](const UserId &id) { return !found.contains(id); });
        QVERIFY(!left.isEmpty());
        QCOMPARE(b.selected(), left);
        b.model.setFilter({});
        QTRY_VERIFY(!b.model.isFiltering());
        QCOMPARE(b.selected(), left);
    }
    void allThatAreFoundStaySelectedAndNobodyElse()
    {
        Basket b;
        b.add(9000);
        b.model.setFilter(u"ann"_s);
        QTRY_VERIFY(!b.model.isFiltering());
        b.selection.select({ b.model.index(0, 0), b.model.index(b.model.rowCount() - 1, 2) },
                           QItemSelectionModel::ClearAndSelect);
        const Ids found = b.selected();
        QVERIFY(found.size() > 500);
        b.model.setFilter({});
        QTRY_VERIFY(!b.model.isFiltering());
        QCOMPARE(b.model.rowCount(), 9000);
        QCOMPARE(b.selected(), found);
        b.model.sort(ChosenModel::Email, Qt::AscendingOrder);
        const Ids sorted = b.expected(ChosenModel::Email, Qt::AscendingOrder);
        QTRY_COMPARE(b.shown(), sorted);
        QCOMPARE(b.selected(), found);
    }
    void thereAreColumnsAndTexts()
    {
        Basket b;
        b.add(2);
        QCOMPARE(b.model.columnCount(), b.chosen.columnCount());
        for (int column = 0; column < ChosenModel::ColumnCount; ++column) {
            QCOMPARE(b.model.headerData(column, Qt::Horizontal, Qt::DisplayRole),
                     b.chosen.headerData(column, Qt::Horizontal, Qt::DisplayRole));
            for (const int role : { int(Qt::DisplayRole), int(Qt::AccessibleTextRole) })
                QCOMPARE(b.model.index(1, column).data(role), b.chosen.index(1, column).data(role));
        }
        QVERIFY(!b.model.index(0, 0).data().toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(BasketModelTest)
#include "tst_basketmodel.moc"
