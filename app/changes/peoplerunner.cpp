// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/peoplerunner.h"

#include "app/auth/session.h"

#include <array>
#include <limits>
#include <utility>

namespace Steward
{

namespace
{
// Owners show after 45-150 s as a rule, sometimes at once; asking rarely costs little patience.
constexpr std::array<qint64, 6> readDelaysMs { 1000, 2000, 4000, 8000, 12000, 12000 };
} // namespace

PeopleRunner::PeopleRunner(Session *session, quint64 id, ChangeKind kind, const QList<User> &people,
                           const QList<LeftOut> &leftOut, qint64 windowMs, Words words)
    : ChangeRunner(session, id, kind)
    , m_words(std::move(words))
    , m_windowMs(windowMs)
{
    for (const User &person : people) {
        ChangeRow row;
        row.person = person;
        row.stateSince = m_change.createdAt;
        m_change.rows.append(row);
    }
    for (const LeftOut &out : leftOut) {
        ChangeRow row;
        row.person = out.person;
        row.subject = out.input;
        row.state = RowState::Skipped;
        row.text = out.reason;
        row.stateSince = m_change.createdAt;
        m_change.rows.append(row);
    }
    m_watches.resize(m_change.rows.size());
}

PeopleRunner::~PeopleRunner() = default;

void PeopleRunner::start() { readBeforeSending(); }

void PeopleRunner::readBeforeSending()
{
    m_holding = true;
    readList(Purpose::Plan);
}

void PeopleRunner::readList(Purpose purpose)
{
    if (m_reading) {
        m_planWanted = m_planWanted || purpose == Purpose::Plan;
        return;
    }
    m_reading = true;
    ++m_reads;
    m_collected.clear();
    m_trail.restart();
    readPage(purpose, QString());
}

void PeopleRunner::readPage(Purpose purpose, const QString &token)
{
    fetchPage(token, [this, purpose](const Result<IdPage> &page) {
        if (!page) {
            m_reading = false;
            onListRead(purpose, unexpected(page.error()));
            return;
        }
        m_collected.unite(QSet<UserId>(page->items.begin(), page->items.end()));
        if (const auto step = m_trail.step(page->nextPageToken); !step) {
            m_reading = false;
            onListRead(purpose, unexpected(step.error()));
            return;
        }
        if (!page->nextPageToken.isEmpty()) {
            readPage(purpose, page->nextPageToken);
            return;
        }
        m_reading = false;
        onListRead(purpose, m_collected);
    });
}

void PeopleRunner::onListRead(Purpose purpose, const Result<QSet<UserId>> &people)
{
    if (purpose == Purpose::Verify) {
        if (people)
            verifyRows(*people);
        else
            expireRows(people.error());
        if (std::exchange(m_planWanted, false))
            readList(Purpose::Plan);
        scheduleRead();
        return;
    }
    m_planWanted = false;
    m_holding = false;
    // What is wrong with the target may refuse the read too; the write gives the real answer.
    const bool mayGoOn = people || people.error().kind == ApiError::Kind::Invalid
        || people.error().kind == ApiError::Kind::NotFound
        || people.error().kind == ApiError::Kind::Forbidden;
    for (int row = 0; !people && row < m_change.rows.size(); ++row) {
        // What was lost before is sent again only by somebody who could look first.
        if (isToSend(row) && (!mayGoOn || m_watches.at(row).lost))
            holdRow(row, people.error());
    }
    planRows(people.value_or(QSet<UserId>()));
    sendNext();
    scheduleRead();
}

void PeopleRunner::holdRow(int row, const ApiError &readError)
{
    if (const auto lost = m_watches.at(row).lost) {
        m_watches[row].seenAbsent = false;
        setRow(row, RowState::Unknown,
               tr("It is not known what came of the first try, so nothing more was sent. %1 %2")
                   .arg(m_words.listUnread, readError.userText()),
               lost);
        return;
    }
    m_watches[row].notSent = true;
    setRow(row, RowState::Waiting,
           tr("Not sent. %1 %2").arg(m_words.listUnread, readError.userText()), readError);
}

bool PeopleRunner::isToSend(int row) const
{
    return m_change.rows.at(row).state == RowState::Waiting && !m_watches.at(row).notSent;
}

qsizetype PeopleRunner::placesLeft(qsizetype) const
{
    return std::numeric_limits<qsizetype>::max();
}

QString PeopleRunner::noPlaceText() const { return {}; }

void PeopleRunner::planRows(const QSet<UserId> &present)
{
    auto places = placesLeft(present.size());
    for (int row = 0; row < m_change.rows.size(); ++row) {
        if (!isToSend(row))
            continue;
        if (present.contains(m_change.rows.at(row).person.id))
            setRow(row, RowState::Skipped, m_words.already);
        else if (places <= 0)
            setRow(row, RowState::Skipped, noPlaceText());
        else
            --places;
    }
}

void PeopleRunner::markAccepted(int row, const QString &text)
{
    watch(row);
    setRow(row, RowState::Accepted, text.isEmpty() ? m_words.accepted : text);
}

void PeopleRunner::markNotSent(int row, const ApiError &error)
{
    m_watches[row].notSent = true;
    setRow(row, RowState::Waiting, tr("Not sent. %1").arg(error.userText()), error);
}

void PeopleRunner::markFailed(int row, const ApiError &error)
{
    if (error.outcomeUnknown) {
        watch(row);
        m_watches[row].lost = error;
        setRow(row, RowState::Unknown, error.userText(), error);
    } else if (error.notSent || error.httpStatus == 0
               || error.kind == ApiError::Kind::RateLimited) {
        markNotSent(row, error);
    } else {
        setRow(row, RowState::Refused, refusalText(error), error);
    }
}

void PeopleRunner::watch(int row)
{
    m_watches[row].until = now().addMSecs(m_windowMs);
    m_watches[row].seenAbsent = false;
    m_watches[row].watchedFrom = m_reads;
    m_backOff = 0;
    scheduleRead();
}

void PeopleRunner::scheduleRead()
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
        readList(Purpose::Verify);
    });
}

