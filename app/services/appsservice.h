// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/app.h"
#include "app/domain/newapp.h"
#include "app/domain/page.h"
#include "app/net/answered.h"
#include "app/net/reply.h"
#include "app/services/writepermit.h"

namespace Steward
{

class ApiClient;

/// Reads apps. The client is not owned and must outlive this.
class AppsService final
{
public:
    explicit AppsService(ApiClient *client);
    /// `GET /api/v1/apps`, or `POST /api/v1/search/apps` (`query`: name, description) with a query.
    [[nodiscard]] Reply<Page<App>> page(const QString &query, const QString &pageToken) const;
    /// `GET /api/v1/apps/{id}`
    [[nodiscard]] Reply<App> app(const AppId &id) const;
    /// `POST /api/v1/search/apps` (`displayName`: the whole name in any case). Names are not
    /// unique.
    [[nodiscard]] Reply<Page<App>> named(const QString &name, const QString &pageToken) const;
    /// `POST /api/v1/apps`, answer `{app}`. Not idempotent: sent twice it makes two apps.
    [[nodiscard]] Reply<Answered<App>> create(const WritePermit &permit, const NewApp &app) const;

private:
    ApiClient *m_client;
};

} // namespace Steward
