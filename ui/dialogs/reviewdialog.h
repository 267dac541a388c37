// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/plannames.h"
#include "app/changes/planrebase.h"
#include "ui/dialogs/tenantdialog.h"

class QPushButton;

namespace Steward
{

class ChangeDesk;
class ReviewPane;
class Session;

/// Reviews a plan that was made elsewhere, a saved one or one that follows from a change. The
/// tenant is read first; what changed there meanwhile is shown before anything can be sent. Of a
/// plan from a file the names are the tenant's own, and where the file has others it says so.
class ReviewDialog final : public TenantDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewDialog)
public:
    enum class Names { Known, OfAFile };
    /// \a session and \a desk are not owned. \a origin says where the plan comes from, a sentence.
    ReviewDialog(Session *session, ChangeDesk *desk, const Plan &plan, const QString &origin,
                 Names names, QWidget *parent = nullptr);
    void done(int result) override;

signals:
    /// The change \a id was handed in; the dialog closes.
    void started(quint64 id);

private:
    void onNamed(const Result<PlanNames::Outcome> &outcome);
    void rebase();
    void onRebased(const Result<PlanRebase::Outcome> &outcome);
    void submit();

    ChangeDesk *m_desk;
    Plan m_plan;
    PlanNames m_names;
    PlanRebase m_rebase;
    ReviewPane *m_review;
    QPushButton *m_send;
};

} // namespace Steward
