// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/domain/connection.h"
#include "app/net/apijob.h"
#include "app/net/retrypolicy.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <memory>

namespace Steward
{

/// Gives bearer tokens to jobs. Implemented by TokenProvider; tests bring their own.
class TokenSource
{
public:
    virtual ~TokenSource();
    using Callback = std::function<void(const Result<QByteArray> &)>;
    /// Calls back once with a token thought to be good, now or later, unless \a context is gone.
    virtual void withToken(QObject *context, Callback callback) = 0;
    /// The server refused \a token: never hand it out again.
    virtual void reject(const QByteArray &token) = 0;
};

/// All traffic with one tenant. One of these per tenant and TLS setting, because Qt's connection
/// pool ignores differences in TLS settings. GUI thread only.
class ApiClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiClient)
public:
    /// \a nam is for tests; without it the client makes its own.
    explicit ApiClient(TenantConnection tenant, QObject *parent = nullptr,
                       Clock *clock = Clock::system(),
                       std::unique_ptr<QNetworkAccessManager> nam = nullptr);
    /// Settles what is still open with Cancelled.
    ~ApiClient() override;

    [[nodiscard]] const TenantConnection &tenant() const { return m_tenant; }
    [[nodiscard]] Clock *clock() const { return m_clock; }
    /// Not owned; must outlive the jobs, or be set to null first.
    void setTokenSource(TokenSource *source) { m_tokens = source; }
    void setRetryPolicy(const RetryPolicy &policy) { m_retry = policy; }

    /// While on, no request that could change something leaves, whoever asks: it settles with
    /// ReadOnly. Judged by verb and path at each attempt, so it also stops what waits its turn.
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// Starts one call. The job belongs to this client.
    [[nodiscard]] ApiJob *send(const ApiRequest &request);
    /// Until when nothing is sent, because the server asked to wait; invalid when nothing waits.
    [[nodiscard]] QDateTime pausedUntil() const { return m_pausedUntil; }

signals:
    /// The server asked to wait: nothing is sent until \a until (UTC).
    void paused(const QDateTime &until);
    void readOnlyChanged(bool readOnly);

private:
    friend class ApiJob;
    void pause(qint64 milliseconds);

    TenantConnection m_tenant;
    Clock *m_clock;
    std::unique_ptr<QNetworkAccessManager> m_nam;
    QSslConfiguration m_tls;
    RetryPolicy m_retry;
    TokenSource *m_tokens = nullptr;
    QDateTime m_pausedUntil;
    bool m_readOnly = false;
};

} // namespace Steward
