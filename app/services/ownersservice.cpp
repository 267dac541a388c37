// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/ownersservice.h"

#include "app/json/codec.h"
#include "app/net/apiclient.h"

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr int pageSize = 100;

QStringList usersPath(const OwnedObject &object)
{
    QStringList path { u"api"_s, u"v2"_s, u"apps"_s, object.app.toString() };
    if (object.entitlement)
        path << u"entitlements"_s << object.entitlement->toString();
    return path << u"owners"_s << u"users"_s;
}
} // namespace

OwnersService::OwnersService(ApiClient *client)
    : m_client(client)
{
}

Reply<Page<Owner>> OwnersService::page(const OwnedObject &object,
                                       const std::optional<RoleSlug> &slug,
                                       const QString &pageToken) const
{
    ApiRequest request = ApiRequest::get(usersPath(object));
    if (slug)
        request.query.append({ u"role_slug"_s, slug->toString() });
    request.query.append({ u"page_size"_s, QString::number(pageSize) });
    if (!pageToken.isEmpty())
        request.query.append({ u"page_token"_s, pageToken });
    return { m_client->send(request), [](const ApiResponse &response) {
                return Codec::page<Owner>(response.json(), &Codec::owner);
            } };
}

Reply<Answered<Owner>> OwnersService::create(const WritePermit &, const OwnedObject &object,
                                             const RoleSlug &slug, const UserId &user) const
{
    QStringList path = usersPath(object);
    path << slug.toString() << user.toString();
    const QJsonObject body { { "userRef"_L1, QJsonObject { { "id"_L1, user.toString() } } } };
    const QByteArrayView wrapper = object.entitlement ? "appEntitlementOwnerUser" : "appOwnerUser";
    ApiRequest request = ApiRequest::write(ApiRequest::Verb::Post, path, body);
    request.checkedByDecoder = true;
    return { m_client->send(request), [wrapper](const ApiResponse &response) {
                return Answered<Owner>::from(Codec::writtenOwner(response.body, wrapper), response);
            } };
}

Reply<Answered<Owner>> OwnersService::remove(const WritePermit &, const OwnedObject &object,
                                             const RoleSlug &slug, const UserId &user) const
{
    QStringList path = usersPath(object);
    path << slug.toString() << user.toString();
    ApiRequest request = ApiRequest::write(ApiRequest::Verb::Delete, path, {});
    request.emptyBodyAllowed = true;
    return { m_client->send(request), [slug](const ApiResponse &response) {
                Owner gone;
                gone.roleSlug = slug.toString();
                return Answered<Owner>::from(gone, response);
            } };
}

} // namespace Steward
