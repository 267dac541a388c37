// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>
#include <QAccessibleInterface>
#include <QPersistentModelIndex>
#include <QPointer>

namespace Steward
{

/// One cell of a guarded view. Stays safe to ask after its row, its model or its view is gone: it
/// then has the state "invalid", no text and no place.
class GuardedCellAccessible final : public QAccessibleInterface,
                                    public QAccessibleTableCellInterface
{
    Q_DISABLE_COPY_MOVE(GuardedCellAccessible)
public:
    /// An invalid \a index makes the cell that stands for every bad index.
    GuardedCellAccessible(QAbstractItemView *view, const QModelIndex &index);
    ~GuardedCellAccessible() override;

    /// Whether \a index is one of the cells that \a view presents now.
    [[nodiscard]] static bool belongs(const QAbstractItemView *view, const QModelIndex &index);

    // QAccessibleInterface
    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // QAccessibleTableCellInterface
    [[nodiscard]] bool isSelected() const override;
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override;
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override;
    [[nodiscard]] int columnIndex() const override;
    [[nodiscard]] int rowIndex() const override;
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override;

    [[nodiscard]] QAbstractItemView *view() const { return m_view; }
    [[nodiscard]] QModelIndex index() const { return m_index; }

private:
    [[nodiscard]] QString name() const;

    QPointer<QAbstractItemView> m_view;
    QPersistentModelIndex m_index;
};

} // namespace Steward
