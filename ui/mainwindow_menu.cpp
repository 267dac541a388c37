// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0

// The part of MainWindow that does what its menus say.
#include "ui/mainwindow.h"

#include "app/auth/session.h"
#include "ui/dialogs/newappdialog.h"
#include "ui/mainmenu.h"
#include "ui/pages/contentpage.h"
#include "ui/planopener.h"
#include "ui/support/dialogs.h"
#include "ui/widgets/readonlyswitch.h"

namespace Steward
{

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::tenants, this, &MainWindow::tenantsWanted);
    connect(m_menu, &MainMenu::editTenant, this, &MainWindow::editWanted);
    connect(m_menu, &MainMenu::switchReadOnly, m_readOnly, &QAbstractButton::click);
    connect(m_menu, &MainMenu::openPlan, this, [this] {
        beginAction();
        m_plans->open();
    });
    connect(m_menu, &MainMenu::closeWindow, this, &QWidget::close);
    connect(m_menu, &MainMenu::quit, this, &MainWindow::quitWanted);
    const auto section = [this](auto signal, int row) {
        connect(m_menu, signal, this, [this, row] { showSection(row); });
    };
    section(&MainMenu::apps, AppsSection);
    section(&MainMenu::changes, ChangesSection);
    section(&MainMenu::history, HistorySection);
    connect(m_menu, &MainMenu::find, this, [this] {
        if (ContentPage *page = currentPage())
            page->find();
    });
    connect(m_menu, &MainMenu::refresh, this, [this] {
        if (ContentPage *page = currentPage())
            page->refresh();
    });
    connect(m_menu, &MainMenu::back, this, &MainWindow::goBack);
    connect(m_menu, &MainMenu::nextPane, this, &MainWindow::nextPane);
    connect(m_menu, &MainMenu::newApp, this, &MainWindow::newApp);
    connect(m_menu, &MainMenu::addMembers, this, &MainWindow::addMembers);
    connect(m_menu, &MainMenu::assignOwners, this, &MainWindow::assignOwners);
    connect(m_menu, &MainMenu::about, this, [this] {
        Dialogs::tell(this, tr("About Steward"),
                      tr("Steward %1, an administration console for the C1 (ConductorOne) API.")
                          .arg(QStringLiteral(STEWARD_VERSION)));
    });
}

void MainWindow::newApp()
{
    if (!m_session || m_apps == nullptr || !m_session->mayWrite())
        return;
    beginAction();
    auto *dialog = new NewAppDialog(m_session.get(), m_desk.get(), this);
    connect(dialog, &NewAppDialog::appWanted, this, &MainWindow::openApp);
    Dialogs::open(dialog);
}

void MainWindow::addMembers()
{
    ContentPage *page = currentPage();
    if (page == nullptr)
        return;
    beginAction();
    if (const QString why = page->whyNoMembers(); why.isEmpty())
        page->addMembers();
    else
        tell(why);
}

void MainWindow::assignOwners()
{
    beginAction();
    ContentPage *page = currentPage();
    if (page != nullptr && page->canAssignOwner())
        page->assignOwner();
    else if (page != nullptr)
        tell(tr("Open the app or the entitlement that is to have owners first."));
}

} // namespace Steward
