// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/pagedmodel.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;

namespace Steward
{

class GuardedTableView;
class MessageBar;

/// A paged list as a person sees it: the table, or one sentence when it is empty, the error that
/// stopped the reading, and a button for the rest. Sorting by a header is possible once all is
/// read.
class PagedTablePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagedTablePane)
public:
    /// \a model is not owned. \a tableName becomes the table's object name, \a accessibleName what
    /// a screen reader calls it, \a emptyText the sentence for no rows.
    PagedTablePane(PagedModel *model, const QString &tableName, const QString &accessibleName,
                   const QString &emptyText, QWidget *parent = nullptr);

    [[nodiscard]] GuardedTableView *table() const { return m_table; }
    [[nodiscard]] PagedModel *model() const { return m_model; }
    /// The row of the model behind the current row of the table; -1 without one.
    [[nodiscard]] int currentRow() const;
    /// The selected rows of the model, in the order of the table.
    [[nodiscard]] QList<int> selectedRows() const;
    void setEmptyText(const QString &text);
    /// The button that reads the next page; it can be put to another place.
    [[nodiscard]] QPushButton *moreButton() const { return m_more; }
    /// Widths in average characters; the last given column stretches.
    void setColumnWidths(const QList<int> &characters);

signals:
    /// Return or double click on row \a row of the model.
    void opened(int row);
    void currentChanged();
    void selectionChanged();

private:
    void update();
    [[nodiscard]] int sourceRow(const QModelIndex &index) const;

    PagedModel *m_model;
    QSortFilterProxyModel *m_proxy;
    GuardedTableView *m_table;
    QWidget *m_emptyPage;
    QLabel *m_emptyText;
    QStackedLayout *m_stack;
    MessageBar *m_message;
    QProgressBar *m_busy;
    QPushButton *m_more;
};

} // namespace Steward
