// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/answer.h"
#include "app/practice/options.h"
#include "app/practice/world.h"

namespace Steward::Practice
{

/// Who holds an entitlement: the search and the two lists below an entitlement.
class GrantApi
{
public:
    GrantApi(const Options &options, const World &world);
    /// `POST /api/v1/search/grants`.
    [[nodiscard]] Answer search(const QJsonObject &body, const Request &request,
                                const QDateTime &now) const;
    /// `GET .../entitlements/{ent}/grants`.
    [[nodiscard]] Answer list(const EntitlementRecord &entitlement, const Request &request,
                              const QDateTime &now) const;
    /// `GET .../entitlements/{ent}/users/{user}/grants`.
    [[nodiscard]] Answer ofUser(const EntitlementRecord &entitlement, const QByteArray &user,
                                const Request &request, const QDateTime &now) const;

private:
    [[nodiscard]] QJsonObject account(const EntitlementRecord &entitlement,
                                      const Person &person) const;
    [[nodiscard]] QByteArray searchRow(const EntitlementRecord &entitlement, qsizetype index,
                                       const QDateTime &now) const;
    [[nodiscard]] QByteArray listRow(const EntitlementRecord &entitlement, qsizetype index) const;

    const Options &m_options;
    const World &m_world;
};

} // namespace Steward::Practice
