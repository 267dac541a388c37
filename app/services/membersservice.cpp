// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/membersservice.h"

#include "app/json/codec.h"
#include "app/net/apiclient.h"

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr int pageSize = 100;
}

MembersService::MembersService(ApiClient *client)
    : m_client(client)
{
}

Reply<Page<Grant>> MembersService::page(const EntitlementRef &ref, const QString &pageToken) const
{
    const QJsonObject reference { { "appId"_L1, ref.app.toString() },
                                  { "id"_L1, ref.entitlement.toString() } };
    const QJsonObject body { { "entitlementRefs"_L1, QJsonArray { reference } },
                             { "pageSize"_L1, pageSize },
                             { "pageToken"_L1, pageToken } };
    return { m_client->send(
                 ApiRequest::search({ u"api"_s, u"v1"_s, u"search"_s, u"grants"_s }, body)),
             [](const ApiResponse &response) {
                 return Codec::page<Grant>(response.json(), &Codec::grant);
             } };
}

Reply<Answered<MembersAdded>> MembersService::add(const WritePermit &, const EntitlementRef &ref,
                                                  const QList<UserId> &people) const
{
    QJsonArray ids;
    for (const UserId &person : people)
        ids.append(person.toString());
    return { m_client->send(ApiRequest::write(ApiRequest::Verb::Post,
                                              { u"api"_s, u"v1"_s, u"apps"_s, ref.app.toString(),
                                                u"entitlements"_s, ref.entitlement.toString(),
                                                u"add-manual-user"_s },
                                              { { "userIds"_L1, ids } })),
             [](const ApiResponse &response) {
                 return Answered<MembersAdded>::from(Codec::membersAdded(response.json()),
                                                     response);
             } };
}

Reply<Answered<bool>> MembersService::remove(const WritePermit &, const EntitlementRef &ref,
                                             const QString &appUserId) const
{
    ApiRequest request
        = ApiRequest::write(ApiRequest::Verb::Delete,
                            { u"api"_s, u"v1"_s, u"apps"_s, ref.app.toString(), u"entitlements"_s,
                              ref.entitlement.toString(), u"remove-membership"_s },
                            { { "appUserId"_L1, appUserId } });
    request.emptyBodyAllowed = true;
    return { m_client->send(request),
             [](const ApiResponse &response) { return Answered<bool>::from(true, response); } };
}

} // namespace Steward
