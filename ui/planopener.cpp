// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/planopener.h"

#include "app/auth/session.h"
#include "app/changes/planfile.h"
#include "app/core/background.h"
#include "ui/support/dialogs.h"

#include <QFileInfo>
#include <QLocale>

namespace Steward
{

PlanOpener::PlanOpener(Session *session, ChangeDesk *desk, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_desk(desk)
    , m_window(window)
{
}

void PlanOpener::open()
{
    if (!m_session->mayWrite())
        return;
    Dialogs::openFile(m_window, tr("Open a Plan"), tr("Plans (*.json);;All files (*)"),
                      [this](const QString &file) { openFile(file); });
}

void PlanOpener::openFile(const QString &file)
{
    const QString host = m_session->tenant().host();
    inBackground(
        this, [file, host] { return openPlanFile(file, host); },
        [this, file](const Result<SavedPlan> &saved) {
            if (!saved) {
                emit failed(saved.error());
                return;
            }
            //: %1 is the name of a file, %2 date and time
            review(
                saved->plan,
                tr("Plan %1 of %2")
                    .arg(QFileInfo(file).fileName(),
                         QLocale().toString(saved->createdAt.toLocalTime(), QLocale::ShortFormat)),
                ReviewDialog::Names::OfAFile);
        });
}

void PlanOpener::review(const Plan &plan, const QString &origin)
{
    review(plan, origin, ReviewDialog::Names::Known);
}

void PlanOpener::review(const Plan &plan, const QString &origin, ReviewDialog::Names names)
{
    if (!m_session->mayWrite())
        return;
    auto *dialog = new ReviewDialog(m_session, m_desk, plan, origin, names, m_window);
    connect(dialog, &ReviewDialog::started, this, &PlanOpener::started);
    Dialogs::open(dialog);
}

} // namespace Steward
