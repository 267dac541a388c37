// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/apppage.h"

#include "app/core/plaintext.h"
#include "app/models/entitlementsmodel.h"
#include "app/models/ownersmodel.h"
#include "ui/pages/ownerspane.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtablepane.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Steward
{

AppPage::AppPage(Session *session, ChangeDesk *desk, QWidget *parent)
    : ContentPage(parent)
    , m_heading(makeHeading(this))
    , m_description(makePlainLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_entitlements(new EntitlementsModel(session, this))
    , m_pane(new PagedTablePane(m_entitlements, QStringLiteral("entitlementsTable"),
                                tr("Entitlements"), tr("This app has no entitlements so far."),
                                this))
    , m_owners(new OwnersPane(session, desk, QStringLiteral("ownersTable"),
                              QStringLiteral("assignOwnerButton"), this))
{
    m_tabs->setObjectName(QStringLiteral("appTabs"));
    m_tabs->setAccessibleName(tr("Parts of the app"));
    m_tabs->addTab(m_pane, tr("&Entitlements"));
    m_tabs->addTab(m_owners, tr("&Owners"));
    m_pane->setColumnWidths({ 34, 12, 10, 12, 16, 18 });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_description);
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ContentPage::changed);
    connect(m_pane, &PagedTablePane::opened, this,
            [this](int row) { emit entitlementOpened(m_entitlements->at(row)); });
    connect(m_owners, &OwnersPane::changesWanted, this, &AppPage::changesWanted);
}

void AppPage::setApp(const App &app)
{
    m_app = app;
    m_heading->setText(title());
    m_description->setText(plainText(app.description));
    m_description->setVisible(!app.description.isEmpty());
    m_tabs->setCurrentIndex(0);
    m_entitlements->setApp(app.id);
    m_owners->setObject({ app.id, std::nullopt }, title());
    emit changed();
}

QString AppPage::title() const
{
    return plainText(m_app.displayName.isEmpty() ? m_app.id.toString() : m_app.displayName);
}

PagedModel *AppPage::list() const
{
    return m_tabs->currentIndex() == 0 ? static_cast<PagedModel *>(m_entitlements)
                                       : m_owners->model();
}

void AppPage::focusContent()
{
    if (m_tabs->currentIndex() == 0)
        m_pane->table()->setFocus();
    else
        m_owners->focusContent();
}

void AppPage::refresh() { list()->refresh(); }

void AppPage::assignOwner()
{
    m_tabs->setCurrentWidget(m_owners);
    m_owners->assignOwner();
}

} // namespace Steward
