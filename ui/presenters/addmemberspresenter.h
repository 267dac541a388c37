// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/change.h"
#include "app/domain/connection.h"

#include <QCoreApplication>
#include <QSet>

namespace Steward
{

/// What the dialog for adding members knows and says; it has no widgets.
class AddMembersPresenter final
{
    Q_DECLARE_TR_FUNCTIONS(AddMembersPresenter)
public:
    /// The tenant and the entitlement are fixed here. \a name is how it is called in sentences.
    AddMembersPresenter(const TenantConnection &tenant, const EntitlementRef &entitlement,
                        const QString &name);

    void setMembers(const QSet<UserId> &members) { m_members = members; }
    [[nodiscard]] const QSet<UserId> &members() const { return m_members; }
    /// The choice, the rows that they came from, and what was pasted without success. Chosen
    /// people who turned out to be members go over to those left out.
    void setChoice(const QList<User> &people, const SourceRows &sources,
                   const QList<LeftOut> &leftOut);
    [[nodiscard]] const Plan &plan() const { return m_plan; }

    [[nodiscard]] QString peopleError() const;

private:
    QSet<UserId> m_members;
    Plan m_plan;
};

} // namespace Steward
