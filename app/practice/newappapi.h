// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/answer.h"
#include "app/practice/options.h"
#include "app/practice/policies.h"
#include "app/practice/world.h"

#include <optional>

namespace Steward::Practice
{

/// `POST /api/v1/apps`: checks what c1-api f says of the fields, then makes the app.
class NewAppApi
{
public:
    NewAppApi(const Options &options, World &world, const Policies &policies);
    [[nodiscard]] Answer create(const QJsonObject &body, const Request &request,
                                const QDateTime &now);

private:
    using Refusal = std::optional<Answer>;
    [[nodiscard]] Refusal checkTypes(const QJsonObject &body, const Request &request) const;
    [[nodiscard]] Refusal checkValues(const QJsonObject &body, const Request &request) const;
    [[nodiscard]] Refusal checkPolicies(const QJsonObject &body, const Request &request) const;
    [[nodiscard]] Refusal checkOwners(const QJsonObject &body, const Request &request) const;
    [[nodiscard]] static Refusal checkAnnotations(const QJsonObject &body, const Request &request);

    const Options &m_options;
    World &m_world;
    const Policies &m_policies;
};

} // namespace Steward::Practice
