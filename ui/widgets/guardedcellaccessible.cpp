// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/guardedcellaccessible.h"

#include "ui/widgets/guardedviewaccessible.h"

#include <QItemSelectionModel>

namespace Steward
{

GuardedCellAccessible::GuardedCellAccessible(GuardedViewAccessible *table, const QModelIndex &index)
    : m_view(table->view())
    , m_index(index)
{
}

GuardedCellAccessible::~GuardedCellAccessible() = default;

QAccessibleInterface *GuardedCellAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QAccessibleInterface *GuardedCellAccessible::table() const { return parent(); }

QString GuardedCellAccessible::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name || !m_view || !m_index.isValid())
        return {};
    const QString shown = m_index.data(Qt::DisplayRole).toString();
    // The first cell carries the whole row in one sentence; the others just their own text.
    if (m_index.column() == 0) {
        const QString sentence = m_index.data(Qt::AccessibleTextRole).toString();
        if (!sentence.isEmpty())
            return sentence;
    }
    return shown;
}

QRect GuardedCellAccessible::rect() const
{
    if (!m_view || !m_index.isValid())
        return {};
    const QRect cell = m_view->visualRect(m_index);
    return { m_view->viewport()->mapToGlobal(cell.topLeft()), cell.size() };
}

QAccessible::State GuardedCellAccessible::state() const
{
    QAccessible::State state;
    if (!m_view || !m_index.isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.active = m_view->currentIndex() == m_index;
    state.focused = state.active && m_view->hasFocus();
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
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
    return m_view && m_index.isValid() && m_view->selectionModel() != nullptr
        && m_view->selectionModel()->isSelected(m_index);
}

int GuardedCellAccessible::columnIndex() const { return m_index.column(); }

int GuardedCellAccessible::rowIndex() const { return m_index.row(); }

} // namespace Steward
