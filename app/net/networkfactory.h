// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/domain/connection.h"
#include "app/net/apirequest.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <memory>

namespace Steward
{

/// The one place where requests get their headers, attributes and TLS settings.
namespace NetworkFactory
{
/// A manager without cookies, cache and redirects.
[[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeManager();
/// TLS 1.2 or later, peers verified; the tenant's own CA beside the system's, or alone.
[[nodiscard]] QSslConfiguration tlsFor(const TenantConnection &tenant);
/// \a request as it goes to \a origin. \a bearer may be empty. \a bodySize is -1 without a body.
[[nodiscard]] QNetworkRequest stamp(const ApiRequest &request, const QUrl &origin,
                                    const QSslConfiguration &tls, const QByteArray &requestId,
                                    const QByteArray &bearer, qint64 bodySize);
/// A fresh id for X-Request-ID.
[[nodiscard]] QByteArray makeRequestId();
} // namespace NetworkFactory

} // namespace Steward
