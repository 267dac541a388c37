// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace Steward
{

/// The menus of a tenant's window and their keys; says what the person wants.
class MainMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainMenu)
public:
    /// Fills \a bar, which owns this.
    explicit MainMenu(QMenuBar *bar);
    /// What needs a tenant.
    void setTenantKnown(bool known);
    void setSignedIn(bool signedIn);
    /// What needs the apps to be there.
    void setInUse(bool inUse);
    void setBackEnabled(bool enabled);

signals:
    void tenants();
    void editTenant();
    void switchReadOnly();
    void openPlan();
    void closeWindow();
    void quit();
    void apps();
    void changes();
    void history();
    void find();
    void refresh();
    void back();
    void nextPane();
    void newApp();
    void addMembers();
    void assignOwners();
    void about();

private:
    void fillFile(QMenuBar *bar);
    void fillView(QMenuBar *bar);
    void fillApp(QMenuBar *bar);
    QAction *add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys,
                 void (MainMenu::*signal)());

    QAction *m_editTenant = nullptr;
    QAction *m_readOnly = nullptr;
    QAction *m_openPlan = nullptr;
    QAction *m_back = nullptr;
    QAction *m_newApp = nullptr;
    QAction *m_addMembers = nullptr;
    QAction *m_assignOwners = nullptr;
};

} // namespace Steward
