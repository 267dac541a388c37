// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/app.h"
#include "app/domain/page.h"
#include "app/net/reply.h"

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

private:
    ApiClient *m_client;
};

} // namespace Steward
