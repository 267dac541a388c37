// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>

#include <utility>

namespace Steward
{

/// The accessible side of an item view: a grid of cells with a row and a column of headers where
/// the view has them. The children are numbered as Qt's own views number them in the events they
/// send (headers counted, hidden ones too): any other numbering makes a screen reader speak the
/// wrong row. Any index outside gives an invalid cell, never null. A tree shows its first level
/// only. GUI thread only.
class GuardedViewAccessible final : public QAccessibleWidget, public QAccessibleTableInterface
{
    Q_DISABLE_COPY_MOVE(GuardedViewAccessible)
public:
    explicit GuardedViewAccessible(QAbstractItemView *view);
    ~GuardedViewAccessible() override;

    // QAccessibleInterface
    [[nodiscard]] bool isValid() const override { return view() != nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // QAccessibleTableInterface
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int selectedColumnCount() const override;
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override;
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int column) const override;
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int column) override;
    bool unselectRow(int row) override;
    bool unselectColumn(int column) override;
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

    /// The view, or null while it is being destroyed.
    [[nodiscard]] QAbstractItemView *view() const;
    /// 1 where a horizontal header stands above the cells, else 0; hidden ones count.
    [[nodiscard]] int headerRows() const;
    /// 1 where a vertical header stands before the cells, else 0; hidden ones count.
    [[nodiscard]] int headerColumns() const;
    /// The header of one column or row; never null. Section -1 is the corner.
    [[nodiscard]] QAccessibleInterface *headerFor(Qt::Orientation orientation, int section) const;

private:
    [[nodiscard]] QModelIndex indexFor(int row, int column) const;
    [[nodiscard]] QAccessibleInterface *cellFor(const QModelIndex &index) const;
    [[nodiscard]] QAccessibleInterface *nowhere() const;
    /// Selects or deselects one line of cells; false where the view's own rules forbid it.
    bool choose(int row, int column, bool on, Qt::Orientation line);
    void dropStaleCells() const;
    void dropAll() const;

    using Section = std::pair<Qt::Orientation, int>;
    // Handed-out ids: an AT keeps them, so the same cell must be the same object until it goes.
    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_cells;
    mutable QHash<Section, QAccessible::Id> m_headers;
    mutable QAccessible::Id m_nowhere = 0; ///< the invalid cell
    mutable qsizetype m_sweepAt = 0; ///< number of cells that triggers the next sweep
};

} // namespace Steward
