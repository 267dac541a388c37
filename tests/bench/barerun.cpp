// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/barerun.h"

#include "app/core/secretbytes.h"
#include "app/net/networkfactory.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace Steward
{

BareRun::BareRun(const TenantConnection &tenant, QObject *parent)
    : QObject(parent)
    , m_origin(tenant.origin)
    , m_tls(NetworkFactory::tlsFor(tenant))
{
}

void BareRun::start(const QByteArray &token, const QList<BareRequest> &requests)
{
    m_token = "Bearer "_ba + token;
    m_requests = requests;
    m_next = 0;
    m_answered = 0;
    m_warm = 0;
    warm();
}

QNetworkRequest BareRun::request(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Authorization"_ba, m_token);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return request;
}

void BareRun::warm()
{
    const QUrl url = m_origin.resolved(QUrl(u"/api/v1/auth/introspect"_s));
    for (int i = 0; i < inFlight; ++i) {
        QNetworkReply *reply = m_nam.get(request(url));
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            if (++m_warm < inFlight)
                return;
            m_clock.start();
            for (int j = 0; j < inFlight; ++j)
                send();
        });
    }
}

void BareRun::send()
{
    if (m_next >= m_requests.size())
        return;
    const BareRequest &next = m_requests.at(m_next++);
    QNetworkReply *reply = m_nam.post(request(next.url), next.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { onAnswer(reply); });
}

void BareRun::onAnswer(QNetworkReply *reply)
{
    reply->deleteLater();
    const QByteArray body = reply->readAll();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() != QNetworkReply::NoError || status != 200) {
        m_requests.clear();
        emit failed(u"A bare request was answered %1: %2"_s.arg(status).arg(
            QString::fromUtf8(body.left(300))));
        return;
    }
    if (++m_answered == m_requests.size()) {
        const double took = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        scrub(m_token);
        emit finished(took);
        return;
    }
    send();
}

} // namespace Steward
