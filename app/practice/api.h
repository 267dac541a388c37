// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/answer.h"
#include "app/practice/grantapi.h"
#include "app/practice/memberapi.h"
#include "app/practice/newappapi.h"
#include "app/practice/options.h"
#include "app/practice/ownerapi.h"
#include "app/practice/policies.h"
#include "app/practice/world.h"

namespace Steward::Practice
{

/// The `/api/...` paths. Knows nothing of sockets, tokens or time lost on the way.
class Api
{
public:
    Api(const Options &options, World &world);
    [[nodiscard]] Answer answer(const Request &request, const QDateTime &now);

private:
    [[nodiscard]] Answer route(const Request &request, const QDateTime &now);
    [[nodiscard]] Answer routeDelete(const QStringList &path, const Request &request,
                                     const QJsonObject &body, const QDateTime &now);
    [[nodiscard]] Answer routeGet(const QStringList &path, const Request &request,
                                  const QDateTime &now);
    [[nodiscard]] Answer routePost(const QStringList &path, const Request &request,
                                   const QJsonObject &body, const QDateTime &now);
    [[nodiscard]] Answer routeSearch(const QString &what, const Request &request,
                                     const QJsonObject &body, const QDateTime &now);
    [[nodiscard]] Answer routeEntitlements(const QStringList &path, const Request &request,
                                           const QDateTime &now);
    [[nodiscard]] Answer routeRoles(const QStringList &path, const Request &request) const;
    [[nodiscard]] Answer introspect() const;
    [[nodiscard]] Answer listApps(const QJsonObject &body, const Request &request);
    [[nodiscard]] Answer listEntitlements(const QJsonObject &body, const Request &request,
                                          const QDateTime &now);
    [[nodiscard]] Answer listUsers(const QJsonObject &body, const Request &request);

    const Options &m_options;
    World &m_world;
    Policies m_policies;
    GrantApi m_grants;
    MemberApi m_members;
    NewAppApi m_newApps;
    OwnerApi m_owners;
};

} // namespace Steward::Practice
