// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/clientid.h"
#include "app/auth/clientsecret.h"
#include "app/net/apiclient.h"

#include <QDateTime>
#include <QList>
#include <QObject>

namespace Steward
{

/// Mints access tokens with the client secret and keeps the current one, in memory only.
///
/// At most one token request runs at a time; whoever asks meanwhile waits for it. A token is
/// renewed after 80 % of its lifetime (`expires_in`). GUI thread only.
class TokenProvider final : public QObject, public TokenSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenProvider)
public:
    /// \a client is not owned and must outlive this.
    TokenProvider(ApiClient *client, ClientId clientId, ClientSecret secret,
                  QObject *parent = nullptr);
    ~TokenProvider() override;

    void withToken(QObject *context, Callback callback) override;
    void reject(const QByteArray &token) override;

private:
    struct Waiter {
        QPointer<QObject> context;
        Callback callback;
    };
    void mint();
    void onAnswer(const Result<ApiResponse> &response);
    [[nodiscard]] Result<QByteArray> take(const ApiResponse &response);
    [[nodiscard]] ApiError explained(ApiError error) const;
    void answerWaiters(const Result<QByteArray> &token);
    void forget();

    ApiClient *m_client;
    ClientId m_clientId;
    ClientSecret m_secret;
    QByteArray m_token;
    QDateTime m_staleAt;
    QPointer<ApiJob> m_job;
    QList<Waiter> m_waiters;
};

} // namespace Steward
