// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/screenstour.h"

#include "tests/support/consolefixture.h"
#include "ui/dialogs/edittenantdialog.h"
#include "ui/dialogs/tenantform.h"
#include "ui/picker/filepage.h"
#include "ui/widgets/secretfield.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
using Look = std::function<void(QWidget *, const QString &)>;

class Tour
{
public:
    explicit Tour(const Look &look)
        : m_look(look)
    {
    }
    void tenants();
    void signIn();
    void pages();
    void newApp();
    void addMembers();
    void assignOwners();

private:
    void see(QWidget *screen, const QString &name)
    {
        // What was just shown lays itself out in further turns.
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
        m_look(screen, name);
    }
    template <class T> T *wait(const QWidget *parent, const QString &name)
    {
        (void)QTest::qWaitFor([&] { return f.find<T>(parent, name) != nullptr; });
        T *found = f.find<T>(parent, name);
        if (found == nullptr)
            qFatal("the tour did not come to %s", qPrintable(name));
        return found;
    }
    QTableView *filled(const QString &name)
    {
        auto *table = wait<QTableView>(m_window, name);
        (void)QTest::qWaitFor([table] { return table->model()->rowCount() > 0; });
        return table;
    }
    void open(const QString &table, int row = 0)
    {
        QTableView *view = filled(table);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, 0));
        QTest::keyClick(view, Qt::Key_Return);
    }
    QDialog *dialog(const QString &name) { return wait<QDialog>(m_window, name); }
    void close(QDialog *dialog)
    {
        QPointer<QDialog> guard(dialog);
        for (int i = 0; i < 3 && guard && guard->isVisible(); ++i)
            guard->reject();
        (void)QTest::qWaitFor([&guard] { return guard.isNull(); });
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        m_window->activateWindow();
        (void)QTest::qWaitFor([this] { return QApplication::activeWindow() == m_window; });
        QTest::keyClick(m_window, key, modifiers);
    }

    const Look &m_look;
    ConsoleFixture f;
    MainWindow *m_window = nullptr;
};

void Tour::tenants()
{
    f.console->start();
    see(f.console->tenantsWindow(), u"welcome"_s);
    f.press(f.console->tenantsWindow(), u"addTenant"_s);
    auto *edit = f.console->tenantsWindow()->findChild<EditTenantDialog *>();
    see(edit, u"add tenant"_s);
    auto *environment = f.find<QComboBox>(edit, u"tenantEnvironment"_s);
    environment->setCurrentIndex(4);
    f.press(edit, u"networkFold"_s);
    f.press(edit, u"saveButton"_s);
    see(edit, u"add tenant, everything missing"_s);
    f.find<QLineEdit>(edit, u"tenantClientId"_s)->setText(f.tenant.connection().clientId);
    f.find<SecretField>(edit, u"tenantSecret"_s)
        ->setText(QString::fromLatin1(f.tenant.connection().clientSecret));
    environment->setCurrentIndex(0);
    f.press(edit, u"testButton"_s);
    (void)QTest::qWaitFor([&] { return !f.message(edit).isEmpty(); });
    see(edit, u"add tenant, test failed"_s);
    f.press(edit, u"saveButton"_s);
    (void)QTest::qWaitFor([&] { return f.find<QPushButton>(edit, u"messageAction"_s) != nullptr; });
    see(edit, u"add tenant, test before saving failed"_s);
    edit->findChild<TenantForm *>()->readCa(f.caFile());
    f.press(edit, u"testButton"_s);
    (void)QTest::qWaitFor([&] { return f.text(edit, u"testSteps"_s).count(u'✓') == 3; });
    see(edit, u"add tenant, tested"_s);
    close(edit);
    f.addTenant(f.tenant, u"Acme"_s);
    see(f.console->tenantsWindow(), u"tenants"_s);
    f.press(f.console->tenantsWindow(), u"removeTenant"_s);
    auto *box = wait<QMessageBox>(f.console->tenantsWindow(), u"askBox"_s);
    see(box, u"remove tenant"_s);
    close(box);
}

void Tour::signIn()
{
    const QString id = f.store->all().first().id;
    f.secrets.trouble = SecretState::Locked;
    m_window = f.console->openTenant(id);
    wait<SecretField>(m_window, u"sessionSecret"_s);
    see(m_window, u"keyring locked"_s);
    f.secrets.unlock();
    filled(u"appsTable"_s);
}

void Tour::pages()
{
    see(m_window, u"apps"_s);
    m_window->session()->client()->setReadOnly(true);
    QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
    see(m_window, u"apps, read-only"_s);
    m_window->session()->client()->setReadOnly(false);
    open(u"appsTable"_s);
    filled(u"entitlementsTable"_s);
    see(m_window, u"app"_s);
    open(u"entitlementsTable"_s, 1); // the first is not manually managed
    filled(u"membersTable"_s);
    see(m_window, u"entitlement"_s);
}

