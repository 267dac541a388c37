// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/addmemberspresenter.h"

#include "app/directory/eligibility.h"

#include <algorithm>

namespace Steward
{

AddMembersPresenter::AddMembersPresenter(const TenantConnection &tenant,
                                         const EntitlementRef &entitlement, const QString &name)
    : m_plan(Plan::members(tenant.host(), entitlement, name, {}))
{
}

void AddMembersPresenter::setChoice(const QList<User> &people, const SourceRows &sources,
                                    const QList<LeftOut> &leftOut)
{
    m_plan.sources = sources;
    m_plan.leftOut = leftOut;
    // With every choice, and there may be 100,000: all of them share one list.
    m_plan.people = people;
    if (std::all_of(people.begin(), people.end(),
                    [this](const User &person) { return isEligibleMember(person, m_members); }))
        return;
    m_plan.people.clear();
    for (const User &person : people) {
        if (isEligibleMember(person, m_members))
            m_plan.people.append(person);
        else
            m_plan.leftOut.append({ person.label(), person, memberVerdict(person, m_members).word,
                                    m_plan.sources.take(person.id) });
    }
}

QString AddMembersPresenter::peopleError() const
{
    return m_plan.people.isEmpty()
        ? tr("Choose at least one person who is not a member yet: search, or paste addresses.")
        : QString();
}

} // namespace Steward
