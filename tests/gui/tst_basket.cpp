// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/pickerfixture.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
struct Basket : PickerFixture {
    Basket()
    {
        QList<ChosenModel::Entry> people;
        for (int i = 0; i < 200; ++i)
            people.append({ person(i), {}, { i + 1, {} } });
        picker->chosen()->add(people);
    }
    static User person(int number)
    {
        User user;
        user.id = *UserId::parse(u"2aBcDeFgHiJkLmNoPqRsTuV%1"_s.arg(number, 4, 10, QChar(u'0')));
        user.displayName = u"%1 Person %2"_s.arg(number % 4 == 0 ? u"Ann" : u"Bo").arg(number);
        user.email = u"p%1@example.com"_s.arg(number);
        return user;
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>(u"chosenTable"_s); }
    [[nodiscard]] QString nameAt(int row) const
    {
        return table()->model()->index(row, ChosenModel::Name).data().toString();
    }
    void filter(const QString &text) const
    {
        auto *field = find<QLineEdit>(u"chosenFilter"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
};
} // namespace

class BasketTest final : public QObject
{
    Q_OBJECT
private slots:
    void severalAreTakenOutAtOnceByKeyboard()
    {
        Basket b;
        b.table()->setFocus();
        QTest::keyClick(b.table(), Qt::Key_Down);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(b.table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(b.button(u"removeChosen"_s)->text(), u"Re&move 4"_s);
        QTest::keyClick(b.table(), Qt::Key_Delete);
        QCOMPARE(b.chosen(), 196);
        QCOMPARE(b.nameAt(0), u"Ann Person 0"_s);
        QCOMPARE(b.nameAt(1), u"Bo Person 5"_s);
        // The next one is where the eye is, and one press takes it.
        QCOMPARE(b.table()->currentIndex().row(), 1);
        QVERIFY(b.table()->selectionModel()->isRowSelected(1, {}));
        QCOMPARE(b.button(u"removeChosen"_s)->text(), u"Re&move"_s);
        QTest::keyClick(b.table(), Qt::Key_Delete);
        QCOMPARE(b.chosen(), 195);
        QTest::keyClick(b.table(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(b.table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(b.chosen(), 200);
        QCOMPARE(b.nameAt(1), u"Bo Person 1"_s);
        QTest::keyClick(b.table(), Qt::Key_A, Qt::ControlModifier);
        QTest::mouseClick(b.button(u"removeChosen"_s), Qt::LeftButton);
        QCOMPARE(b.chosen(), 0);
        QVERIFY(!b.button(u"removeChosen"_s)->isEnabled());
    }
    void aTitleSortsThenSortsBackThenLetsBe()
    {
        Basket b;
        auto *header = b.table()->horizontalHeader();
        const auto click = [&](int column) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              { header->sectionViewportPosition(column) + 10, 5 });
        };
        b.table()->selectRow(3);
        const auto selected = [&b] {
            const QModelIndexList rows = b.table()->selectionModel()->selectedRows();
            return rows.size() == 1 ? rows.constFirst().data().toString() : QString();
        };
        click(ChosenModel::Name);
        // As a person counts: all of Ann before Bo, and 0 before 100.
        QCOMPARE(b.nameAt(0), u"Ann Person 0"_s);
        QCOMPARE(b.nameAt(1), u"Ann Person 100"_s);
        QCOMPARE(selected(), u"Bo Person 3"_s);
        click(ChosenModel::Name);
        QCOMPARE(b.nameAt(0), u"Bo Person 99"_s);
        QCOMPARE(selected(), u"Bo Person 3"_s);
        click(ChosenModel::Name);
        QCOMPARE(b.nameAt(1), u"Bo Person 1"_s);
        QCOMPARE(b.table()->currentIndex().row(), 3);
        click(ChosenModel::Origin);
        click(ChosenModel::Origin);
        QCOMPARE(b.nameAt(0), u"Bo Person 199"_s);
    }
    void wordsAreFoundInAnyOrderAndCell()
    {
        Basket b;
        b.filter(u"EXAMPLE 17 ann"_s);
        QTRY_COMPARE(b.text(u"chosenTitle"_s), u"&Chosen: 4 found of 200 people"_s);
        // By the row of the sheet, then by the name.
        QCOMPARE(b.nameAt(0), u"Ann Person 16"_s);
        QCOMPARE(b.nameAt(3), u"Ann Person 176"_s);
        b.filter(u"bo row 200"_s);
        QTRY_COMPARE(b.text(u"chosenTitle"_s), u"&Chosen: 1 found of 200 people"_s);
        QCOMPARE(b.nameAt(0), u"Bo Person 199"_s);
    }
    void manyAreSortedAndFilteredToo()
    {
        Basket b;
        QList<ChosenModel::Entry> more;
        for (int i = 200; i < 5000; ++i)
            more.append({ Basket::person(i), {}, { i + 1, {} } });
        b.picker->chosen()->add(more);
        b.table()->sortByColumn(ChosenModel::Origin, Qt::DescendingOrder);
        QTRY_COMPARE(b.nameAt(0), u"Bo Person 4999"_s);
        b.filter(u"ann"_s);
        // Whoever is quick clears nobody else.
        auto *clear = b.button(u"clearChosen"_s);
        QVERIFY(!clear->isEnabled());
        QTRY_COMPARE(clear->text(), u"Cl&ear 1,250 Found"_s);
        QCOMPARE(b.text(u"chosenTitle"_s), u"&Chosen: 1,250 found of 5,000 people"_s);
        QCOMPARE(b.nameAt(0), u"Ann Person 4996"_s);
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(b.chosen(), 3750);
        QCOMPARE(b.table()->model()->rowCount(), 0);
        QTest::mouseClick(b.button(u"undoChosen"_s), Qt::LeftButton);
        QTRY_COMPARE(b.nameAt(0), u"Ann Person 4996"_s);
    }
    void theButtonsKeepTheKeyboard()
    {
        Basket b;
        b.table()->selectRow(3);
        auto *remove = b.button(u"removeChosen"_s);
        remove->setFocus();
        // Off for a moment, it used to lose the keyboard to Undo: a second press took the first
        // back.
        QTest::keyClick(remove, Qt::Key_Space);
        QVERIFY(remove->hasFocus());
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(b.chosen(), 198);
        QCOMPARE(b.nameAt(3), u"Bo Person 5"_s);
        auto *clear = b.button(u"clearChosen"_s);
        clear->setFocus();
        QTest::keyClick(clear, Qt::Key_Space);
        QCOMPARE(b.chosen(), 0);
        QVERIFY(b.find<QLineEdit>(u"chosenFilter"_s)->hasFocus());
    }
    void whatIsClearedIsWhatIsShown()
    {
        Basket b;
        QCOMPARE(b.text(u"chosenTitle"_s), u"&Chosen: 200 people"_s);
        b.filter(u"ann"_s);
        QTRY_COMPARE(b.text(u"chosenTitle"_s), u"&Chosen: 50 found of 200 people"_s);
        auto *clear = b.button(u"clearChosen"_s);
        QCOMPARE(clear->text(), u"Cl&ear 50 Found"_s);
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(b.chosen(), 150);
        QCOMPARE(b.text(u"chosenTitle"_s), u"&Chosen: 0 found of 150 people"_s);
        QVERIFY(!clear->isEnabled());
        b.filter({});
        QTRY_COMPARE(b.text(u"chosenTitle"_s), u"&Chosen: 150 people"_s);
        QCOMPARE(clear->text(), u"Cl&ear"_s);
        QTest::mouseClick(b.button(u"undoChosen"_s), Qt::LeftButton);
        QCOMPARE(b.chosen(), 200);
        QCOMPARE(b.nameAt(4), u"Ann Person 4"_s);
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(b.chosen(), 0);
    }
};

QTEST_MAIN(BasketTest)
#include "tst_basket.moc"
