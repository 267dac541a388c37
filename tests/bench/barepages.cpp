// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/barepages.h"

#include "app/core/secretbytes.h"
#include "app/net/networkfactory.h"
#include "app/services/usersservice.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
/// Empty at the end.
QByteArray nextToken(const QByteArray &body)
{
    static const QByteArray key = "\"nextPageToken\":\""_ba;
    const qsizetype at = body.lastIndexOf(key);
    const qsizetype from = at + key.size();
    return at < 0 ? QByteArray() : body.mid(from, body.indexOf('"', from) - from);
}
} // namespace

BarePages::BarePages(const TenantConnection &tenant, QObject *parent)
    : QObject(parent)
    , m_origin(tenant.origin)
    , m_tls(NetworkFactory::tlsFor(tenant))
{
}

void BarePages::start(const QByteArray &token)
{
    m_token = "Bearer "_ba + token;
    m_pages = 0;
    get(u"/api/v1/auth/introspect"_s, &BarePages::begin);
}

void BarePages::get(const QString &path, void (BarePages::*then)(QNetworkReply *))
{
    QNetworkRequest request(m_origin.resolved(QUrl(path)));
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Authorization"_ba, m_token);
    QNetworkReply *reply = m_nam.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply, then] {
        reply->deleteLater();
        (this->*then)(reply);
    });
}

void BarePages::begin(QNetworkReply *)
{
    m_clock.start();
    get(u"/api/v1/users?page_size=%1"_s.arg(UsersService::rawPageSize), &BarePages::onPage);
}

void BarePages::onPage(QNetworkReply *reply)
{
    const QByteArray body = reply->readAll();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() != QNetworkReply::NoError || status != 200) {
        emit failed(u"A bare request was answered %1: %2"_s.arg(status).arg(
            QString::fromUtf8(body.left(300))));
        return;
    }
    ++m_pages;
    const QByteArray next = nextToken(body);
    if (next.isEmpty()) {
        const double took = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        scrub(m_token);
        emit finished(took, m_pages);
        return;
    }
    get(u"/api/v1/users?page_size=%1&page_token=%2"_s.arg(UsersService::rawPageSize)
            .arg(QString::fromLatin1(next)),
        &BarePages::onPage);
}

} // namespace Steward
