// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/pickerfixture.h"

#include <QPlainTextEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
struct Settling : PickerFixture {
    /// Pastes and checks \a text.
    bool check(const QString &text) const
    {
        find<QTabWidget>(u"pickerTabs"_s)->setCurrentIndex(1);
        find<QPlainTextEdit>(u"pasteText"_s)->setPlainText(text);
        QTest::mouseClick(button(u"checkNames"_s), Qt::LeftButton);
        return QTest::qWaitFor([this] { return state().contains(u"rows resolved"_s); });
    }
    [[nodiscard]] QString state() const { return text(u"settleStatus"_s); }
    [[nodiscard]] QTableView *rows() const { return find<QTableView>(u"resolveTable"_s); }
    [[nodiscard]] QTableView *matches() const { return find<QTableView>(u"matchTable"_s); }
    [[nodiscard]] QString status(int row) const
    {
        return rows()->model()->index(row, 2).data().toString();
    }
    void go(int row) const
    {
        rows()->setFocus();
        rows()->selectRow(row);
    }
};
} // namespace

class SettlingTest final : public QObject
{
    Q_OBJECT
private slots:
    void whoIsTakenOutAgainIsAccountedFor()
    {
        Settling s;
        QVERIFY(s.check(u"E100003\nE100004\nE100005"_s));
        QTRY_COMPARE(s.chosen(), 3);
        QCOMPARE(s.picker->leftOut().size(), 0);
        s.picker->chosen()->remove(s.picker->people().at(1).id);
        QTRY_COMPARE(s.status(1), u"Taken out"_s);
        QTRY_VERIFY(s.state().contains(u"1 of those resolved were taken out"_s));
        QCOMPARE(s.picker->leftOut().size(), 1);
        QCOMPARE(s.picker->leftOut().first().source.row, 2);
        QCOMPARE(s.picker->leftOut().first().reason, u"Taken out of the chosen people."_s);
        // Return puts the person back.
        s.go(1);
        QVERIFY(s.text(u"settleWhy"_s).contains(u"Press Return"_s));
        QTest::keyClick(s.rows(), Qt::Key_Return);
        QCOMPARE(s.chosen(), 3);
        QTRY_COMPARE(s.status(1), u"Resolved"_s);
        QVERIFY(s.picker->leftOut().isEmpty());
        s.picker->chosen()->clear();
        QTRY_COMPARE(s.status(0), u"Taken out"_s);
        QCOMPARE(s.picker->leftOut().size(), 3);
        s.picker->chosen()->undo();
        QTRY_COMPARE(s.status(0), u"Resolved"_s);
        QTRY_VERIFY(!s.state().contains(u"taken out"_s));
    }
    void settledRowsAreSettledAnew()
    {
        Settling s;
        QVERIFY(s.check(u"ann\nE100003"_s));
        QTRY_COMPARE(s.chosen(), 1);
        QVERIFY2(s.status(0).startsWith(u"Choose"_s), qPrintable(s.status(0)));
        s.go(0);
        QTest::keyClick(s.rows(), Qt::Key_Return);
        QTRY_VERIFY(s.matches()->hasFocus());
        // One step back, not out of the dialog.
        QTest::keyClick(s.matches(), Qt::Key_Escape);
        QVERIFY(s.rows()->hasFocus());
        QVERIFY(s.dialog.isVisible());
        QTest::keyClick(s.rows(), Qt::Key_Return);
        QTest::keyClick(s.matches(), Qt::Key_Return);
        QTRY_COMPARE(s.chosen(), 2);
        const User first = s.picker->people().last();
        QCOMPARE(s.status(0), u"Resolved"_s);
        s.go(0);
        QVERIFY(s.text(u"settleWhy"_s).contains(u"choose again"_s));
        QTest::keyClick(s.rows(), Qt::Key_Return);
        QVERIFY(s.status(0).startsWith(u"Choose"_s));
        QCOMPARE(s.chosen(), 1);
        QVERIFY(!s.picker->chosen()->contains(first.id));
        QTRY_VERIFY(s.matches()->hasFocus());
        QTest::keyClick(s.matches(), Qt::Key_Down);
        QTest::keyClick(s.matches(), Qt::Key_Return);
        QTRY_COMPARE(s.chosen(), 2);
        QVERIFY(s.picker->people().last().id != first.id);
        QVERIFY(s.picker->leftOut().isEmpty());
        // Taken back in the basket, the row asks anew.
        s.picker->chosen()->undo();
        QTRY_COMPARE(s.status(0), u"Taken out"_s);
        s.go(0);
        QTest::keyClick(s.rows(), Qt::Key_Return);
        QVERIFY(s.status(0).startsWith(u"Choose"_s));
    }
    void whoeverWasChosenElsewhereStays()
    {
        Settling s;
        s.type(u"ann"_s);
        QTest::keyClick(s.search(), Qt::Key_Return);
        QTRY_VERIFY(s.found()->hasFocus() && s.found()->model()->rowCount() > 1);
        QTest::keyClick(s.found(), Qt::Key_Space);
        QTRY_COMPARE(s.chosen(), 1);
        const UserId ann = s.picker->people().first().id;
        QVERIFY(s.check(u"ann"_s));
        s.go(0);
        QTest::keyClick(s.rows(), Qt::Key_Return);
        QTest::keyClick(s.matches(), Qt::Key_Return);
        QTRY_COMPARE(s.status(0), u"Resolved"_s);
        QCOMPARE(s.chosen(), 1);
        s.go(0);
        QTest::keyClick(s.rows(), Qt::Key_Return);
        QVERIFY(s.status(0).startsWith(u"Choose"_s));
        QVERIFY(s.picker->chosen()->contains(ann));
    }
    void aListOutOfSightDoesNotTakeTheKeyboard()
    {
        Settling s;
        QVERIFY(s.readEverybody());
        auto *list = s.find<QTableView>(u"directoryTable"_s);
        s.type(u"zz"_s);
        QTRY_VERIFY(!list->isVisible());
        QTest::keyClick(s.search(), Qt::Key_Down);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(s.search(), Qt::Key_Backspace);
        QTest::keyClick(s.search(), Qt::Key_N);
        QTRY_VERIFY(list->isVisible());
        QVERIFY(s.search()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(s.chosen(), 0);
    }
    void returnPressesAFilter()
    {
        Settling s;
        auto *filter = s.find<QToolButton>(u"filterStatus"_s);
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_VERIFY(s.popup());
        QVERIFY(s.dialog.isVisible());
        s.popup()->close();
        // Ctrl+F leads back to the search from anywhere.
        s.find<QTabWidget>(u"pickerTabs"_s)->setCurrentIndex(2);
        QTest::keyClick(&s.dialog, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(s.search()->hasFocus());
    }
};

QTEST_MAIN(SettlingTest)
#include "tst_settling.moc"
