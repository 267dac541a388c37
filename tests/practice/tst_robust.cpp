// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "client.h"

#include "app/practice/practicethread.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Steward::Practice;

/// Clients that leave early, send nonsense or ask twice at once never bring the tenant down.
class TestRobust final : public QObject
{
    Q_OBJECT
private slots:
    void clientsThatLeave_data();
    void clientsThatLeave();
    void keepAliveAndPipelining_data();
    void keepAliveAndPipelining();
    void headAndClose();
    void ownThread();
    void threadReportsFailure();
};

namespace
{
/// A socket that trusts the tenant's CA.
std::unique_ptr<QSslSocket> tlsSocket(const Connection &connection)
{
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration tls = socket->sslConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(connection.caPem));
    socket->setSslConfiguration(tls);
    return socket;
}

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s)
        .entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)
        .size();
}
} // namespace

void TestRobust::clientsThatLeave_data()
{
    QTest::addColumn<int>("latencyMs");
    QTest::newRow("at once") << 0;
    QTest::newRow("delayed answers") << 20;
}

void TestRobust::clientsThatLeave()
{
    QFETCH(int, latencyMs);
    Options options = smallWorld();
    options.latencyMs = latencyMs;
    PracticeTenant tenant(options);
    QString error;
    QVERIFY2(tenant.start(&error), qPrintable(error));
    const Connection connection = tenant.connection();
    Client client(connection);
    QVERIFY(client.signIn());
    QCOMPARE(client.get(u"/api/v1/apps"_s).status, 200);
    const auto port = static_cast<quint16>(connection.url.port());
    const QByteArray request = "POST /api/v1/search/users HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                               "Authorization: Bearer "
        + client.bearer()
        + "\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n"
          "{\"pageSize\": 100}";
    const qsizetype before = openFiles();
    QRandomGenerator random(5);
    constexpr int clients = 300;
    int gone = 0;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < clients; ++i) {
        const int kind = i % 6;
        QTcpSocket *raw = nullptr;
        if (kind < 2) { // no TLS at all, or a piece of a handshake
            sockets.push_back(std::make_unique<QTcpSocket>());
            raw = sockets.back().get();
            QObject::connect(raw, &QTcpSocket::connected, raw, [raw, kind] {
                raw->write(kind == 0 ? "GET / HTTP/1.1\r\n\r\n"_ba
                                     : QByteArray::fromHex("16030100fa010000f60303"));
                raw->flush();
                raw->abort();
            });
            raw->connectToHost(u"127.0.0.1"_s, port);
        } else {
            auto tls = tlsSocket(connection);
            QSslSocket *socket = tls.get();
            raw = socket;
            sockets.push_back(std::move(tls));
            const auto part = kind == 5 ? request.size() : random.bounded(request.size());
            const QByteArray bytes
                = kind == 2 ? "\x01\x02 nonsense\r\n\r\n"_ba : request.left(part);
            if (kind == 3) { // leaves as soon as the connection stands, before TLS does
                QObject::connect(socket, &QSslSocket::connected, socket, &QSslSocket::abort);
            } else {
                QObject::connect(socket, &QSslSocket::encrypted, socket, [socket, bytes] {
                    socket->write(bytes);
                    socket->flush();
                    QTimer::singleShot(bytes.size() % 13, socket, &QSslSocket::abort);
                });
            }
            socket->connectToHostEncrypted(u"127.0.0.1"_s, port);
        }
        const auto counted = std::make_shared<bool>(false);
        const auto count = [&gone, counted] {
            gone += *counted ? 0 : 1;
            *counted = true;
        };
        QObject::connect(raw, &QTcpSocket::disconnected, this, count);
        QObject::connect(raw, &QTcpSocket::errorOccurred, this, count);
        if (i % 25 == 24)
            QTRY_VERIFY_WITH_TIMEOUT(gone >= i - 24, 30000);
    }
    QTRY_VERIFY_WITH_TIMEOUT(gone >= clients, 60000);
    sockets.clear();
    QCOMPARE(client.get(u"/api/v1/apps"_s).status, 200);
    Client late(connection);
    QVERIFY(late.signIn());
    QCOMPARE(late.get(u"/api/v1/users"_s).status, 200);
    // Every connection of those who left is closed on this side too.
    QTRY_VERIFY2_WITH_TIMEOUT(
        openFiles() <= before + 8,
        qPrintable(u"%1 files were open, now %2"_s.arg(before).arg(openFiles())), 20000);
}

