// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/page.h"
#include "app/domain/role.h"
#include "app/net/reply.h"

namespace Steward
{

class ApiClient;

/// Reads the roles of the tenant itself (c1-api c11). The client is not owned.
class RolesService final
{
public:
    explicit RolesService(ApiClient *client);
    /// `GET /api/v1/iam/roles`; deleted ones may be among them. Forbidden without the permission
    /// `c1.api.iam.v1.Roles.List`.
    [[nodiscard]] Reply<Page<Role>> page(const QString &pageToken) const;

private:
    ApiClient *m_client;
};

} // namespace Steward
