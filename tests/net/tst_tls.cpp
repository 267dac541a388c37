// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/apiclient.h"
#include "app/net/networkfactory.h"
#include "app/net/systemroots.h"
#include "tests/support/scriptedserver.h"

#include <QTcpSocket>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

using Flaw = TestCertificate::Flaw;
Q_DECLARE_METATYPE(Flaw)

namespace
{
/// Answers each connection with the same bytes, whatever was said.
class BlindServer final : public QTcpServer
{
public:
    explicit BlindServer(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (socket->property("answered").toBool())
                    return;
                socket->setProperty("answered", true);
                socket->write(m_bytes);
            });
        });
        listen(QHostAddress::LocalHost, 0);
    }

private:
    QByteArray m_bytes;
};

/// The ServerHello of a server that knows nothing newer than TLS 1.1.
QByteArray oldServerHello()
{
    const QByteArray hello
        = QByteArray::fromHex("0302") + QByteArray(32, 'r') + QByteArray::fromHex("00c01300");
    const QByteArray handshake
        = QByteArray::fromHex("020000") + static_cast<char>(hello.size()) + hello;
    return QByteArray::fromHex("16030200") + static_cast<char>(handshake.size()) + handshake;
}

struct Client {
    Client(quint16 port, const QByteArray &caPem, bool onlyOwnCa = false)
    {
        TenantConnection tenant;
        tenant.origin = QUrl(u"https://127.0.0.1:%1"_s.arg(port));
        tenant.caPem = caPem;
        tenant.onlyOwnCa = onlyOwnCa;
        client = std::make_unique<ApiClient>(tenant);
    }
    void send()
    {
        ApiRequest request = ApiRequest::write(
            ApiRequest::Verb::Post, { u"api"_s, u"v1"_s, u"apps"_s }, { { "displayName"_L1, 1 } });
        request.auth = ApiRequest::Auth::None;
        client->send(request)->setContinuation(
            &context, [this](const Result<ApiResponse> &result) { results << result; });
    }
    QObject context;
    std::unique_ptr<ApiClient> client;
    QList<Result<ApiResponse>> results;
};
} // namespace

namespace Steward
{

class TlsTest final : public QObject
{
    Q_OBJECT
private slots:
    void eachTroubleHasItsSentence_data()
    {
        QTest::addColumn<Flaw>("flaw");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("says");
        QTest::newRow("expired") << Flaw::Expired << true << u" expired on "_s;
        QTest::newRow("not yet valid") << Flaw::NotYetValid << true << u" is valid only from "_s;
        QTest::newRow("wrong host") << Flaw::WrongHost << true << u"for another host"_s;
        QTest::newRow("self-signed") << Flaw::SelfSigned << false << u"is self-signed"_s;
        QTest::newRow("unknown CA") << Flaw::None << false << u"issued by \"Steward test CA\""_s;
    }
    void eachTroubleHasItsSentence()
    {
        QFETCH(Flaw, flaw);
        QFETCH(bool, trusted);
        QFETCH(QString, says);
        const ScriptedServer server(
            [](const ScriptedServer::Seen &) { return ScriptedServer::whole("200 OK", "{}"); },
            nullptr, flaw);
        Client client(server.serverPort(), trusted ? server.caPem() : QByteArray());
        client.send();
        QTRY_COMPARE(client.results.size(), 1);
        const ApiError &error = client.results.first().error();
        QCOMPARE(error.kind, ApiError::Kind::Tls);
        QVERIFY2(error.userText().contains(says), qPrintable(error.userText()));
        QVERIFY2(error.details().contains(u"Issued by: "_s), qPrintable(error.details()));
        QVERIFY(error.notSent);
        QVERIFY(!error.outcomeUnknown);
        QVERIFY(server.seen().isEmpty());
        qInfo("%s: %s", QTest::currentDataTag(), qPrintable(error.userText()));
    }
    void withoutATlsWorthTheName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("TLS 1.1 only") << oldServerHello() << u"only an outdated version of TLS"_s;
        // The alert such a server sends when the client does not offer what it knows.
        QTest::newRow("refuses the version")
            << QByteArray::fromHex("15030100020246") << u"only an outdated version of TLS"_s;
        QTest::newRow("plain HTTP") << "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"_ba
                                    << u"does not speak TLS"_s;
        QTest::newRow("refuses to agree")
            << QByteArray::fromHex("15030100020228") << u"No secure connection"_s;
    }
    void withoutATlsWorthTheName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const BlindServer server(bytes);
        Client client(server.serverPort(), {});
        client.send();
        QTRY_COMPARE(client.results.size(), 1);
        const ApiError &error = client.results.first().error();
        QCOMPARE(error.kind, ApiError::Kind::Tls);
        QVERIFY2(error.userText().contains(says), qPrintable(error.details()));
        QVERIFY(error.notSent);
        qInfo("%s: %s", QTest::currentDataTag(), qPrintable(error.userText()));
    }
    /// The pool of a QNetworkAccessManager remembers a failed handshake, so each setting has one of
    /// its own.
    void worksRightAfterTheExtraCaIsSet()
    {
        const ScriptedServer server(
            [](const ScriptedServer::Seen &) { return ScriptedServer::whole("200 OK", "{}"); });
        Client before(server.serverPort(), {});
        before.send();
        QTRY_COMPARE(before.results.size(), 1);
        QVERIFY(!before.results.first());
        Client after(server.serverPort(), server.caPem());
        after.send();
        QTRY_COMPARE(after.results.size(), 1);
        QVERIFY2(after.results.first().has_value(), "the extra CA was not used");
        // And the one without it still is not let through.
        before.send();
        QTRY_COMPARE(before.results.size(), 2);
        QVERIFY(!before.results.last());
        QCOMPARE(server.seen().size(), 1);
    }
    void selfSignedWorksAsItsOwnExtraCa()
    {
        const ScriptedServer server(
            [](const ScriptedServer::Seen &) { return ScriptedServer::whole("200 OK", "{}"); },
            nullptr, Flaw::SelfSigned);
        Client client(server.serverPort(), server.caPem());
        client.send();
        QTRY_COMPARE(client.results.size(), 1);
        QVERIFY(client.results.first().has_value());
    }
    void theSystemsRootsStayBesideTheExtraCa()
    {
        int loads = 0;
        QObject context;
        SystemRoots::load(&context, [&loads] { ++loads; });
        QCOMPARE(loads, 0);
        QTRY_COMPARE(loads, 1);
        auto gone = std::make_unique<QObject>();
        SystemRoots::load(gone.get(), [&loads] { ++loads; });
        gone.reset();
        SystemRoots::load(&context, [&loads] { ++loads; });
        QTRY_COMPARE(loads, 2);
        TenantConnection tenant;
        tenant.caPem = TestCertificate::make().caPem;
        const auto trusted = NetworkFactory::tlsFor(tenant).caCertificates();
        QVERIFY(trusted.size() > 1);
        QCOMPARE(trusted.size(), SystemRoots::all().size() + 1);
        tenant.onlyOwnCa = true;
        QCOMPARE(NetworkFactory::tlsFor(tenant).caCertificates().size(), 1);
    }
};

} // namespace Steward

QTEST_GUILESS_MAIN(Steward::TlsTest)
#include "tst_tls.moc"
