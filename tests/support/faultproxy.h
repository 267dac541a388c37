// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace Steward
{

/// A TCP proxy on 127.0.0.1 that spoils the traffic to a server below HTTP and TLS. Everything is
/// driven by events.
class FaultProxy final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultProxy)
public:
    enum class Fault {
        None,
        CutResponse, ///< closes after \c amount bytes of the answer's connection
        DropResponse, ///< lets the request through, then closes at the first answer after arm()
        HangResponse, ///< lets the request through, swallows every answer after arm()
        Trickle, ///< hands answers on \c amount bytes every 20 ms
        Hang, ///< accepts and never forwards
        Reset, ///< resets the client's connection at its first bytes
    };

    explicit FaultProxy(quint16 targetPort, QObject *parent = nullptr);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// From now on, for open and new connections.
    void setFault(Fault fault, qint64 amount = 0);
    /// No new connection is taken.
    void refuseNew() { m_server.close(); }
    /// Ends every open connection, so that the next request opens a fresh one.
    void closeAll();
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int clientsGone() const { return m_clientsGone; }
    [[nodiscard]] qint64 bytesToServer() const { return m_bytesToServer; }

private:
    struct Link {
        QTcpSocket *client = nullptr;
        QTcpSocket *server = nullptr;
        QByteArray waiting; ///< for Trickle
        qint64 answered = 0; ///< bytes handed on since setFault()
    };
    void accept();
    void fromClient(Link *link);
    void fromServer(Link *link);
    void trickle();
    void drop(Link *link, bool reset);

    QTcpServer m_server;
    quint16 m_target;
    QList<Link *> m_links;
    QTimer m_tick;
    Fault m_fault = Fault::None;
    qint64 m_amount = 0;
    int m_connections = 0;
    int m_clientsGone = 0;
    qint64 m_bytesToServer = 0;
};

} // namespace Steward
