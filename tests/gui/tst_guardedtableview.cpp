// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/guardedaccessibility.h"
#include "ui/widgets/guardedtableview.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStringListModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
std::unique_ptr<QStandardItemModel> makeModel(int rows, int columns)
{
    auto model = std::make_unique<QStandardItemModel>(rows, columns);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            model->setData(model->index(row, column), u"r%1c%2"_s.arg(row).arg(column));
    }
    for (int column = 0; column < columns; ++column)
        model->setHeaderData(column, Qt::Horizontal, u"Column %1"_s.arg(column));
    return model;
}

QAccessibleInterface *interfaceOf(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

/// Everything Qt's bridge to a screen reader asks of one child; QVERIFY inside, so check
/// QTest::currentTestFailed() after it.
void askChild(QAccessibleInterface *child, QAccessibleInterface *view)
{
    QVERIFY(child != nullptr);
    QVERIFY(QAccessible::uniqueId(child) != 0);
    QCOMPARE(QAccessible::accessibleInterface(QAccessible::uniqueId(child)), child);
    QCOMPARE(child->parent(), view);
    QVERIFY(child->isValid() || child->state().invalid);
    QCOMPARE(child->childCount(), 0);
    child->text(QAccessible::Name);
    child->text(QAccessible::Description);
    child->role();
    child->rect();
    auto *cell = child->tableCellInterface();
    QVERIFY(cell != nullptr);
    QCOMPARE(cell->rowExtent(), 1);
    QCOMPARE(cell->columnExtent(), 1);
    QCOMPARE(cell->table(), view);
    cell->isSelected();
    cell->columnHeaderCells();
    cell->rowHeaderCells();
}

/// Asks \a view for everything from -2 to beyond its ends.
void askAll(QAccessibleInterface *view)
{
    QVERIFY(view != nullptr);
    auto *table = view->tableInterface();
    QVERIFY(table != nullptr);
    for (int row = -2; row < table->rowCount() + 2; ++row) {
        for (int column = -2; column < table->columnCount() + 2; ++column) {
            auto *cell = table->cellAt(row, column);
            askChild(cell, view);
            if (QTest::currentTestFailed())
                return;
            const bool inside = row >= 0 && column >= 0 && row < table->rowCount()
                && column < table->columnCount();
            QCOMPARE(cell->isValid(), inside);
            QCOMPARE(!cell->state().invalid, inside);
            QCOMPARE(cell->tableCellInterface()->rowIndex(), inside ? row : -1);
            QCOMPARE(cell->tableCellInterface()->columnIndex(), inside ? column : -1);
            QCOMPARE(view->indexOfChild(cell) >= 0, inside);
            if (inside)
                QCOMPARE(view->child(view->indexOfChild(cell)), cell);
        }
        table->isRowSelected(row);
        table->rowDescription(row);
    }
    for (int column = -2; column < table->columnCount() + 2; ++column) {
        table->isColumnSelected(column);
        table->columnDescription(column);
    }
    for (int index = -2; index < view->childCount() + 2; ++index) {
        auto *child = view->child(index);
        askChild(child, view);
        if (QTest::currentTestFailed())
            return;
        if (index >= 0 && index < view->childCount())
            QCOMPARE(view->indexOfChild(child), index);
        else
            QVERIFY(child->state().invalid);
    }
    QCOMPARE(table->selectedRows().size(), table->selectedRowCount());
    QCOMPARE(table->selectedColumns().size(), table->selectedColumnCount());
    QCOMPARE(table->selectedCells().size(), table->selectedCellCount());
    view->focusChild();
    view->state();
    view->text(QAccessible::Name);
}

const std::initializer_list<int> badNumbers { -2147483647 - 1, -1, 1000, 2147483647 };
} // namespace

