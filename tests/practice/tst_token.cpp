// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "client.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Steward::Practice;

using Spoil = std::function<void(Assertion &)>;
Q_DECLARE_METATYPE(Spoil)

namespace
{
Spoil claim(QLatin1String name, const QJsonValue &value)
{
    return [name, value](Assertion &assertion) { assertion.claims.insert(name, value); };
}

Spoil without(QLatin1String name)
{
    return [name](Assertion &assertion) { assertion.claims.remove(name); };
}
} // namespace

class TestToken final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void gives();
    void refuses_data();
    void refuses();
    void refusesReplay();
    void refusesWrongForm_data();
    void refusesWrongForm();
    void refusesSecretUnlessAllowed();
    void expires();
    void clockSkewShowsInDate();

private:
    std::unique_ptr<PracticeTenant> m_tenant;
};

void TestToken::initTestCase()
{
    m_tenant = std::make_unique<PracticeTenant>(smallWorld());
    QString error;
    QVERIFY2(m_tenant->start(&error), qPrintable(error));
    const Connection connection = m_tenant->connection();
    QCOMPARE(connection.url.scheme(), u"https"_s);
    QCOMPARE(connection.url.host(), u"127.0.0.1"_s);
    QVERIFY(connection.clientSecret.startsWith("secret-token:conductorone.com:v1:"));
    QVERIFY(connection.clientId.endsWith(u"/pcc"_s));
}

void TestToken::gives()
{
    Client client(m_tenant->connection());
    const Answer answer = client.token(client.form(client.sign(client.assertion())));
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.json.value("access_token"_L1).toString().isEmpty());
    QCOMPARE(answer.json.value("token_type"_L1).toString(), u"Bearer"_s);
    QCOMPARE(answer.json.value("expires_in"_L1).toInt(), 600);
    client.setBearer(answer.json.value("access_token"_L1).toString().toLatin1());
    QCOMPARE(client.get(u"/api/v1/auth/introspect"_s).status, 200);
}

void TestToken::refuses_data()
{
    QTest::addColumn<Spoil>("spoil");
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QString host = u"127.0.0.1"_s;
    const auto row = [](const char *name, const Spoil &spoil) { QTest::newRow(name) << spoil; };
    row("bad signature", [](Assertion &a) { a.spoilSignature = true; });
    row("algorithm none", [](Assertion &a) { a.header.insert("alg"_L1, "none"_L1); });
    row("no nonce", [](Assertion &a) { a.header.remove("nonce"_L1); });
    row("short nonce", [](Assertion &a) { a.header.insert("nonce"_L1, "abc"_L1); });
    row("other audience", claim("aud"_L1, QJsonArray { u"acme.conductor.one"_s }));
    row("audience with port", claim("aud"_L1, QJsonArray { u"127.0.0.1:1"_s }));
    row("audience with scheme", claim("aud"_L1, QJsonArray { u"https://127.0.0.1"_s }));
    row("audience not a list", claim("aud"_L1, host));
    row("no audience", without("aud"_L1));
    row("lives too long", claim("exp"_L1, now + 3600));
    row("expired", claim("exp"_L1, now - 60));
    row("no expiry", without("exp"_L1));
    row("not valid yet", claim("nbf"_L1, now + 100));
    row("other issuer", claim("iss"_L1, u"other-otter-1@127.0.0.1/pcc"_s));
    row("other subject", claim("sub"_L1, u"other-otter-1@127.0.0.1/pcc"_s));
}

void TestToken::refuses()
{
    QFETCH(Spoil, spoil);
    Client client(m_tenant->connection());
    Assertion assertion = client.assertion();
    spoil(assertion);
    const Answer answer = client.token(client.form(client.sign(assertion)));
    QVERIFY2(answer.status == 400 || answer.status == 401, answer.body.constData());
    QCOMPARE(answer.json.value("error"_L1).toString(), u"invalid_client"_s);
    QVERIFY(!answer.json.value("error_description"_L1).toString().isEmpty());
    QVERIFY(!answer.json.contains("access_token"_L1));
}

