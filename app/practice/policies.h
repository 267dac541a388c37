// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/answer.h"
#include "app/practice/options.h"

#include <QList>
#include <QRandomGenerator>

namespace Steward::Practice
{

struct PolicyRecord {
    QByteArray id;
    QString name;
    QString type; ///< `POLICY_TYPE_*`
    bool deleted = false;
    QByteArray json; ///< `c1.api.policy.v1.Policy`
};

/// The policies of a tenant: some of each type, one of them deleted. The same seed gives the same.
class Policies
{
public:
    explicit Policies(quint32 seed);
    [[nodiscard]] const PolicyRecord *find(const QByteArray &id) const;
    /// `GET /api/v1/policies` and `POST /api/v1/search/policies`. Deleted ones are left out, unless
    /// the fault "stale-policies" is on or the body asks for them.
    [[nodiscard]] Answer list(const Options &options, const QJsonObject &body,
                              const Request &request) const;
    /// `GET /api/v1/policies/{id}`; a deleted one is still answered.
    [[nodiscard]] Answer one(const QByteArray &id, const Request &request) const;

private:
    QList<PolicyRecord> m_policies;
};

} // namespace Steward::Practice
