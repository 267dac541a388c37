// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scriptedserver.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace Steward
{

QByteArray ScriptedServer::Seen::verb() const { return head.split(' ').value(0); }

QByteArray ScriptedServer::Seen::path() const
{
    return head.left(head.indexOf('\r')).split(' ').value(1);
}

QByteArray ScriptedServer::Seen::header(const QByteArray &name) const
{
    const QByteArray start = name.toLower() + ':';
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith(start))
            return line.mid(start.size()).trimmed();
    }
    return {};
}

ScriptedServer::ScriptedServer(Handler handler, QObject *parent, TestCertificate::Flaw flaw)
    : QTcpServer(parent)
    , m_handler(std::move(handler))
{
    const TestCertificate made = TestCertificate::make(flaw);
    m_caPem = made.caPem;
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setLocalCertificate(QSslCertificate(made.serverPem));
    m_tls.setPrivateKey(QSslKey(made.serverKeyPem, QSsl::Ec));
    m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    listen(QHostAddress::LocalHost, 0);
}

ScriptedServer::~ScriptedServer() = default;

ScriptedServer::Answer ScriptedServer::whole(const QByteArray &status, const QByteArray &body,
                                             const QByteArray &headers)
{
    Answer answer;
    answer.bytes = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return answer;
}

void ScriptedServer::incomingConnection(qintptr handle)
{
    auto *socket = new QSslSocket(this);
    socket->setSslConfiguration(m_tls);
    if (!socket->setSocketDescriptor(handle)) {
        delete socket;
        return;
    }
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { onBytes(socket); });
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        ++m_clientsGone;
        m_buffers.remove(socket);
        socket->deleteLater();
    });
    socket->startServerEncryption();
}

void ScriptedServer::onBytes(QSslSocket *socket)
{
    m_buffers[socket] += socket->readAll();
    // A client may send the next request before it has read the answer to the first.
    while (m_buffers.contains(socket)) {
        QByteArray &buffer = m_buffers[socket];
        const auto headEnd = buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        Seen seen { buffer.left(headEnd), {} };
        const auto length = seen.header("Content-Length").toLongLong();
        if (buffer.size() < headEnd + 4 + length)
            return;
        seen.body = buffer.mid(headEnd + 4, length);
        buffer.remove(0, headEnd + 4 + length);
        m_seen.append(seen);
        const Answer reaction = m_handler(seen);
        if (reaction.delayMs > 0)
            QTimer::singleShot(reaction.delayMs, socket,
                               [this, socket, reaction] { answer(socket, reaction); });
        else
            answer(socket, reaction);
    }
}

void ScriptedServer::answer(QSslSocket *socket, const Answer &answer)
{
    if (answer.hang)
        return;
    if (answer.reset) {
        const linger now { 1, 0 };
        ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                     sizeof now);
        socket->abort();
        return;
    }
    Answer left = answer;
    if (answer.closeAfterBytes >= 0) {
        left.bytes.truncate(answer.closeAfterBytes);
        left.close = true;
    }
    if (answer.trickleMs > 0) {
        trickle(socket, left);
        return;
    }
    socket->write(left.bytes);
    if (left.close) {
        socket->flush();
        socket->disconnectFromHost();
    }
}

void ScriptedServer::trickle(QSslSocket *socket, const Answer &answer)
{
    auto *tick = new QTimer(socket);
    tick->setInterval(answer.trickleMs);
    connect(tick, &QTimer::timeout, socket, [socket, tick, left = answer]() mutable {
        socket->write(left.bytes.left(1));
        left.bytes.remove(0, 1);
        if (!left.bytes.isEmpty())
            return;
        tick->stop();
        tick->deleteLater();
        if (left.close)
            socket->disconnectFromHost();
    });
    tick->start();
}

} // namespace Steward
