// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/api.h"
#include "app/practice/identity.h"
#include "app/practice/requestlog.h"
#include "app/practice/server.h"
#include "app/practice/statefolder.h"
#include "app/practice/tokenendpoint.h"

#include <QTimer>

#include <deque>
#include <memory>

namespace Steward::Practice
{

/// Puts the parts of a practice tenant together: who is let in, which fault strikes, what is
/// logged.
class Tenant
{
public:
    explicit Tenant(Options options);
    ~Tenant();
    Q_DISABLE_COPY_MOVE(Tenant)
    [[nodiscard]] bool start(QString &error);
    [[nodiscard]] const Connection &connection() const { return m_connection; }

private:
    void save();
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] bool listen(QString &error);
    [[nodiscard]] bool writeConnection(QString &error);
    [[nodiscard]] Answer answer(const Request &request);
    [[nodiscard]] Answer decide(const Request &request);
    [[nodiscard]] bool overLimit(const QDateTime &now);

    Options m_options;
    StateFolder m_state;
    Identity m_identity;
    World m_world;
    Api m_api;
    RequestLog m_log;
    std::unique_ptr<TokenEndpoint> m_tokens;
    std::unique_ptr<Server> m_server;
    Connection m_connection;
    QTimer m_saving;
    std::deque<QDateTime> m_recent;
    int m_calls = 0;
    bool m_dropped = false; ///< the fault "drop-answer" has struck
};

} // namespace Steward::Practice
