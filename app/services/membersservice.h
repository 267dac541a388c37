// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/grant.h"
#include "app/domain/membersadded.h"
#include "app/domain/page.h"
#include "app/net/answered.h"
#include "app/net/reply.h"
#include "app/services/writepermit.h"

namespace Steward
{

class ApiClient;

/// Reads and adds the members of entitlements. The client is not owned and must outlive this.
class MembersService final
{
public:
    explicit MembersService(ApiClient *client);
    /// `POST /api/v1/search/grants` with `entitlementRefs: [{appId, id}]`.
    [[nodiscard]] Reply<Page<Grant>> page(const EntitlementRef &ref,
                                          const QString &pageToken) const;
    /// `POST /api/v1/apps/{app}/entitlements/{ent}/add-manual-user` with `{"userIds": [...]}`. A
    /// person may be refused inside a 200.
    [[nodiscard]] Reply<Answered<MembersAdded>>
    add(const WritePermit &permit, const EntitlementRef &ref, const QList<UserId> &people) const;
    /// `DELETE /api/v1/apps/{app}/entitlements/{ent}/remove-membership` with `{"appUserId": ...}`:
    /// the account that holds the membership (Grant::appUserId). C1 may refuse it for this kind of
    /// entitlement (c1-api c6).
    [[nodiscard]] Reply<Answered<bool>> remove(const WritePermit &permit, const EntitlementRef &ref,
                                               const QString &appUserId) const;

private:
    ApiClient *m_client;
};

} // namespace Steward
