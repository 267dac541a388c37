// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/plan.h"
#include "app/domain/app.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QSortFilterProxyModel;

namespace Steward
{

class ChangeDesk;
class ChangeProgress;
class ChangeRowsModel;
class GuardedTableView;
class MessageBar;
class RowsFilter;

/// One change: how many rows are in each state, a row for each person, the server's words, and what
/// can be done now.
class ChangePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangePane)
public:
    /// \a desk is not owned. \a tenantHost goes into exports.
    ChangePane(ChangeDesk *desk, const QString &tenantHost, QWidget *parent = nullptr);
    void setChange(quint64 change);
    void focusRows();

signals:
    /// The person wants \a plan reviewed, which follows from this change. \a origin says how, a
    /// sentence.
    void reviewWanted(const Steward::Plan &plan, const QString &origin);

private:
    void buildLayout();
    void update();
    void updateFilter();
    void showDetails();
    void showLook();
    void checkAgain();
    void offerToAdopt(const QList<App> &found);
    void exportCsv();
    void writeCsv(const QString &path);
    void retry();
    void sendAgain();
    [[nodiscard]] int currentRow() const;

    ChangeDesk *m_desk;
    QString m_tenantHost;
    ChangeRowsModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLabel *m_counts;
    QLabel *m_bulk;
    QPushButton *m_copyBulk;
    ChangeProgress *m_progress;
    RowsFilter *m_filter;
    GuardedTableView *m_rows;
    QLabel *m_details;
    MessageBar *m_message;
    QPushButton *m_checkAgain;
    QLabel *m_look; ///< when the tenant was read for the rows last
    QPushButton *m_sendAgain;
    QPushButton *m_retry;
    QPushButton *m_adopt;
    QMenu *m_adoptMenu;
    QPushButton *m_remove;
    QPushButton *m_export;
};

} // namespace Steward
