// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/rolesservice.h"

#include "app/json/codec.h"
#include "app/net/apiclient.h"

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr int pageSize = 100;
}

RolesService::RolesService(ApiClient *client)
    : m_client(client)
{
}

Reply<Page<Role>> RolesService::page(const QString &pageToken) const
{
    ApiRequest request = ApiRequest::get({ u"api"_s, u"v1"_s, u"iam"_s, u"roles"_s });
    request.query.append({ u"page_size"_s, QString::number(pageSize) });
    if (!pageToken.isEmpty())
        request.query.append({ u"page_token"_s, pageToken });
    return { m_client->send(request), [](const ApiResponse &response) {
                return Codec::page<Role>(response.json(), &Codec::role);
            } };
}

} // namespace Steward
