// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/tenantstore.h"
#include "tests/support/scriptedsecrets.h"
#include "tests/support/tenantfixture.h"
#include "ui/console.h"
#include "ui/mainwindow.h"
#include "ui/tenantswindow.h"

#include <QDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

namespace Steward
{

/// The program without its main(): settings in a folder of its own, a scripted keyring, a practice
/// tenant to add. Restarting makes a new console on the same settings and keyring.
class ConsoleFixture
{
public:
    ConsoleFixture();
    ~ConsoleFixture();
    Q_DISABLE_COPY_MOVE(ConsoleFixture)

    /// Ends the console and starts it again.
    void restart();
    /// Saves a tenant as the dialog would, its secret in the keyring.
    QString addTenant(const TenantFixture &tenant, const QString &name,
                      Environment environment = Environment::Sandbox, bool readOnly = false);
    /// The bytes of the settings file.
    [[nodiscard]] QByteArray settings() const;
    /// A file with the practice tenant's CA.
    [[nodiscard]] QString caFile();

    /// Waits for the window on \a id to show apps.
    [[nodiscard]] static bool showsApps(MainWindow *window);
    /// What a visible message line in \a parent says.
    [[nodiscard]] static QString message(const QWidget *parent);
    /// The visible label called \a name below \a parent; empty when there is none.
    [[nodiscard]] static QString text(const QWidget *parent, const QString &name);
    /// Presses the visible button called \a name below \a parent.
    static void press(const QWidget *parent, const QString &name);
    /// Presses the button with \a role of the question that is open.
    static void answer(QWidget *parent, bool yes);
    template <class T> static T *find(const QWidget *parent, const QString &name)
    {
        for (T *found : parent->findChildren<T *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    TenantFixture tenant;
    std::unique_ptr<TenantStore> store;
    ScriptedSecrets secrets;
    std::unique_ptr<Console> console;
};

} // namespace Steward
