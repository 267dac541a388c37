// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journal.h"
#include "app/practice/options.h"
#include "app/secrets/tenantsecrets.h"
#include "app/settings/preferences.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

#include <memory>

namespace Steward
{

class MainWindow;
class TenantsWindow;

/// The windows of the program: one for each open tenant, which stays with that tenant for good, one
/// for the practice tenant, and the list of tenants. GUI thread only.
class Console final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Console)
public:
    /// Neither is owned; both must outlive this. \a practice: how the practice tenant behaves.
    /// \a journalFile: where changes are recorded.
    Console(TenantStore *tenants, SecretStore *store, Practice::Options practice,
            const QString &journalFile, QObject *parent = nullptr);
    /// Closes every window without asking.
    ~Console() override;

    /// Opens what was open last time, or the only tenant there is, or the list of tenants.
    void start();
    /// Opens the tenant called \a name; false when there is none.
    [[nodiscard]] bool openNamed(const QString &name);
    /// A window on the tenant, or the one it has already. With \a sessionSecret the keyring is not
    /// asked.
    MainWindow *openTenant(const QString &id, SecretBytes sessionSecret = {});
    MainWindow *openPractice();
    void showTenants();
    void addTenant();
    /// Over \a parent; null means the list of tenants. \a test: and try the connection out.
    void editTenant(const QString &id, bool test, QWidget *parent = nullptr);
    /// Closes all windows; those with unfinished changes may ask.
    void quit();
    [[nodiscard]] TenantsWindow *tenantsWindow() const;

private:
    MainWindow *makeWindow(Journal *journal);
    void onSaved(const QString &id, bool isNew, SecretBytes sessionSecret);
    void rememberOpen();

    TenantSecrets m_secrets;
    Preferences m_preferences;
    Journal m_journal;
    /// The practice tenant is gone with the program, and so is what was done to it.
    std::unique_ptr<QTemporaryDir> m_practiceFolder;
    std::unique_ptr<Journal> m_practiceJournal;
    Practice::Options m_practiceOptions;
    QPointer<TenantsWindow> m_list;
    /// By tenant id. Each takes itself out while it is destroyed, when it is no MainWindow any more
    /// and a QPointer to one must not be looked at.
    QHash<QString, MainWindow *> m_windows;
    QPointer<MainWindow> m_practice;
    bool m_quitting = false;
};

} // namespace Steward
