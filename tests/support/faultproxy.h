// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
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
        CutRequest, ///< hands \c amount bytes of the request to the server, then closes both sides
        CutResponse, ///< closes after \c amount bytes of the answer's connection
        DropResponse, ///< lets the request through, then closes at the first answer after
                      ///< setFault()
        HangResponse, ///< lets the request through, swallows every answer after setFault()
        Trickle, ///< hands answers on \c amount bytes every tick
        Hang, ///< accepts and never forwards
        Reset, ///< resets the client's connection at its first bytes
    };

    explicit FaultProxy(quint16 targetPort, QObject *parent = nullptr);
    ~FaultProxy() override;
    [[nodiscard]] quint16 port() const { return m_port; }
    /// From now on, for open and new connections that have no fault of their own.
    void setFault(Fault fault, qint64 amount = 0);
    /// For the \a nth connection alone (the first is 1), whatever setFault() says.
    void setFaultFor(int nth, Fault fault, qint64 amount = 0);
    /// Pace of Trickle, 20 ms unless told.
    void setTick(int milliseconds) { m_tick.setInterval(milliseconds); }
    /// No new connection is taken.
    void refuseNew() { m_server.close(); }
    /// Ends every open connection, so that the next request opens a fresh one.
    void closeAll();
    [[nodiscard]] int connections() const { return m_connections; }
    /// Connections that the client ended, not this proxy.
    [[nodiscard]] int clientsGone() const { return m_clientsGone; }
    [[nodiscard]] qint64 bytesToServer() const { return m_bytesToServer; }

signals:
    /// A client ended its connection (counted by clientsGone()).
    void clientDisconnected();

private:
    struct Spoil {
        Fault fault = Fault::None;
        qint64 amount = 0;
    };
    struct Link {
        int number = 0; ///< counted from 1
        QTcpSocket *client = nullptr;
        QTcpSocket *server = nullptr;
        QByteArray waiting; ///< for Trickle
        qint64 asked = 0; ///< bytes handed to the server since setFault()
        qint64 answered = 0; ///< bytes handed to the client since setFault()
        bool serverGone = false; ///< it ended, and there are bytes left to trickle
    };
    [[nodiscard]] Spoil spoilOf(const Link *link) const;
    void accept();
    void fromClient(Link *link);
    void fromServer(Link *link);
    void serverEnded(Link *link);
    void trickle();
    void drop(Link *link, bool reset);

    QTcpServer m_server;
    quint16 m_port = 0;
    quint16 m_target;
    QList<Link *> m_links;
    QTimer m_tick;
    Spoil m_spoil;
    QHash<int, Spoil> m_spoilFor;
    int m_connections = 0;
    int m_clientsGone = 0;
    qint64 m_bytesToServer = 0;
};

} // namespace Steward