class TestGuardedTableView : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase() { installGuardedAccessibility(); }

    static void answersForEverySize_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("nothing") << 0 << 0;
        QTest::newRow("no rows") << 0 << 3;
        QTest::newRow("no columns") << 3 << 0;
        QTest::newRow("one cell") << 1 << 1;
        QTest::newRow("filled") << 5 << 3;
    }
    static void answersForEverySize()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        const auto model = makeModel(rows, columns);
        GuardedTableView table;
        QTableView plain;
        QTreeView tree;
        QListView list;
        for (QAbstractItemView *view :
             std::initializer_list<QAbstractItemView *> { &table, &plain, &tree, &list }) {
            view->setModel(model.get());
            askAll(interfaceOf(view));
            if (QTest::currentTestFailed())
                return;
        }
    }
    static void answersWithoutModel()
    {
        GuardedTableView table;
        QListView list;
        QTreeView tree;
        askAll(interfaceOf(&table));
        askAll(interfaceOf(&list));
        askAll(interfaceOf(&tree));
    }
    static void badNumbersGiveTheInvalidCell()
    {
        const auto model = makeModel(5, 3);
        GuardedTableView view;
        view.setModel(model.get());
        auto *face = interfaceOf(&view);
        auto *table = face->tableInterface();
        for (const int bad : badNumbers) {
            QVERIFY(face->child(bad)->state().invalid);
            QVERIFY(table->cellAt(bad, 0)->state().invalid);
            QVERIFY(table->cellAt(0, bad)->state().invalid);
            QVERIFY(table->cellAt(bad, bad)->state().invalid);
            QVERIFY(!table->isRowSelected(bad));
            QVERIFY(!table->isColumnSelected(bad));
            QVERIFY(!table->selectRow(bad));
            QVERIFY(!table->unselectRow(bad));
            QVERIFY(!table->selectColumn(bad));
            QVERIFY(!table->unselectColumn(bad));
            QCOMPARE(table->columnDescription(bad), QString());
        }
        QCOMPARE(face->indexOfChild(nullptr), -1);
        QCOMPARE(face->indexOfChild(face), -1);
    }
    static void cellsKeepTheirIdentityUntilTheirRowGoes()
    {
        const auto model = makeModel(5, 3);
        GuardedTableView view;
        view.setModel(model.get());
        auto *face = interfaceOf(&view);
        auto *table = face->tableInterface();
        auto *third = table->cellAt(2, 1);
        const QAccessible::Id id = QAccessible::uniqueId(third);
        QCOMPARE(table->cellAt(2, 1), third);
        model->removeRow(0);
        QCOMPARE(third->text(QAccessible::Name), u"r2c1"_s);
        QCOMPARE(third->tableCellInterface()->rowIndex(), 1);
        QCOMPARE(table->cellAt(1, 1), third);
        model->removeRow(1);
        QVERIFY(!third->isValid());
        QVERIFY(third->state().invalid);
        QCOMPARE(third->text(QAccessible::Name), QString());
        QVERIFY(third->rect().isNull());
        QCOMPARE(face->indexOfChild(third), -1);
        // This is what the view sends while accessibility is switched on.
        QAccessibleTableModelChangeEvent removed(&view,
                                                 QAccessibleTableModelChangeEvent::RowsRemoved);
        table->modelChange(&removed);
        QCOMPARE(QAccessible::accessibleInterface(id), nullptr);
        askAll(face);
    }
    static void survivesAShrinkingModel()
    {
        auto model = makeModel(12, 3);
        GuardedTableView view;
        view.setModel(model.get());
        view.show();
        auto *face = interfaceOf(&view);
        QList<QAccessibleInterface *> handedOut;
        while (model->rowCount() > 0) {
            askAll(face);
            if (QTest::currentTestFailed())
                return;
            handedOut << face->tableInterface()->cellAt(model->rowCount() - 1, 2);
            model->removeRow(model->rowCount() - 1);
            for (auto *cell : std::as_const(handedOut))
                askChild(cell, face);
        }
        askAll(face);
        model->setRowCount(4);
        askAll(face);
        model->clear();
        askAll(face);
        model.reset();
        askAll(face);
    }
    static void anotherModelMakesOldCellsInvalid()
    {
        const auto first = makeModel(2, 2);
        const auto second = makeModel(1, 1);
        GuardedTableView view;
        view.setModel(first.get());
        auto *face = interfaceOf(&view);
        auto *cell = face->tableInterface()->cellAt(1, 1);
        view.setModel(second.get());
        QVERIFY(!cell->isValid());
        QCOMPARE(face->indexOfChild(cell), -1);
        askAll(face);
    }
    static void cellOutlivesItsView()
    {
        const auto model = makeModel(2, 2);
        auto view = std::make_unique<GuardedTableView>();
        view->setModel(model.get());
        const auto id = QAccessible::uniqueId(interfaceOf(view.get()));
        const auto cellId
            = QAccessible::uniqueId(interfaceOf(view.get())->tableInterface()->cellAt(0, 0));
        const auto nowhereId = QAccessible::uniqueId(interfaceOf(view.get())->child(-1));
        view.reset();
        QCOMPARE(QAccessible::accessibleInterface(id), nullptr);
        QCOMPARE(QAccessible::accessibleInterface(cellId), nullptr);
        QCOMPARE(QAccessible::accessibleInterface(nowhereId), nullptr);
    }
    static void childNumbersAreThoseOfTheViewsEvents()
    {
        // Qt's views name the current cell in their events by a number: headers counted, even
        // hidden ones. Without a bridge to a screen reader Qt sends none, so the numbers are
        // written out.
        const auto model = makeModel(5, 3);
        const auto spoken = [&model](QAbstractItemView *view, int number) {
            if (view->model() == nullptr)
                view->setModel(model.get());
            QAccessibleEvent event(view, QAccessible::Focus);
            event.setChild(number);
            return event.accessibleInterface()->text(QAccessible::Name);
        };
        GuardedTableView table;
        QTreeView tree;
        QListView list;
        list.setModel(model.get());
        list.setModelColumn(1);
        QCOMPARE(spoken(&table, (3 + 1) * (3 + 1) + 2 + 1), u"r3c2"_s);
        QCOMPARE(spoken(&tree, (3 + 1) * 3 + 2), u"r3c2"_s);
        QCOMPARE(spoken(&list, 3), u"r3c1"_s);
    }
    static void speaksTheRowOnce()
    {
        const auto model = makeModel(2, 3);
        for (int column = 0; column < 3; ++column)
            model->setData(model->index(0, column), u"Ann Berg, already member"_s,
                           Qt::AccessibleTextRole);
        model->setData(model->index(1, 2), u"enabled"_s, Qt::AccessibleTextRole);
        GuardedTableView view;
        view.setModel(model.get());
        auto *table = interfaceOf(&view)->tableInterface();
        const auto name
            = [table](int row, int column) { return table->cellAt(row, column)->text({}); };
        QCOMPARE(name(0, 0), u"Ann Berg, already member"_s);
        QCOMPARE(name(0, 1), u"r0c1"_s);
        QCOMPARE(name(1, 0), u"r1c0"_s);
        QCOMPARE(name(1, 2), u"enabled"_s);
        const auto headers = table->cellAt(1, 2)->tableCellInterface()->columnHeaderCells();
        QCOMPARE(headers.size(), 1);
        QCOMPARE(headers.first()->text(QAccessible::Name), u"Column 2"_s);
        QCOMPARE(headers.first()->role(), QAccessible::ColumnHeader);
    }
    static void selectsRows()
    {
        const auto model = makeModel(4, 3);
        GuardedTableView view;
        view.setModel(model.get());
        auto *table = interfaceOf(&view)->tableInterface();
        QVERIFY(table->selectRow(2));
        QVERIFY(table->isRowSelected(2));
        QVERIFY(table->cellAt(2, 1)->state().selected);
        QCOMPARE(table->selectedRows(), QList<int> { 2 });
        QVERIFY(!table->selectColumn(1));
        QVERIFY(table->selectRow(0));
        QCOMPARE(table->selectedRows(), QList<int> { 0 });
        QVERIFY(table->unselectRow(0));
        QCOMPARE(table->selectedRowCount(), 0);
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        QVERIFY(table->selectRow(3));
        QVERIFY(table->selectRow(1));
        QCOMPARE(table->selectedRows(), (QList<int> { 1, 3 }));
        QCOMPARE(table->selectedCellCount(), 6);
    }
    static void comboPopup()
    {
        QComboBox box;
        askAll(interfaceOf(box.view()));
        box.addItems({ u"One"_s, u"Two"_s });
        box.show();
        box.showPopup();
        auto *face = interfaceOf(box.view());
        askAll(face);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(face->role(), QAccessible::List);
        QCOMPARE(face->childCount(), 2);
        QCOMPARE(face->child(1)->text(QAccessible::Name), u"Two"_s);
        QCOMPARE(face->child(1)->role(), QAccessible::ListItem);
        QCOMPARE(face->parent(), interfaceOf(&box));
        box.clear();
        askAll(face);
        box.hidePopup();
    }
    static void listOfSeveralColumns()
    {
        const auto model = makeModel(3, 4);
        QListView list;
        list.setModel(model.get());
        list.setModelColumn(2);
        auto *face = interfaceOf(&list);
        QCOMPARE(face->childCount(), 3);
        QCOMPARE(face->child(1)->text(QAccessible::Name), u"r1c2"_s);
        askAll(face);
    }
    static void fileDialog()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"inside"_s));
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setDirectory(folder.path());
        for (const auto mode : { QFileDialog::List, QFileDialog::Detail }) {
            dialog.setViewMode(mode);
            dialog.show();
            const auto views = dialog.findChildren<QAbstractItemView *>();
            QVERIFY(views.size() >= 3);
            for (QAbstractItemView *view : views) {
                if (qobject_cast<QHeaderView *>(view) != nullptr)
                    continue;
                askAll(interfaceOf(view));
                if (QTest::currentTestFailed())
                    return;
            }
            // Files are listed by a thread of Qt's, after the dialog is there.
            auto *tree = dialog.findChild<QTreeView *>(u"treeView"_s);
            QVERIFY(tree != nullptr);
            QTRY_COMPARE(interfaceOf(tree)->tableInterface()->rowCount(), 1);
            QTRY_COMPARE(interfaceOf(tree)->tableInterface()->cellAt(0, 0)->text({}), u"inside"_s);
            dialog.hide();
        }
    }
    static void everyViewIsGuarded()
    {
        QComboBox box;
        QTreeView tree;
        QListView list;
        QTableView table;
        for (QAbstractItemView *view :
             std::initializer_list<QAbstractItemView *> { box.view(), &tree, &list, &table }) {
            QVERIFY(interfaceOf(view)->tableInterface() != nullptr);
            QVERIFY(interfaceOf(view)->child(-1) != nullptr);
        }
    }

    static void returnOpensOnce_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter") << Qt::Key_Enter;
    }
    static void returnOpensOnce()
    {
        QFETCH(Qt::Key, key);
        const auto model = makeModel(3, 2);
        GuardedTableView view;
        view.setModel(model.get());
        QSignalSpy activated(&view, &QAbstractItemView::activated);
        QSignalSpy opened(&view, &GuardedTableView::opened);
        QTest::keyClick(&view, key);
        QCOMPARE(opened.count(), 0); // nothing is current
        view.setCurrentIndex(model->index(1, 0));
        QTest::keyClick(&view, key);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toModelIndex(), model->index(1, 0));
    }
    static void doubleClickOpensOnce()
    {
        const auto model = makeModel(3, 2);
        GuardedTableView view;
        view.setModel(model.get());
        view.show();
        QSignalSpy opened(&view, &GuardedTableView::opened);
        const QPoint place = view.visualRect(model->index(2, 1)).center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened.count(), 0);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toModelIndex(), model->index(2, 1));
    }
    static void whatOpensMayDeleteTheView()
    {
        const auto model = makeModel(3, 2);
        QPointer<GuardedTableView> view = new GuardedTableView;
        view->setModel(model.get());
        view->setCurrentIndex(model->index(1, 0));
        connect(view, &QAbstractItemView::activated, view, [view] { delete view.data(); });
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, {});
        QCoreApplication::sendEvent(view, &press);
        QVERIFY(view.isNull());
    }
    static void tabLeavesTheView()
    {
        const auto model = makeModel(3, 2);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *view = new GuardedTableView;
        auto *after = new QLineEdit;
        layout->addWidget(view);
        layout->addWidget(after);
        view->setModel(model.get());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        view->setFocus();
        QTRY_VERIFY(view->hasFocus());
        QCOMPARE(view->currentIndex(), model->index(0, 0));
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY(after->hasFocus());
    }
    static void copiesRowsAsText()
    {
        const auto model = makeModel(3, 3);
        model->setData(model->index(1, 0), u"a\tb\nc <b>d</b>"_s);
        GuardedTableView view;
        QCOMPARE(view.selectedText(), QString());
        view.setModel(model.get());
        QGuiApplication::clipboard()->setText(u"kept"_s);
        QTest::keySequence(&view, QKeySequence(QKeySequence::Copy));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"kept"_s);
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        view.selectRow(1);
        view.selectionModel()->select(model->index(0, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
        view.setColumnHidden(2, true);
        QTest::keySequence(&view, QKeySequence(QKeySequence::Copy));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"r0c0\tr0c1\na b c <b>d</b>\tr1c1"_s);
    }
    static void isReadOnlyAndQuiet()
    {
        GuardedTableView view;
        QCOMPARE(view.editTriggers(), QAbstractItemView::NoEditTriggers);
        QCOMPARE(view.selectionBehavior(), QAbstractItemView::SelectRows);
        QVERIFY(view.alternatingRowColors());
        QVERIFY(!view.wordWrap() && !view.tabKeyNavigation());
        QVERIFY(view.verticalHeader()->isHidden());
        QCOMPARE(view.verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
        QFont large = view.font();
        large.setPointSize(30);
        view.setFont(large);
        QVERIFY(view.verticalHeader()->defaultSectionSize() >= QFontMetrics(large).height());
    }
};

QTEST_MAIN(TestGuardedTableView)
#include "tst_guardedtableview.moc"
