// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/plan.h"
#include "app/core/result.h"
#include "ui/dialogs/reviewdialog.h"

#include <QObject>

class QWidget;

namespace Steward
{

class ChangeDesk;
class Session;

/// Brings plans that were not made in a dialog of this run before the person: saved ones, and those
/// that take out again what a change put in.
class PlanOpener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanOpener)
public:
    /// \a session and \a desk are not owned and must outlive this; dialogs open over \a window,
    /// which owns this.
    PlanOpener(Session *session, ChangeDesk *desk, QWidget *window);
    /// Asks for a file and opens the plan in it.
    void open();
    /// Reads \a file away from the GUI thread, then reviews the plan in it.
    void openFile(const QString &file);
    /// Reviews a plan of this run, whose names are the tenant's. \a origin says where the plan
    /// comes from, a sentence.
    void review(const Plan &plan, const QString &origin);

signals:
    /// The change \a id was handed in.
    void started(quint64 id);
    /// The file holds no plan that can be used here.
    void failed(const Steward::ApiError &error);

private:
    void review(const Plan &plan, const QString &origin, ReviewDialog::Names names);

    Session *m_session;
    ChangeDesk *m_desk;
    QWidget *m_window;
};

} // namespace Steward
