// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/answer.h"
#include "app/practice/options.h"

#include <QByteArrayList>
#include <QStringList>

namespace Steward::Practice
{

struct RoleRecord {
    QByteArray id;
    bool deleted = false;
    QByteArray json; ///< `c1.api.iam.v1.Role`
};

/// The roles people have in the tenant itself: those that are built in and some awkward ones, two
/// of one name, one deleted. The same seed gives the same.
class Roles
{
public:
    explicit Roles(quint32 seed);
    /// The ids of the roles that the person made as number \a person has: one in sixteen has one,
    /// and one in ten of those a second. Who has the deleted one keeps it.
    [[nodiscard]] QStringList ofPerson(int person) const;
    /// `GET /api/v1/iam/roles`.
    [[nodiscard]] Answer list(const Options &options, const Request &request) const;
    /// `GET /api/v1/iam/roles/{id}`; a deleted one is still answered.
    [[nodiscard]] Answer one(const Options &options, const QByteArray &id,
                             const Request &request) const;

private:
    QList<RoleRecord> m_roles;
    QStringList m_held; ///< ids of those that are not for API keys only
};

} // namespace Steward::Practice
