// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/tenantdialog.h"
#include "ui/presenters/newapppresenter.h"

class QPushButton;
class QStackedWidget;

namespace Steward
{

class ChangeDesk;
class EntitlementPicker;
class NewAppForm;
class NewAppResultPage;
class NewAppReviewPage;
class PeoplePicker;
class Session;

/// Makes an app: the form, the review with the exact request, the result. The tenant is fixed when
/// the dialog opens. Closing it while the request is on its way leaves the change running.
class NewAppDialog final : public TenantDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewAppDialog)
public:
    /// \a session and \a desk are not owned.
    NewAppDialog(Session *session, ChangeDesk *desk, QWidget *parent = nullptr);
    void done(int result) override;

signals:
    /// The person wants to go to \a app, which was just made; the dialog closes.
    void appWanted(const Steward::App &app);

protected:
    [[nodiscard]] bool stepBack() override;
    [[nodiscard]] QString wouldLose() const override;

private:
    enum Step { Form, Owners, Entitlements, Review, Result };
    void goTo(Step step);
    void next();
    void back();
    void submit();
    void follow();
    void onRefused(const ChangeRow &row);
    [[nodiscard]] Step step() const;

    NewAppPresenter m_presenter;
    ChangeDesk *m_desk;
    QString m_environment; ///< "PRODUCTION", for the button
    QStackedWidget *m_pages;
    NewAppForm *m_form;
    PeoplePicker *m_owners;
    EntitlementPicker *m_entitlements;
    NewAppReviewPage *m_review;
    NewAppResultPage *m_result;
    QPushButton *m_back;
    QPushButton *m_next;
    quint64 m_change = 0;
};

} // namespace Steward
