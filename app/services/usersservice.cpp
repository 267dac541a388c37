// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/usersservice.h"

#include "app/json/codec.h"
#include "app/net/apiclient.h"

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr int pageSize = UsersService::maxIds;
}

UsersService::UsersService(ApiClient *client)
    : m_client(client)
{
}

Reply<Page<User>> UsersService::page(const QString &query, const QString &pageToken) const
{
    QJsonObject body { { "pageSize"_L1, pageSize }, { "pageToken"_L1, pageToken } };
    if (!query.isEmpty())
        body.insert("query"_L1, query);
    return search(body);
}

Reply<Page<User>> UsersService::withEmail(const QString &email) const
{
    return search({ { "email"_L1, email }, { "pageSize"_L1, pageSize } });
}

Reply<Page<User>> UsersService::withId(const UserId &id) const { return withIds({ id }); }

Reply<Page<User>> UsersService::withIds(const QList<UserId> &ids) const
{
    QJsonArray refs;
    for (const UserId &id : ids)
        refs.append(QJsonObject { { "id"_L1, id.toString() } });
    return search({ { "refs"_L1, refs }, { "pageSize"_L1, pageSize } });
}

Reply<Page<User>> UsersService::search(const QJsonObject &body) const
{
    return { m_client->send(
                 ApiRequest::search({ u"api"_s, u"v1"_s, u"search"_s, u"users"_s }, body)),
             [](const ApiResponse &response) {
                 return Codec::page<User>(response.json(), &Codec::userView);
             } };
}

} // namespace Steward
