// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ids.h"

#include <QDateTime>

namespace Steward
{

/// One membership of an entitlement: a row of `POST /api/v1/search/grants`.
struct Grant {
    QString appUserId; ///< the account that holds the grant; key of the row
    UserId user; ///< `appUser.identityUserId`; invalid when the account has no person
    QString displayName;
    QString email;
    QString status; ///< of the account: `ENABLED`, `DISABLED`, `DELETED`
    bool isDirect = true; ///< no `grantSources`
    QDateTime createdAt;
    friend bool operator==(const Grant &, const Grant &) = default;
};

} // namespace Steward
