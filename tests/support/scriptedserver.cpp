// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scriptedserver.h"

#include "app/practice/identity.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace Steward
{

ScriptedServer::ScriptedServer(Handler handler, QObject *parent)
    : QTcpServer(parent)
    , m_handler(std::move(handler))
{
    const Practice::Identity identity = Practice::Identity::make();
    m_caPem = identity.caPem;
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setLocalCertificate(QSslCertificate(identity.certificatePem));
    m_tls.setPrivateKey(QSslKey(identity.serverKeyPem, QSsl::Ec));
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
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const auto headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    qsizetype length = 0;
    for (const QByteArray &line : buffer.left(headEnd).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    if (buffer.size() < headEnd + 4 + length)
        return;
    const Seen seen { buffer.left(headEnd), buffer.mid(headEnd + 4, length) };
    buffer.remove(0, headEnd + 4 + length);
    m_seen.append(seen);
    const Answer answer = m_handler(seen);
    if (answer.hang)
        return;
    socket->write(answer.bytes);
    if (answer.close) {
        socket->flush();
        socket->disconnectFromHost();
    }
}

} // namespace Steward
