// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/usersservice.h"

#include "app/json/codec.h"
#include "app/json/userpage.h"
#include "app/net/apiclient.h"

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr int pageSize = UsersService::maxIds;

void insertList(QJsonObject &body, QLatin1String key, const QStringList &texts)
{
    if (!texts.isEmpty())
        body.insert(key, QJsonArray::fromStringList(texts));
}

/// The request knows only which types to leave out.
QStringList typesBut(const QStringList &wanted)
{
    QStringList types { u"USER_TYPE_UNSPECIFIED"_s, u"USER_TYPE_SYSTEM"_s, u"USER_TYPE_HUMAN"_s,
                        u"USER_TYPE_SERVICE"_s, u"USER_TYPE_AGENT"_s };
    for (const QString &type : wanted)
        types.removeAll(type);
    return types;
}
} // namespace

UsersService::UsersService(ApiClient *client)
    : m_client(client)
{
}

Reply<Page<User>> UsersService::page(const QString &query, const QString &pageToken) const
{
    PeopleQuery words;
    words.text = query;
    return matching(words, pageToken);
}

Reply<Page<User>> UsersService::matching(const PeopleQuery &query, const QString &pageToken) const
{
    QJsonObject body { { "pageSize"_L1, pageSize }, { "pageToken"_L1, pageToken } };
    if (!query.text.isEmpty())
        body.insert("query"_L1, query.text);
    insertList(body, "userStatuses"_L1, query.statuses);
    insertList(body, "origins"_L1, query.origins);
    insertList(body, "departments"_L1, query.departments);
    insertList(body, "jobTitles"_L1, query.jobTitles);
    insertList(body, "managerIds"_L1, query.managerIds);
    insertList(body, "roleIds"_L1, query.roleIds);
    if (!query.types.isEmpty())
        insertList(body, "excludeTypes"_L1, typesBut(query.types));
    return search(body);
}

Reply<RawUserPage> UsersService::rawPage(const QString &pageToken) const
{
    ApiRequest request = ApiRequest::get({ u"api"_s, u"v1"_s, u"users"_s });
    request.query.append({ u"page_size"_s, QString::number(rawPageSize) });
    if (!pageToken.isEmpty())
        request.query.append({ u"page_token"_s, pageToken });
    request.checkedByDecoder = true;
    return { m_client->send(request), [](const ApiResponse &response) -> Result<RawUserPage> {
                const Result<QString> next = UserPage::nextPageToken(response.body);
                if (!next)
                    return unexpected(next.error());
                return RawUserPage { response.body, *next };
            } };
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
