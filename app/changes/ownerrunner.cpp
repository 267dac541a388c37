// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/ownerrunner.h"

#include "app/auth/session.h"
#include "app/core/logging.h"
#include "app/core/plaintext.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace Steward
{

namespace
{
constexpr int maxInFlight = 4;
// Owners show after 45-150 s as a rule, sometimes at once; asking rarely costs little patience.
constexpr std::array<qint64, 6> readDelaysMs { 1000, 2000, 4000, 8000, 12000, 12000 };
} // namespace

OwnerRunner::OwnerRunner(Session *session, quint64 id, OwnerPlan plan, qint64 windowMs)
    : m_session(session)
    , m_windowMs(windowMs)
{
    m_change.id = id;
    m_change.plan = std::move(plan);
    m_change.createdAt = session->client()->clock()->now();
    for (const User &person : std::as_const(m_change.plan.people)) {
        ChangeRow row;
        row.person = person;
        row.stateSince = m_change.createdAt;
        m_change.rows.append(row);
    }
    m_watches.resize(m_change.rows.size());
}

OwnerRunner::~OwnerRunner() = default;

void OwnerRunner::start() { readOwners(Purpose::Plan); }

void OwnerRunner::readOwners(Purpose purpose)
{
    if (m_reading) {
        m_planWanted = m_planWanted || purpose == Purpose::Plan;
        return;
    }
    m_reading = true;
    m_collected.clear();
    m_trail.restart();
    readPage(purpose, QString());
}

void OwnerRunner::readPage(Purpose purpose, const QString &token)
{
    m_session->owners()
        .page(m_change.plan.object, m_change.plan.slug, token)
        .then(this, [this, purpose](const Result<Page<Owner>> &page) {
            if (!page) {
                m_reading = false;
                onOwnersRead(purpose, unexpected(page.error()));
                return;
            }
            for (const Owner &owner : page->items)
                m_collected.insert(owner.user.id);
            if (const auto step = m_trail.step(page->nextPageToken); !step) {
                m_reading = false;
                onOwnersRead(purpose, unexpected(step.error()));
                return;
            }
            if (!page->nextPageToken.isEmpty()) {
                readPage(purpose, page->nextPageToken);
                return;
            }
            m_reading = false;
            onOwnersRead(purpose, m_collected);
        });
}

void OwnerRunner::onOwnersRead(Purpose purpose, const Result<QSet<UserId>> &owners)
{
    if (purpose == Purpose::Verify) {
        if (owners)
            verifyRows(*owners);
        else
            expireRows(owners.error());
        if (std::exchange(m_planWanted, false))
            readOwners(Purpose::Plan);
        scheduleRead();
        return;
    }
    // A refused slug may refuse the read too; the write is what gives the real answer.
    const bool mayGoOn = owners || owners.error().kind == ApiError::Kind::Invalid
        || owners.error().kind == ApiError::Kind::NotFound
        || owners.error().kind == ApiError::Kind::Forbidden;
    if (!mayGoOn) {
        for (int row = 0; row < m_change.rows.size(); ++row) {
            if (m_change.rows.at(row).state != RowState::Waiting)
                continue;
            m_watches[row].notSent = true;
            setRow(row, RowState::Waiting,
                   tr("Not sent: the present owners could not be read. %1")
                       .arg(owners.error().userText()),
                   owners.error());
        }
        return;
    }
    planRows(owners.value_or(QSet<UserId>()));
    sendNext();
}

void OwnerRunner::planRows(const QSet<UserId> &owners)
{
    auto places = maxDirectOwners - owners.size();
    for (int row = 0; row < m_change.rows.size(); ++row) {
        if (m_change.rows.at(row).state != RowState::Waiting || m_watches.at(row).notSent)
            continue;
        if (owners.contains(m_change.rows.at(row).person.id)) {
            setRow(row, RowState::Skipped,
                   tr("Already an owner with this role; nothing was sent."));
        } else if (places <= 0) {
            setRow(row, RowState::Skipped,
                   tr("C1 allows %n owner(s) for each object; remove one first.", nullptr,
                      maxDirectOwners));
        } else {
            --places;
        }
    }
}

void OwnerRunner::sendNext()
{
    for (int row = 0; row < m_change.rows.size() && m_inFlight < maxInFlight; ++row) {
        if (m_change.rows.at(row).state != RowState::Waiting || m_watches.at(row).notSent)
            continue;
        ++m_inFlight;
        setRow(row, RowState::Sent, tr("Sent; waiting for the answer."));
        m_session->owners()
            .create(WritePermit(), m_change.plan.object, m_change.plan.slug,
                    m_change.rows.at(row).person.id)
            .then(this, [this, row](const Result<Owner> &answer) {
                --m_inFlight;
                onAnswer(row, answer);
                sendNext();
            });
    }
}

void OwnerRunner::onAnswer(int row, const Result<Owner> &answer)
{
    if (answer) {
        watch(row);
        setRow(row, RowState::Accepted,
               tr("C1 accepted it; it shows in the owner list after a while."));
        return;
    }
    const ApiError &error = answer.error();
    qCInfo(lcChanges).noquote() << "change" << m_change.id << "row" << row << "failed, status"
                                << error.httpStatus << "request" << error.requestId;
    if (error.outcomeUnknown) {
        watch(row);
        setRow(row, RowState::Unknown, error.userText(), error);
    } else if (error.httpStatus == 0) {
        m_watches[row].notSent = true;
        setRow(row, RowState::Waiting, tr("Not sent. %1").arg(error.userText()), error);
    } else if (error.kind == ApiError::Kind::Conflict) {
        // "Already there" is as good as accepted; the list has the last word.
        watch(row);
        setRow(row, RowState::Accepted, tr("C1 says it is there already; checking by reading."),
               error);
    } else {
        setRow(row, RowState::Refused,
               error.serverMessage.isEmpty()
                   ? error.userText()
                   //: %1 is what happened and what to do, %2 the server's own words
                   : tr("%1 The server said: %2")
                         .arg(error.userText(), plainText(error.serverMessage, 500)),
               error);
    }
}

void OwnerRunner::watch(int row)
{
    m_watches[row].until = m_session->client()->clock()->now().addMSecs(m_windowMs);
    m_watches[row].seenAbsent = false;
    m_backOff = 0;
    scheduleRead();
}

bool OwnerRunner::isWatched(int row) const { return m_watches.at(row).until.isValid(); }

void OwnerRunner::scheduleRead()
{
    bool any = false;
    for (int row = 0; row < m_watches.size(); ++row)
        any = any || isWatched(row);
    if (!any || m_readScheduled || m_reading)
        return;
    m_readScheduled = true;
    const auto step = qMin<size_t>(static_cast<size_t>(m_backOff++), readDelaysMs.size() - 1);
    const qint64 delay = qMin(readDelaysMs.at(step), qMax<qint64>(1, m_windowMs / 4));
    m_session->client()->clock()->after(delay, this, [this] {
        m_readScheduled = false;
        readOwners(Purpose::Verify);
    });
}

void OwnerRunner::verifyRows(const QSet<UserId> &owners)
{
    bool seen = false;
    for (int row = 0; row < m_change.rows.size(); ++row) {
        if (!isWatched(row))
            continue;
        if (!owners.contains(m_change.rows.at(row).person.id)) {
            m_watches[row].seenAbsent = true;
            continue;
        }
        m_watches[row].until = {};
        seen = true;
        setRow(row, RowState::Visible, tr("Seen in the owner list."));
    }
    expireRows(std::nullopt);
    if (seen)
        emit becameVisible(m_change.plan.object);
}

void OwnerRunner::expireRows(const std::optional<ApiError> &readError)
{
    const QDateTime now = m_session->client()->clock()->now();
    for (int row = 0; row < m_change.rows.size(); ++row) {
        if (!isWatched(row) || now < m_watches.at(row).until)
            continue;
        m_watches[row].until = {};
        const bool unknown = m_change.rows.at(row).state == RowState::Unknown;
        if (readError && !m_watches.at(row).seenAbsent) {
            setRow(row, unknown ? RowState::Unknown : RowState::NotYet,
                   tr("The owner list could not be read. %1").arg(readError->userText()),
                   *readError);
        } else if (unknown) {
            setRow(row, RowState::Unknown,
                   tr("Not in the owner list. It was probably not made; check again, or send it "
                      "again."),
                   m_change.rows.at(row).error);
        } else {
            setRow(row, RowState::NotYet,
                   tr("Accepted, but not in the owner list so far. Check again later; do not send "
                      "it again."));
        }
    }
}

void OwnerRunner::checkAgain()
{
    for (int row = 0; row < m_change.rows.size(); ++row) {
        const RowState state = m_change.rows.at(row).state;
        if (state == RowState::NotYet || (state == RowState::Unknown && !isWatched(row)))
            watch(row);
        if (state == RowState::NotYet)
            setRow(row, RowState::Accepted, tr("Checking the owner list again."));
    }
}

bool OwnerRunner::canSendAgain(int row) const
{
    if (row < 0 || row >= m_change.rows.size())
        return false;
    const Watch &watch = m_watches.at(row);
    switch (m_change.rows.at(row).state) {
    case RowState::Waiting:
        return watch.notSent;
    case RowState::Refused:
        return true;
    case RowState::Unknown:
        return !watch.until.isValid() && watch.seenAbsent;
    default:
        return false;
    }
}

void OwnerRunner::sendAgain(int row)
{
    if (!canSendAgain(row))
        return;
    m_watches[row] = Watch();
    setRow(row, RowState::Waiting, tr("Waiting to be sent."));
    // A fresh read first: what was unknown may have become visible meanwhile.
    readOwners(Purpose::Plan);
}

int OwnerRunner::openRows() const
{
    int open = 0;
    for (int row = 0; row < m_change.rows.size(); ++row) {
        const RowState state = m_change.rows.at(row).state;
        if (state == RowState::Sent || isWatched(row)
            || (state == RowState::Waiting && !m_watches.at(row).notSent))
            ++open;
    }
    return open;
}

void OwnerRunner::setRow(int row, RowState state, const QString &text,
                         const std::optional<ApiError> &error)
{
    ChangeRow &changed = m_change.rows[row];
    changed.state = state;
    changed.text = text;
    changed.error = error;
    changed.stateSince = m_session->client()->clock()->now();
    emit rowChanged(row);
}

} // namespace Steward
