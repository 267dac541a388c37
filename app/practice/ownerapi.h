// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/answer.h"
#include "app/practice/options.h"
#include "app/practice/world.h"

namespace Steward::Practice
{

/// Owners v2, `/api/v2/apps/{app}[/entitlements/{ent}]/owners/...` (c1-api c9), with lag: a write
/// is answered at once and shows in reads later.
class OwnerApi
{
public:
    OwnerApi(const Options &options, World &world);
    /// \a path starts after "/api/v2".
    [[nodiscard]] Answer answer(const QStringList &path, const Request &request,
                                const QDateTime &now);

private:
    struct Target {
        QByteArray app;
        QByteArray entitlement;
        QString key; ///< of World::owners()
        bool exists = false;
    };
    [[nodiscard]] Answer list(const Target &target, const Request &request, const QDateTime &now);
    [[nodiscard]] Answer one(const Target &target, const QString &role, const QByteArray &user,
                             const Request &request, const QDateTime &now);
    [[nodiscard]] Answer create(const Target &target, const QString &role, const QByteArray &user,
                                const Request &request, const QDateTime &now);
    [[nodiscard]] Answer remove(const Target &target, const QString &role, const QByteArray &user,
                                const Request &request, const QDateTime &now);
    /// `GET {base}/owners/entitlements`: those named when the app was made.
    [[nodiscard]] Answer listEntitlements(const Target &target, const Request &request,
                                          const QDateTime &now) const;
    [[nodiscard]] bool isForbidden(const Target &target) const;
    [[nodiscard]] static Answer denied(const Target &target, const QString &method,
                                       const Request &request);
    /// What a write that went through answers.
    [[nodiscard]] Answer accepted(const Target &target, const OwnerRecord &owner) const;
    [[nodiscard]] QByteArray render(const Target &target, const OwnerRecord &owner) const;
    [[nodiscard]] QByteArray wrapped(const Target &target, const OwnerRecord &owner) const;

    const Options &m_options;
    World &m_world;
};

} // namespace Steward::Practice
