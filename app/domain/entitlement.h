// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ids.h"

#include <QDateTime>

namespace Steward
{

/// `c1.api.app.v1.AppEntitlement` (inside `AppEntitlementView`), the fields the console shows.
struct Entitlement {
    EntitlementRef ref;
    QString displayName;
    QString description;
    QString slug;
    QString purpose; ///< `APP_ENTITLEMENT_PURPOSE_VALUE_*`, unknown values kept
    bool isManuallyManaged = false;
    bool systemBuiltin = false;
    qint64 grantCount = 0; ///< sent as a JSON string
    QDateTime updatedAt;
    friend bool operator==(const Entitlement &, const Entitlement &) = default;
};

} // namespace Steward
