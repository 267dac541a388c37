// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/peoplerunner.h"

#include "app/auth/session.h"
#include "app/changes/sendslots.h"

#include <array>
#include <limits>
#include <utility>

namespace Steward
{

namespace
{
// Owners show after 45-150 s as a rule, sometimes at once; asking rarely costs little patience.
constexpr std::array<qint64, 6> readDelaysMs { 1000, 2000, 4000, 8000, 12000, 12000 };

bool isNetworkTrouble(const ApiError &error)
{
    return error.kind == ApiError::Kind::Offline || error.kind == ApiError::Kind::Timeout;
}
} // namespace

PeopleRunner::PeopleRunner(const ChangeContext &context, quint64 id, const Plan &plan, Words words)
    : ChangeRunner(context, id, plan)
    , m_words(std::move(words))
{
    for (const User &person : plan.people) {
        ChangeRow row;
        row.person = person;
        row.stateSince = m_change.createdAt;
        m_change.rows.append(row);
    }
    for (const LeftOut &out : plan.leftOut) {
        ChangeRow row;
        row.person = out.person;
        row.subject = out.input;
        row.state = RowState::Skipped;
        row.text = out.reason;
        row.stateSince = m_change.createdAt;
        m_change.rows.append(row);
    }
    m_watches.resize(m_change.rows.size());
    connect(context.sending, &SendSlots::freed, this, &PeopleRunner::sendNext);
}

PeopleRunner::~PeopleRunner() { m_context.sending->giveMarks(static_cast<int>(m_marked.size())); }

void PeopleRunner::start() { readBeforeSending(); }

void PeopleRunner::restored(const QList<JournalEvent> &)
{
    m_holding = true;
    m_watches.clear();
    m_watches.resize(m_change.rows.size());
    for (int row = 0; row < m_change.rows.size(); ++row) {
        const RowState state = m_change.rows.at(row).state;
        if (state == RowState::Waiting) {
            m_watches[row].notSent = true;
            m_watches[row].rest = true;
        } else if (state == RowState::Accepted) {
            watch(row);
        } else if (state == RowState::Sent || state == RowState::Unknown) {
            // Marked and unanswered, or the answer was lost then: the tenant knows.
            ApiError lost;
            lost.kind = ApiError::Kind::Offline;
            lost.outcomeUnknown = true;
            lost.detail = tr("Steward ended before the answer came.");
            watch(row);
            m_watches[row].lost = lost;
            setRow(row, RowState::Unknown,
                   tr("Steward ended before the answer came; looking for it in the tenant."), lost);
        }
    }
    if (m_watched > 0)
        readList(Purpose::Verify);
}

bool PeopleRunner::hasRest() const
{
    return std::any_of(m_watches.begin(), m_watches.end(),
                       [](const Watch &watched) { return watched.rest; });
}

void PeopleRunner::sendRest()
{
    m_stopped.reset();
    bool any = false;
    for (int row = 0; row < m_watches.size(); ++row) {
        if (!std::exchange(m_watches[row].rest, false))
            continue;
        m_watches[row].notSent = false;
        m_cursor = qMin(m_cursor, row);
        any = true;
    }
    if (any)
        readBeforeSending();
}

bool PeopleRunner::isSending() const
{
    if (!m_marked.isEmpty() || m_marking)
        return true;
    for (int row = m_cursor; row < m_change.rows.size(); ++row) {
        if (isToSend(row))
            return true;
    }
    return false;
}

void PeopleRunner::readBeforeSending()
{
    m_holding = true;
    release(std::exchange(m_marked, {}));
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
        reach(ChangeStep::Read);
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
    if (!people && isNetworkTrouble(people.error()) && isSending()) {
        waitForNetwork();
        return;
    }
    m_networkTries = 0;
    m_networkUntil = {};
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
    planRows(people ? std::optional(*people) : std::nullopt);
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
    return m_change.rows.at(row).state == RowState::Waiting && !m_watches.at(row).notSent
        && !m_watches.at(row).inParcel;
}

int PeopleRunner::nextToSend(int row)
{
    const bool fromTheFirst = row <= m_cursor;
    for (row = qMax(row, m_cursor); row < m_change.rows.size(); ++row) {
        if (isToSend(row))
            break;
    }
    if (fromTheFirst)
        m_cursor = row;
    return row < m_change.rows.size() ? row : -1;
}

bool PeopleRunner::canSend() const { return !m_holding && !isPaused() && !isBroken(); }

void PeopleRunner::sendNext()
{
    if (m_stopped) {
        giveUp();
        return;
    }
    while (canSend() && !m_marked.isEmpty() && m_context.sending->take()) {
        const QList<int> rows = m_marked.takeFirst();
        m_context.sending->giveMarks(1);
        for (const int row : rows) {
            m_watches[row].inParcel = false;
            setRow(row, RowState::Sent, tr("Sent; waiting for the answer."));
        }
        reach(ChangeStep::Sending);
        send(rows);
    }
    markMore();
}

void PeopleRunner::answered()
{
    setAnswer();
    // Everybody who waits for a place hears of it, this one as well.
    m_context.sending->give();
}

void PeopleRunner::markMore()
{
    if (!canSend() || m_marking || m_marked.size() > requestsAhead() / 4)
        return;
    const int room
        = m_context.sending->takeMarks(requestsAhead() - static_cast<int>(m_marked.size()));
    const QList<QList<int>> parcels = collect(room);
    m_context.sending->giveMarks(room - static_cast<int>(parcels.size()));
    if (parcels.isEmpty())
        return;
    QList<Mark> marks;
    for (const QList<int> &rows : parcels)
        marks.append({ rows, request(rows) });
    m_marking = true;
    mark(marks, [this, parcels] {
        m_marking = false;
        m_marked += parcels;
        if (!canSend() && !m_stopped)
            release(std::exchange(m_marked, {}));
        else
            sendNext();
    });
}

QList<QList<int>> PeopleRunner::collect(int parcels)
{
    QList<QList<int>> collected;
    while (collected.size() < parcels) {
        const QList<int> rows = nextParcel();
        if (rows.isEmpty())
            break;
        for (const int row : rows)
            m_watches[row].inParcel = true;
        collected.append(rows);
    }
    return collected;
}

/// What is marked but was not sent is marked no more.
void PeopleRunner::release(const QList<QList<int>> &parcels)
{
    m_context.sending->giveMarks(static_cast<int>(parcels.size()));
    for (const QList<int> &rows : parcels)
        takeBack(rows, tr("Waiting to be sent."));
}

void PeopleRunner::takeBack(const QList<int> &rows, const QString &text)
{
    for (const int row : rows) {
        m_watches[row].inParcel = false;
        m_cursor = qMin(m_cursor, row);
        setRow(row, RowState::Waiting, text);
    }
}

bool PeopleRunner::stopsAll(const ApiError &error) const
{
    return error.kind == ApiError::Kind::Auth || error.kind == ApiError::Kind::ReadOnly;
}

void PeopleRunner::waitForNetwork()
{
    constexpr std::array<qint64, 5> delaysMs { 2000, 4000, 8000, 16000, 30000 };
    if (m_networkUntil > now())
        return;
    m_holding = true;
    release(std::exchange(m_marked, {}));
    const auto step = qMin<size_t>(static_cast<size_t>(m_networkTries++), delaysMs.size() - 1);
    m_networkUntil = now().addMSecs(delaysMs.at(step));
    emit rowsChanged(0, static_cast<int>(m_change.rows.size()) - 1);
    m_context.session->client()->clock()->after(delaysMs.at(step), this, [this] {
        if (m_networkUntil.isValid() && isSending())
            readList(Purpose::Plan);
    });
}

void PeopleRunner::onPaused()
{
    if (isPaused())
        release(std::exchange(m_marked, {}));
    else
        readBeforeSending();
}

void PeopleRunner::abandon(const QString &text, const std::optional<ApiError> &error)
{
    m_stopped = Stopped { text, error };
    giveUp();
}

void PeopleRunner::giveUp()
{
    const auto marked = std::exchange(m_marked, {});
    m_context.sending->giveMarks(static_cast<int>(marked.size()));
    for (const QList<int> &rows : marked) {
        for (const int row : rows)
            m_watches[row].inParcel = false;
    }
    m_networkUntil = {};
    for (int row = 0; row < m_change.rows.size(); ++row) {
        const bool rest = std::exchange(m_watches[row].rest, false);
        if (!isToSend(row) && !rest)
            continue;
        m_watches[row].notSent = true;
        setRow(row, RowState::Waiting, m_stopped->text, m_stopped->error);
    }
}

qsizetype PeopleRunner::placesLeft(qsizetype) const
{
    return std::numeric_limits<qsizetype>::max();
}

QString PeopleRunner::noPlaceText() const { return {}; }

bool PeopleRunner::isAsWanted(int row, const QSet<UserId> &present) const
{
    return present.contains(m_change.rows.at(row).person.id) != m_plan.removes();
}

/// \a known: who is in the list; nothing when it could not be read.
void PeopleRunner::planRows(const std::optional<QSet<UserId>> &known)
{
    auto places = placesLeft(known ? known->size() : 0);
    for (int row = 0; row < m_change.rows.size(); ++row) {
        if (!isToSend(row))
            continue;
        if (known && isAsWanted(row, *known))
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
    if (stopsAll(error))
        m_stopped = Stopped { tr("Not sent. %1").arg(error.userText()), error };
    if (error.outcomeUnknown) {
        watch(row);
        m_watches[row].lost = error;
        setRow(row, RowState::Unknown, error.userText(), error);
    } else if (error.notSent && isNetworkTrouble(error)) {
        takeBack({ row }, tr("Waiting for the network; nothing was sent."));
        waitForNetwork();
    } else if (error.notSent || error.httpStatus == 0
               || error.kind == ApiError::Kind::RateLimited) {
        markNotSent(row, error);
    } else {
        setRow(row, RowState::Refused, refusalText(error), error);
    }
}

void PeopleRunner::unwatch(int row)
{
    m_watched -= isWatched(row) ? 1 : 0;
    m_watches[row].until = {};
}

void PeopleRunner::watch(int row)
{
    m_watched += isWatched(row) ? 0 : 1;
    m_watches[row].until = now().addMSecs(m_context.windowMs);
    m_watches[row].seenAbsent = false;
    m_watches[row].watchedFrom = m_reads;
    m_backOff = 0;
    scheduleRead();
}

void PeopleRunner::scheduleRead()
{
    if (m_watched == 0 || m_readScheduled || m_reading)
        return;
    m_readScheduled = true;
    const auto step = qMin<size_t>(static_cast<size_t>(m_backOff++), readDelaysMs.size() - 1);
    const qint64 delay = qMin(readDelaysMs.at(step), qMax<qint64>(1, m_context.windowMs / 4));
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
        if (!isAsWanted(row, present)) {
            // A read that began before the call says nothing about it.
            m_watches[row].seenAbsent = m_reads > m_watches.at(row).watchedFrom;
            continue;
        }
        unwatch(row);
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
        unwatch(row);
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
    m_cursor = qMin(m_cursor, row);
    m_watches[row] = Watch();
    m_watches[row].lost = lost;
    setRow(row, RowState::Waiting, tr("Waiting to be sent."));
    m_stopped.reset();
    // A fresh read first: what was unknown may have become visible meanwhile.
    readBeforeSending();
}

bool PeopleRunner::isOpen(int row) const
{
    return m_change.rows.at(row).state == RowState::Sent || isWatched(row) || isToSend(row)
        || m_watches.at(row).inParcel;
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
