// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/page.h"
#include "app/domain/policy.h"
#include "app/net/reply.h"

namespace Steward
{

class ApiClient;

/// Reads policies (c1-api c2). The client is not owned.
class PoliciesService final
{
public:
    explicit PoliciesService(ApiClient *client);
    /// `POST /api/v1/search/policies` with `policyTypes: [type]`; deleted ones are left out.
    [[nodiscard]] Reply<Page<Policy>> page(const QString &type, const QString &pageToken) const;

private:
    ApiClient *m_client;
};

} // namespace Steward
