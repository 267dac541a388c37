// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/guardedviewaccessible.h"

#include "ui/widgets/guardedcellaccessible.h"

#include <QItemSelectionModel>

namespace Steward
{

GuardedViewAccessible::GuardedViewAccessible(QAbstractItemView *view)
    : QAccessibleWidget(view, QAccessible::Table)
{
}

GuardedViewAccessible::~GuardedViewAccessible()
{
    dropCells();
    if (m_nowhere != 0)
        QAccessible::deleteAccessibleInterface(m_nowhere);
}

QAbstractItemView *GuardedViewAccessible::view() const
{
    return static_cast<QAbstractItemView *>(object());
}

int GuardedViewAccessible::rowCount() const
{
    return view() == nullptr || view()->model() == nullptr
        ? 0
        : view()->model()->rowCount(view()->rootIndex());
}

int GuardedViewAccessible::columnCount() const
{
    return view() == nullptr || view()->model() == nullptr
        ? 0
        : view()->model()->columnCount(view()->rootIndex());
}

int GuardedViewAccessible::childCount() const { return rowCount() * columnCount(); }

QModelIndex GuardedViewAccessible::indexFor(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return {};
    return view()->model()->index(row, column, view()->rootIndex());
}

QAccessibleInterface *GuardedViewAccessible::cellFor(const QModelIndex &index) const
{
    auto *self = const_cast<GuardedViewAccessible *>(this);
    if (!index.isValid()) {
        if (m_nowhere == 0)
            m_nowhere = QAccessible::registerAccessibleInterface(
                new GuardedCellAccessible(self, QModelIndex()));
        return QAccessible::accessibleInterface(m_nowhere);
    }
    const QPersistentModelIndex key(index);
    auto it = m_cells.constFind(key);
    if (it == m_cells.constEnd())
        it = m_cells.insert(
            key, QAccessible::registerAccessibleInterface(new GuardedCellAccessible(self, index)));
    return QAccessible::accessibleInterface(it.value());
}

QAccessibleInterface *GuardedViewAccessible::cellAt(int row, int column) const
{
    return cellFor(indexFor(row, column));
}

QAccessibleInterface *GuardedViewAccessible::child(int index) const
{
    const int columns = columnCount();
    return columns <= 0 || index < 0 ? cellFor({})
                                     : cellFor(indexFor(index / columns, index % columns));
}

int GuardedViewAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (child == nullptr || !child->isValid() || child->role() != QAccessible::Cell)
        return -1;
    auto *cell = const_cast<QAccessibleInterface *>(child)->tableCellInterface();
    return cell == nullptr ? -1 : cell->rowIndex() * columnCount() + cell->columnIndex();
}

QAccessibleInterface *GuardedViewAccessible::childAt(int x, int y) const
{
    if (view() == nullptr)
        return nullptr;
    const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? cellFor(index) : nullptr;
}

QAccessibleInterface *GuardedViewAccessible::focusChild() const
{
    if (view() == nullptr || !view()->hasFocus() || !view()->currentIndex().isValid())
        return nullptr;
    return cellFor(view()->currentIndex());
}

void *GuardedViewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString GuardedViewAccessible::columnDescription(int column) const
{
    return column < 0 || column >= columnCount()
        ? QString()
        : view()->model()->headerData(column, Qt::Horizontal).toString();
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
    for (const QItemSelectionRange &range : view()->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    return rows;
}

bool GuardedViewAccessible::isRowSelected(int row) const
{
    const QModelIndex index = indexFor(row, 0);
    return index.isValid() && view()->selectionModel() != nullptr
        && view()->selectionModel()->isSelected(index);
}

bool GuardedViewAccessible::selectRow(int row)
{
    const QModelIndex index = indexFor(row, 0);
    if (!index.isValid() || view()->selectionModel() == nullptr)
        return false;
    view()->setCurrentIndex(index);
    return true;
}

bool GuardedViewAccessible::unselectRow(int row)
{
    const QModelIndex index = indexFor(row, 0);
    if (!index.isValid() || view()->selectionModel() == nullptr)
        return false;
    view()->selectionModel()->select(index,
                                     QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

void GuardedViewAccessible::modelChange(QAccessibleTableModelChangeEvent *) { dropCells(); }

void GuardedViewAccessible::dropCells() const
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
}

} // namespace Steward
