// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/guardedcellaccessible.h"

#include "ui/widgets/guardedviewaccessible.h"

#include <QItemSelectionModel>
#include <QListView>

namespace Steward
{

GuardedCellAccessible::GuardedCellAccessible(QAbstractItemView *view, const QModelIndex &index)
    : m_view(view)
    , m_index(index)
{
}

GuardedCellAccessible::~GuardedCellAccessible() = default;

bool GuardedCellAccessible::belongs(const QAbstractItemView *view, const QModelIndex &index)
{
    if (view == nullptr || !index.isValid() || index.model() != view->model()
        || index.parent() != view->rootIndex())
        return false;
    const auto *list = qobject_cast<const QListView *>(view);
    return list == nullptr || index.column() == list->modelColumn();
}

bool GuardedCellAccessible::isValid() const
{
    // An invalid object is answered to AT-SPI as "no object" instead of as a phantom.
    return belongs(m_view, m_index);
}

QAccessibleInterface *GuardedCellAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QAccessibleInterface *GuardedCellAccessible::table() const { return parent(); }

QString GuardedCellAccessible::name() const
{
    const QString own = m_index.data(Qt::AccessibleTextRole).toString();
    const QString shown = m_index.data(Qt::DisplayRole).toString();
    if (own.isEmpty())
        return shown;
    // Models give one sentence for the whole row: hearing it again in every column would hide what
    // stands in that column.
    if (m_index.column() > 0 && !shown.isEmpty()
        && m_index.sibling(m_index.row(), 0).data(Qt::AccessibleTextRole).toString() == own)
        return shown;
    return own;
}

QString GuardedCellAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    switch (kind) {
    case QAccessible::Name:
        return name();
    case QAccessible::Description:
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    default:
        return {};
    }
}

QRect GuardedCellAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect cell = m_view->visualRect(m_index);
    return { m_view->viewport()->mapToGlobal(cell.topLeft()), cell.size() };
}

QAccessible::Role GuardedCellAccessible::role() const
{
    return qobject_cast<QListView *>(m_view) != nullptr ? QAccessible::ListItem : QAccessible::Cell;
}

QAccessible::State GuardedCellAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const Qt::ItemFlags flags = m_index.flags();
    state.disabled = !flags.testFlag(Qt::ItemIsEnabled);
    state.selectable = flags.testFlag(Qt::ItemIsSelectable);
    state.focusable = true;
    state.selected = isSelected();
    state.active = m_view->currentIndex() == m_index;
    state.focused = state.active && m_view->hasFocus();
    if (flags.testFlag(Qt::ItemIsUserCheckable)) {
        const auto checked = m_index.data(Qt::CheckStateRole).value<Qt::CheckState>();
        state.checkable = true;
        state.checked = checked == Qt::Checked;
        state.checkStateMixed = checked == Qt::PartiallyChecked;
    }
    const QRect cell = m_view->visualRect(m_index);
    state.invisible = !m_view->isVisible();
    state.offscreen = !m_view->viewport()->rect().intersects(cell);
    return state;
}

void *GuardedCellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface
        ? static_cast<QAccessibleTableCellInterface *>(this)
        : nullptr;
}

bool GuardedCellAccessible::isSelected() const
{
    return isValid() && m_view->selectionModel() != nullptr
        && m_view->selectionModel()->isSelected(m_index);
}

QList<QAccessibleInterface *> GuardedCellAccessible::columnHeaderCells() const
{
    const auto *table = dynamic_cast<GuardedViewAccessible *>(parent());
    if (!isValid() || table == nullptr || table->headerRows() == 0)
        return {};
    return { table->headerFor(Qt::Horizontal, m_index.column()) };
}

QList<QAccessibleInterface *> GuardedCellAccessible::rowHeaderCells() const
{
    const auto *table = dynamic_cast<GuardedViewAccessible *>(parent());
    if (!isValid() || table == nullptr || table->headerColumns() == 0)
        return {};
    return { table->headerFor(Qt::Vertical, m_index.row()) };
}

int GuardedCellAccessible::columnIndex() const
{
    if (!isValid())
        return -1;
    return qobject_cast<QListView *>(m_view) != nullptr ? 0 : m_index.column();
}

int GuardedCellAccessible::rowIndex() const { return isValid() ? m_index.row() : -1; }

} // namespace Steward