void Tour::addMembers()
{
    key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog *members = dialog(u"addMembersDialog"_s);
    (void)QTest::qWaitFor([&] {
        auto *table = members->findChild<QTableView *>(u"peopleTable"_s);
        return table == nullptr || table->model()->rowCount() > 0;
    });
    see(members, u"add members, search"_s);
    f.press(members, u"readDirectory"_s);
    wait<QTableView>(members, u"directoryTable"_s);
    f.press(members, u"chooseAll"_s);
    wait<QPushButton>(members, u"showLeftOut"_s);
    see(members, u"add members, all chosen"_s);
    f.press(members, u"showLeftOut"_s);
    see(members, u"add members, left out"_s);
    f.press(members, u"showLeftOut"_s);
    auto *basket = wait<QTabWidget>(members, u"pickerTabs"_s);
    if (basket->count() > 4) {
        basket->setCurrentIndex(basket->count() - 1);
        see(members, u"add members, chosen"_s);
    }
    f.press(members, u"clearChosen"_s);
    basket->setCurrentIndex(0);
    auto *fold = wait<QToolButton>(members, u"foldFilters"_s);
    if (!fold->isChecked())
        fold->click();
    see(members, u"add members, filters"_s);
    wait<QToolButton>(members, u"filterDepartment"_s)->click();
    auto *values = wait<QFrame>(members, u"filterPopup"_s);
    see(values, u"add members, a filter"_s);
    values->close();
    wait<QTabWidget>(members, u"pickerTabs"_s)->setCurrentIndex(1);
    wait<QPlainTextEdit>(members, u"pasteText"_s)
        ->setPlainText(u"E100003\nnobody@acme.example\nann"_s);
    f.press(members, u"checkNames"_s);
    auto *resolved = wait<QTableView>(members, u"resolveTable"_s);
    (void)QTest::qWaitFor([resolved] { return resolved->model()->rowCount() == 3; });
    (void)QTest::qWaitFor(
        [&] { return f.find<QPushButton>(members, u"stopChecking"_s) == nullptr; });
    see(members, u"add members, pasted"_s);
    basket->setCurrentIndex(2);
    auto *file = members->findChild<FilePage *>(u"filePage"_s);
    QTemporaryDir folder;
    QFile sheet(folder.filePath(u"people.csv"_s));
    if (sheet.open(QIODevice::WriteOnly))
        sheet.write(
            "FULL_NAME;EMAIL_ADDRESS;TEAM_NAME\nBerg, Ann;ann.berg@acme.example;Blue\n;;Red\n");
    sheet.close();
    file->readFile(sheet.fileName());
    auto *preview = wait<QTableView>(members, u"filePreview"_s);
    (void)QTest::qWaitFor([preview] { return preview->model()->rowCount() > 0; });
    see(members, u"add members, file"_s);
    f.press(members, u"forgetFile"_s);
    see(members, u"add members, no file"_s);
    f.press(members, u"nextButton"_s);
    (void)QTest::qWaitFor([&] { return f.find<QLabel>(members, u"reviewFacts"_s) != nullptr; });
    if (f.find<QLabel>(members, u"reviewFacts"_s) != nullptr)
        see(members, u"add members, review"_s);
    f.press(members, u"nextButton"_s);
    filled(u"changesTable"_s);
    see(m_window, u"changes"_s);
    key(Qt::Key_H, Qt::ControlModifier);
    filled(u"historyTable"_s);
    see(m_window, u"history"_s);
}

void Tour::assignOwners()
{
    key(Qt::Key_1, Qt::ControlModifier);
    open(u"appsTable"_s);
    filled(u"entitlementsTable"_s);
    key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog *owners = dialog(u"assignOwnersDialog"_s);
    see(owners, u"assign owners"_s);
    f.press(owners, u"assignButton"_s);
    see(owners, u"assign owners, nobody chosen"_s);
    close(owners);
}

void Tour::newApp()
{
    key(Qt::Key_N, Qt::ControlModifier);
    QDialog *app = dialog(u"newAppDialog"_s);
    see(app, u"new app"_s);
    f.press(app, u"nextButton"_s);
    see(app, u"new app, name missing"_s);
    f.find<QLineEdit>(app, u"appName"_s)->setText(u"Toured"_s);
    f.press(app, u"chooseOwners"_s);
    see(app, u"new app, owners"_s);
    f.press(app, u"nextButton"_s);
    f.press(app, u"chooseEntitlements"_s);
    see(app, u"new app, entitlements"_s);
    f.press(app, u"nextButton"_s);
    f.press(app, u"nextButton"_s);
    see(app, u"new app, review"_s);
    f.press(app, u"nextButton"_s);
    (void)QTest::qWaitFor([&] {
        return f.find<QPushButton>(app, u"nextButton"_s) != nullptr
            && f.find<QPushButton>(app, u"nextButton"_s)->isEnabled();
    });
    see(app, u"new app, made"_s);
    close(app);
}
} // namespace

void tourScreens(const Look &look)
{
    Tour tour(look);
    tour.tenants();
    tour.signIn();
    tour.pages();
    tour.addMembers();
    tour.assignOwners();
    tour.newApp();
}

} // namespace Steward
