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
    /// So many writes in a production tenant ask for the name to be typed.
    static constexpr qsizetype typedNameAbove = 50;

    /// The tenant and the entitlement are fixed here. \a name is how it is called in sentences,
    /// \a ownName what has to be typed, \a batchSize how many people go into one request.
    AddMembersPresenter(const TenantConnection &tenant, const EntitlementRef &entitlement,
                        const QString &name, QString ownName, int batchSize);

    void setMembers(const QSet<UserId> &members) { m_members = members; }
    [[nodiscard]] const QSet<UserId> &members() const { return m_members; }
    /// The choice, and what was pasted without success. Chosen people who turned out to be members
    /// go over to those left out.
    void setChoice(const QList<User> &people, const QList<LeftOut> &leftOut);
    [[nodiscard]] const Plan &plan() const { return m_plan; }

    [[nodiscard]] QString peopleError() const;
    /// "Add 243 people to Access (Payroll)."
    [[nodiscard]] QString sentence() const;
    /// How many requests, how many left out, what cannot be undone.
    [[nodiscard]] QString facts() const;
    /// The requests as they will be sent; the token is never in them.
    [[nodiscard]] QString requests() const;
    [[nodiscard]] QString verb() const;
    [[nodiscard]] bool asksForName() const;
    [[nodiscard]] bool isName(const QString &typed) const { return typed.trimmed() == m_ownName; }
    [[nodiscard]] const QString &ownName() const { return m_ownName; }

private:
    Environment m_environment;
    int m_batchSize;
    QString m_ownName;
    QSet<UserId> m_members;
    Plan m_plan;
};

} // namespace Steward
