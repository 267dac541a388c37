// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/tokenprovider.h"

#include "app/auth/clientassertion.h"
#include "app/core/logging.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr double freshShare = 0.8;
constexpr int tokenTimeoutMs = 30000;
constexpr qint64 clockToleranceSeconds = 90;
} // namespace

TokenProvider::TokenProvider(ApiClient *client, ClientId clientId, ClientSecret secret,
                             QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clientId(std::move(clientId))
    , m_secret(std::move(secret))
{
}

TokenProvider::~TokenProvider() { forget(); }

void TokenProvider::withToken(QObject *context, Callback callback)
{
    if (!m_token.isEmpty() && m_client->clock()->now() < m_staleAt) {
        callback(m_token);
        return;
    }
    m_waiters.append({ context, std::move(callback) });
    if (!m_job)
        mint();
}

void TokenProvider::reject(const QByteArray &token)
{
    // A late 401 about an older token must not throw the new one away.
    if (token == m_token)
        forget();
}

void TokenProvider::mint()
{
    const auto assertion
        = ClientAssertion::make(m_clientId, m_client->tenant().origin.host(), m_secret,
                                m_client->clock()->now(), ClientAssertion::makeNonce());
    if (!assertion) {
        answerWaiters(unexpected(assertion.error()));
        return;
    }
    ApiRequest request;
    request.verb = ApiRequest::Verb::Post;
    request.segments = { u"auth"_s, u"v1"_s, u"token"_s };
    request.form = ClientAssertion::tokenForm(m_clientId, *assertion);
    request.auth = ApiRequest::Auth::None;
    request.idleMs = tokenTimeoutMs;
    request.totalMs = tokenTimeoutMs;
    m_job = m_client->send(request);
    m_job->setContinuation(this, [this](const Result<ApiResponse> &response) {
        m_job = nullptr;
        onAnswer(response);
    });
}

void TokenProvider::onAnswer(const Result<ApiResponse> &response)
{
    if (!response) {
        qCWarning(lcAuth).noquote() << "token refused, status" << response.error().httpStatus;
        answerWaiters(unexpected(explained(response.error())));
        return;
    }
    answerWaiters(take(*response));
}

Result<QByteArray> TokenProvider::take(const ApiResponse &response)
{
    ApiError error;
    error.kind = ApiError::Kind::Auth;
    error.httpStatus = response.status;
    error.requestId = response.requestId;
    const QJsonObject json = response.json();
    const QString type = json.value("token_type"_L1).toString();
    if (type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0) {
        error.detail = tr("This credential asks for tokens of the type \"%1\", which Steward does "
                          "not support. Use a credential that does not require DPoP.")
                           .arg(type.left(40));
        return unexpected(error);
    }
    QByteArray token = json.value("access_token"_L1).toString().toLatin1();
    if (token.startsWith("Bearer "))
        token = token.mid(7);
    const double lifetime = json.value("expires_in"_L1).toDouble();
    if (token.isEmpty() || lifetime <= 0) {
        error.detail
            = tr("The tenant answered the sign-in without a usable token. Try again, or ask "
                 "C1 support.");
        return unexpected(error);
    }
    forget();
    m_token = token;
    Redactor::add(m_token);
    m_staleAt = m_client->clock()->now().addMSecs(qRound64(lifetime * 1000 * freshShare));
    return m_token;
}

ApiError TokenProvider::explained(ApiError error) const
{
    if (error.httpStatus < 400 || error.httpStatus >= 500 || error.httpStatus == 429)
        return error;
    error.kind = ApiError::Kind::Auth;
    const qint64 ahead
        = error.serverDate.isValid() ? error.serverDate.secsTo(m_client->clock()->now()) : 0;
    if (qAbs(ahead) > clockToleranceSeconds) {
        const int minutes = static_cast<int>(qMax<qint64>(1, qAbs(ahead) / 60));
        error.detail = ahead > 0
            ? tr(
                "This computer's clock is about %n minute(s) ahead of the tenant's, so the sign-in "
                "was refused. Set the clock and try again.",
                nullptr, minutes)
            : tr("This computer's clock is about %n minute(s) behind the tenant's, so the sign-in "
                 "was refused. Set the clock and try again.",
                 nullptr, minutes);
    } else {
        error.detail
            = tr("The tenant refused the sign-in: the client ID and the secret do not belong "
                 "together, or the credential was revoked, has expired, or may not be used "
                 "from this network.");
    }
    return error;
}

void TokenProvider::answerWaiters(const Result<QByteArray> &token)
{
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.callback(token);
    }
}

void TokenProvider::forget()
{
    if (!m_token.isEmpty())
        Redactor::remove(m_token);
    scrub(m_token);
    m_staleAt = {};
}

} // namespace Steward
