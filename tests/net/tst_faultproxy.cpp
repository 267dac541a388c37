// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultproxy.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testcertificate.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
const QByteArray answerBytes = "0123456789";

/// A server without TLS, so that bytes can be counted: answers ten bytes to the first bytes.
class PlainServer : public QTcpServer
{
public:
    PlainServer()
    {
        listen(QHostAddress::LocalHost, 0);
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                received += socket->readAll();
                socket->write(answerBytes);
                if (closes)
                    socket->disconnectFromHost();
            });
            connect(socket, &QTcpSocket::disconnected, this, [this] { ++gone; });
        });
    }
    QByteArray received;
    bool closes = false;
    int gone = 0;
};

/// A client on the proxy with everything that happened to it.
class Client : public QTcpSocket
{
public:
    explicit Client(const FaultProxy &proxy)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] {
            got += readAll();
            ++reads;
        });
        connectToHost(QHostAddress(QHostAddress::LocalHost), proxy.port());
        connect(this, &QTcpSocket::connected, this, [this] { write("hello"); });
    }
    QByteArray got;
    int reads = 0;
};

/// A GET through \a port with the authority of \a server.
std::unique_ptr<QNetworkReply> get(QNetworkAccessManager &manager, const ScriptedServer &server,
                                   quint16 port)
{
    QNetworkRequest request(QUrl(u"https://127.0.0.1:%1/thing?a=b"_s.arg(port)));
    QSslConfiguration tls;
    tls.setCaCertificates(QSslCertificate::fromData(server.caPem()));
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return std::unique_ptr<QNetworkReply>(manager.get(request));
}

ScriptedServer::Answer fine(const ScriptedServer::Seen &)
{
    return ScriptedServer::whole("200 OK", R"({"ok":true})");
}
} // namespace

class TestFaultProxy : public QObject
{
    Q_OBJECT

private slots:
    static void forwardsBothWays()
    {
        PlainServer server;
        FaultProxy proxy(server.serverPort());
        Client client(proxy);
        QTRY_COMPARE(client.got, answerBytes);
        QCOMPARE(server.received, "hello");
        QCOMPARE(proxy.connections(), 1);
        QCOMPARE(proxy.bytesToServer(), 5);
        QSignalSpy left(&proxy, &FaultProxy::clientDisconnected);
        client.disconnectFromHost();
        QTRY_COMPARE(left.count(), 1);
        QCOMPARE(proxy.clientsGone(), 1);
        QTRY_COMPARE(server.gone, 1);
    }
    static void losesNothingWhenTheServerCloses()
    {
        PlainServer server;
        server.closes = true;
        FaultProxy proxy(server.serverPort());
        Client client(proxy);
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(client.got, answerBytes);
        QCOMPARE(client.error(), QAbstractSocket::RemoteHostClosedError);
        QCOMPARE(proxy.clientsGone(), 0);
    }
    static void cutsTheResponse()
    {
        PlainServer server;
        FaultProxy proxy(server.serverPort());
        proxy.setFault(FaultProxy::Fault::CutResponse, 4);
        Client client(proxy);
        QTRY_COMPARE(client.error(), QAbstractSocket::RemoteHostClosedError);
        QCOMPARE(client.got, "0123");
    }
    static void cutsTheRequest()
    {
        PlainServer server;
        FaultProxy proxy(server.serverPort());
        proxy.setFault(FaultProxy::Fault::CutRequest, 3);
        Client client(proxy);
        QTRY_COMPARE(client.error(), QAbstractSocket::RemoteHostClosedError);
        QTRY_COMPARE(server.received, "hel");
        QCOMPARE(client.got, QByteArray());
        QCOMPARE(proxy.bytesToServer(), 3);
    }
    static void dropsTheResponse()
    {
        PlainServer server;
        FaultProxy proxy(server.serverPort());
        proxy.setFault(FaultProxy::Fault::DropResponse);
        Client client(proxy);
        QTRY_COMPARE(client.error(), QAbstractSocket::RemoteHostClosedError);
        QCOMPARE(server.received, "hello"); // the server acted, the client never hears of it
        QCOMPARE(client.got, QByteArray());
    }
    static void tricklesAndLosesNothing()
    {
        PlainServer server;
        server.closes = true;
        FaultProxy proxy(server.serverPort());
        proxy.setFault(FaultProxy::Fault::Trickle, 2);
        proxy.setTick(15);
        Client client(proxy);
        QElapsedTimer clock;
        clock.start();
        QTRY_COMPARE(client.got, answerBytes);
        QCOMPARE(client.reads, 5);
        QVERIFY(clock.elapsed() >= 4 * 15 - 5);
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    }
    static void hangs()
    {
        PlainServer server;
        FaultProxy proxy(server.serverPort());
        proxy.setFault(FaultProxy::Fault::Hang);
        Client client(proxy);
        // The second client's whole exchange is the clock: the first one got nothing by then.
        proxy.setFaultFor(2, FaultProxy::Fault::None);
        QTRY_COMPARE(proxy.connections(), 1);
        Client second(proxy);
        QTRY_COMPARE(second.got, answerBytes);
        QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(client.got, QByteArray());
        QCOMPARE(proxy.bytesToServer(), 5);
    }
    static void hangsWithTheResponse()
    {
        PlainServer server;
        server.closes = true;
        FaultProxy proxy(server.serverPort());
        proxy.setFaultFor(1, FaultProxy::Fault::HangResponse);
        Client client(proxy);
        QTRY_COMPARE(server.received, "hello");
        Client second(proxy);
        QTRY_COMPARE(second.got, answerBytes);
        QTRY_COMPARE(server.gone, 2);
        QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(client.got, QByteArray());
    }
    static void resets()
    {
        PlainServer server;
        FaultProxy proxy(server.serverPort());
        proxy.setFault(FaultProxy::Fault::Reset);
        Client client(proxy);
        // Qt has one error for both ends of a line; ECONNRESET shows in the text alone.
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(client.got, QByteArray());
        QCOMPARE(server.received, QByteArray());
        QCOMPARE(proxy.bytesToServer(), 0);
    }
    static void refusesNewConnectionsOnly()
    {
        PlainServer server;
        FaultProxy proxy(server.serverPort());
        Client client(proxy);
        QTRY_COMPARE(client.got, answerBytes);
        proxy.refuseNew();
        Client late(proxy);
        QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
        client.write("again");
        QTRY_COMPARE(client.got, answerBytes + answerBytes);
        proxy.closeAll();
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    }
    static void closesWhenTheServerRefuses()
    {
        quint16 nobody = 0;
        {
            PlainServer server;
            nobody = server.serverPort();
        }
        FaultProxy proxy(nobody);
        Client client(proxy);
        QTRY_COMPARE(client.error(), QAbstractSocket::RemoteHostClosedError);
    }

