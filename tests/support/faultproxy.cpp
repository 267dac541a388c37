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
    m_port = m_server.serverPort(); // still asked for after refuseNew()
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::accept);
    m_tick.setInterval(20ms);
    connect(&m_tick, &QTimer::timeout, this, &FaultProxy::trickle);
    m_tick.start();
}

FaultProxy::~FaultProxy() { closeAll(); }

void FaultProxy::setFault(Fault fault, qint64 amount)
{
    m_spoil = { fault, amount };
    for (Link *link : std::as_const(m_links)) {
        link->asked = 0;
        link->answered = 0;
    }
}

void FaultProxy::setFaultFor(int nth, Fault fault, qint64 amount)
{
    m_spoilFor.insert(nth, { fault, amount });
}

FaultProxy::Spoil FaultProxy::spoilOf(const Link *link) const
{
    return m_spoilFor.value(link->number, m_spoil);
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
        link->number = m_connections;
        link->client = client;
        link->server = new QTcpSocket(this);
        m_links.append(link);
        connect(client, &QTcpSocket::readyRead, this, [this, link] { fromClient(link); });
        connect(client, &QTcpSocket::disconnected, this, [this, link] {
            if (m_links.contains(link)) {
                ++m_clientsGone;
                drop(link, false);
                emit clientDisconnected();
            }
        });
        connect(link->server, &QTcpSocket::connected, this, [this, link] { fromClient(link); });
        connect(link->server, &QTcpSocket::readyRead, this, [this, link] { fromServer(link); });
        connect(link->server, &QTcpSocket::disconnected, this, [this, link] {
            if (m_links.contains(link))
                serverEnded(link);
        });
        connect(link->server, &QTcpSocket::errorOccurred, this, [this, link] {
            // Refused by the server: that gives no disconnected().
            if (m_links.contains(link) && link->server->state() == QTcpSocket::UnconnectedState)
                serverEnded(link);
        });
        link->server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    }
}

void FaultProxy::fromClient(Link *link)
{
    if (!m_links.contains(link))
        return;
    const Spoil spoil = spoilOf(link);
    if (spoil.fault == Fault::Hang)
        return;
    if (spoil.fault == Fault::Reset) {
        if (link->client->bytesAvailable() > 0)
            drop(link, true);
        return;
    }
    if (link->server->state() != QAbstractSocket::ConnectedState)
        return;
    QByteArray bytes = link->client->readAll();
    if (spoil.fault == Fault::CutRequest)
        bytes = bytes.left(spoil.amount - link->asked);
    link->asked += bytes.size();
    m_bytesToServer += bytes.size();
    link->server->write(bytes);
    if (spoil.fault == Fault::CutRequest && link->asked >= spoil.amount)
        drop(link, false);
}

void FaultProxy::fromServer(Link *link)
{
    if (!m_links.contains(link))
        return;
    const Spoil spoil = spoilOf(link);
    QByteArray bytes = link->server->readAll();
    switch (spoil.fault) {
    case Fault::DropResponse:
        drop(link, false);
        return;
    case Fault::HangResponse:
        return;
    case Fault::Trickle:
        link->waiting += bytes;
        return;
    case Fault::CutResponse:
        bytes = bytes.left(spoil.amount - link->answered);
        break;
    default:
        break;
    }
    link->answered += bytes.size();
    link->client->write(bytes);
    if (spoil.fault == Fault::CutResponse && link->answered >= spoil.amount)
        drop(link, false);
}

void FaultProxy::serverEnded(Link *link)
{
    const Fault fault = spoilOf(link).fault;
    if (fault == Fault::Hang || fault == Fault::HangResponse)
        return; // to the client the line stays open, only silent
    if (!link->waiting.isEmpty())
        link->serverGone = true;
    else
        drop(link, false);
}

void FaultProxy::trickle()
{
    const auto links = m_links;
    for (Link *link : links) {
        if (link->waiting.isEmpty())
            continue;
        const Spoil spoil = spoilOf(link);
        const auto count = spoil.fault == Fault::Trickle ? spoil.amount : link->waiting.size();
        link->client->write(link->waiting.left(count));
        link->waiting.remove(0, count);
        if (link->waiting.isEmpty() && link->serverGone)
            drop(link, false);
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
        link->client->deleteLater();
        link->server->abort();
        link->server->deleteLater();
    } else {
        // Deleted when closed, not now: what was written before must still go out.
        for (QTcpSocket *side : { link->client, link->server }) {
            if (side->state() == QAbstractSocket::UnconnectedState) {
                side->deleteLater();
                continue;
            }
            connect(side, &QTcpSocket::disconnected, side, &QObject::deleteLater);
            side->disconnectFromHost();
        }
    }
    delete link;
}

} // namespace Steward
