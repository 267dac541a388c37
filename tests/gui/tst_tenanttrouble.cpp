// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tenantformdriver.h"
#include "ui/widgets/secretfield.h"

#include <QLabel>
#include <QTableView>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace Steward;

/// What happens when things end, change or fail in the middle of something else.
class TenantTroubleTest final : public QObject
{
    Q_OBJECT
private slots:
    void aWindowMayCloseWhileItSignsIn()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost, 0));
        ConsoleFixture f;
        TenantProfile profile = slowTenant(f, silent.serverPort());
        QPointer<MainWindow> window = f.console->openTenant(f.store->save(profile)->id);
        QTRY_VERIFY(window->session());
        QTRY_VERIFY(silent.hasPendingConnections());
        window->close();
        QTRY_VERIFY(!window);
    }
    void aSignInCanBeStoppedAndTriedAgain()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost, 0));
        ConsoleFixture f;
        TenantProfile profile = slowTenant(f, silent.serverPort());
        MainWindow *window = f.console->openTenant(f.store->save(profile)->id);
        QTRY_VERIFY(silent.hasPendingConnections());
        f.press(window, u"stopSignIn"_s);
        QTRY_COMPARE(f.text(window, u"waitingText"_s), u"Not signed in."_s);
        f.press(window, u"messageAction"_s);
        QTRY_VERIFY(f.text(window, u"waitingText"_s).startsWith(u"Signing in to"_s));
    }
    void aTestCanBeStoppedAtEachStep_data()
    {
        QTest::addColumn<QString>("running");
        QTest::addColumn<bool>("end");
        QTest::newRow("who") << u"… Who"_s << false;
        QTest::newRow("apps") << u"… First"_s << false;
        QTest::newRow("who, program ends") << u"… Who"_s << true;
    }
    void aTestCanBeStoppedAtEachStep()
    {
        QFETCH(QString, running);
        QFETCH(bool, end);
        ConsoleFixture f;
        const TenantFormDriver form = addTenantForm(f);
        form.fill(f);
        auto *steps = form.find<QLabel>(u"testSteps"_s);
        // Stopped from within the very change that shows the step, as a key press might be.
        int stopped = 0;
        auto *watch = new QTimer(form.dialog);
        connect(watch, &QTimer::timeout, form.dialog, [&] {
            if (stopped > 0 || !steps->text().contains(running))
                return;
            ++stopped;
            if (!end)
                form.dialog->reject();
        });
        watch->start(0);
        form.press(u"testButton"_s);
        QTRY_COMPARE(stopped, 1);
        if (end) {
            f.console.reset();
            return;
        }
        QVERIFY(f.message(form.dialog).startsWith(u"Stopped."_s));
        QVERIFY(form.dialog->isVisible());
    }
    void discardingSavesNothing()
    {
        ConsoleFixture f;
        const TenantFormDriver form = addTenantForm(f);
        form.fill(f);
        form.press(u"removeCa"_s);
        form.save();
        QTRY_VERIFY(f.message(form.dialog).contains(u"does not trust"_s));
        QTest::keyClick(form.dialog, Qt::Key_Escape);
        QPointer<EditTenantDialog> dialog = form.dialog;
        form.press(u"messageAction"_s); // Discard and Close
        QTRY_VERIFY(!dialog);
        QVERIFY(f.store->all().isEmpty());
        QCOMPARE(f.secrets.writes, 0);
    }
    void aLockedKeyringCanBeTriedAgain()
    {
        ConsoleFixture f;
        f.secrets.trouble = SecretState::Locked;
        const TenantFormDriver form = addTenantForm(f);
        form.fill(f);
        form.save();
        QTRY_VERIFY(f.message(form.dialog).startsWith(u"Nothing was saved yet."_s));
        QVERIFY(f.store->all().isEmpty());
        f.secrets.trouble.reset();
        form.save();
        QTRY_COMPARE(f.store->all().size(), 1);
        QVERIFY(f.store->all().first().secretStored);
    }
    void quittingRemembersEveryWindow()
    {
        ConsoleFixture f;
        const TenantFixture other;
        const QString a = f.addTenant(f.tenant, u"A"_s);
        const QString b = f.addTenant(other, u"B"_s);
        QVERIFY(f.showsApps(f.console->openTenant(a)));
        QPointer<MainWindow> last = f.console->openTenant(b);
        QVERIFY(f.showsApps(last));
        f.console->quit();
        QTRY_VERIFY(!last);
        QCOMPARE(f.store->openAtStart().size(), 2);
        f.restart();
        QCOMPARE(f.store->openAtStart().size(), 2);
    }
    void anotherStewardsChangesAreKept()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"A"_s);
        TenantStore second(f.folder.filePath(u"config/steward.ini"_s));
        TenantProfile renamed = second.find(id);
        renamed.connection.name = u"Renamed"_s;
        QVERIFY(second.save(renamed));
        QVERIFY(f.showsApps(f.console->openTenant(id)));
        TenantStore third(f.folder.filePath(u"config/steward.ini"_s));
        QCOMPARE(third.find(id).connection.name, u"Renamed"_s);
        QVERIFY(third.find(id).lastUsed.isValid());
        // And what it removed does not come back.
        QVERIFY(third.remove(id));
        QVERIFY(!f.store->save(renamed));
        QVERIFY(TenantStore(f.folder.filePath(u"config/steward.ini"_s)).all().isEmpty());
    }
    void theSameClientIsNotAddedTwice()
    {
        ConsoleFixture f;
        f.addTenant(f.tenant, u"First"_s);
        f.console->showTenants();
        f.press(f.console->tenantsWindow(), u"addTenant"_s);
        const TenantFormDriver form(f.console->tenantsWindow());
        form.fill(f);
        form.save();
        QVERIFY2(form.note(u"tenantClientId"_s).contains(u"First"_s),
                 qPrintable(form.note(u"tenantClientId"_s)));
        QCOMPARE(f.secrets.writes, 0);
    }
    void theListKeepsItsRow()
    {
        ConsoleFixture f;
        const TenantFixture other;
        const QString a = f.addTenant(f.tenant, u"A"_s);
        const QString b = f.addTenant(other, u"B"_s);
        f.console->showTenants();
        f.console->tenantsWindow()->select(b);
        auto *table = f.find<QTableView>(f.console->tenantsWindow(), u"tenantsTable"_s);
        QCOMPARE(table->currentIndex().row(), 1);
        f.store->setLastUsed(a, QDateTime::currentDateTimeUtc());
        QCOMPARE(table->currentIndex().row(), 1);
    }
    void aMoveThatFailsLosesNothing()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"A"_s);
        // As if the tenant had been at another address so far.
        TenantProfile profile = f.store->find(id);
        const QUrl right = profile.connection.origin;
        const QString rightKey = profile.secretKey();
        profile.connection.origin = QUrl(u"https://elsewhere.example"_s);
        const QString oldKey = profile.secretKey();
        f.secrets.entries.insert(oldKey, f.secrets.entries.take(rightKey));
        QVERIFY(f.store->save(profile));
        f.console->editTenant(id, false);
        const TenantFormDriver form(f.console->tenantsWindow());
        form.type(u"tenantUrl"_s, right.toString());
        form.type(u"tenantSecret"_s, QString::fromLatin1(f.tenant.connection().clientSecret));
        f.secrets.trouble = SecretState::Locked;
        form.save();
        QTRY_VERIFY(f.message(form.dialog).startsWith(u"Nothing was saved yet."_s));
        QVERIFY(f.store->find(id).secretStored);
        QCOMPARE(f.store->find(id).secretKey(), oldKey);
        // For this session only: the tenant moves, the old entry is remembered until it is out.
        form.press(u"messageAction"_s);
        QTRY_COMPARE(f.store->find(id).secretKey(), rightKey);
        QCOMPARE(f.store->find(id).staleSecretKey, oldKey);
        QTRY_VERIFY(f.message(form.dialog).contains(u"still in the keyring"_s));
        f.secrets.trouble.reset();
        form.press(u"messageAction"_s);
        TenantsWindow *list = f.console->tenantsWindow();
        f.press(list, u"removeTenant"_s);
        f.answer(list, true);
        QTRY_VERIFY(f.store->all().isEmpty());
        QVERIFY(f.secrets.entries.isEmpty());
    }
    void aLockedKeyringDoesNotStopARenaming()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"A"_s);
        f.secrets.trouble = SecretState::Locked;
        f.console->editTenant(id, false);
        const TenantFormDriver form(f.console->tenantsWindow());
        form.type(u"tenantName"_s, u"Renamed"_s);
        form.save();
        QTRY_VERIFY(f.message(form.dialog).contains(u"is locked"_s));
        form.press(u"messageAction"_s);
        QTRY_COMPARE(f.store->find(id).connection.name, u"Renamed"_s);
        QVERIFY(f.store->find(id).secretStored);
    }
    void aLateAnswerOfTheKeyringFindsNobody()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"A"_s);
        f.secrets.entries.clear();
        MainWindow *window = f.console->openTenant(id);
        QTRY_VERIFY(f.find<SecretField>(window, u"sessionSecret"_s));
        auto *field = f.find<SecretField>(window, u"sessionSecret"_s);
        f.secrets.held = true;
        field->setText(QString::fromLatin1(f.tenant.connection().clientSecret));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(f.showsApps(window));
        QTRY_COMPARE(f.secrets.writes, 1);
        f.console.reset();
        f.secrets.release();
        QCOMPARE(f.secrets.entries.size(), 1);
    }
    void anOldWindowDoesNotPassForAChangedTenant()
    {
        ConsoleFixture f;
        const TenantFixture other;
        const QString id = f.addTenant(f.tenant, u"A"_s);
        QPointer<MainWindow> old = f.console->openTenant(id);
        QVERIFY(f.showsApps(old));
        TenantProfile moved = f.store->find(id);
        moved.connection.origin = other.connection().url;
        moved.connection.clientId = other.connection().clientId;
        moved.connection.caPem = other.connection().caPem;
        f.secrets.entries.insert(moved.secretKey(), other.connection().clientSecret);
        QVERIFY(f.store->save(moved));
        MainWindow *fresh = f.console->openTenant(id);
        QVERIFY(fresh != old);
        QVERIFY(f.showsApps(fresh));
        QCOMPARE(fresh->session()->tenant().origin, other.connection().url);
        old->close();
        QTRY_VERIFY(!old);
        QCOMPARE(f.console->openTenant(id), fresh);
    }
    void aWordOfItsOwnCannotPassForProduction()
    {
        ConsoleFixture f;
        const TenantFormDriver form = addTenantForm(f);
        form.fill(f);
        form.choose(Environment::Other);
        form.type(u"tenantWord"_s, u" pRoduction "_s);
        form.save();
        QVERIFY(form.note(u"tenantWord"_s).contains(u"its own colour"_s));
        QVERIFY(f.store->all().isEmpty());
    }
    void whatWasWrongElsewhereStaysSaid()
    {
        ConsoleFixture f;
        const TenantFormDriver form = addTenantForm(f);
        form.save();
        QVERIFY(!form.note(u"tenantName"_s).isEmpty());
        QVERIFY(!form.note(u"tenantUrl"_s).isEmpty());
        form.type(u"tenantSecret"_s, u"x"_s);
        form.choose(Environment::Sandbox);
        QVERIFY(form.note(u"tenantEnvironment"_s).isEmpty());
        QVERIFY(!form.note(u"tenantName"_s).isEmpty());
        QVERIFY(!form.note(u"tenantUrl"_s).isEmpty());
    }

private:
    static TenantProfile slowTenant(ConsoleFixture &f, quint16 port)
    {
        TenantProfile profile;
        profile.connection.name = u"Slow"_s;
        profile.connection.environment = Environment::Sandbox;
        profile.connection.origin = QUrl(u"https://127.0.0.1:%1"_s.arg(port));
        profile.connection.clientId = f.tenant.connection().clientId;
        profile.secretStored = true;
        f.secrets.entries.insert(profile.secretKey(), f.tenant.connection().clientSecret);
        return profile;
    }
};

QTEST_MAIN(TenantTroubleTest)
#include "tst_tenanttrouble.moc"
