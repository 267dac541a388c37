// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/policiesservice.h"

#include "app/json/codec.h"
#include "app/net/apiclient.h"

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr int pageSize = 100;
}

PoliciesService::PoliciesService(ApiClient *client)
    : m_client(client)
{
}

Reply<Page<Policy>> PoliciesService::page(const QString &type, const QString &pageToken) const
{
    const QJsonObject body { { "policyTypes"_L1, QJsonArray { type } },
                             { "pageSize"_L1, pageSize },
                             { "pageToken"_L1, pageToken } };
    return { m_client->send(
                 ApiRequest::search({ u"api"_s, u"v1"_s, u"search"_s, u"policies"_s }, body)),
             [](const ApiResponse &response) {
                 return Codec::page<Policy>(response.json(), &Codec::policy);
             } };
}

} // namespace Steward
