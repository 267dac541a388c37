// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/entitlementpage.h"

#include "app/auth/session.h"
#include "app/changes/changedesk.h"
#include "app/core/plaintext.h"
#include "app/models/membersmodel.h"
#include "app/models/ownersmodel.h"
#include "ui/dialogs/addmembersdialog.h"
#include "ui/pages/ownerspane.h"
#include "ui/support/dialogs.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtablepane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Steward
{

EntitlementPage::EntitlementPage(Session *session, ChangeDesk *desk, QWidget *parent)
    : ContentPage(parent)
    , m_session(session)
    , m_desk(desk)
    , m_heading(makeHeading(this))
    , m_facts(makePlainLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_members(new MembersModel(session, this))
    , m_add(new QPushButton(tr("&Add Members…"), this))
    , m_pane(new PagedTablePane(m_members, QStringLiteral("membersTable"), tr("Members"),
                                tr("Nobody is a member of this entitlement."), this))
    , m_owners(new OwnersPane(session, desk, QStringLiteral("entitlementOwnersTable"),
                              QStringLiteral("assignEntitlementOwnerButton"), this))
{
    m_tabs->setObjectName(QStringLiteral("entitlementTabs"));
    m_tabs->setAccessibleName(tr("Parts of the entitlement"));
    m_add->setObjectName(QStringLiteral("addMembersButton"));
    m_add->setAutoDefault(false);
    auto *members = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_add);
    line->addStretch(1);
    auto *inside = new QVBoxLayout(members);
    inside->addLayout(line);
    inside->addWidget(m_pane, 1);
    m_tabs->addTab(members, tr("&Members"));
    m_tabs->addTab(m_owners, tr("&Owners"));
    m_pane->setColumnWidths({ 32, 40, 14, 14, 18 });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_facts);
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ContentPage::changed);
    connect(m_add, &QPushButton::clicked, this, &EntitlementPage::addMembers);
    connect(desk, &ChangeDesk::objectChanged, this, [this](const OwnedObject &object) {
        if (object.app == m_entitlement.ref.app
            && object.entitlement == m_entitlement.ref.entitlement)
            m_members->refresh();
    });
    connect(m_owners, &OwnersPane::changesWanted, this, &EntitlementPage::changesWanted);
}

void EntitlementPage::setEntitlement(const Entitlement &entitlement, const QString &appName)
{
    m_entitlement = entitlement;
    //: an entitlement and the app it belongs to
    const QString name = tr("%1 (%2)").arg(title(), appName);
    m_fullName = name;
    m_heading->setText(name);
    m_facts->setText(entitlement.isManuallyManaged ? tr("Members are managed by hand in C1.")
                                                   : whyNoMembers());
    m_add->setEnabled(entitlement.isManuallyManaged);
    m_add->setToolTip(whyNoMembers());
    m_tabs->setCurrentIndex(0);
    m_members->setEntitlement(entitlement.ref);
    m_owners->setObject({ entitlement.ref.app, entitlement.ref.entitlement }, name);
    emit changed();
}

QString EntitlementPage::title() const
{
    return plainText(m_entitlement.displayName.isEmpty() ? m_entitlement.ref.entitlement.toString()
                                                         : m_entitlement.displayName);
}

PagedModel *EntitlementPage::list() const
{
    return m_tabs->currentIndex() == 0 ? static_cast<PagedModel *>(m_members) : m_owners->model();
}

void EntitlementPage::focusContent()
{
    if (m_tabs->currentIndex() == 0)
        m_pane->table()->setFocus();
    else
        m_owners->focusContent();
}

void EntitlementPage::refresh() { list()->refresh(); }

QString EntitlementPage::whyNoMembers() const
{
    return m_entitlement.isManuallyManaged
        ? QString()
        : tr("Members come from the app itself, so they cannot be added by hand (this entitlement "
             "is not manually managed in C1).");
}

void EntitlementPage::addMembers()
{
    if (!m_entitlement.isManuallyManaged || !m_session->mayWrite())
        return;
    m_tabs->setCurrentIndex(0);
    auto *dialog
        = new AddMembersDialog(m_session, m_desk, m_entitlement.ref, m_fullName, title(), window());
    connect(dialog, &AddMembersDialog::started, this, &EntitlementPage::membersChanging);
    Dialogs::open(dialog);
}

void EntitlementPage::assignOwner()
{
    m_tabs->setCurrentWidget(m_owners);
    m_owners->assignOwner();
}

} // namespace Steward
