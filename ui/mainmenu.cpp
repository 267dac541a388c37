// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainmenu.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace Steward
{

MainMenu::MainMenu(QMenuBar *bar)
    : QObject(bar)
{
    fillFile(bar);
    fillView(bar);
    fillApp(bar);
    add(bar->addMenu(tr("&Help")), tr("&About Steward"), {}, &MainMenu::about);
    setTenantKnown(false);
    setSignedIn(false);
    setInUse(false);
}

QAction *MainMenu::add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys,
                       void (MainMenu::*signal)())
{
    QAction *action = menu->addAction(text);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, signal);
    return action;
}

void MainMenu::fillFile(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(tr("&File"));
    add(file, tr("&Tenants…"), { QKeySequence(Qt::CTRL | Qt::Key_T) }, &MainMenu::tenants);
    m_editTenant = add(file, tr("&Edit This Tenant…"), {}, &MainMenu::editTenant);
    m_readOnly = add(file, tr("Switch &Read-Only On or Off"),
                     { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R) }, &MainMenu::switchReadOnly);
    file->addSeparator();
    m_openPlan
        = add(file, tr("&Open Plan…"), { QKeySequence(Qt::CTRL | Qt::Key_O) }, &MainMenu::openPlan);
    file->addSeparator();
    add(file, tr("&Close Window"), { QKeySequence(Qt::CTRL | Qt::Key_W) }, &MainMenu::closeWindow);
    add(file, tr("&Quit"), { QKeySequence(Qt::CTRL | Qt::Key_Q) }, &MainMenu::quit);
}

void MainMenu::fillView(QMenuBar *bar)
{
    QMenu *view = bar->addMenu(tr("&View"));
    add(view, tr("&Apps"), { QKeySequence(Qt::CTRL | Qt::Key_1) }, &MainMenu::apps);
    add(view, tr("&Changes"),
        { QKeySequence(Qt::CTRL | Qt::Key_2), QKeySequence(Qt::CTRL | Qt::Key_J) },
        &MainMenu::changes);
    add(view, tr("&History"),
        { QKeySequence(Qt::CTRL | Qt::Key_3), QKeySequence(Qt::CTRL | Qt::Key_H) },
        &MainMenu::history);
    view->addSeparator();
    add(view, tr("&Find"), { QKeySequence(Qt::CTRL | Qt::Key_F) }, &MainMenu::find);
    add(view, tr("&Refresh"), { QKeySequence(Qt::Key_F5) }, &MainMenu::refresh);
    m_back = add(view, tr("&Back"), { QKeySequence(Qt::ALT | Qt::Key_Left) }, &MainMenu::back);
    add(view, tr("&Next Pane"), { QKeySequence(Qt::Key_F6) }, &MainMenu::nextPane);
}

void MainMenu::fillApp(QMenuBar *bar)
{
    QMenu *app = bar->addMenu(tr("A&pp"));
    m_newApp = add(app, tr("&New App…"), { QKeySequence(Qt::CTRL | Qt::Key_N) }, &MainMenu::newApp);
    m_addMembers = add(app, tr("Add &Members…"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M) },
                       &MainMenu::addMembers);
    m_assignOwners
        = add(app, tr("Assign &Owners…"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O) },
              &MainMenu::assignOwners);
}

void MainMenu::setTenantKnown(bool known) { m_editTenant->setEnabled(known); }

void MainMenu::setSignedIn(bool signedIn) { m_readOnly->setEnabled(signedIn); }

void MainMenu::setInUse(bool inUse)
{
    // Never greyed out from then on: where they cannot be used they say why.
    for (QAction *action : { m_newApp, m_addMembers, m_assignOwners, m_openPlan })
        action->setEnabled(inUse);
    m_back->setEnabled(false);
}

void MainMenu::setBackEnabled(bool enabled) { m_back->setEnabled(enabled); }

} // namespace Steward