    static void httpsThroughTheProxy()
    {
        ScriptedServer server(fine);
        FaultProxy proxy(server.serverPort());
        QNetworkAccessManager manager;
        const auto reply = get(manager, server, proxy.port());
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(reply->readAll(), R"({"ok":true})");
        QCOMPARE(server.seen().size(), 1);
        QCOMPARE(server.seen().first().verb(), "GET");
        QCOMPARE(server.seen().first().path(), "/thing?a=b");
        QCOMPARE(server.seen().first().header("HOST"),
                 "127.0.0.1:" + QByteArray::number(proxy.port()));
        // The link is up and encrypted now: the next answer is the one that is lost. Qt asks for a
        // GET again, so the server sees more than one.
        proxy.setFault(FaultProxy::Fault::DropResponse);
        const auto lost = get(manager, server, proxy.port());
        QTRY_VERIFY(lost->isFinished());
        QVERIFY(lost->error() != QNetworkReply::NoError);
        QVERIFY(server.seen().size() >= 2);
    }
    static void scriptedFaults_data()
    {
        const auto whole = ScriptedServer::whole("200 OK", R"({"ok":true})");
        QTest::addColumn<ScriptedServer::Answer>("answer");
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("status");
        auto row = whole;
        row.closeAfterBytes = whole.bytes.size() - 3;
        QTest::newRow("body cut") << row << int(QNetworkReply::RemoteHostClosedError) << 200;
        row.closeAfterBytes = 7;
        QTest::newRow("status line cut") << row << int(QNetworkReply::RemoteHostClosedError) << 0;
        row = whole;
        row.reset = true;
        QTest::newRow("reset") << row << -1 << 0;
        row = whole;
        row.delayMs = 30;
        QTest::newRow("late") << row << int(QNetworkReply::NoError) << 200;
        row = whole;
        row.trickleMs = 1;
        QTest::newRow("trickle") << row << int(QNetworkReply::NoError) << 200;
        QTest::newRow("not signed in") << ScriptedServer::whole("401 Unauthorized", "{}")
                                       << int(QNetworkReply::AuthenticationRequiredError) << 401;
    }
    static void scriptedFaults()
    {
        QFETCH(ScriptedServer::Answer, answer);
        QFETCH(int, error);
        QFETCH(int, status);
        ScriptedServer server([&answer](const ScriptedServer::Seen &) { return answer; });
        QNetworkAccessManager manager;
        const auto reply = get(manager, server, server.serverPort());
        QTRY_VERIFY(reply->isFinished());
        if (error < 0)
            QVERIFY(reply->error() != QNetworkReply::NoError);
        else
            QCOMPARE(int(reply->error()), error);
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), status);
        QVERIFY(!server.seen().isEmpty());
    }
    static void flawedCertificates_data()
    {
        QTest::addColumn<int>("flaw");
        QTest::addColumn<int>("error");
        using Flaw = TestCertificate::Flaw;
        QTest::newRow("none") << int(Flaw::None) << int(QSslError::NoError);
        QTest::newRow("expired") << int(Flaw::Expired) << int(QSslError::CertificateExpired);
        QTest::newRow("too early")
            << int(Flaw::NotYetValid) << int(QSslError::CertificateNotYetValid);
        QTest::newRow("other host") << int(Flaw::WrongHost) << int(QSslError::HostNameMismatch);
    }
    static void flawedCertificates()
    {
        QFETCH(int, flaw);
        QFETCH(int, error);
        ScriptedServer server(fine, nullptr, static_cast<TestCertificate::Flaw>(flaw));
        QNetworkAccessManager manager;
        const auto reply = get(manager, server, server.serverPort());
        QList<QSslError> errors;
        connect(reply.get(), &QNetworkReply::sslErrors, reply.get(),
                [&errors](const QList<QSslError> &found) { errors = found; });
        QTRY_VERIFY(reply->isFinished());
        if (error == int(QSslError::NoError)) {
            QCOMPARE(reply->error(), QNetworkReply::NoError);
            return;
        }
        QCOMPARE(reply->error(), QNetworkReply::SslHandshakeFailedError);
        QCOMPARE(errors.size(), 1);
        QCOMPARE(int(errors.first().error()), error);
        QVERIFY(server.seen().isEmpty());
    }
    static void anotherAuthorityIsRefused()
    {
        ScriptedServer server(fine);
        const ScriptedServer other(fine);
        QNetworkAccessManager manager;
        const auto reply = get(manager, other, server.serverPort());
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::SslHandshakeFailedError);
    }
};

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"
