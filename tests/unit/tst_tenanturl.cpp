// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/tenanturl.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

class TenantUrlTest final : public QObject
{
    Q_OBJECT
private slots:
    void taken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<bool>("vendor");
        QTest::newRow("whole") << u"https://acme.conductor.one"_s << u"https://acme.conductor.one"_s
                               << true;
        QTest::newRow("host") << u"  Acme.Conductor.One "_s << u"https://acme.conductor.one"_s
                              << true;
        QTest::newRow("eu") << u"acme.c1eu.ai/"_s << u"https://acme.c1eu.ai"_s << true;
        QTest::newRow("no scheme") << u"//acme.c1eu.ai"_s << u"https://acme.c1eu.ai"_s << true;
        QTest::newRow("port") << u"https://c1dev.x.example:2443"_s
                              << u"https://c1dev.x.example:2443"_s << false;
        QTest::newRow("own port") << u"https://acme.conductor.one:443"_s
                                  << u"https://acme.conductor.one"_s << true;
        QTest::newRow("one label as URL")
            << u"https://c1-staging"_s << u"https://c1-staging"_s << false;
        QTest::newRow("address") << u"127.0.0.1:8443"_s << u"https://127.0.0.1:8443"_s << false;
        QTest::newRow("IPv6") << u"https://[::1]:8443"_s << u"https://[::1]:8443"_s << false;
        QTest::newRow("typing slip")
            << u"acme.conductor.on"_s << u"https://acme.conductor.on"_s << false;
        QTest::newRow("lookalike")
            << u"conductor.one.evil.example"_s << u"https://conductor.one.evil.example"_s << false;
    }
    void taken()
    {
        QFETCH(QString, text);
        QFETCH(QString, origin);
        const auto url = TenantUrl::parse(text);
        QVERIFY2(url.has_value(), url ? "" : qPrintable(url.error().userText()));
        QCOMPARE(url->toString(), origin);
        QTEST(TenantUrl::isVendorHost(*url), "vendor");
    }
    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << u"  "_s << u"Enter the server URL"_s;
        QTest::newRow("bare word") << u"acme"_s << u"acme.conductor.one, or acme.c1eu.ai"_s;
        QTest::newRow("localhost") << u"localhost:8443"_s << u"does not say which tenant"_s;
        QTest::newRow("http") << u"http://acme.conductor.one"_s << u"https only"_s;
        QTest::newRow("ftp") << u"ftp://acme.conductor.one"_s << u"must begin with https"_s;
        QTest::newRow("user") << u"https://me@acme.conductor.one"_s << u"user name"_s;
        QTest::newRow("password") << u"https://me:hunter2@acme.conductor.one"_s << u"password"_s;
        QTest::newRow("path") << u"acme.conductor.one/apps"_s << u"a path"_s;
        QTest::newRow("query") << u"acme.conductor.one?a=b"_s << u"a query"_s;
        QTest::newRow("fragment") << u"acme.conductor.one#x"_s << u"fragment"_s;
        QTest::newRow("no host") << u"https://"_s << u"not a valid address"_s;
        QTest::newRow("blank inside")
            << u"https://ac me.conductor.one"_s << u"not a valid address"_s;
        QTest::newRow("bidi") << u"https://acme\u202e.conductor.one"_s << u"not a valid address"_s;
        QTest::newRow("backslash") << u"https:\\\\acme.conductor.one"_s << u"not a valid address"_s;
        QTest::newRow("long") << QString(100000, u'a') << QString();
    }
    void refused()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto url = TenantUrl::parse(text);
        QVERIFY(!url);
        QVERIFY2(url.error().userText().contains(says), qPrintable(url.error().userText()));
        QVERIFY(!url.error().userText().contains(u"hunter2"_s));
    }
};

QTEST_GUILESS_MAIN(TenantUrlTest)
#include "tst_tenanturl.moc"
