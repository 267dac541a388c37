// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/console.h"

#include "app/auth/tenantopener.h"
#include "app/core/plaintext.h"
#include "ui/dialogs/edittenantdialog.h"
#include "ui/mainwindow.h"
#include "ui/practicelauncher.h"
#include "ui/support/dialogs.h"
#include "ui/tenantswindow.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
void raise(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}
} // namespace

Console::Console(TenantStore *tenants, SecretStore *store, Practice::Options practice,
                 const QString &journalFile, QObject *parent)
    : QObject(parent)
    , m_secrets(tenants, store)
    , m_preferences(tenants->file())
    , m_journal(journalFile)
    , m_practiceOptions(std::move(practice))
{
    m_journal.open();
}

Console::~Console()
{
    m_quitting = true;
    qDeleteAll(std::exchange(m_windows, {}));
    delete m_practice.data();
    delete m_list.data();
}

void Console::start()
{
    QStringList ids = m_secrets.tenants()->openAtStart();
    const auto all = m_secrets.tenants()->all();
    if (ids.isEmpty() && all.size() == 1)
        ids = QStringList { all.first().id };
    for (const QString &id : std::as_const(ids))
        openTenant(id);
    if (ids.isEmpty())
        showTenants();
}

bool Console::openNamed(const QString &name)
{
    const TenantProfile tenant = m_secrets.tenants()->named(name);
    if (tenant.id.isEmpty())
        return false;
    openTenant(tenant.id);
    return true;
}

MainWindow *Console::makeWindow(Journal *journal)
{
    auto *window = new MainWindow(journal);
    window->setPreferences(&m_preferences);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &MainWindow::tenantsWanted, this, &Console::showTenants);
    connect(window, &MainWindow::quitWanted, this, &Console::quit);
    return window;
}

MainWindow *Console::openTenant(const QString &id, SecretBytes sessionSecret)
{
    const TenantProfile tenant = m_secrets.tenants()->find(id);
    MainWindow *open = m_windows.value(id);
    // A window that is on what the tenant was before does not pass for it.
    if (open != nullptr && !open->isElsewhere(tenant.connection)) {
        raise(open);
        return open;
    }
    if (tenant.id.isEmpty())
        return nullptr;
    MainWindow *window = makeWindow(&m_journal);
    m_windows.insert(id, window);
    connect(window, &MainWindow::editWanted, this,
            [this, id, window] { editTenant(id, false, window); });
    connect(window, &MainWindow::signedIn, this,
            [this, id] { m_secrets.tenants()->setLastUsed(id, QDateTime::currentDateTimeUtc()); });
    connect(window, &QObject::destroyed, this, [this, id, window] {
        if (m_windows.value(id) == window)
            m_windows.remove(id);
        rememberOpen();
    });
    // The window first: the keyring may take its time.
    window->show();
    auto opener = std::make_unique<TenantOpener>(tenant, &m_secrets);
    TenantOpener *started = opener.get();
    window->setOpener(std::move(opener));
    started->begin(std::move(sessionSecret));
    rememberOpen();
    // A list that was only the way here has served.
    if (m_list)
        m_list->close();
    return window;
}

MainWindow *Console::openPractice()
{
    if (m_practice) {
        raise(m_practice);
        return m_practice;
    }
    if (!m_practiceJournal) {
        m_practiceFolder = std::make_unique<QTemporaryDir>();
        m_practiceJournal
            = std::make_unique<Journal>(m_practiceFolder->filePath(u"journal.sqlite"_s));
        m_practiceJournal->open();
    }
    m_practice = makeWindow(m_practiceJournal.get());
    auto *launcher = new PracticeLauncher(m_practiceOptions, m_practice, m_practice);
    m_practice->show();
    launcher->start();
    if (m_list)
        m_list->close();
    return m_practice;
}

void Console::showTenants()
{
    if (!m_list) {
        m_list = new TenantsWindow(&m_secrets);
        m_list->setAttribute(Qt::WA_DeleteOnClose);
        m_list->isOpen = [this](const QString &id) { return m_windows.value(id) != nullptr; };
        connect(m_list, &TenantsWindow::openWanted, this,
                [this](const QString &id) { openTenant(id); });
        connect(m_list, &TenantsWindow::practiceWanted, this, &Console::openPractice);
        connect(m_list, &TenantsWindow::addWanted, this, &Console::addTenant);
        connect(m_list, &TenantsWindow::editWanted, this,
                [this](const QString &id, bool test) { editTenant(id, test); });
        connect(m_list, &TenantsWindow::quitWanted, this, &Console::quit);
    }
    raise(m_list);
}

void Console::addTenant()
{
    showTenants();
    auto *dialog = new EditTenantDialog(&m_secrets, {}, m_list);
    connect(dialog, &EditTenantDialog::saved, this,
            [this, dialog](const QString &id) { onSaved(id, true, dialog->takeSessionSecret()); });
    Dialogs::open(dialog);
}

void Console::editTenant(const QString &id, bool test, QWidget *parent)
{
    const TenantProfile tenant = m_secrets.tenants()->find(id);
    if (tenant.id.isEmpty())
        return;
    if (parent == nullptr)
        showTenants();
    auto *dialog
        = new EditTenantDialog(&m_secrets, tenant, parent != nullptr ? parent : m_list.data());
    connect(dialog, &EditTenantDialog::saved, this, [this, dialog](const QString &savedId) {
        onSaved(savedId, false, dialog->takeSessionSecret());
    });
    Dialogs::open(dialog);
    if (test)
        dialog->test();
}

void Console::onSaved(const QString &id, bool isNew, SecretBytes sessionSecret)
{
    MainWindow *window = m_windows.value(id);
    if (window != nullptr) {
        // A window never changes its tenant under somebody's hands.
        if (window->isElsewhere(m_secrets.tenants()->find(id).connection))
            window->tell(tr("The tenant was changed. This window goes on with what it was; open "
                            "the tenant again to use the new settings."));
        else if (!window->isInUse())
            window->retryOpening(m_secrets.tenants()->find(id), std::move(sessionSecret));
        return;
    }
    if (isNew) {
        openTenant(id, std::move(sessionSecret));
        return;
    }
    if (m_list) {
        m_list->select(id);
        m_list->tell(
            tr("%1 is saved.").arg(plainText(m_secrets.tenants()->find(id).connection.name, 80)));
    }
}

void Console::quit()
{
    rememberOpen();
    m_quitting = true;
    QApplication::closeAllWindows();
    // Closed windows go a moment later; only when one stayed open this is not the end.
    for (const MainWindow *window : std::as_const(m_windows)) {
        if (window->isVisible())
            m_quitting = false;
    }
}

TenantsWindow *Console::tenantsWindow() const { return m_list; }

/// The last window to be closed is the one to come back with.
void Console::rememberOpen()
{
    if (m_quitting || (m_windows.isEmpty() && !m_list && !m_practice))
        return;
    m_secrets.tenants()->setOpenAtStart(m_windows.keys());
}

} // namespace Steward
