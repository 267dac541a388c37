// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/testcertificate.h"

#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>

class QSslSocket;

namespace Steward
{

/// An HTTPS server that sends whatever bytes a test wants, one answer for each whole request.
class ScriptedServer final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedServer)
public:
    struct Seen {
        QByteArray head; ///< request line and headers
        QByteArray body;

        [[nodiscard]] QByteArray verb() const;
        [[nodiscard]] QByteArray path() const; ///< encoded, with the query
        /// The value of the header \a name in any case, empty when it is missing.
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
    };
    struct Answer {
        QByteArray bytes; ///< status line, headers, body
        bool close = false; ///< close after the bytes
        bool hang = false; ///< send nothing
        bool reset = false; ///< send nothing, reset the connection
        qint64 closeAfterBytes = -1; ///< send only that many, then close
        int delayMs = 0; ///< wait before the first byte
        int trickleMs = 0; ///< wait between two bytes
    };
    using Handler = std::function<Answer(const Seen &)>;

    explicit ScriptedServer(Handler handler, QObject *parent = nullptr,
                            TestCertificate::Flaw flaw = TestCertificate::Flaw::None);
    ~ScriptedServer() override;
    [[nodiscard]] const QByteArray &caPem() const { return m_caPem; }
    [[nodiscard]] const QList<Seen> &seen() const { return m_seen; }
    [[nodiscard]] int clientsGone() const { return m_clientsGone; }

    /// A whole answer with a right Content-Length.
    [[nodiscard]] static Answer whole(const QByteArray &status, const QByteArray &body,
                                      const QByteArray &headers = {});

protected:
    void incomingConnection(qintptr handle) override;

private:
    void onBytes(QSslSocket *socket);
    void answer(QSslSocket *socket, const Answer &answer);
    static void trickle(QSslSocket *socket, const Answer &answer);
    Handler m_handler;
    QByteArray m_caPem;
    QSslConfiguration m_tls;
    QList<Seen> m_seen;
    QHash<QSslSocket *, QByteArray> m_buffers;
    int m_clientsGone = 0;
};

} // namespace Steward
