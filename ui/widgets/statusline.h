// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace Steward
{

class ChangeDesk;
class PagedModel;

/// The line at the bottom of a tenant's window: how complete and how old the list in view is, and
/// how many rows of changes are not seen in the tenant yet.
class StatusLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)
public:
    explicit StatusLine(QWidget *parent = nullptr);
    /// Neither is owned; null for none.
    void setList(const PagedModel *list);
    void setDesk(const ChangeDesk *desk);

private:
    void update();
    [[nodiscard]] QString listText() const;

    QPointer<const PagedModel> m_list;
    QPointer<const ChangeDesk> m_desk;
    QMetaObject::Connection m_listConnection;
    QLabel *m_status;
    QLabel *m_jobs;
    QTimer m_age;
};

} // namespace Steward
