// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/appsservice.h"

#include "app/json/codec.h"
#include "app/net/apiclient.h"

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr int pageSize = 100;

/// The `{app}` of a single read or of a creation, with every field.
Result<App> wholeApp(const ApiResponse &response)
{
    const QJsonObject json = response.json().value("app"_L1).toObject();
    Result<App> app = Codec::app(json);
    if (app)
        app->raw = json;
    return app;
}
} // namespace

AppsService::AppsService(ApiClient *client)
    : m_client(client)
{
}

Reply<Page<App>> AppsService::page(const QString &query, const QString &pageToken) const
{
    ApiRequest request;
    if (query.isEmpty()) {
        request = ApiRequest::get({ u"api"_s, u"v1"_s, u"apps"_s });
        request.query.append({ u"page_size"_s, QString::number(pageSize) });
        if (!pageToken.isEmpty())
            request.query.append({ u"page_token"_s, pageToken });
    } else {
        request = ApiRequest::search(
            { u"api"_s, u"v1"_s, u"search"_s, u"apps"_s },
            { { "query"_L1, query }, { "pageSize"_L1, pageSize }, { "pageToken"_L1, pageToken } });
    }
    return { m_client->send(request), [](const ApiResponse &response) {
                return Codec::page<App>(response.json(), &Codec::app);
            } };
}

Reply<App> AppsService::app(const AppId &id) const
{
    return { m_client->send(ApiRequest::get({ u"api"_s, u"v1"_s, u"apps"_s, id.toString() })),
             [](const ApiResponse &response) { return wholeApp(response); } };
}

Reply<Page<App>> AppsService::named(const QString &name, const QString &pageToken) const
{
    return { m_client->send(ApiRequest::search({ u"api"_s, u"v1"_s, u"search"_s, u"apps"_s },
                                               { { "displayName"_L1, name },
                                                 { "pageSize"_L1, pageSize },
                                                 { "pageToken"_L1, pageToken } })),
             [](const ApiResponse &response) {
                 return Codec::page<App>(response.json(), &Codec::app);
             } };
}

Reply<Answered<App>> AppsService::create(const WritePermit &, const NewApp &app) const
{
    return { m_client->send(ApiRequest::write(ApiRequest::Verb::Post,
                                              { u"api"_s, u"v1"_s, u"apps"_s },
                                              Codec::createAppRequest(app))),
             [](const ApiResponse &response) {
                 return Answered<App>::from(wholeApp(response), response);
             } };
}

} // namespace Steward
