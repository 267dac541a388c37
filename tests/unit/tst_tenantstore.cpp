// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/cacertificates.h"
#include "app/settings/tenantstore.h"
#include "tests/support/testcertificate.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
TenantProfile acme()
{
    TenantProfile profile;
    profile.connection.name = u"Acme"_s;
    profile.connection.origin = QUrl(u"https://acme.conductor.one"_s);
    profile.connection.clientId = u"brisk-otter-12345@acme.conductor.one/pcc"_s;
    profile.connection.environment = Environment::Other;
    profile.connection.environmentWord = u"Abnahme Süd"_s;
    profile.connection.caPem = TestCertificate::make().caPem;
    profile.readOnlyAtStart = false;
    profile.secretStored = true;
    profile.lastUsed = QDateTime({ 2026, 11, 20 }, { 9, 30 }, Qt::UTC);
    return profile;
}
} // namespace

class TenantStoreTest final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"deep/steward.ini"_s);
    }
    void keepsATenantOverARestart()
    {
        TenantProfile saved;
        {
            TenantStore store(m_file);
            QSignalSpy changed(&store, &TenantStore::changed);
            const auto result = store.save(acme());
            QVERIFY(result.has_value());
            QVERIFY(!result->id.isEmpty());
            QCOMPARE(changed.size(), 1);
            saved = *result;
            store.setPeople(saved.id, 100000);
            QCOMPARE(changed.size(), 2);
            store.setPeople(saved.id, 100000); // nothing to write
            QCOMPARE(changed.size(), 2);
            store.setOpenAtStart({ saved.id, u"nobody"_s });
        }
        const TenantStore store(m_file);
        const TenantProfile read = store.find(saved.id);
        QCOMPARE(read.connection.name, saved.connection.name);
        QCOMPARE(read.people, 100000U);
        QCOMPARE(read.connection.origin, saved.connection.origin);
        QCOMPARE(read.connection.clientId, saved.connection.clientId);
        QCOMPARE(read.connection.environment, Environment::Other);
        QCOMPARE(read.connection.environmentWord, saved.connection.environmentWord);
        QCOMPARE(read.connection.caPem, saved.connection.caPem);
        QCOMPARE(read.readOnlyAtStart, false);
        QCOMPARE(read.secretStored, true);
        QCOMPARE(read.lastUsed, saved.lastUsed);
        QCOMPARE(store.openAtStart(), QStringList { saved.id });
        QCOMPARE(store.named(u" ACME "_s).id, saved.id);
        QVERIFY(store.problem().isEmpty());
        QCOMPARE(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
    void changesAndRemoves()
    {
        TenantStore store(m_file);
        auto saved = store.save(acme());
        saved->connection.name = u"Beta"_s;
        QVERIFY(store.save(*saved));
        QCOMPARE(store.all().size(), 1);
        QVERIFY(store.remove(saved->id));
        QVERIFY(store.all().isEmpty());
        QVERIFY(store.find(saved->id).id.isEmpty());
    }
    void keepsWhatItDoesNotKnowAndLeavesOutWhatMakesNoSense()
    {
        TenantStore store(m_file);
        const auto saved = store.save(acme());
        {
            QSettings settings(m_file, QSettings::IniFormat);
            settings.setValue(u"later/thing"_s, 7);
            settings.setValue(u"tenants/%1/colour"_s.arg(saved->id), u"peach"_s);
            settings.setValue(u"tenants/%1/environment"_s.arg(saved->id), u"moon"_s);
            settings.setValue(u"tenants/broken/name"_s, u"Broken"_s);
            settings.setValue(u"tenants/broken/url"_s, u"http://x"_s);
        }
        TenantStore again(m_file);
        QCOMPARE(again.all().size(), 1);
        // An unknown environment is taken for the one that needs most care.
        QCOMPARE(again.all().first().connection.environment, Environment::Production);
        QVERIFY(!again.problem().isEmpty());
        QVERIFY(again.save(again.all().first()));
        const QSettings settings(m_file, QSettings::IniFormat);
        QCOMPARE(settings.value(u"later/thing"_s).toInt(), 7);
        QCOMPARE(settings.value(u"tenants/%1/colour"_s.arg(saved->id)).toString(), u"peach"_s);
        QCOMPARE(settings.value(u"tenants/broken/name"_s).toString(), u"Broken"_s);
    }
    void saysWhenNothingCanBeSaved()
    {
        // A folder where the file should be: not even root can write that.
        QVERIFY(QDir().mkpath(m_file));
        TenantStore store(m_file);
        const auto result = store.save(acme());
        QVERIFY(!result);
        QVERIFY2(result.error().userText().contains(u"nothing was saved"_s),
                 qPrintable(result.error().userText()));
        QVERIFY(store.all().isEmpty());
    }
    void caFilesAreLookedInto_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("says");
        const TestCertificate made = TestCertificate::make();
        QTest::newRow("good") << "comment\n" + made.caPem + made.serverPem << QString();
        QTest::newRow("key") << made.caPem + made.serverKeyPem << u"private key"_s;
        QTest::newRow("none") << "hello"_ba << u"holds no certificate"_s;
        QTest::newRow("empty") << ""_ba << u"holds no certificate"_s;
        QTest::newRow("cut") << made.caPem.chopped(40) << u"cannot be read"_s;
        QTest::newRow("expired") << TestCertificate::make(TestCertificate::Flaw::Expired).serverPem
                                 << u"expired on"_s;
    }
    void caFilesAreLookedInto()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, says);
        const auto pem = CaCertificates::read(file);
        if (says.isEmpty()) {
            QVERIFY(pem.has_value());
            QVERIFY(!pem->contains("comment"));
            QVERIFY(CaCertificates::describe(*pem).contains(u"Steward test CA, valid until"_s));
            return;
        }
        QVERIFY(!pem);
        QVERIFY2(pem.error().userText().contains(says), qPrintable(pem.error().userText()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TenantStoreTest)
#include "tst_tenantstore.moc"
