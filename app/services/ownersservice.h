// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/owner.h"
#include "app/domain/page.h"
#include "app/net/answered.h"
#include "app/net/reply.h"
#include "app/services/writepermit.h"

namespace Steward
{

class ApiClient;

/// Reads and creates owners by role slug (owners v2, c1-api c9). The client is not owned.
class OwnersService final
{
public:
    explicit OwnersService(ApiClient *client);
    /// `GET {base}/owners/users?role_slug=`; all roles when \a slug is not given. An unknown app
    /// gives an empty list, not an error.
    [[nodiscard]] Reply<Page<Owner>> page(const OwnedObject &object,
                                          const std::optional<RoleSlug> &slug,
                                          const QString &pageToken) const;
    /// `POST {base}/owners/users/{role_slug}/{user_ref_id}`, body `{"userRef":{"id":...}}`.
    [[nodiscard]] Reply<Answered<Owner>> create(const WritePermit &permit,
                                                const OwnedObject &object, const RoleSlug &slug,
                                                const UserId &user) const;
    /// `DELETE {base}/owners/users/{role_slug}/{user_ref_id}`, answer `{}`.
    [[nodiscard]] Reply<Answered<Owner>> remove(const WritePermit &permit,
                                                const OwnedObject &object, const RoleSlug &slug,
                                                const UserId &user) const;

private:
    ApiClient *m_client;
};

} // namespace Steward
