// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/planrebase.h"
#include "ui/dialogs/tenantdialog.h"

class QPushButton;

namespace Steward
{

class ChangeDesk;
class ReviewPane;
class Session;

/// Reviews a plan that was made elsewhere, a saved one or a removal of what a change added. The
/// tenant is read first; what changed there meanwhile is shown before anything can be sent.
class ReviewDialog final : public TenantDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewDialog)
public:
    /// \a session and \a desk are not owned. \a origin says where the plan comes from, a sentence.
    ReviewDialog(Session *session, ChangeDesk *desk, const Plan &plan, const QString &origin,
                 QWidget *parent = nullptr);
    void done(int result) override;

signals:
    /// The change \a id was handed in; the dialog closes.
    void started(quint64 id);

private:
    void onRebased(const Result<PlanRebase::Outcome> &outcome);
    void submit();

    ChangeDesk *m_desk;
    Plan m_plan;
    PlanRebase m_rebase;
    ReviewPane *m_review;
    QPushButton *m_send;
};

} // namespace Steward
