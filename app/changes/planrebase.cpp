// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/planrebase.h"

#include "app/auth/session.h"

#include <utility>

namespace Steward
{

PlanRebase::PlanRebase(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_list([this](const QString &token, PeopleList::PageFunction function) {
        fetch(token, std::move(function));
    })
{
}

void PlanRebase::start(const Plan &plan, Callback callback)
{
    Q_ASSERT(!m_callback);
    m_plan = plan;
    m_callback = std::move(callback);
    if (plan.kind == ChangeKind::CreateApp)
        QMetaObject::invokeMethod(
            this, [this] { finish(QSet<UserId>()); }, Qt::QueuedConnection);
    else
        m_list.read([this](const Result<QSet<UserId>> &present) { finish(present); });
}

void PlanRebase::fetch(const QString &token, PeopleList::PageFunction function)
{
    if (m_plan.isOfMembers()) {
        m_session->members()
            .page(m_plan.entitlement(), token)
            .then(this, [function = std::move(function)](const Result<Page<Grant>> &page) {
                function(PeopleList::idsOf(page, [](const Grant &grant) { return grant.user; }));
            });
    } else {
        m_session->owners()
            .page(m_plan.object, m_plan.slug, token)
            .then(this, [function = std::move(function)](const Result<Page<Owner>> &page) {
                function(PeopleList::idsOf(page, [](const Owner &owner) { return owner.user.id; }));
            });
    }
}

void PlanRebase::finish(const Result<QSet<UserId>> &present)
{
    const auto callback = std::exchange(m_callback, nullptr);
    if (!present) {
        callback(unexpected(present.error()));
        return;
    }
    Outcome outcome { m_plan, 0 };
    outcome.plan.people.clear();
    const bool members = m_plan.isOfMembers();
    for (const User &person : std::as_const(m_plan.people)) {
        if (m_plan.kind == ChangeKind::CreateApp
            || present->contains(person.id) == m_plan.removes()) {
            outcome.plan.people.append(person);
            continue;
        }
        ++outcome.changed;
        const QString reason = m_plan.removes()
            ? (members ? tr("Not a member any more.") : tr("Not an owner with this role any more."))
            : (members ? tr("A member already.") : tr("An owner with this role already."));
        outcome.plan.leftOut.append(
            { person.label(), person, reason, outcome.plan.sources.take(person.id) });
    }
    callback(outcome);
}

} // namespace Steward
