// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/batchsize.h"
#include "app/changes/plan.h"

#include <QByteArray>

namespace Steward
{

/// One request that carrying out a plan makes.
struct PlannedRequest {
    QByteArray verb; ///< POST or DELETE
    QString path; ///< percent-encoded, begins with a slash
    QJsonObject body;
    /// What the body still lacks and where to read it, a sentence; empty when it is complete.
    QString note;
    friend bool operator==(const PlannedRequest &, const PlannedRequest &) = default;
};

/// Stands in a body for the account of a person, which a plan does not hold.
inline constexpr QLatin1String appUserPlaceholder { "APP_USER_ID" };

/// The writing requests of \a plan in order, the one source of every list of them (c1-api c1, c6,
/// c9): an app; an owner each; members in batches of \a batchSize people. A removal of members
/// names accounts, so those requests hold appUserPlaceholder and a note. None for a plan with a
/// problem().
[[nodiscard]] QList<PlannedRequest> plannedRequests(const Plan &plan,
                                                    int batchSize = defaultBatchSize);

/// How many those are, without making them.
[[nodiscard]] qsizetype plannedRequestCount(const Plan &plan, int batchSize = defaultBatchSize);

/// Forms in which a plan can be copied for other tools.
enum class HandOff {
    Curl, ///< POSIX shell, the token from the variable C1_TOKEN
    C1i, ///< POSIX shell, the vendor's command line
    Terraform, ///< HCL for the provider conductorone/conductorone
    Json, ///< the requests as a JSON array of verb, url, body, and note where there is one
};

/// Why \a plan has no such form, a sentence; empty when it has.
[[nodiscard]] QString handOffUnavailable(const Plan &plan, HandOff form,
                                         int batchSize = defaultBatchSize);

/// The text to copy, comments in the person's language; empty when it is unavailable. Never holds a
/// token. Whatever names contain stays data: in JSON, in shell quotes, in HCL strings. People who
/// are left out of the plan are left out here too.
[[nodiscard]] QString handOffText(const Plan &plan, HandOff form, int batchSize = defaultBatchSize);

} // namespace Steward
