// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace Steward
{

/// The table of this program: read-only, whole rows, one at a time unless it is told otherwise.
/// Return and double click open the current row, Home and End go to the first and last row, Tab
/// leaves the table, Ctrl+C copies the selected rows as text. Its selection is bright only while it
/// has the keyboard. Its accessible side is our own (see guardedaccessibility.h), because Qt 6.4's
/// crashes under screen readers.
class GuardedTableView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardedTableView)
public:
    explicit GuardedTableView(QWidget *parent = nullptr);
    ~GuardedTableView() override;

    /// Selects the current or first row when the table has the keyboard and none is selected.
    void selectARow();

    /// The selected rows as they are shown, hidden columns left out: a tab between cells, a line
    /// for each row. Tabs and line ends inside a cell become spaces.
    [[nodiscard]] QString selectedText() const;

signals:
    /// Return, Enter or a double click on \a index, once for each. Unlike activated() it never
    /// comes from a single click, whatever the desktop's style. activated() comes with Return as
    /// well.
    void opened(const QModelIndex &index);
    /// Space on \a index, the current row.
    void marked(const QModelIndex &index);
    /// Delete or Backspace on \a index, the current row.
    void deleted(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;

private:
    void fitRows();
};

} // namespace Steward
