// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entitlement.h"
#include "ui/pages/contentpage.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace Steward
{

class ChangeDesk;
class MembersModel;
class OwnersPane;
class PagedTablePane;
class Session;

/// One entitlement: its members and its owners.
class EntitlementPage final : public ContentPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntitlementPage)
public:
    EntitlementPage(Session *session, ChangeDesk *desk, QWidget *parent = nullptr);
    void setEntitlement(const Entitlement &entitlement, const QString &appName);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] PagedModel *list() const override;
    void focusContent() override;
    void refresh() override;
    [[nodiscard]] bool canAssignOwner() const override { return true; }
    void assignOwner() override;
    [[nodiscard]] QString whyNoMembers() const override;
    void addMembers() override;

signals:
    void changesWanted();
    /// Members are being added by change \a id.
    void membersChanging(quint64 id);

private:
    Session *m_session;
    ChangeDesk *m_desk;
    QString m_fullName;
    Entitlement m_entitlement;
    QLabel *m_heading;
    QLabel *m_facts;
    QTabWidget *m_tabs;
    MembersModel *m_members;
    QPushButton *m_add; // before the pane: so goes the Tab key
    PagedTablePane *m_pane;
    OwnersPane *m_owners;
};

} // namespace Steward
