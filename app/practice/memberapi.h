// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/answer.h"
#include "app/practice/options.h"
#include "app/practice/world.h"

namespace Steward::Practice
{

/// `add-manual-user` and `remove-membership` below `/api/v1/apps/{app}/entitlements/{ent}`: partial
/// failures come inside a 200, and who was taken shows in the member list after the lag.
class MemberApi
{
public:
    MemberApi(const Options &options, World &world);
    [[nodiscard]] Answer add(const QByteArray &app, const QByteArray &entitlement,
                             const QJsonObject &body, const Request &request, const QDateTime &now);
    /// `DELETE .../remove-membership` with `{"appUserId": ...}`; only who was added by hand.
    [[nodiscard]] Answer remove(const QByteArray &app, const QByteArray &entitlement,
                                const QJsonObject &body, const Request &request,
                                const QDateTime &now);

private:
    /// Why a person is not taken; empty when taken.
    [[nodiscard]] QString refusal(const EntitlementRecord &entitlement, qsizetype person) const;

    const Options &m_options;
    World &m_world;
    quint32 m_actions = 0;
};

} // namespace Steward::Practice
