// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/memberreader.h"
#include "ui/dialogs/tenantdialog.h"
#include "ui/presenters/addmemberspresenter.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Steward
{

class ChangeDesk;
class PeoplePicker;
class ReviewPane;
class Session;

/// Adds people to an entitlement as manually managed members: choose, review, hand in. The tenant
/// and the entitlement are fixed when the dialog opens.
class AddMembersDialog final : public TenantDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddMembersDialog)
public:
    /// \a name is "Access (Payroll)", \a ownName "Access". \a session and \a desk are not owned.
    AddMembersDialog(Session *session, ChangeDesk *desk, const EntitlementRef &entitlement,
                     const QString &name, const QString &ownName, QWidget *parent = nullptr);
    void done(int result) override;

signals:
    /// The change \a id was handed in; the dialog closes.
    void started(quint64 id);

protected:
    [[nodiscard]] bool stepBack() override;
    [[nodiscard]] QString wouldLose() const override;

private:
    [[nodiscard]] QWidget *makePickPage();
    void onMembersRead();
    void next();
    void back();
    void review();
    void submit();
    void update();
    [[nodiscard]] bool isReviewing() const;

    AddMembersPresenter m_presenter;
    ChangeDesk *m_desk;
    MemberReader m_reader;
    PeoplePicker *m_picker;
    QStackedWidget *m_pages;
    QLabel *m_members;
    QString m_ownName;
    ReviewPane *m_review;
    QPushButton *m_back;
    QPushButton *m_next;
    bool m_reviewWanted = false;
};

} // namespace Steward
