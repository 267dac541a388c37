// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/guardedtableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointer>

#include <set>

namespace Steward
{

GuardedTableView::GuardedTableView(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->setVisible(false);
    // Never by contents: that reads every row of the model.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
}

GuardedTableView::~GuardedTableView() = default;

void GuardedTableView::fitRows()
{
    const int height = fontMetrics().height() * 3 / 2;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void GuardedTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void GuardedTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        event->accept();
        // Nothing selected: what the person copied before stays.
        if (const QString text = selectedText(); !text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && currentIndex().isValid()) {
        // Accepted, so that Return never reaches a dialog's default button.
        event->accept();
        const QPersistentModelIndex index = currentIndex();
        const QPointer<GuardedTableView> self(this);
        emit activated(index);
        // What activated() set off may have closed the window or changed the rows.
        if (self && index.isValid())
            emit opened(index);
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier
        && currentIndex().isValid()) {
        event->accept();
        emit marked(currentIndex());
        return;
    }
    if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        && currentIndex().isValid()) {
        event->accept();
        emit deleted(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void GuardedTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPersistentModelIndex index = indexAt(event->position().toPoint());
    const QPointer<GuardedTableView> self(this);
    const bool left = event->button() == Qt::LeftButton;
    QTableView::mouseDoubleClickEvent(event);
    if (self && left && index.isValid())
        emit opened(index);
}

void GuardedTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    selectARow();
}

QModelIndex GuardedTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (model() == nullptr || model()->rowCount() == 0 || (action != MoveHome && action != MoveEnd))
        return QTableView::moveCursor(action, modifiers);
    // Rows are what is walked through; Qt's way goes to the first and last cell of one.
    const int column = qMax(0, currentIndex().column());
    return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1, column);
}

void GuardedTableView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    // Where several tables show a current row, the one that has the keyboard must stand out.
    if (!hasFocus())
        option->state &= ~QStyle::State_Active;
}

void GuardedTableView::selectARow()
{
    // With the keyboard there must be a row to act on, and it must be seen. Qt makes a first cell
    // current on focus without selecting it.
    if (!hasFocus() || model() == nullptr || model()->rowCount() == 0
        || selectionModel()->hasSelection())
        return;
    const QModelIndex current = currentIndex().isValid() ? currentIndex() : model()->index(0, 0);
    selectionModel()->setCurrentIndex(
        current, QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
}

QString GuardedTableView::selectedText() const
{
    if (model() == nullptr || selectionModel() == nullptr)
        return {};
    // By ranges: QItemSelectionModel::selectedRows() is quadratic in the number of ranges.
    std::set<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (isColumnHidden(column))
                continue;
            QString cell = model()->index(row, column, rootIndex()).data().toString();
            for (QChar &letter : cell) {
                if (letter == u'\t' || letter == u'\n' || letter == u'\r'
                    || letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator)
                    letter = u' ';
            }
            cells << cell;
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace Steward
