// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/apijob.h"

#include "app/core/logging.h"
#include "app/core/secretbytes.h"
#include "app/net/apiclient.h"
#include "app/net/networkfactory.h"
#include "app/net/oneshotbody.h"
#include "app/net/responsereader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRandomGenerator>

#include <utility>

using namespace Qt::StringLiterals;

namespace Steward
{

QJsonObject ApiResponse::json() const { return QJsonDocument::fromJson(body).object(); }

ApiJob::ApiJob(ApiClient *client, ApiRequest request)
    : QObject(client)
    , m_client(client)
    , m_request(std::move(request))
    , m_requestId(NetworkFactory::makeRequestId())
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { settle(unexpected(givenUp(ApiError::Kind::Timeout))); });
    // Queued, so that whoever asked can attach before anything is settled.
    QMetaObject::invokeMethod(this, &ApiJob::begin, Qt::QueuedConnection);
}

ApiJob::~ApiJob()
{
    dropReply();
    scrub(m_token);
}

void ApiJob::setContinuation(QObject *context, Continuation continuation)
{
    Q_ASSERT_X(!m_continuation, "ApiJob", "then() may be called once");
    Q_ASSERT(m_state != State::Settled);
    m_hasContext = context != nullptr;
    m_context = context;
    m_continuation = std::move(continuation);
}

void ApiJob::abort()
{
    if (m_state != State::Settled)
        settle(unexpected(givenUp(ApiError::Kind::Cancelled)));
}

ApiError ApiJob::givenUp(ApiError::Kind kind) const
{
    ApiError error;
    error.kind = kind;
    error.requestId = QString::fromLatin1(m_requestId);
    const bool sent = m_reply && (!m_body || m_body->wasRead());
    error.notSent = !sent;
    error.outcomeUnknown = m_request.isWrite() && sent;
    return error;
}

void ApiJob::begin()
{
    if (m_state != State::Queued)
        return;
    if (const QString problem = m_request.problem(); !problem.isEmpty()) {
        settle(unexpected(ApiError::invalidInput(problem)));
        return;
    }
    m_deadline.start(m_request.totalMs);
    acquireToken();
}

void ApiJob::acquireToken()
{
    if (m_request.auth == ApiRequest::Auth::None) {
        sendWhenAllowed();
        return;
    }
    m_state = State::WaitingForToken;
    if (m_client->m_tokens == nullptr) {
        ApiError error;
        error.kind = ApiError::Kind::Auth;
        error.notSent = true;
        settle(unexpected(error));
        return;
    }
    m_client->m_tokens->withToken(this, [this](const Result<QByteArray> &token) {
        if (m_state == State::Settled)
            return;
        if (!token) {
            ApiError error = token.error();
            // What failed is the sign-in; this request itself never left.
            error.notSent = true;
            error.outcomeUnknown = false;
            settle(unexpected(error));
            return;
        }
        m_token = *token;
        sendWhenAllowed();
    });
}

void ApiJob::sendWhenAllowed()
{
    const QDateTime now = m_client->clock()->now();
    if (m_client->m_pausedUntil.isValid() && now < m_client->m_pausedUntil) {
        enterPause();
        m_client->clock()->after(now.msecsTo(m_client->m_pausedUntil), this, [this] {
            if (m_state == State::Pausing)
                sendWhenAllowed();
        });
        return;
    }
    send();
}

void ApiJob::enterPause()
{
    m_state = State::Pausing;
    // Asked to wait is not too slow: the time runs on when the next attempt goes out.
    if (m_deadline.isActive()) {
        m_timeLeftMs = qMax(1, m_deadline.remainingTime());
        m_deadline.stop();
    }
}