void TestToken::refusesReplay()
{
    Client client(m_tenant->connection());
    const Assertion assertion = client.assertion();
    QCOMPARE(client.token(client.form(client.sign(assertion))).status, 200);
    const Answer again = client.token(client.form(client.sign(assertion)));
    QVERIFY(again.status == 400 || again.status == 401);
    QCOMPARE(again.json.value("error"_L1).toString(), u"invalid_client"_s);
    // The nonce alone counts, not the whole assertion.
    Assertion sameNonce = client.assertion();
    sameNonce.header = assertion.header;
    QCOMPARE(client.token(client.form(client.sign(sameNonce))).json.value("error"_L1).toString(),
             u"invalid_client"_s);
}

void TestToken::refusesWrongForm_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("grant") << "grant_type=client_credentials"_ba
                           << "grant_type=password"_ba;
    QTest::newRow("assertion type") << "jwt-bearer"_ba
                                    << "saml2-bearer"_ba;
    QTest::newRow("client") << "client_id="_ba
                            << "client_id=x"_ba;
    QTest::newRow("no assertion") << "client_assertion="_ba
                                  << "something="_ba;
}

void TestToken::refusesWrongForm()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    Client client(m_tenant->connection());
    QByteArray body = client.form(client.sign(client.assertion()));
    QVERIFY(body.contains(from));
    const Answer answer = client.token(body.replace(from, to));
    QVERIFY2(answer.status == 400 || answer.status == 401, answer.body.constData());
    QVERIFY(!answer.json.value("error"_L1).toString().isEmpty());
}

void TestToken::refusesSecretUnlessAllowed()
{
    const auto body = [](const Connection &connection) -> QByteArray {
        return "grant_type=client_credentials&client_id="_ba
            + QUrl::toPercentEncoding(connection.clientId) + "&client_secret="
            + QUrl::toPercentEncoding(QString::fromLatin1(connection.clientSecret));
    };
    Client client(m_tenant->connection());
    QCOMPARE(client.token(body(m_tenant->connection())).status, 401);

    Options options = smallWorld();
    options.quirks.insert(u"secret-in-body"_s, u"accept"_s);
    PracticeTenant lenient(options);
    QString error;
    QVERIFY2(lenient.start(&error), qPrintable(error));
    Client other(lenient.connection());
    QCOMPARE(other.token(body(lenient.connection())).status, 200);
    QVERIFY(other.token(body(lenient.connection()) + 'x').status != 200);
}

void TestToken::expires()
{
    Options options = smallWorld();
    options.quirks.insert(u"token-lifetime"_s, u"1"_s);
    options.quirks.insert(u"token-type"_s, u"DPoP"_s);
    PracticeTenant tenant(options);
    QString error;
    QVERIFY2(tenant.start(&error), qPrintable(error));
    Client client(tenant.connection());
    const Answer answer = client.token(client.form(client.sign(client.assertion())));
    QCOMPARE(answer.json.value("expires_in"_L1).toInt(), 1);
    QCOMPARE(answer.json.value("token_type"_L1).toString(), u"DPoP"_s);
    client.setBearer(answer.json.value("access_token"_L1).toString().toLatin1());
    QTRY_COMPARE(client.get(u"/api/v1/apps"_s).status, 401);
}

void TestToken::clockSkewShowsInDate()
{
    Options options = smallWorld();
    options.faults.insert(u"clock-skew"_s, u"3600"_s);
    PracticeTenant tenant(options);
    QString error;
    QVERIFY2(tenant.start(&error), qPrintable(error));
    Client client(tenant.connection());
    const Answer answer = client.token(client.form(client.sign(client.assertion())));
    QVERIFY2(answer.status == 400 || answer.status == 401, answer.body.constData());
    const QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(answer.headers.value("date")), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    QVERIFY2(date.isValid(), answer.headers.value("date").constData());
    const qint64 ahead = QDateTime(date.date(), date.time(), Qt::UTC).toSecsSinceEpoch()
        - QDateTime::currentSecsSinceEpoch();
    QVERIFY(ahead > 3500 && ahead < 3700);
}

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
