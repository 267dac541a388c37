// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/plan.h"
#include "app/domain/connection.h"

#include <QCoreApplication>

namespace Steward
{

/// What the review of a plan says, for every kind of change; it has no widgets.
class ReviewPresenter final
{
    Q_DECLARE_TR_FUNCTIONS(ReviewPresenter)
public:
    /// So many writes in a production tenant ask for the name to be typed; any removal does.
    static constexpr qsizetype typedNameAbove = 50;

    /// \a batchSize: people in one request that adds members.
    ReviewPresenter(const TenantConnection &tenant, int batchSize);
    /// \a ownName is what has to be typed where a name is asked for: "Access" of "Access
    /// (Payroll)".
    void setPlan(const Plan &plan, const QString &ownName);
    [[nodiscard]] const Plan &plan() const { return m_plan; }

    /// "Add 243 people to Access (Payroll)."
    [[nodiscard]] QString sentence() const;
    /// How many requests, how many left out, what cannot be undone.
    [[nodiscard]] QString facts() const;
    /// The requests as they will be sent; the token is never in them.
    [[nodiscard]] QString requests() const;
    /// What the button says that sends it.
    [[nodiscard]] QString verb() const;
    /// Whether there is nothing to send: all of it is so already.
    [[nodiscard]] bool isEmpty() const
    {
        return m_plan.kind != ChangeKind::CreateApp && m_plan.people.isEmpty();
    }
    [[nodiscard]] bool asksForName() const;
    [[nodiscard]] bool isName(const QString &typed) const { return typed.trimmed() == m_ownName; }
    [[nodiscard]] const QString &ownName() const { return m_ownName; }
    [[nodiscard]] int batchSize() const { return m_batchSize; }
    void setBatchSize(int people) { m_batchSize = people; }
    /// Whether the requests depend on batchSize().
    [[nodiscard]] bool hasBatches() const { return m_plan.kind == ChangeKind::AddMembers; }

private:
    [[nodiscard]] QString risk() const;
    [[nodiscard]] int people() const { return static_cast<int>(m_plan.people.size()); }

    Environment m_environment;
    int m_batchSize;
    Plan m_plan;
    QString m_ownName;
};

} // namespace Steward