void PeopleRunner::verifyRows(const QSet<UserId> &present)
{
    bool seen = false;
    for (int row = 0; row < m_change.rows.size(); ++row) {
        if (!isWatched(row))
            continue;
        if (!present.contains(m_change.rows.at(row).person.id)) {
            // A read that began before the call says nothing about it.
            m_watches[row].seenAbsent = m_reads > m_watches.at(row).watchedFrom;
            continue;
        }
        m_watches[row].until = {};
        seen = true;
        setRow(row, RowState::Visible, m_words.seen);
    }
    expireRows(std::nullopt);
    if (seen)
        emit objectChanged(m_change.object);
}

void PeopleRunner::expireRows(const std::optional<ApiError> &readError)
{
    const QDateTime time = now();
    for (int row = 0; row < m_change.rows.size(); ++row) {
        if (!isWatched(row))
            continue;
        // Who was absent at first may have come since.
        if (readError)
            m_watches[row].seenAbsent = false;
        if (time < m_watches.at(row).until)
            continue;
        m_watches[row].until = {};
        const bool unknown = m_change.rows.at(row).state == RowState::Unknown;
        if (!m_watches.at(row).seenAbsent) {
            setRow(row, unknown ? RowState::Unknown : RowState::NotYet,
                   readError
                       ? tr("%1 %2 Check again.").arg(m_words.listUnread, readError->userText())
                       : tr("%1 Check again.").arg(m_words.listUnread),
                   unknown ? m_watches.at(row).lost : readError);
        } else if (unknown) {
            setRow(row, RowState::Unknown, m_words.probablyNot, m_change.rows.at(row).error);
        } else {
            setRow(row, RowState::NotYet, m_words.notYet);
        }
    }
}

void PeopleRunner::checkAgain()
{
    for (int row = 0; row < m_change.rows.size(); ++row) {
        const RowState state = m_change.rows.at(row).state;
        if (state == RowState::NotYet || (state == RowState::Unknown && !isWatched(row)))
            watch(row);
        else
            continue;
        setRow(row, state == RowState::NotYet ? RowState::Accepted : RowState::Unknown,
               m_words.checking, m_watches.at(row).lost);
    }
}

bool PeopleRunner::canSendAgain(int row) const
{
    if (row < 0 || row >= m_change.rows.size() || !m_change.rows.at(row).person.id.isValid())
        return false;
    const Watch &watched = m_watches.at(row);
    if (watched.handedOver)
        return false;
    switch (m_change.rows.at(row).state) {
    case RowState::Waiting:
        return watched.notSent;
    case RowState::Refused:
        return true;
    case RowState::Unknown:
        return !watched.until.isValid() && watched.seenAbsent;
    default:
        return false;
    }
}

void PeopleRunner::sendAgain(int row)
{
    if (!canSendAgain(row))
        return;
    const auto lost = m_watches.at(row).lost;
    m_watches[row] = Watch();
    m_watches[row].lost = lost;
    setRow(row, RowState::Waiting, tr("Waiting to be sent."));
    resume();
    // A fresh read first: what was unknown may have become visible meanwhile.
    readBeforeSending();
}

bool PeopleRunner::isOpen(int row) const
{
    return m_change.rows.at(row).state == RowState::Sent || isWatched(row) || isToSend(row);
}

bool PeopleRunner::isRetryable(int row) const
{
    if (m_watches.at(row).handedOver || !m_change.rows.at(row).person.id.isValid())
        return false;
    return m_change.rows.at(row).state == RowState::Refused
        || (m_change.rows.at(row).state == RowState::Waiting && m_watches.at(row).notSent);
}

void PeopleRunner::handOver(int row, quint64 change)
{
    m_watches[row].handedOver = true;
    const ChangeRow old = m_change.rows.at(row);
    setRow(row, old.state, tr("%1 Tried again in change %2.").arg(old.text).arg(change), old.error);
}

} // namespace Steward
