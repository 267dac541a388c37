// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QAccessibleInterface>
#include <QHeaderView>
#include <QPointer>
#include <QTableView>
#include <QTreeView>

namespace Steward
{

/// One section of a guarded view's header, or the corner between the headers (section -1). It also
/// answers as a table cell: Qt 6.4's bridge asks every child of a table for that side unchecked.
class GuardedHeaderAccessible final : public QAccessibleInterface,
                                      public QAccessibleTableCellInterface
{
    Q_DISABLE_COPY_MOVE(GuardedHeaderAccessible)
public:
    GuardedHeaderAccessible(QAbstractItemView *view, Qt::Orientation orientation, int section)
        : m_view(view)
        , m_orientation(orientation)
        , m_section(section)
    {
    }
    ~GuardedHeaderAccessible() override = default;

    /// The header of \a view in \a orientation, or null where it has none.
    [[nodiscard]] static QHeaderView *headerOf(QAbstractItemView *view, Qt::Orientation orientation)
    {
        if (auto *table = qobject_cast<QTableView *>(view))
            return orientation == Qt::Horizontal ? table->horizontalHeader()
                                                 : table->verticalHeader();
        auto *tree = qobject_cast<QTreeView *>(view);
        return tree != nullptr && orientation == Qt::Horizontal ? tree->header() : nullptr;
    }

    // QAccessibleInterface
    [[nodiscard]] bool isValid() const override { return header() != nullptr; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !exists() || m_section < 0)
            return {};
        const QAbstractItemModel *model = m_view->model();
        const QString spoken
            = model->headerData(m_section, m_orientation, Qt::AccessibleTextRole).toString();
        return spoken.isEmpty() ? model->headerData(m_section, m_orientation).toString() : spoken;
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!exists() || m_section < 0 || !header()->isVisible())
            return {};
        const int from = header()->sectionViewportPosition(m_section);
        const int size = header()->sectionSize(m_section);
        const bool across = m_orientation == Qt::Horizontal;
        return { header()->mapToGlobal(across ? QPoint(from, 0) : QPoint(0, from)),
                 across ? QSize(size, header()->height()) : QSize(header()->width(), size) };
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_orientation == Qt::Horizontal ? QAccessible::ColumnHeader : QAccessible::RowHeader;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !exists();
        state.invisible = !exists() || m_section < 0 || header()->isHidden();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface
            ? static_cast<QAccessibleTableCellInterface *>(this)
            : nullptr;
    }

    // QAccessibleTableCellInterface
    [[nodiscard]] bool isSelected() const override { return false; }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override
    {
        return m_orientation == Qt::Horizontal ? m_section : -1;
    }
    [[nodiscard]] int rowIndex() const override
    {
        return m_orientation == Qt::Vertical ? m_section : -1;
    }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

    [[nodiscard]] QAbstractItemView *view() const { return m_view; }
    [[nodiscard]] Qt::Orientation orientation() const { return m_orientation; }
    [[nodiscard]] int section() const { return m_section; }

private:
    [[nodiscard]] QHeaderView *header() const { return headerOf(m_view, m_orientation); }
    [[nodiscard]] bool exists() const
    {
        const QHeaderView *sections = header();
        return sections != nullptr && m_view->model() != nullptr && m_section < sections->count();
    }

    QPointer<QAbstractItemView> m_view;
    Qt::Orientation m_orientation;
    int m_section;
};

} // namespace Steward
