// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/clientid.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

class ClientIdTest final : public QObject
{
    Q_OBJECT
private slots:
    void wellFormed()
    {
        const auto id = ClientId::parse(u" strange-hydra-68836@Acme.conductor.one/pcc\n"_s);
        QVERIFY(id);
        QCOMPARE(id->name, u"strange-hydra-68836"_s);
        QCOMPARE(id->host, u"acme.conductor.one"_s);
        QCOMPARE(id->use, u"pcc"_s);
        QCOMPARE(id->origin(), QUrl(u"https://acme.conductor.one"_s));
    }
    void hostWithPort()
    {
        const auto id = ClientId::parse(u"a-b-1@c1dev.x.example:2443/spc"_s);
        QVERIFY(id);
        QCOMPARE(id->origin().port(), 2443);
    }
    void malformed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << u"  "_s << u"Enter the client ID"_s;
        QTest::newRow("no at") << u"acme.conductor.one/pcc"_s << u"\"@\""_s;
        QTest::newRow("no name") << u"@acme.conductor.one/pcc"_s << u"no name"_s;
        QTest::newRow("no use") << u"a@acme.conductor.one"_s << u"/pcc"_s;
        QTest::newRow("no host") << u"a@/pcc"_s << u"no valid host"_s;
        QTest::newRow("blank host") << u"a@b c/pcc"_s << u"no valid host"_s;
        QTest::newRow("userinfo") << u"a@b@c.example/pcc"_s << u"no valid host"_s;
        QTest::newRow("federation") << u"a@acme.conductor.one/wfe"_s << u"federation"_s;
        QTest::newRow("other use") << u"a@acme.conductor.one/xyz"_s << u"must end in"_s;
        QTest::newRow("path") << u"a@acme.conductor.one/x/pcc"_s << u"must end in"_s;
    }
    void malformed()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto id = ClientId::parse(text);
        QVERIFY(!id);
        QVERIFY2(id.error().userText().contains(says), qPrintable(id.error().userText()));
    }
};

QTEST_GUILESS_MAIN(ClientIdTest)
#include "tst_clientid.moc"
