// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/net/apirequest.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <functional>
#include <memory>

class QNetworkReply;

namespace Steward
{

class ApiClient;
class OneShotBody;

/// A whole answer that passed every check: transport, 2xx, JSON object.
struct ApiResponse {
    int status = 0;
    QByteArray body; ///< a JSON object, or nothing where that is allowed
    /// The body decoded, anew with each call.
    [[nodiscard]] QJsonObject json() const;
    QString requestId;
    QDateTime serverDate; ///< of the Date header, UTC; invalid when not sent
};

/// One call to the tenant, retries and sign-in included.
///
/// States: Queued -> WaitingForToken -> InFlight -> (Pausing -> InFlight)* -> Settled. It settles
/// exactly once, with a response or an ApiError; settle() is the only way there and asserts on a
/// second call. Settling never happens inside the call that created the job. Cancelling is
/// abort(), which settles with Cancelled. Owned by its ApiClient; deletes itself after settling.
/// GUI thread only. The only class that touches a QNetworkReply.
class ApiJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiJob)
public:
    enum class State { Queued, WaitingForToken, InFlight, Pausing, Settled };
    Q_ENUM(State)
    using Continuation = std::function<void(const Result<ApiResponse> &)>;

    ~ApiJob() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ApiRequest &request() const { return m_request; }
    /// Attempts that were handed to the network so far.
    [[nodiscard]] int attempts() const { return m_attempts; }

    /// Runs \a continuation once, when settled, unless \a context is gone by then. Once per job.
    void setContinuation(QObject *context, Continuation continuation);
    /// Gives up; the connection is closed. Settled jobs ignore it.
    void abort();

private:
    friend class ApiClient;
    ApiJob(ApiClient *client, ApiRequest request);

    void begin();
    void acquireToken();
    void sendWhenAllowed();
    void enterPause();
    void send();
    /// What is known of the request when it is given up now.
    [[nodiscard]] ApiError givenUp(ApiError::Kind kind) const;
    void onFinished();
    void onReadyRead();
    void fail(ApiError error);
    bool retryAfter(const ApiError &error);
    void dropReply();
    void settle(Result<ApiResponse> result);

    ApiClient *m_client;
    ApiRequest m_request;
    State m_state = State::Queued;
    QByteArray m_requestId;
    QByteArray m_token;
    std::unique_ptr<QNetworkReply> m_reply;
    QList<QSslError> m_tlsErrors;
    std::unique_ptr<OneShotBody> m_body;
    QByteArray m_received;
    QTimer m_deadline;
    int m_timeLeftMs = 0; ///< of the deadline, while it does not run
    bool m_renewedToken = false;
    int m_attempts = 0;
    QPointer<QObject> m_context;
    bool m_hasContext = false;
    Continuation m_continuation;
};

} // namespace Steward
