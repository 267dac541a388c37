// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directory.h"
#include "tests/support/a11ywalker.h"
#include "tests/support/consolefixture.h"
#include "tests/support/tenantformdriver.h"
#include "tests/support/testcredential.h"
#include "ui/dialogs/edittenantdialog.h"
#include "ui/dialogs/tenantform.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/tenantband.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
using Form = TenantFormDriver;

MainWindow *onlyWindow()
{
    MainWindow *found = nullptr;
    (void)QTest::qWaitFor([&found] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
                found = window;
        }
        return found != nullptr;
    });
    return found;
}
} // namespace

namespace Steward
{

class TenantsTest final : public QObject
{
    Q_OBJECT
private slots:
    void addedOnceSignedInForGood()
    {
        ConsoleFixture f;
        const Form form = addTenantForm(f);
        form.fill(f);
        QCOMPARE(form.find<QLineEdit>(u"tenantUrl"_s)->text(),
                 f.tenant.connection().url.toString());
        form.save();
        QVERIFY(f.showsApps(onlyWindow()));
        QCOMPARE(f.store->all().size(), 1);
        QVERIFY(f.store->all().first().secretStored);
        QVERIFY(!f.settings().contains("secret-token"));
        f.restart();
        f.console->start();
        QVERIFY(f.showsApps(onlyWindow()));
    }
    void howManyPeopleThereAreIsRemembered()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"Acme"_s);
        MainWindow *window = f.console->openTenant(id);
        QVERIFY(f.showsApps(window));
        Directory *directory = window->session()->directory();
        QVERIFY(!directory->plan(0).pages);
        directory->read();
        directory->stop();
        QCOMPARE(f.store->find(id).people, 0U); // not to the end
        directory->read();
        QTRY_VERIFY(directory->answersHere());
        QCOMPARE(f.store->find(id).people, 300U);
        f.restart();
        window = f.console->openTenant(id);
        QVERIFY(f.showsApps(window));
        QCOMPARE(window->session()->directory()->plan(0).pages, std::optional(3));
        QVERIFY(!window->session()->directory()->answersHere());
    }
    void eachProblemStandsBelowItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("no id") << u"tenantClientId"_s << QString() << u"Enter the client ID"_s;
        QTest::newRow("trust") << u"tenantClientId"_s << u"x@acme.conductor.one/wfe"_s
                               << u"federation trust"_s;
        QTest::newRow("no secret")
            << u"tenantSecret"_s << QString() << u"Enter the client secret"_s;
        QTest::newRow("bare word") << u"tenantUrl"_s << u"acme"_s << u"acme.c1eu.ai"_s;
        QTest::newRow("http") << u"tenantUrl"_s << u"http://acme.conductor.one"_s
                              << u"https only"_s;
        QTest::newRow("no name") << u"tenantName"_s << u" "_s << u"Enter a name"_s;
        QTest::newRow("long name") << u"tenantName"_s << QString(61, u'x') << u"60 characters"_s;
        QTest::newRow("taken name") << u"tenantName"_s << u"taken"_s << u"already"_s;
    }
    void eachProblemStandsBelowItsField()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, says);
        ConsoleFixture f;
        const TenantFixture other;
        f.addTenant(other, u"Taken"_s);
        f.console->showTenants();
        f.press(f.console->tenantsWindow(), u"addTenant"_s);
        const Form form(f.console->tenantsWindow());
        form.fill(f);
        form.type(field, typed);
        const int before = f.secrets.writes;
        form.save();
        QVERIFY2(form.note(field).contains(says), qPrintable(form.note(field)));
        QCOMPARE(form.dialog->focusWidget(), form.find<QWidget>(field));
        QCOMPARE(f.store->all().size(), 1);
        QCOMPARE(f.secrets.writes, before);
    }
    void theEnvironmentMustBeChosenAndColoursTheBand()
    {
        ConsoleFixture f;
        const Form form = addTenantForm(f);
        form.fill(f);
        auto *combo = form.find<QComboBox>(u"tenantEnvironment"_s);
        combo->setCurrentIndex(-1);
        form.save();
        QVERIFY(!form.note(u"tenantEnvironment"_s).isEmpty());
        auto *readOnly = form.find<QCheckBox>(u"tenantReadOnly"_s);
        form.choose(Environment::Production);
        QVERIFY(readOnly->isChecked());
        QVERIFY(form.dialog->findChild<TenantBand *>()->text().startsWith(u"PRODUCTION"_s));
        form.choose(Environment::Other);
        QVERIFY(!readOnly->isChecked());
        form.save();
        QVERIFY(form.note(u"tenantWord"_s).contains(u"word"_s));
        form.type(u"tenantWord"_s, u"Abnahme"_s);
        QVERIFY(form.dialog->findChild<TenantBand *>()->text().startsWith(u"ABNAHME"_s));
    }
    void aFailedTestSavesNothingUnlessTold()
    {
        ConsoleFixture f;
        const Form form = addTenantForm(f);
        form.fill(f);
        f.press(form.dialog, u"removeCa"_s);
        form.save();
        QTRY_VERIFY(f.message(form.dialog).contains(u"does not trust"_s));
        QVERIFY(f.text(form.dialog, u"testSteps"_s).contains(u"✗ Token: failed after"_s));
        QVERIFY(f.store->all().isEmpty());
        QCOMPARE(f.secrets.writes, 0);
        // Right after the CA is given, it works.
        form.dialog->findChild<TenantForm *>()->readCa(f.caFile());
        f.press(form.dialog, u"testButton"_s);
        QTRY_COMPARE(f.message(form.dialog), u"The connection works."_s);
        QVERIFY(f.text(form.dialog, u"testSteps"_s).contains(u"✓ First page of apps: all well"_s));
        QVERIFY(f.store->all().isEmpty());
        f.press(form.dialog, u"removeCa"_s);
        form.save();
        QTRY_VERIFY(f.find<QPushButton>(form.dialog, u"messageAction"_s));
        f.press(form.dialog, u"messageAction"_s);
        QTRY_COMPARE(f.store->all().size(), 1);
    }
    void stopKeepsTheForm()
    {
        ConsoleFixture f;
        f.secrets.held = true;
        const Form form = addTenantForm(f);
        form.fill(f);
        form.save();
        QTRY_COMPARE(f.secrets.writes, 1);
        QTest::keyClick(form.dialog, Qt::Key_Escape);
        QVERIFY(f.message(form.dialog).startsWith(u"Stopped."_s));
        QCOMPARE(form.find<QLineEdit>(u"tenantName"_s)->text(), u"Acme"_s);
        QVERIFY(form.dialog->isVisible());
        f.secrets.release();
        // And it can be gone on with: the tenant saved meanwhile is this one, not a namesake.
        form.save();
        QVERIFY(f.showsApps(onlyWindow()));
        QCOMPARE(f.store->all().size(), 1);
        QVERIFY(f.store->all().first().secretStored);
    }
    void aRefusedSecretIsPutRightInItsWindow()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"Acme"_s);
        const QString key = f.store->find(id).secretKey();
        f.secrets.entries.insert(key, makeSecretText());
        MainWindow *window = f.console->openTenant(id);
        QTRY_VERIFY(f.message(window).contains(u"do not belong together"_s));
        f.press(window, u"editTenant"_s);
        const Form form(window);
        form.type(u"tenantSecret"_s, QString::fromLatin1(f.tenant.connection().clientSecret));
        form.save();
        QVERIFY(f.showsApps(window));
        QCOMPARE(f.secrets.entries.value(key), f.tenant.connection().clientSecret);
    }
    void withoutAKeyringTheSecretServesTheSession()
    {
        ConsoleFixture f;
        f.secrets.trouble = SecretState::NoKeyring;
        const Form form = addTenantForm(f);
        form.fill(f);
        form.save();
        QTRY_VERIFY(f.message(form.dialog).startsWith(u"Nothing was saved yet."_s));
        f.press(form.dialog, u"messageAction"_s);
        QVERIFY(f.showsApps(onlyWindow()));
        QVERIFY(f.secrets.entries.isEmpty());
        QVERIFY(!f.store->all().first().secretStored);
        QVERIFY(!f.settings().contains("secret-token"));
    }
    void forThisSessionOnlyStoresNothing()
    {
        ConsoleFixture f;
        const Form form = addTenantForm(f);
        form.fill(f);
        form.find<QCheckBox>(u"tenantKeep"_s)->setChecked(false);
        form.save();
        QVERIFY(f.showsApps(onlyWindow()));
        QCOMPARE(f.secrets.writes, 0);
    }
    void removingTakesTheSecretAlong()
    {
        ConsoleFixture f;
        f.addTenant(f.tenant, u"Acme"_s);
        f.console->showTenants();
        TenantsWindow *list = f.console->tenantsWindow();
        f.press(list, u"removeTenant"_s);
        f.answer(list, false);
        QCOMPARE(f.store->all().size(), 1);
        f.secrets.trouble = SecretState::Locked;
        QTRY_VERIFY(f.find<QMessageBox>(list, u"askBox"_s) == nullptr);
        f.press(list, u"removeTenant"_s);
        f.answer(list, true);
        QTRY_VERIFY(f.message(list).contains(u"is not removed"_s));
        QCOMPARE(f.store->all().size(), 1);
        f.secrets.trouble.reset();
        QTRY_VERIFY(f.find<QMessageBox>(list, u"askBox"_s) == nullptr);
        f.press(list, u"removeTenant"_s);
        f.answer(list, true);
        QTRY_VERIFY(f.message(list).contains(u"its secret is out of the keyring"_s));
        QVERIFY(f.store->all().isEmpty());
        QVERIFY(f.secrets.entries.isEmpty());
    }
    void anOpenTenantIsNotRemoved()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"Acme"_s);
        QVERIFY(f.showsApps(f.console->openTenant(id)));
        f.console->showTenants();
        f.press(f.console->tenantsWindow(), u"removeTenant"_s);
        QVERIFY(f.message(f.console->tenantsWindow()).contains(u"Close that window first"_s));
    }
    void anotherClientNeedsItsOwnSecret()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"Acme"_s);
        f.console->editTenant(id, false);
        const Form form(f.console->tenantsWindow());
        form.type(u"tenantClientId"_s, u"quick-fox-1@acme.conductor.one/pcc"_s);
        form.save();
        QVERIFY(form.note(u"tenantSecret"_s).contains(u"does not fit"_s));
    }
    void aNewHostMovesTheSecret()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"Acme"_s);
        const QString oldKey = f.store->find(id).secretKey();
        // The same tenant under another address.
        TenantProfile profile = f.store->find(id);
        const QUrl right = profile.connection.origin;
        profile.connection.origin = QUrl(u"https://elsewhere.example"_s);
        f.secrets.entries.insert(profile.secretKey(), f.secrets.entries.take(oldKey));
        QVERIFY(f.store->save(profile));
        f.console->editTenant(id, false);
        const Form form(f.console->tenantsWindow());
        form.type(u"tenantUrl"_s, right.toString());
        form.save();
        QTRY_VERIFY(f.secrets.entries.contains(oldKey));
        QTRY_COMPARE(f.secrets.entries.size(), 1);
        QTRY_VERIFY(f.store->find(id).secretStored);
    }
    void aBearerTokenIsAskedForEachTime()
    {
        ConsoleFixture f;
        const Form form = addTenantForm(f);
        form.find<QComboBox>(u"tenantSignIn"_s)->setCurrentIndex(1);
        form.type(u"tenantUrl"_s, f.tenant.connection().url.toString());
        form.type(u"tenantName"_s, u"Acme"_s);
        form.choose(Environment::Sandbox);
        form.dialog->findChild<TenantForm *>()->readCa(f.caFile());
        form.type(u"tenantSecret"_s, QString::fromLatin1(f.tenant.connection().clientSecret));
        form.save();
        QVERIFY(form.note(u"tenantSecret"_s).contains(u"not a bearer token"_s));
        QByteArray token;
        auto session = f.tenant.makeSession();
        session->tokens()->withToken(this, [&token](const Result<QByteArray> &t) { token = *t; });
        QTRY_VERIFY(!token.isEmpty());
        form.type(u"tenantSecret"_s, u" Bearer "_s + QString::fromLatin1(token));
        form.save();
        QVERIFY(f.showsApps(onlyWindow()));
        QCOMPARE(f.secrets.writes, 0);
        f.restart();
        f.console->start();
        QTRY_VERIFY(f.text(onlyWindow(), u"waitingText"_s).contains(u"never stored"_s));
        QVERIFY(!f.settings().contains(token));
    }
    void escAsksBeforeWhatWasTypedIsLost()
    {
        ConsoleFixture f;
        const Form form = addTenantForm(f);
        form.type(u"tenantName"_s, u"Acme"_s);
        QTest::keyClick(form.dialog, Qt::Key_Escape);
        QVERIFY(form.dialog->isVisible());
        QTest::keyClick(form.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!form.dialog || !form.dialog->isVisible());
    }
    /// A dialog stays with the tenant it was opened on, whatever becomes of windows and settings.
    void nothingRedirectsADialogThatIsOpen()
    {
        ConsoleFixture f;
        TenantFixture other;
        const QString a = f.addTenant(f.tenant, u"A"_s);
        const QString b = f.addTenant(other, u"B"_s);
        MainWindow *first = f.console->openTenant(a);
        QVERIFY(f.showsApps(first));
        QTest::keyClick(first, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(first->findChild<QDialog *>(u"newAppDialog"_s));
        auto *dialog = first->findChild<QDialog *>(u"newAppDialog"_s);
        dialog->findChild<QLineEdit *>(u"appName"_s)->setText(u"Bound to A"_s);
        // In mid-dialog the other tenant is opened, and the settings of the first are turned to it.
        MainWindow *second = f.console->openTenant(b);
        QVERIFY(f.showsApps(second));
        TenantProfile turned = f.store->find(a);
        turned.connection = f.store->find(b).connection;
        turned.connection.name = u"A"_s;
        QVERIFY(f.store->save(turned));
        f.press(dialog, u"nextButton"_s);
        f.press(dialog, u"nextButton"_s);
        const auto names = [](const TenantFixture &fixture) {
            auto session = fixture.makeSession();
            QStringList found;
            bool done = false;
            QObject context;
            session->apps()
                .named(u"Bound to A"_s, {})
                .then(&context, [&](const Result<Page<App>> &page) {
                    done = true;
                    for (const App &app : page->items)
                        found << app.displayName;
                });
            (void)QTest::qWaitFor([&done] { return done; });
            return found;
        };
        QTRY_COMPARE(names(f.tenant), QStringList { u"Bound to A"_s });
        QCOMPARE(names(other), QStringList());
    }
    void everyScreenIsAccessible()
    {
        ConsoleFixture f;
        const auto check = [](QWidget *window) {
            QTest::qWait(0);
            const QStringList findings = accessibilityFindings(window);
            if (!findings.isEmpty())
                qWarning("%s", qPrintable(findings.join(u'\n')));
            return findings.isEmpty();
        };
        f.console->start();
        QVERIFY(check(f.console->tenantsWindow()));
        f.press(f.console->tenantsWindow(), u"addTenant"_s);
        const Form form(f.console->tenantsWindow());
        form.choose(Environment::Other);
        f.press(form.dialog, u"networkFold"_s);
        form.save();
        QVERIFY(check(form.dialog));
        form.dialog->reject();
        form.dialog->reject();
        QTRY_VERIFY(!form.dialog);
        const QString id = f.addTenant(f.tenant, u"Acme"_s);
        QVERIFY(check(f.console->tenantsWindow()));
        f.secrets.trouble = SecretState::NotStored;
        MainWindow *window = f.console->openTenant(id);
        QTRY_VERIFY(f.find<SecretField>(window, u"sessionSecret"_s));
        QVERIFY(check(window));
    }
};

} // namespace Steward

QTEST_MAIN(Steward::TenantsTest)
#include "tst_tenants.moc"
