// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/theme.h"
#include "ui/widgets/guardedtableview.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
/// Two tables side by side, each with a current row.
struct Tables {
    Tables()
    {
        for (int row = 0; row < 30; ++row)
            model.appendRow({ new QStandardItem(u"a"_s), new QStandardItem(u"b"_s) });
        auto *layout = new QHBoxLayout(&window);
        for (auto *table : { left, right }) {
            table->setModel(&model);
            table->setColumnHidden(0, true);
            table->selectRow(1);
            layout->addWidget(table);
        }
        window.resize(600, 300);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        left->setFocus();
    }
    /// Of the ground of the second row, behind what is written there.
    static QColor ground(GuardedTableView *table)
    {
        QWidget *viewport = table->viewport();
        const int y = table->rowViewportPosition(1) + table->rowHeight(1) / 2;
        return viewport->grab().toImage().pixelColor(viewport->width() - 8, y);
    }
    QStandardItemModel model;
    QWidget window;
    GuardedTableView *left = new GuardedTableView(&window);
    GuardedTableView *right = new GuardedTableView(&window);
};

/// Styles blend a little.
bool isLike(const QColor &colour, const QColor &wanted)
{
    return Theme::contrast(colour, wanted) < 1.05;
}
} // namespace

class TableFocusTest final : public QObject
{
    Q_OBJECT
private slots:
    void homeAndEndGoToTheFirstAndLastRow()
    {
        Tables t;
        QTest::keyClick(t.left, Qt::Key_End);
        QCOMPARE(t.left->currentIndex().row(), 29);
        QVERIFY(t.left->selectionModel()->isRowSelected(29, {}));
        QVERIFY(t.left->viewport()->rect().contains(t.left->visualRect(t.left->currentIndex())));
        QTest::keyClick(t.left, Qt::Key_Home);
        QCOMPARE(t.left->currentIndex().row(), 0);
        t.left->setSelectionMode(QAbstractItemView::ExtendedSelection);
        QTest::keyClick(t.left, Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(t.left->selectionModel()->selectedRows(1).size(), 30);
        t.model.setRowCount(0);
        QTest::keyClick(t.left, Qt::Key_Home);
        QVERIFY(!t.left->currentIndex().isValid());
    }
    void onlyTheTableWithTheKeyboardIsBright_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
        QTest::newRow("the desktop's") << u"system"_s;
    }
    void onlyTheTableWithTheKeyboardIsBright()
    {
        QFETCH(QString, theme);
        QApplication::setStyle(u"fusion"_s);
        QApplication::setPalette(QApplication::style()->standardPalette());
        Theme::apply(theme);
        Tables t;
        const QColor bright = t.window.palette().color(QPalette::Active, QPalette::Highlight);
        const QColor quiet = t.window.palette().color(QPalette::Inactive, QPalette::Highlight);
        QVERIFY(Theme::contrast(bright, quiet) > 1.5);
        QVERIFY(isLike(Tables::ground(t.left), bright));
        QVERIFY(isLike(Tables::ground(t.right), quiet));
        t.right->setFocus();
        QVERIFY(isLike(Tables::ground(t.left), quiet));
        QVERIFY(isLike(Tables::ground(t.right), bright));
    }
};

QTEST_MAIN(TableFocusTest)
#include "tst_tablefocus.moc"
