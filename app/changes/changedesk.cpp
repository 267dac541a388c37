// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/changedesk.h"

#include "app/auth/session.h"
#include "app/changes/ownerrunner.h"

#include <QSet>

namespace Steward
{

namespace
{
constexpr qint64 defaultWindowMs = 240000;
}

ChangeDesk::ChangeDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_windowMs(defaultWindowMs)
{
}

ChangeDesk::~ChangeDesk() = default;

Result<quint64> ChangeDesk::assignOwners(const OwnerPlan &plan)
{
    const auto refuse
        = [](const QString &sentence) { return unexpected(ApiError::invalidInput(sentence)); };
    if (plan.tenantHost != m_session->tenant().host())
        return refuse(tr("This change was made for another tenant, so nothing was sent."));
    if (!plan.object.app.isValid()
        || (plan.object.entitlement && !plan.object.entitlement->isValid()))
        return refuse(tr("The object to own is not known, so nothing was sent. Open it again."));
    if (!plan.slug.isValid())
        return refuse(tr("Enter a role slug of letters, digits, \"-\", \"_\" or \".\"."));
    if (plan.people.isEmpty())
        return refuse(tr("Choose at least one person."));
    QSet<UserId> seen;
    for (const User &person : plan.people) {
        if (!person.id.isValid() || seen.contains(person.id))
            return refuse(
                tr("%1 is chosen twice or has no id, so nothing was sent.").arg(person.label()));
        seen.insert(person.id);
    }
    const quint64 id = m_nextId++;
    auto runner = std::make_unique<OwnerRunner>(m_session, id, plan, m_windowMs);
    connect(runner.get(), &OwnerRunner::rowChanged, this,
            [this, id](int row) { emit rowChanged(id, row); });
    connect(runner.get(), &OwnerRunner::becameVisible, this, &ChangeDesk::objectChanged);
    OwnerRunner *started = runner.get();
    m_runners.emplace(id, std::move(runner));
    emit changeAdded(id);
    started->start();
    return id;
}

void ChangeDesk::checkAgain(quint64 change)
{
    if (const auto it = m_runners.find(change); it != m_runners.end())
        it->second->checkAgain();
}

void ChangeDesk::sendAgain(quint64 change, int row)
{
    if (const auto it = m_runners.find(change); it != m_runners.end())
        it->second->sendAgain(row);
}

bool ChangeDesk::canSendAgain(quint64 change, int row) const
{
    const auto it = m_runners.find(change);
    return it != m_runners.end() && it->second->canSendAgain(row);
}

QList<quint64> ChangeDesk::changes() const
{
    QList<quint64> ids;
    for (const auto &entry : m_runners)
        ids.append(entry.first);
    return ids;
}

const Change *ChangeDesk::change(quint64 id) const
{
    const auto it = m_runners.find(id);
    return it == m_runners.end() ? nullptr : &it->second->change();
}

int ChangeDesk::openRows() const
{
    int open = 0;
    for (const auto &entry : m_runners)
        open += entry.second->openRows();
    return open;
}

} // namespace Steward
