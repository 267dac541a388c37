// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

namespace Steward
{

/// `c1.api.app.v1.App`, the fields the console shows. Missing, null and zero are the same.
/// `appOwners` is left out on purpose: C1 always sends it empty; read the owners instead.
struct App {
    AppId id;
    QString displayName;
    QString description;
    QString instructions;
    QString grantPolicyId; ///< empty: C1's default
    QString revokePolicyId;
    QString certifyPolicyId;
    QString identityMatching; ///< `APP_USER_IDENTITY_MATCHING_*`
    bool strictAccessProvisioning = false; ///< `strictAccessEntitlementProvisioning`
    bool isDirectory = false;
    bool isManuallyManaged = false;
    qint32 monthlyCostUsd = 0; ///< whole USD per seat
    qint64 userCount = 0; ///< sent as a JSON string
    QMap<QString, QString> annotations;
    QDateTime createdAt; ///< UTC; invalid when not sent
    QDateTime updatedAt;
    /// Every field as it came; only for a single app that was made or read, empty in lists.
    QJsonObject raw;
    friend bool operator==(const App &, const App &) = default;
};

} // namespace Steward
