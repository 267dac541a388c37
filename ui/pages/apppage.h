// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/app.h"
#include "app/domain/entitlement.h"
#include "ui/pages/contentpage.h"

class QLabel;
class QTabWidget;

namespace Steward
{

class ChangeDesk;
class EntitlementsModel;
class OwnersPane;
class PagedTablePane;
class Session;

/// One app: its entitlements and its owners.
class AppPage final : public ContentPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppPage)
public:
    AppPage(Session *session, ChangeDesk *desk, QWidget *parent = nullptr);
    void setApp(const App &app);
    [[nodiscard]] const App &app() const { return m_app; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] PagedModel *list() const override;
    void focusContent() override;
    void refresh() override;
    [[nodiscard]] bool canAssignOwner() const override { return true; }
    void assignOwner() override;

signals:
    void entitlementOpened(const Steward::Entitlement &entitlement);
    void changesWanted();

private:
    App m_app;
    QLabel *m_heading;
    QLabel *m_description;
    QTabWidget *m_tabs;
    EntitlementsModel *m_entitlements;
    PagedTablePane *m_pane;
    OwnersPane *m_owners;
};

} // namespace Steward
