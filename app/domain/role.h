// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ids.h"

#include <QDateTime>

namespace Steward
{

/// `c1.api.iam.v1.Role`, the fields the console shows. What people may do in C1 itself; owners have
/// a role slug, which is another thing.
struct Role {
    RoleId id;
    QString displayName;
    QString name; ///< internal, as `system:owner`
    QDateTime deletedAt; ///< UTC; invalid for a role in use
    friend bool operator==(const Role &, const Role &) = default;
};

} // namespace Steward
