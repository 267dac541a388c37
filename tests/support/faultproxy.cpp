// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultproxy.h"

#include <sys/socket.h>

#include <chrono>

using namespace std::chrono_literals;

namespace Steward
{

FaultProxy::FaultProxy(quint16 targetPort, QObject *parent)
    : QObject(parent)
    , m_target(targetPort)
{
    m_server.listen(QHostAddress::LocalHost, 0);
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::accept);
    m_tick.setInterval(20ms);
    connect(&m_tick, &QTimer::timeout, this, &FaultProxy::trickle);
    m_tick.start();
}

void FaultProxy::setFault(Fault fault, qint64 amount)
{
    m_fault = fault;
    m_amount = amount;
    for (Link *link : std::as_const(m_links))
        link->answered = 0;
}

void FaultProxy::closeAll()
{
    const auto links = m_links;
    for (Link *link : links)
        drop(link, false);
}

void FaultProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        ++m_connections;
        auto *link = new Link;
        link->client = client;
        link->server = new QTcpSocket(this);
        m_links.append(link);
        connect(client, &QTcpSocket::readyRead, this, [this, link] { fromClient(link); });
        connect(client, &QTcpSocket::disconnected, this, [this, link] {
            if (m_links.contains(link)) {
                ++m_clientsGone;
                drop(link, false);
            }
        });
        connect(link->server, &QTcpSocket::connected, this, [this, link] { fromClient(link); });
        connect(link->server, &QTcpSocket::readyRead, this, [this, link] { fromServer(link); });
        connect(link->server, &QTcpSocket::disconnected, this, [this, link] {
            if (m_links.contains(link))
                drop(link, false);
        });
        link->server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    }
}

void FaultProxy::fromClient(Link *link)
{
    if (!m_links.contains(link) || m_fault == Fault::Hang)
        return;
    if (m_fault == Fault::Reset) {
        drop(link, true);
        return;
    }
    if (link->server->state() != QAbstractSocket::ConnectedState)
        return;
    const QByteArray bytes = link->client->readAll();
    m_bytesToServer += bytes.size();
    link->server->write(bytes);
}

void FaultProxy::fromServer(Link *link)
{
    if (!m_links.contains(link))
        return;
    QByteArray bytes = link->server->readAll();
    switch (m_fault) {
    case Fault::DropResponse:
        drop(link, false);
        return;
    case Fault::HangResponse:
        return;
    case Fault::Trickle:
        link->waiting += bytes;
        return;
    case Fault::CutResponse:
        bytes = bytes.left(m_amount - link->answered);
        break;
    default:
        break;
    }
    link->answered += bytes.size();
    link->client->write(bytes);
    if (m_fault == Fault::CutResponse && link->answered >= m_amount) {
        link->client->flush();
        drop(link, false);
    }
}

void FaultProxy::trickle()
{
    for (Link *link : std::as_const(m_links)) {
        if (link->waiting.isEmpty())
            continue;
        const auto count = m_fault == Fault::Trickle ? m_amount : link->waiting.size();
        link->client->write(link->waiting.left(count));
        link->waiting.remove(0, count);
    }
}

void FaultProxy::drop(Link *link, bool reset)
{
    m_links.removeOne(link);
    link->client->disconnect(this);
    link->server->disconnect(this);
    if (reset) {
        const linger now { 1, 0 };
        ::setsockopt(static_cast<int>(link->client->socketDescriptor()), SOL_SOCKET, SO_LINGER,
                     &now, sizeof now);
        link->client->abort();
    } else {
        link->client->disconnectFromHost();
    }
    link->server->abort();
    link->client->deleteLater();
    link->server->deleteLater();
    delete link;
}

} // namespace Steward
