// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entitlement.h"
#include "app/domain/page.h"
#include "app/net/reply.h"

#include <QJsonObject>

namespace Steward
{

class ApiClient;

/// Reads entitlements. The client is not owned and must outlive this.
class EntitlementsService final
{
public:
    explicit EntitlementsService(ApiClient *client);
    /// `POST /api/v1/search/entitlements` with `appIds: [app]`, or over all apps without one. An
    /// app id that does not exist gives an empty list, not an error.
    [[nodiscard]] Reply<Page<Entitlement>>
    page(const std::optional<AppId> &app, const QString &query, const QString &pageToken) const;
    /// The same with `refs: [{appId, id}]`: nothing, or this entitlement.
    [[nodiscard]] Reply<Page<Entitlement>> withRef(const EntitlementRef &ref) const;

private:
    [[nodiscard]] Reply<Page<Entitlement>> search(const QJsonObject &body) const;

    ApiClient *m_client;
};

} // namespace Steward