void TestRobust::keepAliveAndPipelining_data() { clientsThatLeave_data(); }

void TestRobust::keepAliveAndPipelining()
{
    QFETCH(int, latencyMs);
    Options options = smallWorld();
    options.latencyMs = latencyMs;
    PracticeTenant tenant(options);
    QString error;
    QVERIFY2(tenant.start(&error), qPrintable(error));
    const Connection connection = tenant.connection();
    const auto socket = tlsSocket(connection);
    QSignalSpy encrypted(socket.get(), &QSslSocket::encrypted);
    socket->connectToHostEncrypted(u"127.0.0.1"_s, static_cast<quint16>(connection.url.port()));
    QVERIFY(encrypted.wait());
    // One connection, one request after the other.
    QByteArray received;
    for (int i = 1; i <= 3; ++i) {
        socket->write("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE((received += socket->readAll()).count("</html>"), i);
    }
    // The next request may come before the answer to the last.
    received.clear();
    socket->write("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
    socket->flush();
    socket->write("GET /api/v1/nothing HTTP/1.1\r\nHost: x\r\n\r\n");
    socket->flush();
    QTRY_VERIFY((received += socket->readAll()).contains("request-id"));
    QVERIFY(received.indexOf("</html>") < received.indexOf("request-id"));
    QCOMPARE(received.count("HTTP/1.1 "), 2);
}

void TestRobust::headAndClose()
{
    PracticeTenant tenant(smallWorld());
    QString error;
    QVERIFY2(tenant.start(&error), qPrintable(error));
    const auto socket = tlsSocket(tenant.connection());
    QSignalSpy encrypted(socket.get(), &QSslSocket::encrypted);
    socket->connectToHostEncrypted(u"127.0.0.1"_s,
                                   static_cast<quint16>(tenant.connection().url.port()));
    QVERIFY(encrypted.wait());
    QByteArray received;
    socket->write("HEAD /a HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY((received += socket->readAll()).endsWith("\r\n\r\n"));
    QVERIFY(received.startsWith("HTTP/1.1 200 ") && !received.contains("<html"));
    // The connection goes on as usual, until the client asks to end it.
    received.clear();
    socket->write("GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QTRY_VERIFY((received += socket->readAll()).endsWith("</html>"));
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void TestRobust::ownThread()
{
    PracticeThread thread(smallWorld());
    QSignalSpy ready(&thread, &PracticeThread::ready);
    QSignalSpy failed(&thread, &PracticeThread::failed);
    thread.start();
    QVERIFY(ready.wait(30000));
    QVERIFY(failed.isEmpty());
    Client client(ready.first().first().value<Connection>());
    QVERIFY(client.signIn());
    QCOMPARE(client.get(u"/api/v1/apps"_s).status, 200);
}

void TestRobust::threadReportsFailure()
{
    PracticeTenant first(smallWorld());
    QString error;
    QVERIFY2(first.start(&error), qPrintable(error));
    Options options = smallWorld();
    options.port = static_cast<quint16>(first.connection().url.port());
    PracticeThread thread(options);
    QSignalSpy failed(&thread, &PracticeThread::failed);
    thread.start();
    QVERIFY(failed.wait(30000));
    QVERIFY(!failed.first().first().toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestRobust)
#include "tst_robust.moc"
