// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ids.h"

#include <QList>
#include <QMap>

#include <optional>

namespace Steward
{

/// What `POST /api/v1/apps` is asked for (`CreateAppRequest`). Only the name is required; what is
/// empty or not set is not sent.
struct NewApp {
    static constexpr int maxNameLength = 255;
    static constexpr int maxAnnotations = 16;
    static constexpr int maxAnnotationValue = 256;
    static constexpr int maxAnnotationBytes = 4096;

    QString displayName;
    QString description;
    QString instructions; ///< shown on the request form
    QList<UserId> owners; ///< besides the caller, who becomes an owner by itself
    QList<EntitlementRef> entitlementOwners; ///< everyone holding one becomes an owner
    std::optional<PolicyId> grantPolicy;
    std::optional<PolicyId> revokePolicy;
    std::optional<PolicyId> certifyPolicy;
    std::optional<qint32> monthlyCostUsd; ///< whole USD per seat, 0 or more
    QString identityMatching; ///< `APP_USER_IDENTITY_MATCHING_*`; empty for C1's default
    std::optional<bool> strictAccessProvisioning;
    QMap<QString, QString> annotations;
    friend bool operator==(const NewApp &, const NewApp &) = default;

    /// What is wrong with a display name, a full sentence; empty when nothing is.
    [[nodiscard]] static QString nameProblem(const QString &name);
    /// Reads whole US dollars per seat from what a person typed; no value for blank text. \a
    /// problem gets a sentence when it is no such number.
    [[nodiscard]] static std::optional<qint32> parseCost(const QString &text, QString &problem);
    /// Limits of c1-api f: form of a key, characters of a value.
    [[nodiscard]] static QString annotationProblem(const QString &key, const QString &value);
    /// Limits on all together: how many, how many bytes.
    [[nodiscard]] static QString annotationsProblem(const QMap<QString, QString> &annotations);
    /// Keys plus values in UTF-8: the least C1 can count.
    [[nodiscard]] static qsizetype annotationBytes(const QMap<QString, QString> &annotations);
    /// The first of all these; empty when it may be sent.
    [[nodiscard]] QString problem() const;
};

} // namespace Steward
