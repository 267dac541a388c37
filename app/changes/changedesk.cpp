// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/changedesk.h"

#include "app/auth/session.h"
#include "app/changes/apprunner.h"
#include "app/changes/batchsize.h"
#include "app/changes/journalwriter.h"
#include "app/changes/memberremover.h"
#include "app/changes/memberrunner.h"
#include "app/changes/ownerrunner.h"

#include <QSet>

#include <utility>

namespace Steward
{

namespace
{
// An app can be read at once after it was made (c1-api e).
constexpr qint64 appWindowMs = 30000;

bool putsIn(ChangeKind kind)
{
    return kind == ChangeKind::AddMembers || kind == ChangeKind::AssignOwners;
}

/// Who was in before the change is none of its business.
bool wasPutIn(const ChangeRow &row)
{
    return row.state == RowState::Visible || row.state == RowState::Accepted
        || row.state == RowState::NotYet;
}

auto refuse(const QString &sentence) { return unexpected(ApiError::invalidInput(sentence)); }
} // namespace

ChangeDesk::ChangeDesk(Session *session, JournalWriter *journal, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_journal(journal)
    , m_sending(this)
{
    m_context.session = session;
    m_context.journal = journal;
    m_context.sending = &m_sending;
    m_telling.setSingleShot(true);
    connect(&m_telling, &QTimer::timeout, this, &ChangeDesk::tell);
}

ChangeDesk::~ChangeDesk() = default;

ChangeRunner *ChangeDesk::runner(quint64 change) const
{
    const auto it = m_runners.find(change);
    return it == m_runners.end() ? nullptr : it->second.get();
}

std::unique_ptr<ChangeRunner> ChangeDesk::makeRunner(quint64 id, const Plan &plan) const
{
    ChangeContext context = m_context;
    switch (plan.kind) {
    case ChangeKind::CreateApp:
        context.windowMs = qMin(context.windowMs, appWindowMs);
        return std::make_unique<AppRunner>(context, id, plan);
    case ChangeKind::AddMembers:
        return std::make_unique<MemberRunner>(context, id, plan);
    case ChangeKind::RemoveMembers:
        return std::make_unique<MemberRemover>(context, id, plan);
    case ChangeKind::AssignOwners:
    case ChangeKind::RemoveOwners:
        return std::make_unique<OwnerRunner>(context, id, plan);
    }
    return nullptr;
}

void ChangeDesk::keep(std::unique_ptr<ChangeRunner> kept)
{
    const quint64 id = kept->id();
    connect(kept.get(), &ChangeRunner::rowsChanged, this,
            [this, id](int first, int last) { gather(id, first, last); });
    connect(kept.get(), &ChangeRunner::objectChanged, this, &ChangeDesk::objectChanged);
    m_runners.emplace(id, std::move(kept));
}

/// What happens within a moment is told, and painted, once: not for each of a thousand requests
/// a second. After a rest the first is told in the next frame.
void ChangeDesk::gather(quint64 id, int first, int last)
{
    constexpr int frameMs = 16;
    constexpr int apartMs = 100;
    const auto [it, isNew] = m_toTell.try_emplace(id, first, last);
    if (!isNew)
        it->second = { qMin(it->second.first, first), qMax(it->second.second, last) };
    if (m_telling.isActive())
        return;
    const qint64 rested = m_lastTold.isValid() ? m_lastTold.elapsed() : apartMs;
    m_telling.start(qMax(frameMs, apartMs - static_cast<int>(qMin<qint64>(rested, apartMs))));
}

void ChangeDesk::tell()
{
    m_lastTold.start();
    const auto told = std::exchange(m_toTell, {});
    for (const auto &[id, rows] : told)
        emit rowsChanged(id, rows.first, rows.second);
}

Result<void> ChangeDesk::mayBegin() const
{
    switch (m_journal->state()) {
    case JournalWriter::State::Ready:
        return {};
    case JournalWriter::State::Opening:
        return refuse(tr("The journal is still being opened, so nothing was sent. Try again in a "
                         "moment."));
    case JournalWriter::State::ReadOnly:
    case JournalWriter::State::Failed:
        return refuse(m_journal->problem());
    }
    Q_UNREACHABLE();
    return {};
}

Result<quint64> ChangeDesk::begin(const Plan &plan)
{
    if (plan.tenantHost != m_session->tenant().host())
        return refuse(tr("This change was made for another tenant, so nothing was sent."));
    if (const QString problem = plan.problem(); !problem.isEmpty())
        return refuse(problem);
    if (const auto may = mayBegin(); !may)
        return unexpected(may.error());
    const QList<int> again = rowsToTryAgain(plan);
    if (plan.retryOf != 0 && again.size() != plan.people.size())
        return refuse(tr("Some of this cannot be tried again, so nothing was sent. Look at what "
                         "became of it meanwhile."));
    const qint64 id = m_journal->takeId();
    // Nobody else can have it yet.
    (void)m_journal->claim(id);
    start(static_cast<quint64>(id), plan, again);
    return static_cast<quint64>(id);
}

void ChangeDesk::start(quint64 id, const Plan &plan, const QList<int> &again)
{
    keep(makeRunner(id, plan));
    runner(id)->setRetryOf(plan.retryOf);
    for (const int row : again)
        handOver(plan, row, id);
    runner(id)->begin();
    emit changeAdded(id);
}

/// The rows of the change that \a plan tries again, for the people it is about.
QList<int> ChangeDesk::rowsToTryAgain(const Plan &plan) const
{
    QList<int> again;
    const ChangeRunner *old = runner(plan.retryOf);
    if (old == nullptr || old->change().kind != plan.kind)
        return again;
    QSet<UserId> people;
    for (const User &person : plan.people)
        people.insert(person.id);
    for (int row = 0; row < old->change().rows.size(); ++row) {
        if (people.contains(old->change().rows.at(row).person->id)
            && (old->isRetryable(row) || old->canSendAgain(row)))
            again.append(row);
    }
    return again;
}

/// Leaves \a row of the change that \a plan tries again to \a change.
void ChangeDesk::handOver(const Plan &plan, int row, quint64 change)
{
    ChangeRunner *old = runner(plan.retryOf);
    const ChangeRow left = old->change().rows.at(row);
    if (left.state == RowState::Unknown) {
        const auto place
            = std::find_if(plan.people.begin(), plan.people.end(),
                           [&left](const User &person) { return person.id == left.person->id; });
        runner(change)->setLost(static_cast<int>(place - plan.people.begin()), *left.error);
    }
    old->handOver(row, change);
}

void ChangeDesk::restore(const KeptChange &kept)
{
    const auto id = static_cast<quint64>(kept.change.id);
    Plan plan;
    plan.tenantHost = kept.change.tenantHost;
    plan.objectName = kept.change.objectName;
    if (runner(id) != nullptr || plan.tenantHost != m_session->tenant().host()
        || kept.change.clientId != m_session->tenant().clientId
        || !plan.setTarget(kept.change.target) || kept.rows.isEmpty() || !mayBegin()
        || !m_journal->claim(kept.change.id))
        return;
    keep(makeRunner(id, plan));
    runner(id)->restore(kept);
    handOverAgain();
    emit changeAdded(id);
}

/// The new change is in the journal before the old one says that its rows went there: ended in
/// between, both would offer them.
void ChangeDesk::handOverAgain()
{
    for (const auto &[id, later] : m_runners) {
        ChangeRunner *old = runner(later->change().retryOf);
        if (old == nullptr)
            continue;
        QHash<UserId, int> taken;
        const auto &rows = later->change().rows;
        for (int row = 0; row < rows.size(); ++row) {
            if (rows.at(row).state != RowState::Skipped)
                taken.insert(rows.at(row).person->id, row);
        }
        for (int row = 0; row < old->change().rows.size(); ++row) {
            const ChangeRow &left = old->change().rows.at(row);
            const bool unknown = left.state == RowState::Unknown;
            if (!taken.contains(left.person->id) || !(unknown || old->isRetryable(row))
                || old->isHandedOver(row))
                continue;
            old->handOver(row, id);
        }
    }
}

void ChangeDesk::adoptApp(quint64 change, int index)
{
    if (auto *found = qobject_cast<AppRunner *>(runner(change)))
        found->adopt(index);
}

int ChangeDesk::retryableRows(quint64 change) const
{
    const ChangeRunner *found = runner(change);
    int count = 0;
    for (int row = 0; found != nullptr && row < found->change().rows.size(); ++row)
        count += found->isRetryable(row) ? 1 : 0;
    return count;
}

Plan ChangeDesk::removalOf(quint64 id) const
{
    Plan plan;
    const Change *done = change(id);
    if (done == nullptr || !putsIn(done->kind))
        return plan;
    plan.kind = done->kind == ChangeKind::AddMembers ? ChangeKind::RemoveMembers
                                                     : ChangeKind::RemoveOwners;
    plan.tenantHost = m_session->tenant().host();
    plan.object = done->object;
    plan.objectName = done->objectName;
    plan.slug = done->slug;
    for (const ChangeRow &row : done->rows) {
        if (wasPutIn(row))
            plan.people.append(*row.person);
    }
    return plan;
}

bool ChangeDesk::canBeRemoved(quint64 id) const
{
    const Change *done = change(id);
    return done != nullptr && putsIn(done->kind)
        && std::any_of(done->rows.begin(), done->rows.end(), wasPutIn);
}

Plan ChangeDesk::planAgain(quint64 id, const QList<int> &rows) const
{
    const Change *old = change(id);
    if (old == nullptr)
        return {};
    Plan plan {
        old->kind, m_session->tenant().host(), old->object, old->objectName, old->slug, {}, {}, {}
    };
    plan.retryOf = id;
    for (const int row : rows) {
        const ChangeRow &left = old->rows.at(row);
        plan.people.append(*left.person);
        if (left.source.isKnown())
            plan.sources.insert(left.person->id, left.source);
    }
    return plan;
}

Plan ChangeDesk::retryPlan(quint64 id) const
{
    const ChangeRunner *old = runner(id);
    QList<int> rows;
    for (int row = 0; old != nullptr && row < old->change().rows.size(); ++row) {
        if (old->isRetryable(row))
            rows.append(row);
    }
    return planAgain(id, rows);
}

Plan ChangeDesk::sendAgainPlan(quint64 id, int row) const
{
    const bool can = canSendAgain(id, row) && change(id)->kind != ChangeKind::CreateApp;
    return planAgain(id, can ? QList<int> { row } : QList<int>());
}

Result<quint64> ChangeDesk::retryFailed(quint64 id)
{
    const Plan plan = retryPlan(id);
    if (plan.people.isEmpty())
        return refuse(tr("Nothing of this change can be tried again."));
    if (plan.removes())
        return refuse(tr("A removal is reviewed each time before it is sent. Review it first."));
    return begin(plan);
}

void ChangeDesk::sendRest(quint64 change)
{
    if (ChangeRunner *found = runner(change))
        found->sendRest();
}

bool ChangeDesk::hasRest(quint64 change) const
{
    const ChangeRunner *found = runner(change);
    return found != nullptr && found->hasRest();
}

void ChangeDesk::pause(quint64 change)
{
    if (ChangeRunner *found = runner(change))
        found->pause();
}

void ChangeDesk::resume(quint64 change)
{
    if (ChangeRunner *found = runner(change))
        found->resume();
}

void ChangeDesk::stop(quint64 change)
{
    if (ChangeRunner *found = runner(change))
        found->stop();
}

bool ChangeDesk::isPaused(quint64 change) const
{
    const ChangeRunner *found = runner(change);
    return found != nullptr && found->isPaused();
}

bool ChangeDesk::isSending(quint64 change) const
{
    const ChangeRunner *found = runner(change);
    return found != nullptr && found->isSending();
}

ChangeDesk::Standstill ChangeDesk::standstill(quint64 change) const
{
    const QDateTime now = m_session->client()->clock()->now();
    const QDateTime asked = m_session->client()->pausedUntil();
    if (isPaused(change))
        return { Standstill::Reason::Paused, 0 };
    if (const QDateTime network = waitsForNetworkUntil(change); network.isValid())
        return { Standstill::Reason::Network, qMax<qint64>(0, now.msecsTo(network)) };
    if (asked > now && isSending(change))
        return { Standstill::Reason::RateLimit, now.msecsTo(asked) };
    return {};
}

QDateTime ChangeDesk::waitsForNetworkUntil(quint64 change) const
{
    const ChangeRunner *found = runner(change);
    return found == nullptr ? QDateTime() : found->waitsForNetworkUntil();
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

bool ChangeDesk::isLooking(quint64 change) const
{
    const ChangeRunner *found = runner(change);
    return found != nullptr && found->isLooking();
}

QDateTime ChangeDesk::lastLook(quint64 change) const
{
    const ChangeRunner *found = runner(change);
    return found == nullptr ? QDateTime() : found->lastLook();
}

void ChangeDesk::checkAgain(quint64 change)
{
    if (ChangeRunner *found = runner(change))
        found->checkAgain();
}

void ChangeDesk::sendAgain(quint64 change, int row)
{
    ChangeRunner *found = runner(change);
    if (found != nullptr && !isRemoval(found->change().kind))
        found->sendAgain(row);
}

bool ChangeDesk::canSendAgain(quint64 change, int row) const
{
    const ChangeRunner *found = runner(change);
    return found != nullptr && found->canSendAgain(row);
}

void ChangeDesk::setBatchSize(int people)
{
    const int bounded = qBound(1, people, maxBatchSize);
    if (std::exchange(m_context.batchSize, bounded) != bounded)
        emit batchSizeChanged(bounded);
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
    const ChangeRunner *found = runner(id);
    return found == nullptr ? nullptr : &found->change();
}

bool ChangeDesk::isOpen(quint64 change) const
{
    const ChangeRunner *found = runner(change);
    return found != nullptr && found->openRows() > 0;
}

int ChangeDesk::openRows() const
{
    int open = 0;
    for (const auto &entry : m_runners)
        open += entry.second->openRows();
    return open;
}

} // namespace Steward
