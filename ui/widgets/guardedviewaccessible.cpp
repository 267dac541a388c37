// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/guardedviewaccessible.h"

#include "ui/widgets/guardedcellaccessible.h"
#include "ui/widgets/guardedheaderaccessible.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QListView>

#include <algorithm>
#include <utility>

namespace Steward
{

namespace
{
constexpr qsizetype firstSweep = 256;

QAccessible::Role roleOf(QAbstractItemView *view)
{
    return qobject_cast<QListView *>(view) != nullptr ? QAccessible::List : QAccessible::Table;
}
} // namespace

GuardedViewAccessible::GuardedViewAccessible(QAbstractItemView *view)
    : QAccessibleWidget(view, roleOf(view))
    , m_sweepAt(firstSweep)
{
}

GuardedViewAccessible::~GuardedViewAccessible()
{
    dropAll();
    if (m_nowhere != 0)
        QAccessible::deleteAccessibleInterface(m_nowhere);
}

QAbstractItemView *GuardedViewAccessible::view() const
{
    // Not a static_cast: while a view is being destroyed its object is a plain QWidget.
    return qobject_cast<QAbstractItemView *>(object());
}

QAccessibleInterface *GuardedViewAccessible::parent() const
{
    // The popup of a combo box is a child of the box, not of the window that frames it.
    if (view() != nullptr && view()->parent() != nullptr) {
        if (auto *box = qobject_cast<QComboBox *>(view()->parent()->parent()); box != nullptr
            && view()->parent()->isWidgetType()
            && static_cast<QWidget *>(view()->parent())->isWindow())
            return QAccessible::queryAccessibleInterface(box);
    }
    return QAccessibleWidget::parent();
}

int GuardedViewAccessible::rowCount() const
{
    const QAbstractItemView *items = view();
    return items == nullptr || items->model() == nullptr
        ? 0
        : items->model()->rowCount(items->rootIndex());
}

int GuardedViewAccessible::columnCount() const
{
    const QAbstractItemView *items = view();
    if (items == nullptr || items->model() == nullptr)
        return 0;
    const int columns = items->model()->columnCount(items->rootIndex());
    // A list shows one column of its model.
    if (const auto *list = qobject_cast<const QListView *>(items))
        return list->modelColumn() < columns ? 1 : 0;
    return columns;
}

int GuardedViewAccessible::headerRows() const
{
    return GuardedHeaderAccessible::headerOf(view(), Qt::Horizontal) != nullptr ? 1 : 0;
}

int GuardedViewAccessible::headerColumns() const
{
    return GuardedHeaderAccessible::headerOf(view(), Qt::Vertical) != nullptr ? 1 : 0;
}

int GuardedViewAccessible::childCount() const
{
    if (view() == nullptr || view()->model() == nullptr)
        return 0;
    return (rowCount() + headerRows()) * (columnCount() + headerColumns());
}

QModelIndex GuardedViewAccessible::indexFor(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return {};
    const auto *list = qobject_cast<const QListView *>(view());
    return view()->model()->index(row, list != nullptr ? list->modelColumn() : column,
                                  view()->rootIndex());
}

QAccessibleInterface *GuardedViewAccessible::nowhere() const
{
    if (m_nowhere == 0)
        m_nowhere = QAccessible::registerAccessibleInterface(
            new GuardedCellAccessible(view(), QModelIndex()));
    return QAccessible::accessibleInterface(m_nowhere);
}

QAccessibleInterface *GuardedViewAccessible::cellFor(const QModelIndex &index) const
{
    if (!GuardedCellAccessible::belongs(view(), index))
        return nowhere();
    const QPersistentModelIndex key(index);
    if (const auto found = m_cells.constFind(key); found != m_cells.constEnd()) {
        if (auto *cell = QAccessible::accessibleInterface(found.value()))
            return cell;
    }
    // Model changes reach modelChange() only while accessibility is switched on.
    if (m_cells.size() >= m_sweepAt) {
        dropStaleCells();
        m_sweepAt = std::max(firstSweep, 2 * m_cells.size());
    }
    auto *cell = new GuardedCellAccessible(view(), index);
    m_cells.insert(key, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

QAccessibleInterface *GuardedViewAccessible::headerFor(Qt::Orientation orientation,
                                                       int section) const
{
    const QHeaderView *header = GuardedHeaderAccessible::headerOf(view(), orientation);
    if (header == nullptr || section < -1
        || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return nowhere();
    const Section key(orientation, section);
    if (const auto found = m_headers.constFind(key); found != m_headers.constEnd()) {
        if (auto *cell = QAccessible::accessibleInterface(found.value()))
            return cell;
    }
    auto *cell = new GuardedHeaderAccessible(view(), orientation, section);
    m_headers.insert(key, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

QAccessibleInterface *GuardedViewAccessible::cellAt(int row, int column) const
{
    return cellFor(indexFor(row, column));
}

QAccessibleInterface *GuardedViewAccessible::child(int index) const
{
    const int width = columnCount() + headerColumns();
    if (index < 0 || width <= 0 || index >= childCount())
        return nowhere();
    const int row = index / width - headerRows();
    const int column = index % width - headerColumns();
    if (row < 0)
        return headerFor(Qt::Horizontal, column);
    return column < 0 ? headerFor(Qt::Vertical, row) : cellAt(row, column);
}

int GuardedViewAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (view() == nullptr)
        return -1;
    int row = -1;
    int column = -1;
    if (const auto *cell = dynamic_cast<const GuardedCellAccessible *>(child)) {
        if (cell->view() != view() || !cell->isValid())
            return -1;
        row = cell->rowIndex();
        column = cell->columnIndex();
    } else if (const auto *header = dynamic_cast<const GuardedHeaderAccessible *>(child)) {
        if (header->view() != view() || header->state().invalid)
            return -1;
        row = header->rowIndex();
        column = header->columnIndex();
    } else {
        return -1;
    }
    return (row + headerRows()) * (columnCount() + headerColumns()) + column + headerColumns();
}

QAccessibleInterface *GuardedViewAccessible::childAt(int x, int y) const
{
    if (view() == nullptr)
        return nullptr;
    const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const QModelIndex index = view()->indexAt(point);
    return GuardedCellAccessible::belongs(view(), index) ? cellFor(index) : nullptr;
}

QAccessibleInterface *GuardedViewAccessible::focusChild() const
{
    if (view() == nullptr || !view()->hasFocus()
        || !GuardedCellAccessible::belongs(view(), view()->currentIndex()))
        return nullptr;
    return cellFor(view()->currentIndex());
}

QAccessible::State GuardedViewAccessible::state() const
{
    if (view() == nullptr) {
        QAccessible::State gone;
        gone.invalid = true;
        return gone;
    }
    QAccessible::State state = QAccessibleWidget::state();
    const auto mode = view()->selectionMode();
    state.multiSelectable
        = mode != QAbstractItemView::SingleSelection && mode != QAbstractItemView::NoSelection;
    state.extSelectable = mode == QAbstractItemView::ExtendedSelection;
    return state;
}

void *GuardedViewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString GuardedViewAccessible::columnDescription(int column) const
{
    return headerRows() == 0 || column < 0 || column >= columnCount()
        ? QString()
        : view()->model()->headerData(column, Qt::Horizontal).toString();
}

QString GuardedViewAccessible::rowDescription(int row) const
{
    return headerColumns() == 0 || row < 0 || row >= rowCount()
        ? QString()
        : view()->model()->headerData(row, Qt::Vertical).toString();
}

int GuardedViewAccessible::selectedCellCount() const
{
    if (view() == nullptr || view()->selectionModel() == nullptr)
        return 0;
    int count = 0;
    for (const QItemSelectionRange &range : view()->selectionModel()->selection())
        count += range.height() * (headerRows() == 0 ? 1 : range.width());
    return count;
}

QList<QAccessibleInterface *> GuardedViewAccessible::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    if (view() == nullptr || view()->selectionModel() == nullptr)
        return cells;
    for (const QModelIndex &index : view()->selectionModel()->selectedIndexes()) {
        if (GuardedCellAccessible::belongs(view(), index))
            cells.append(cellFor(index));
    }
    return cells;
}

int GuardedViewAccessible::selectedRowCount() const
{
    return static_cast<int>(selectedRows().size());
}

QList<int> GuardedViewAccessible::selectedRows() const
{
    QList<int> rows;
    if (view() == nullptr || view()->selectionModel() == nullptr)
        return rows;
    // By ranges: QItemSelectionModel::selectedRows() is quadratic in the number of ranges.
    for (const QItemSelectionRange &range : view()->selectionModel()->selection()) {
        if (range.parent() != view()->rootIndex())
            continue;
        const bool whole = range.width() >= columnCount();
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (whole || isRowSelected(row))
                rows.append(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int GuardedViewAccessible::selectedColumnCount() const
{
    return static_cast<int>(selectedColumns().size());
}

QList<int> GuardedViewAccessible::selectedColumns() const
{
    QList<int> columns;
    for (int column = 0; column < columnCount(); ++column) {
        if (isColumnSelected(column))
            columns.append(column);
    }
    return columns;
}

bool GuardedViewAccessible::isRowSelected(int row) const
{
    if (!indexFor(row, 0).isValid() || view()->selectionModel() == nullptr)
        return false;
    for (int column = 0; column < columnCount(); ++column) {
        if (!view()->selectionModel()->isSelected(indexFor(row, column)))
            return false;
    }
    return true;
}

bool GuardedViewAccessible::isColumnSelected(int column) const
{
    const QModelIndex index = indexFor(0, column);
    return index.isValid() && view()->selectionModel() != nullptr
        && view()->selectionModel()->isColumnSelected(index.column(), view()->rootIndex());
}

bool GuardedViewAccessible::choose(int row, int column, bool on, Qt::Orientation line)
{
    const QModelIndex index = indexFor(row, column);
    const auto forbidden
        = line == Qt::Horizontal ? QAbstractItemView::SelectColumns : QAbstractItemView::SelectRows;
    if (!index.isValid() || view()->selectionModel() == nullptr
        || view()->selectionBehavior() == forbidden)
        return false;
    const auto reach
        = line == Qt::Horizontal ? QItemSelectionModel::Rows : QItemSelectionModel::Columns;
    switch (view()->selectionMode()) {
    case QAbstractItemView::NoSelection:
        return false;
    case QAbstractItemView::SingleSelection:
        // One row, and only where a row is what the view selects (or a row is one cell).
        if (on && columnCount() > 1
            && view()->selectionBehavior() == QAbstractItemView::SelectItems)
            return false;
        if (on)
            view()->setCurrentIndex(index);
        else
            view()->selectionModel()->select(index, QItemSelectionModel::Deselect | reach);
        return true;
    default:
        view()->selectionModel()->select(
            index, (on ? QItemSelectionModel::Select : QItemSelectionModel::Deselect) | reach);
        return true;
    }
}

bool GuardedViewAccessible::selectRow(int row) { return choose(row, 0, true, Qt::Horizontal); }

bool GuardedViewAccessible::selectColumn(int column)
{
    return choose(0, column, true, Qt::Vertical);
}

bool GuardedViewAccessible::unselectRow(int row) { return choose(row, 0, false, Qt::Horizontal); }

bool GuardedViewAccessible::unselectColumn(int column)
{
    return choose(0, column, false, Qt::Vertical);
}

void GuardedViewAccessible::modelChange(QAccessibleTableModelChangeEvent *event)
{
    switch (event->modelChangeType()) {
    case QAccessibleTableModelChangeEvent::DataChanged:
        break;
    case QAccessibleTableModelChangeEvent::RowsInserted:
    case QAccessibleTableModelChangeEvent::RowsRemoved:
        // Cells that are still there keep their identity: the reader may stand on one of them.
        dropStaleCells();
        break;
    default:
        dropAll();
    }
}

void GuardedViewAccessible::dropStaleCells() const
{
    for (auto it = m_cells.begin(); it != m_cells.end();) {
        if (GuardedCellAccessible::belongs(view(), it.key())) {
            ++it;
            continue;
        }
        QAccessible::deleteAccessibleInterface(it.value());
        it = m_cells.erase(it);
    }
}

void GuardedViewAccessible::dropAll() const
{
    // Taken first: nothing may find an id here whose object is being deleted.
    const auto cells = std::exchange(m_cells, {});
    const auto headers = std::exchange(m_headers, {});
    for (const QAccessible::Id id : cells)
        QAccessible::deleteAccessibleInterface(id);
    for (const QAccessible::Id id : headers)
        QAccessible::deleteAccessibleInterface(id);
    m_sweepAt = firstSweep;
}

} // namespace Steward
