// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/changedesk.h"

#include "app/auth/session.h"
#include "app/changes/apprunner.h"
#include "app/changes/memberrunner.h"
#include "app/changes/ownerrunner.h"

namespace Steward
{

namespace
{
constexpr qint64 defaultWindowMs = 240000;
// An app can be read at once after it was made (c1-api e).
constexpr qint64 appWindowMs = 30000;

auto refuse(const QString &sentence) { return unexpected(ApiError::invalidInput(sentence)); }
} // namespace

ChangeDesk::ChangeDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_windowMs(defaultWindowMs)
{
}

ChangeDesk::~ChangeDesk() = default;

std::unique_ptr<ChangeRunner> ChangeDesk::makeRunner(const Plan &plan) const
{
    if (plan.kind == ChangeKind::CreateApp)
        return std::make_unique<AppRunner>(m_session, m_nextId, plan,
                                           qMin(m_windowMs, appWindowMs));
    if (plan.kind == ChangeKind::AddMembers)
        return std::make_unique<MemberRunner>(m_session, m_nextId, plan, m_windowMs);
    return std::make_unique<OwnerRunner>(m_session, m_nextId, plan, m_windowMs);
}

quint64 ChangeDesk::start(std::unique_ptr<ChangeRunner> runner)
{
    ChangeRunner *started = runner.get();
    const quint64 id = started->change().id;
    m_nextId = id + 1;
    connect(started, &ChangeRunner::rowsChanged, this,
            [this, id](int first, int last) { emit rowsChanged(id, first, last); });
    connect(started, &ChangeRunner::objectChanged, this, &ChangeDesk::objectChanged);
    m_runners.emplace(id, std::move(runner));
    started->start();
    emit changeAdded(id);
    return id;
}

Result<quint64> ChangeDesk::begin(const Plan &plan)
{
    if (plan.tenantHost != m_session->tenant().host())
        return refuse(tr("This change was made for another tenant, so nothing was sent."));
    if (const QString problem = plan.problem(); !problem.isEmpty())
        return refuse(problem);
    return start(makeRunner(plan));
}

void ChangeDesk::adoptApp(quint64 change, int index)
{
    const auto it = m_runners.find(change);
    if (it == m_runners.end())
        return;
    if (auto *runner = qobject_cast<AppRunner *>(it->second.get()))
        runner->adopt(index);
}

int ChangeDesk::retryableRows(quint64 change) const
{
    const auto it = m_runners.find(change);
    if (it == m_runners.end())
        return 0;
    int count = 0;
    for (int row = 0; row < it->second->change().rows.size(); ++row)
        count += it->second->isRetryable(row) ? 1 : 0;
    return count;
}

Result<quint64> ChangeDesk::retryFailed(quint64 id)
{
    const auto it = m_runners.find(id);
    QList<User> people;
    for (int row = 0; it != m_runners.end() && row < it->second->change().rows.size(); ++row) {
        if (it->second->isRetryable(row))
            people.append(it->second->change().rows.at(row).person);
    }
    if (people.isEmpty())
        return refuse(tr("Nothing of this change can be tried again."));
    const Change &old = it->second->change();
    Plan plan {
        old.kind, m_session->tenant().host(), old.object, old.objectName, old.slug, people, {}, {}
    };
    auto runner = makeRunner(plan);
    runner->setRetryOf(id);
    for (int row = 0; row < old.rows.size(); ++row) {
        if (it->second->isRetryable(row))
            it->second->handOver(row, m_nextId);
    }
    return start(std::move(runner));
}

QList<quint64> ChangeDesk::openChanges() const
{
    QList<quint64> ids;
    for (const auto &entry : m_runners) {
        if (entry.second->openRows() > 0)
            ids.append(entry.first);
    }
    return ids;
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

bool ChangeDesk::isOpen(quint64 change) const
{
    const auto it = m_runners.find(change);
    return it != m_runners.end() && it->second->openRows() > 0;
}

int ChangeDesk::openRows() const
{
    int open = 0;
    for (const auto &entry : m_runners)
        open += entry.second->openRows();
    return open;
}

} // namespace Steward
