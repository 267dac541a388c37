// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ids.h"

namespace Steward
{

/// `c1.api.policy.v1.Policy`, the fields the console shows.
struct Policy {
    PolicyId id;
    QString displayName;
    QString policyType; ///< `POLICY_TYPE_GRANT`, `_REVOKE`, `_CERTIFY`, ...; unknown words kept
    friend bool operator==(const Policy &, const Policy &) = default;
};

} // namespace Steward
