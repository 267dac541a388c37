// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/entitlementsservice.h"

#include "app/json/codec.h"
#include "app/net/apiclient.h"

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr int pageSize = 100;
}

EntitlementsService::EntitlementsService(ApiClient *client)
    : m_client(client)
{
}

Reply<Page<Entitlement>> EntitlementsService::page(const std::optional<AppId> &app,
                                                   const QString &query,
                                                   const QString &pageToken) const
{
    QJsonObject body { { "pageSize"_L1, pageSize }, { "pageToken"_L1, pageToken } };
    if (app)
        body.insert("appIds"_L1, QJsonArray { app->toString() });
    if (!query.isEmpty())
        body.insert("query"_L1, query);
    return search(body);
}

Reply<Page<Entitlement>> EntitlementsService::withRef(const EntitlementRef &ref) const
{
    const QJsonObject one { { "appId"_L1, ref.app.toString() },
                            { "id"_L1, ref.entitlement.toString() } };
    return search({ { "refs"_L1, QJsonArray { one } }, { "pageSize"_L1, pageSize } });
}

Reply<Page<Entitlement>> EntitlementsService::search(const QJsonObject &body) const
{
    return { m_client->send(
                 ApiRequest::search({ u"api"_s, u"v1"_s, u"search"_s, u"entitlements"_s }, body)),
             [](const ApiResponse &response) {
                 return Codec::page<Entitlement>(response.json(), &Codec::entitlementView);
             } };
}

} // namespace Steward
