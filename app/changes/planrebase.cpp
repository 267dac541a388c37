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
{
}

void PlanRebase::start(const Plan &plan, Callback callback)
{
    m_plan = plan;
    m_callback = std::move(callback);
    m_present.clear();
    m_trail.restart();
    ++m_run;
    if (plan.kind == ChangeKind::CreateApp)
        QMetaObject::invokeMethod(this, &PlanRebase::finish, Qt::QueuedConnection);
    else
        read({});
}

void PlanRebase::read(const QString &token)
{
    const auto take = [this, run = m_run](const auto &page, auto idOf) {
        if (run != m_run)
            return;
        if (!page) {
            onPage(unexpected(page.error()));
            return;
        }
        for (const auto &item : page->items)
            m_present.insert(idOf(item));
        onPage(page->nextPageToken);
    };
    if (m_plan.kind == ChangeKind::AddMembers || m_plan.kind == ChangeKind::RemoveMembers) {
        m_session->members()
            .page(m_plan.entitlement(), token)
            .then(this, [take](const Result<Page<Grant>> &page) {
                take(page, [](const Grant &grant) { return grant.user; });
            });
    } else {
        m_session->owners()
            .page(m_plan.object, m_plan.slug, token)
            .then(this, [take](const Result<Page<Owner>> &page) {
                take(page, [](const Owner &owner) { return owner.user.id; });
            });
    }
}

void PlanRebase::onPage(const Result<QString> &nextToken)
{
    if (!nextToken) {
        std::exchange(m_callback, nullptr)(unexpected(nextToken.error()));
        return;
    }
    if (const auto step = m_trail.step(*nextToken); !step)
        std::exchange(m_callback, nullptr)(unexpected(step.error()));
    else if (!nextToken->isEmpty())
        read(*nextToken);
    else
        finish();
}

void PlanRebase::finish()
{
    Outcome outcome { m_plan, 0 };
    outcome.plan.people.clear();
    const bool members
        = m_plan.kind == ChangeKind::AddMembers || m_plan.kind == ChangeKind::RemoveMembers;
    for (const User &person : std::as_const(m_plan.people)) {
        if (m_plan.kind == ChangeKind::CreateApp
            || m_present.contains(person.id) == m_plan.removes()) {
            outcome.plan.people.append(person);
            continue;
        }
        ++outcome.changed;
        const QString reason = m_plan.removes()
            ? (members ? tr("Not a member any more.") : tr("Not an owner with this role any more."))
            : (members ? tr("A member already.") : tr("An owner with this role already."));
        outcome.plan.leftOut.append({ person.label(), person, reason });
    }
    if (m_callback)
        std::exchange(m_callback, nullptr)(outcome);
}

} // namespace Steward
