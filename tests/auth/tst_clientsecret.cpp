// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/clientassertion.h"
#include "app/auth/clientsecret.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
// RFC 8037 appendix A: a published example key, not a secret.
const QByteArray rfcD = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"_ba;
const QByteArray rfcX = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"_ba;

QByteArray secretFrom(const QByteArray &jwk)
{
    return "secret-token:conductorone.com:v1:"
        + jwk.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}
QByteArray rfcJwk(const QByteArray &extra = {})
{
    return R"({"kty":"OKP","crv":"Ed25519","d":")" + rfcD + R"(","x":")" + rfcX + "\"" + extra
        + "}";
}
QJsonObject decoded(const QByteArray &part)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding))
        .object();
}
} // namespace

class ClientSecretTest final : public QObject
{
    Q_OBJECT
private slots:
    void signatureOfRfc8037()
    {
        const auto secret = ClientSecret::parse(secretFrom(rfcJwk()));
        QVERIFY(secret);
        const auto signature
            = secret->sign("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc");
        QVERIFY(signature);
        QCOMPARE(
            signature->toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
            "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_"
            "MuM0KAg"_ba);
    }
    void assertionIsByteExact()
    {
        const auto secret = ClientSecret::parse(secretFrom(rfcJwk()));
        const auto client = ClientId::parse(u"a-b-1@Acme.Conductor.one:2443/pcc"_s);
        const auto now = QDateTime::fromSecsSinceEpoch(1790000000, Qt::UTC);
        const auto jws = ClientAssertion::make(*client, u"Acme.Conductor.one"_s, *secret, now,
                                               "00112233445566778899aabbccddeeff"_ba);
        QVERIFY(jws);
        const QByteArrayList parts = jws->split('.');
        QCOMPARE(parts.size(), 3);
        QCOMPARE(QByteArray::fromBase64(parts.at(0), QByteArray::Base64UrlEncoding),
                 R"({"alg":"EdDSA","nonce":"00112233445566778899aabbccddeeff"})"_ba);
        QCOMPARE(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding),
                 R"({"aud":["acme.conductor.one"],"exp":1790000120,"iat":1790000000,)"
                 R"("iss":"a-b-1@Acme.Conductor.one:2443/pcc","nbf":1789999880,)"
                 R"("sub":"a-b-1@Acme.Conductor.one:2443/pcc"})"_ba);
        QVERIFY(!jws->contains('='));
    }
    void keyIdGoesIntoTheHeader()
    {
        const auto secret = ClientSecret::parse(secretFrom(rfcJwk(R"(,"kid":"k1")")));
        const auto client = ClientId::parse(u"a@acme.conductor.one/pcc"_s);
        const auto jws = ClientAssertion::make(*client, client->host, *secret,
                                               QDateTime::currentDateTimeUtc(), "00"_ba);
        QCOMPARE(decoded(jws->split('.').first()).value(u"kid").toString(), u"k1"_s);
    }
    void formFields()
    {
        const auto client = ClientId::parse(u"a@acme.conductor.one/pcc"_s);
        QCOMPARE(ClientAssertion::tokenForm(*client, "x.y.z"_ba),
                 "client_id=a%40acme.conductor.one%2Fpcc&grant_type=client_credentials"
                 "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-"
                 "bearer&client_assertion=x.y.z"_ba);
    }
    void noncesAre32HexDigitsAndDiffer()
    {
        const QByteArray one = ClientAssertion::makeNonce();
        QVERIFY(QRegularExpression(u"^[0-9a-f]{32}$"_s).match(QString::fromLatin1(one)).hasMatch());
        QVERIFY(one != ClientAssertion::makeNonce());
    }
    void malformed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const QByteArray prefix = "secret-token:conductorone.com:v1:"_ba;
        QTest::newRow("empty") << " "_ba << u"Enter the client secret"_s;
        QTest::newRow("other start") << "hello"_ba << u"must start with"_s;
        QTest::newRow("other issuer")
            << "secret-token:example.com:v1:abc"_ba << u"must start with"_s;
        QTest::newRow("three parts") << "secret-token:conductorone.com:v1"_ba << u"four parts"_s;
        QTest::newRow("five parts") << prefix + "a:b" << u"four parts"_s;
        QTest::newRow("version") << "secret-token:conductorone.com:v2:abc"_ba << u"other than v1"_s;
        QTest::newRow("padded") << prefix + "e30=" << u"base64url"_s;
        QTest::newRow("not base64") << prefix + "!!!" << u"base64url"_s;
        QTest::newRow("not json") << prefix + "aGVsbG8" << u"not a key"_s;
        QTest::newRow("cut off") << secretFrom(rfcJwk()).chopped(12) << u"not a key"_s;
        QTest::newRow("other curve") << secretFrom(R"({"kty":"EC","crv":"P-256"})") << u"Ed25519"_s;
        QTest::newRow("no d") << secretFrom(R"({"kty":"OKP","crv":"Ed25519","x":"AA"})")
                              << u"private key of 32"_s;
        QTest::newRow("short d") << secretFrom(R"({"kty":"OKP","crv":"Ed25519","d":"AA","x":"AA"})")
                                 << u"private key of 32"_s;
        QTest::newRow("no x") << secretFrom(R"({"kty":"OKP","crv":"Ed25519","d":")" + rfcD
                                            + R"("})")
                              << u"public key of 32"_s;
        QTest::newRow("halves differ") << secretFrom(R"({"kty":"OKP","crv":"Ed25519","d":")" + rfcD
                                                     + R"(","x":")" + rfcD + R"("})")
                                       << u"do not belong together"_s;
    }
    void malformed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto secret = ClientSecret::parse(text);
        QVERIFY(!secret);
        QVERIFY2(secret.error().userText().contains(says), qPrintable(secret.error().userText()));
        const QString tail = QString::fromLatin1(text.right(16));
        if (text.size() > 40)
            QVERIFY(!secret.error().userText().contains(tail));
    }
};

QTEST_GUILESS_MAIN(ClientSecretTest)
#include "tst_clientsecret.moc"
