// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/tenant.h"

#include "app/practice/apisupport.h"

#include <QFileInfo>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpServer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Steward::Practice
{

Tenant::Tenant(Options options)
    : m_options(std::move(options))
    , m_state(m_options.stateDir)
    , m_world(m_options)
    , m_api(m_options, m_world)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(std::chrono::milliseconds(50));
    QObject::connect(&m_saving, &QTimer::timeout, &m_saving, [this] { save(); });
}

Tenant::~Tenant()
{
    if (m_saving.isActive())
        save();
}

void Tenant::save()
{
    m_state.save(m_identity, static_cast<quint16>(m_connection.url.port()), m_world.changes());
}

QDateTime Tenant::now() const
{
    return QDateTime::currentDateTimeUtc().addSecs(m_options.fault(u"clock-skew"_s).toLongLong());
}

bool Tenant::start(QString &error)
{
    if (!m_state.open(error) || !m_log.open(m_options.requestLogFile, error))
        return false;
    m_identity = m_state.identity();
    m_world.restore(m_state.world());
    if (!listen(error))
        return false;
    m_tokens = std::make_unique<TokenEndpoint>(m_options, m_connection.clientId,
                                               m_identity.clientPublicKey, m_identity.clientSecret);
    m_log.addSecret(m_identity.clientSecret);
    m_log.addSecret(m_identity.clientSecret.split(':').value(3));
    m_tokens->onIssued = [this](const QByteArray &token) { m_log.addSecret(token); };
    save();
    return writeConnection(error);
}

bool Tenant::listen(QString &error)
{
    m_server = std::make_unique<Server>([this](const Request &request) { return answer(request); },
                                        m_options.latencyMs);
    m_server->now = [this] { return now(); };
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(m_identity.certificatePem));
    tls.setPrivateKey(QSslKey(m_identity.serverKeyPem, QSsl::Ec));
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients: they bring a token instead
    m_server->sslSetup(tls);
    const quint16 wanted = m_options.port != 0 ? m_options.port : m_state.port();
    const quint16 port = m_server->listen(QHostAddress::LocalHost, wanted);
    if (port == 0) {
        error = u"Port %1 on 127.0.0.1 cannot be used; it is probably taken."_s.arg(wanted);
        return false;
    }
    m_connection.url = QUrl(u"https://127.0.0.1:%1"_s.arg(port));
    m_connection.caPem = m_identity.caPem;
    m_connection.clientSecret = m_identity.clientSecret;
    m_connection.clientId = u"%1@127.0.0.1:%2/pcc"_s.arg(m_identity.clientName).arg(port);
    return true;
}

bool Tenant::writeConnection(QString &error)
{
    if (m_state.isKept())
        m_connection.caFile = m_state.caFile();
    else if (!m_options.connectionFile.isEmpty())
        m_connection.caFile = QFileInfo(m_options.connectionFile).absoluteFilePath() + ".ca.pem"_L1;
    if (!m_connection.caFile.isEmpty()
        && !writePrivately(m_connection.caFile, m_connection.caPem)) {
        error = u"The CA file %1 cannot be written."_s.arg(m_connection.caFile);
        return false;
    }
    if (m_options.connectionFile.isEmpty())
        return true;
    const QJsonObject json { { "url"_L1, m_connection.url.toString() },
                             { "caFile"_L1, m_connection.caFile },
                             { "clientId"_L1, m_connection.clientId },
                             { "clientSecret"_L1,
                               QString::fromLatin1(m_connection.clientSecret) } };
    if (writePrivately(m_options.connectionFile, QJsonDocument(json).toJson()))
        return true;
    error = u"The connection file %1 cannot be written."_s.arg(m_options.connectionFile);
    return false;
}

Answer Tenant::answer(const Request &request)
{
    const Answer answer = decide(request);
    m_log.write(request, answer, now(), m_tokens->accepts(request.authorization, now()));
    const bool changed = answer.status < 300 && request.method != "GET"
        && request.path.startsWith("/api/"_L1) && !request.path.contains("/search/"_L1);
    // A thousand writes in a row are not a thousand files: the state is written when it rests.
    if (changed && m_state.isKept() && !m_saving.isActive())
        m_saving.start();
    return answer;
}

Answer Tenant::decide(const Request &request)
{
    const QDateTime time = now();
    if (overLimit(time)) {
        Answer answer = statusError(429, 8, u"too many requests"_s, request);
        answer.headers.append({ "Retry-After"_ba, "1"_ba });
        return answer;
    }
    if (request.segments.mid(0, 3) == QStringList { u"auth"_s, u"v1"_s, u"token"_s })
        return m_tokens->answer(request, time);
    const bool page = m_options.hasFault(u"html-200"_s)
        && request.path.startsWith(m_options.fault(u"html-200"_s));
    // Outside the API a path reaches the web application, which answers everything with a page.
    if (request.segments.value(0) != u"api" || page) {
        Answer answer;
        answer.contentType = "text/html; charset=utf-8"_ba;
        answer.body = "<!DOCTYPE html><html><title>C1</title></html>"_ba;
        return answer;
    }
    ++m_calls;
    const auto strikes = [this](const QString &fault) {
        const int every = m_options.fault(fault).toInt();
        return every > 0 && m_calls % every == 0;
    };
    if (m_calls == 1 && m_options.hasFault(u"rate-limit-once"_s)) {
        Answer answer = statusError(429, 8, u"too many requests"_s, request);
        answer.headers.append({ "Retry-After"_ba, "1"_ba });
        return answer;
    }
    if (!m_tokens->accepts(request.authorization, time) || strikes(u"unauthorized-storm"_s))
        return statusError(401, 16, u"invalid or expired token"_s, request);
    if (strikes(u"server-error"_s)) {
        Answer answer = statusError(503, 14, u"unavailable"_s, request);
        answer.headers.append({ "Retry-After"_ba, "1"_ba });
        return answer;
    }
    Answer answer = m_api.answer(request, time);
    if (!m_dropped && request.method != "GET" && m_options.hasFault(u"drop-answer"_s)
        && request.path.endsWith(m_options.fault(u"drop-answer"_s))) {
        m_dropped = true;
        answer.dropped = true;
    }
    return answer;
}

bool Tenant::overLimit(const QDateTime &time)
{
    if (m_options.rateLimit <= 0)
        return false;
    while (!m_recent.empty() && m_recent.front().msecsTo(time) >= 1000)
        m_recent.pop_front();
    if (static_cast<int>(m_recent.size()) >= m_options.rateLimit)
        return true;
    m_recent.push_back(time);
    return false;
}

} // namespace Steward::Practice
