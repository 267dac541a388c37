// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace Steward
{

/// The table of this program: read-only, whole rows, one at a time. Return and double click open
/// the current row, Tab leaves the table, Ctrl+C copies the selected rows as text. Its accessible
/// side is our own (see guardedaccessibility.h), because Qt 6.4's crashes under screen readers.
class GuardedTableView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardedTableView)
public:
    explicit GuardedTableView(QWidget *parent = nullptr);
    ~GuardedTableView() override;

signals:
    /// Return, Enter or a double click on \a index.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void copyRows() const;
};

} // namespace Steward
