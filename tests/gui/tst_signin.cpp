// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/consolefixture.h"
#include "tests/support/testcredential.h"
#include "ui/widgets/secretfield.h"

#include <QCheckBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
void typeSecret(MainWindow *window, const QByteArray &secret)
{
    auto *field = ConsoleFixture::find<SecretField>(window, u"sessionSecret"_s);
    QVERIFY(field);
    field->setText(QString::fromLatin1(secret));
    QTest::keyClick(field, Qt::Key_Return);
}
QString waitingText(const MainWindow *window)
{
    return ConsoleFixture::text(window, u"waitingText"_s);
}
} // namespace

namespace Steward
{

/// What a tenant's window says and offers in each state of the keyring.
class SignInTest final : public QObject
{
    Q_OBJECT
private slots:
    void storedSignsInWithoutAsking()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"Acme"_s);
        MainWindow *window = f.console->openTenant(id);
        QVERIFY(f.showsApps(window));
        QVERIFY(f.store->find(id).lastUsed.isValid());
        QVERIFY(window->windowTitle().contains(u"SANDBOX"_s));
    }
    void lockedGoesOnByItself()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"Acme"_s);
        f.secrets.trouble = SecretState::Locked;
        MainWindow *window = f.console->openTenant(id);
        QTRY_VERIFY(waitingText(window).contains(u"The keyring is locked"_s));
        QVERIFY(window->windowTitle().contains(f.tenant.connection().url.host()));
        qInfo("Locked: %s", qPrintable(waitingText(window)));
        f.secrets.unlock();
        QVERIFY(f.showsApps(window));
    }
    void troubleIsSaidAndCanBeGoneRound_data()
    {
        QTest::addColumn<SecretState>("trouble");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("again");
        QTest::addColumn<bool>("keep");
        QTest::newRow("locked") << SecretState::Locked << u"is locked"_s << true << false;
        QTest::newRow("gone") << SecretState::NotStored << u"is no longer there"_s << false << true;
        QTest::newRow("no keyring")
            << SecretState::NoKeyring << u"There is no keyring"_s << true << false;
        QTest::newRow("no answer")
            << SecretState::NoAnswer << u"does not answer"_s << true << false;
    }
    void troubleIsSaidAndCanBeGoneRound()
    {
        QFETCH(SecretState, trouble);
        QFETCH(QString, says);
        QFETCH(bool, again);
        QFETCH(bool, keep);
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"Acme"_s);
        const auto before = f.secrets.entries;
        f.secrets.trouble = trouble;
        MainWindow *window = f.console->openTenant(id);
        QTRY_VERIFY(waitingText(window).contains(says));
        qInfo("%s: %s", QTest::currentDataTag(), qPrintable(waitingText(window)));
        QCOMPARE(f.find<QPushButton>(window, u"keyringAgain"_s) != nullptr, again);
        QCOMPARE(f.find<QCheckBox>(window, u"keepSecret"_s) != nullptr, keep);
        // The keyring's own words are there for those who look.
        f.press(window, u"signInMore"_s);
        QCOMPARE(f.text(window, u"signInDetails"_s), u"keyring words"_s);
        if (auto *box = f.find<QCheckBox>(window, u"keepSecret"_s))
            box->setChecked(false);
        typeSecret(window, f.tenant.connection().clientSecret);
        QVERIFY(f.showsApps(window));
        // Nothing was overwritten because something could not be read.
        QCOMPARE(f.secrets.writes, 0);
        QCOMPARE(f.secrets.entries, before);
    }
    void tryAgainAsksTheKeyringAgain()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"Acme"_s);
        f.secrets.trouble = SecretState::NoKeyring;
        MainWindow *window = f.console->openTenant(id);
        QTRY_VERIFY(f.find<QPushButton>(window, u"keyringAgain"_s));
        f.secrets.trouble.reset();
        f.press(window, u"keyringAgain"_s);
        QVERIFY(f.showsApps(window));
    }
    void waitingIsSaidAndALateAnswerIsDropped()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"Acme"_s);
        f.secrets.held = true;
        MainWindow *window = f.console->openTenant(id);
        QVERIFY(window->isVisible());
        QVERIFY(waitingText(window).contains(u"Reading the secret"_s));
        f.secrets.setWaiting(true);
        QVERIFY(waitingText(window).contains(u"Waiting for the keyring"_s));
        qInfo("Waiting: %s", qPrintable(waitingText(window)));
        typeSecret(window, f.tenant.connection().clientSecret);
        QVERIFY(f.showsApps(window));
        f.secrets.release();
        QCoreApplication::processEvents();
        QVERIFY(f.showsApps(window));
    }
    void enteredSecretIsKeptOnlyOnceTheTenantTookIt()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"Acme"_s);
        f.secrets.entries.clear();
        MainWindow *window = f.console->openTenant(id);
        QTRY_VERIFY(f.find<SecretField>(window, u"sessionSecret"_s));
        // A well-made secret of another client: refused by the tenant, so not kept.
        typeSecret(window, makeSecretText());
        QTRY_VERIFY(f.message(window).contains(u"do not belong together"_s));
        QCOMPARE(f.secrets.writes, 0);
    }
    void enteredSecretIsKeptAndSaid()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"Acme"_s);
        f.secrets.entries.clear();
        MainWindow *window = f.console->openTenant(id);
        QTRY_VERIFY(f.find<SecretField>(window, u"sessionSecret"_s));
        typeSecret(window, f.tenant.connection().clientSecret);
        QVERIFY(f.showsApps(window));
        QTRY_VERIFY(f.message(window).contains(u"is in the keyring and was read back"_s));
        QCOMPARE(f.secrets.entries.size(), 1);
    }
    void nonsenseIsRefusedBelowTheField_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << u"  "_s << u"Enter the client secret"_s;
        QTest::newRow("prose") << u"my secret"_s << u"must start with"_s;
        QTest::newRow("cut") << u"secret-token:conductorone.com:v1"_s << u"four parts"_s;
    }
    void nonsenseIsRefusedBelowTheField()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"Acme"_s);
        f.secrets.entries.clear();
        MainWindow *window = f.console->openTenant(id);
        QTRY_VERIFY(f.find<SecretField>(window, u"sessionSecret"_s));
        typeSecret(window, typed.toLatin1());
        QVERIFY2(f.text(window, u"sessionSecretNote"_s).contains(says),
                 qPrintable(f.text(window, u"sessionSecretNote"_s)));
        // What was typed stays.
        QCOMPARE(f.find<SecretField>(window, u"sessionSecret"_s)->text(), typed);
        QVERIFY(window->session() == nullptr);
    }
    void readOnlyIsOnAtStartAndExplainsItself()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"Acme"_s, Environment::Production, true);
        MainWindow *window = f.console->openTenant(id);
        QVERIFY(f.showsApps(window));
        auto *button = f.find<QPushButton>(window, u"readOnlySwitch"_s);
        QCOMPARE(button->text(), u"Read-only: on"_s);
        QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
        QVERIFY(window->findChild<QDialog *>(u"newAppDialog"_s) == nullptr);
        QVERIFY(f.message(window).contains(u"read-only"_s));
        // The way out is offered, asks, and keeps it on unless told otherwise.
        f.press(window, u"messageAction"_s);
        f.answer(window, false);
        QVERIFY(window->session()->client()->isReadOnly());
        QTest::keyClick(window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        f.answer(window, true);
        QTRY_VERIFY(!window->session()->client()->isReadOnly());
        QCOMPARE(button->text(), u"Read-only: off"_s);
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(window->findChild<QDialog *>(u"newAppDialog"_s) != nullptr);
    }
};

} // namespace Steward

QTEST_MAIN(Steward::SignInTest)
#include "tst_signin.moc"
