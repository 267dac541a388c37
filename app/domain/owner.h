// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/user.h"

#include <QDateTime>

#include <optional>

namespace Steward
{

/// What can be owned: an app, or an entitlement of it.
struct OwnedObject {
    AppId app;
    std::optional<EntitlementId> entitlement;
    friend bool operator==(const OwnedObject &, const OwnedObject &) = default;
};

/// `AppOwnerUser` / `AppEntitlementOwnerUser` of the owners v2 calls.
struct Owner {
    User user;
    QString roleSlug;
    QDateTime createdAt;
    friend bool operator==(const Owner &, const Owner &) = default;
};

/// Owners of one kind per object (product limit, c1-api c9).
inline constexpr int maxDirectOwners = 32;

} // namespace Steward
