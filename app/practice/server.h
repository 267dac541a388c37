// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/answer.h"

#include <QAbstractHttpServer>

#include <functional>

namespace Steward::Practice
{

/// HTTPS on the loopback address. Answers are written to the socket by hand, from a timer that dies
/// with the socket: QHttpServer's own delayed answers crash when the client leaves first (Qt 6.4).
class Server final : public QAbstractHttpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Server)
public:
    using Handler = std::function<Answer(const Request &)>;
    Server(Handler handler, int latencyMs, QObject *parent = nullptr);
    ~Server() override;
    /// The clock of the Date header.
    std::function<QDateTime()> now;

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    [[nodiscard]] static Request copied(const QHttpServerRequest &request);
    /// Empty for an answer that is dropped.
    [[nodiscard]] QByteArray rendered(const Answer &answer, const Request &request) const;

    Handler m_handler;
    int m_latencyMs;
};

} // namespace Steward::Practice
