// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/networkfactory.h"

#include "app/net/systemroots.h"

#include <QRandomGenerator>
#include <QSslCertificate>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace Steward::NetworkFactory
{

namespace
{
/// What all requests have in common: copied, it costs a tenth of being put together.
QNetworkRequest commonRequest()
{
    QNetworkRequest request;
    // The default policy follows to other hosts and takes the Authorization header along.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept"_ba, "application/json"_ba);
    request.setRawHeader("User-Agent"_ba, QByteArrayLiteral("steward/" STEWARD_VERSION));
    return request;
}
} // namespace

std::unique_ptr<QNetworkAccessManager> makeManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    return manager;
}

QSslConfiguration tlsFor(const TenantConnection &tenant)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!tenant.caPem.isEmpty()) {
        // Setting certificates turns the system's roots off, so they are added back by hand.
        auto roots = tenant.onlyOwnCa ? QList<QSslCertificate>() : SystemRoots::all();
        roots += QSslCertificate::fromData(tenant.caPem, QSsl::Pem);
        tls.setCaCertificates(roots);
    }
    return tls;
}

QNetworkRequest stamp(const ApiRequest &request, const QUrl &origin, const QSslConfiguration &tls,
                      const QByteArray &requestId, const QByteArray &bearer, qint64 bodySize)
{
    static const QNetworkRequest common = commonRequest();
    QNetworkRequest stamped(common);
    stamped.setUrl(request.url(origin));
    stamped.setSslConfiguration(tls);
    stamped.setTransferTimeout(request.idleMs);
    stamped.setRawHeader("X-Request-ID"_ba, requestId);
    if (!bearer.isEmpty())
        stamped.setRawHeader("Authorization"_ba, "Bearer "_ba + bearer);
    if (bodySize >= 0) {
        stamped.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        stamped.setHeader(QNetworkRequest::ContentLengthHeader, bodySize);
        stamped.setHeader(QNetworkRequest::ContentTypeHeader,
                          request.form.isEmpty() ? u"application/json"_s
                                                 : u"application/x-www-form-urlencoded"_s);
    }
    return stamped;
}

QByteArray makeRequestId()
{
    // It has to be unique, not secret: the program's generator does, without asking the system for
    // each request.
    std::array<quint32, 4> words {};
    QRandomGenerator::global()->fillRange(words.data(), words.size());
    const auto octet = [&words](int word, int shift) {
        return static_cast<uchar>(words.at(static_cast<size_t>(word)) >> shift);
    };
    const auto version4 = static_cast<ushort>((words[1] & 0x0FFF) | 0x4000);
    const auto variant = static_cast<uchar>((octet(2, 24) & 0x3F) | 0x80);
    return QUuid(words[0], static_cast<ushort>(words[1] >> 16), version4, variant, octet(2, 16),
                 octet(2, 8), octet(2, 0), octet(3, 24), octet(3, 16), octet(3, 8), octet(3, 0))
        .toByteArray(QUuid::WithoutBraces);
}

} // namespace Steward::NetworkFactory