void ApiJob::send()
{
    if (m_client->isReadOnly() && !m_request.onlyReads()) {
        ApiError error;
        error.kind = ApiError::Kind::ReadOnly;
        error.notSent = true;
        settle(unexpected(error));
        return;
    }
    m_state = State::InFlight;
    if (!m_deadline.isActive())
        m_deadline.start(m_timeLeftMs);
    ++m_attempts;
    m_received.clear();
    m_tlsErrors.clear();
    const QByteArray body = m_request.body();
    const bool hasBody = m_request.verb != ApiRequest::Verb::Get;
    const QNetworkRequest stamped
        = NetworkFactory::stamp(m_request, m_client->tenant().origin, m_client->m_tls, m_requestId,
                                m_token, hasBody ? body.size() : -1);
    m_body = hasBody ? std::make_unique<OneShotBody>(body) : nullptr;
    QNetworkAccessManager &nam = *m_client->m_nam;
    if (m_request.verb == ApiRequest::Verb::Get)
        m_reply.reset(nam.get(stamped));
    else
        m_reply.reset(nam.sendCustomRequest(stamped, m_request.verbName(), m_body.get()));
    connect(m_reply.get(), &QNetworkReply::finished, this, &ApiJob::onFinished);
    connect(m_reply.get(), &QIODevice::readyRead, this, &ApiJob::onReadyRead);
    // Only to say what is wrong; nobody ever ignores one.
    connect(m_reply.get(), &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
}

void ApiJob::onReadyRead()
{
    // It stays where it is until all is there: taken in pieces, large answers are copied twice.
    if (m_reply->bytesAvailable() <= maxResponseBytes)
        return;
    ApiError error
        = ApiError::protocol(QCoreApplication::translate(
                                 "ApiJob", "The answer is larger than %1 MiB, so it was cut off.")
                                 .arg(maxResponseBytes / (1024 * 1024)));
    error.requestId = QString::fromLatin1(m_requestId);
    error.outcomeUnknown = m_request.isWrite();
    settle(unexpected(error));
}

void ApiJob::onFinished()
{
    onReadyRead();
    if (m_state == State::Settled)
        return;
    if (m_reply->isOpen())
        m_received = m_reply->readAll();
    const bool bodyWasRead = m_body && m_body->wasRead();
    Result<ApiResponse> result
        = ResponseReader::read(m_request, *m_reply, m_tlsErrors, m_received, m_requestId,
                               bodyWasRead, m_client->clock()->now());
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    qCInfo(lcNet).noquote() << m_requestId << m_request.verbName() << m_request.path() << status
                            << m_received.size() << "bytes, attempt" << m_attempts;
    dropReply();
    if (result)
        settle(std::move(result));
    else
        fail(std::move(result.error()));
}

void ApiJob::fail(ApiError error)
{
    const bool refusedToken = error.httpStatus == 401 && m_request.auth == ApiRequest::Auth::Bearer;
    if (refusedToken && m_client->m_tokens != nullptr) {
        m_client->m_tokens->reject(m_token);
        if (!m_renewedToken) {
            m_renewedToken = true;
            acquireToken();
            return;
        }
    }
    if (!retryAfter(error))
        settle(unexpected(std::move(error)));
}

bool ApiJob::retryAfter(const ApiError &error)
{
    const qint64 wait = m_client->m_retry.delayMs(error, m_attempts,
                                                  QRandomGenerator::global()->generateDouble());
    // Asked to wait means that everybody waits, not just the one who was told.
    if (error.retryAfterSeconds > 0 || error.kind == ApiError::Kind::RateLimited)
        m_client->pause(wait);
    if (!m_client->m_retry.mayRetry(m_request, error, m_attempts))
        return false;
    enterPause();
    m_client->clock()->after(wait, this, [this] {
        if (m_state == State::Pausing)
            sendWhenAllowed();
    });
    return true;
}

void ApiJob::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply.release();
    reply->disconnect(this);
    if (reply->isRunning())
        reply->abort();
    // The reply may still read from the body until it is gone.
    if (m_body)
        m_body.release()->setParent(reply);
    reply->deleteLater();
}

void ApiJob::settle(Result<ApiResponse> result)
{
    Q_ASSERT_X(m_state != State::Settled, "ApiJob::settle", "a job settles exactly once");
    m_state = State::Settled;
    m_deadline.stop();
    dropReply();
    scrub(m_token);
    deleteLater();
    const Continuation continuation = std::exchange(m_continuation, nullptr);
    // Last: the continuation may destroy the client and with it this job.
    if (continuation && (!m_hasContext || m_context))
        continuation(result);
}

} // namespace Steward
