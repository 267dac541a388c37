// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/peoplerunner.h"

#include "app/auth/session.h"
#include "app/changes/sendslots.h"

#include <QLocale>
#include <utility>

using namespace Qt::StringLiterals;

namespace Steward
{

PeopleRunner::PeopleRunner(const ChangeContext &context, quint64 id, const Plan &plan, Words words)
    : ChangeRunner(context, id, plan)
    , m_words(std::move(words))
    , m_list([this](const QString &token, PeopleList::PageFunction function) {
        fetchPage(token, std::move(function));
    })
{
    m_change.rows = plannedRows(plan, m_change.createdAt);
    m_watches.resize(m_change.rows.size());
    connect(context.sending, &SendSlots::freed, this, &PeopleRunner::onFreed);
}

PeopleRunner::~PeopleRunner()
{
    // What surely did not leave must not be looked for at the next start.
    release(std::exchange(m_marked, {}) + std::exchange(m_beingMarked, {}));
}

void PeopleRunner::restored(const QList<JournalEvent> &events)
{
    const SharedValue<ApiError> lost(lostAtTheEnd());
    m_holding = true;
    m_watches.clear();
    m_watches.resize(m_change.rows.size());
    for (const JournalEvent &event : events) {
        for (const int row : event.rows) {
            Watch &watched = m_watches[row];
            watched.handedOver = watched.handedOver || event.data.contains("handedTo"_L1);
            if (event.data.contains("lost"_L1))
                watched.lost = lost;
        }
    }
    for (int row = 0; row < m_change.rows.size(); ++row) {
        const RowState state = m_change.rows.at(row).state;
        if (state == RowState::Waiting) {
            m_watches[row].notSent = true;
            m_watches[row].rest = !m_watches.at(row).handedOver && !isClosed();
        } else if (m_watches.at(row).handedOver) {
            // Another change looks after it.
            continue;
        } else if (state == RowState::Accepted) {
            watch(row);
        } else if (state == RowState::Sent || state == RowState::Unknown) {
            // Marked and unanswered, or the answer was lost then: the tenant knows.
            watch(row);
            m_watches[row].lost = lost;
            const QString until = QLocale().toString(m_watches.at(row).until.toLocalTime().time());
            setRow(
                row, RowState::Unknown,
                tr("Steward ended before the answer came, perhaps before it was sent. Looking "
                   "for it in the tenant until %1; what does not show by then can be sent again.")
                    .arg(until),
                lost);
        }
    }
    if (m_watched > 0)
        readList(Purpose::Verify);
}

QList<int> PeopleRunner::lostRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_watches.size(); ++row) {
        if (m_watches.at(row).lost)
            rows.append(row);
    }
    return rows;
}

bool PeopleRunner::hasRest() const
{
    return !isBroken() && std::any_of(m_watches.begin(), m_watches.end(), [](const Watch &watched) {
        return watched.rest;
    });
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
    if (!m_marked.isEmpty() || !m_beingMarked.isEmpty())
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
    if (isReading()) {
        m_planWanted = m_planWanted || purpose == Purpose::Plan;
        return;
    }
    ++m_reads;
    m_list.read([this, purpose](const Result<QSet<UserId>> &people) {
        if (people)
            reach(ChangeStep::Read);
        onListRead(purpose, people);
    });
}

void PeopleRunner::onListRead(Purpose purpose, const Result<QSet<UserId>> &people)
{
    if (purpose == Purpose::Verify) {
        if (people) {
            looked();
            m_verification = Verification { *people };
            verifySlice();
        } else {
            expireRows(0, static_cast<int>(m_change.rows.size()), people.error());
            onVerified();
        }
        return;
    }
    m_planWanted = false;
    if (!people && NetworkWait::isMeant(people.error()) && isSending()) {
        waitForNetwork();
        // Whatever was accepted before is still looked for.
        scheduleRead();
        return;
    }
    m_network.end();
    m_holding = false;
    // What is wrong with the target may refuse the read too; the write gives the real answer.
    const bool mayGoOn = people
        || (!m_plan.removes()
            && (people.error().kind == ApiError::Kind::Invalid
                || people.error().kind == ApiError::Kind::NotFound
                || people.error().kind == ApiError::Kind::Forbidden));
    if (!people)
        holdRows(mayGoOn, people.error());
    planRows(people ? std::optional(*people) : std::nullopt);
    sendNext();
    scheduleRead();
}

void PeopleRunner::holdRows(bool mayGoOn, const SharedValue<ApiError> &readError)
{
    const QString why = readError->userText();
    const QString notSent = tr("Not sent. %1 %2").arg(m_words.listUnread, why);
    const QString notKnown
        = tr("It is not known what came of the first try, so nothing more was sent. %1 %2")
              .arg(m_words.listUnread, why);
    for (int row = 0; row < m_change.rows.size(); ++row) {
        const auto lost = m_watches.at(row).lost;
        // What was lost before is sent again only by somebody who could look first.
        if (!isToSend(row) || (mayGoOn && !lost))
            continue;
        if (lost) {
            m_watches[row].seenAbsent = false;
            setRow(row, RowState::Unknown, notKnown, lost);
        } else {
            m_watches[row].notSent = true;
            setRow(row, RowState::Waiting, notSent, readError);
        }
    }
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

/// Every change of the run hears each answer, so those that have nothing to send pass quickly.
void PeopleRunner::onFreed()
{
    if (!m_marked.isEmpty() || !m_beingMarked.isEmpty() || nextToSend(0) >= 0)
        sendNext();
}

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
    if (!canSend() || !m_beingMarked.isEmpty() || m_marked.size() > requestsAhead() / 4)
        return;
    const int room
        = m_context.sending->takeMarks(requestsAhead() - static_cast<int>(m_marked.size()));
    const QList<QList<int>> parcels = collect(room);
    m_context.sending->putBackMarks(room - static_cast<int>(parcels.size()));
    if (parcels.isEmpty())
        return;
    QList<Mark> marks;
    for (const QList<int> &rows : parcels)
        marks.append({ rows, request(rows) });
    m_beingMarked = parcels;
    mark(marks, [this] {
        m_marked += std::exchange(m_beingMarked, {});
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

void PeopleRunner::waitForNetwork()
{
    if (m_network.isWaiting())
        return;
    m_holding = true;
    release(std::exchange(m_marked, {}));
    const qint64 delay = m_network.begin(now());
    emit rowsChanged(0, static_cast<int>(m_change.rows.size()) - 1);
    m_context.session->client()->clock()->after(delay, this, [this] {
        // Stopped meanwhile, or gone on.
        if (!m_network.isWaiting())
            return;
        m_network.pass();
        if (isSending())
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

void PeopleRunner::abandon(const QString &text, const SharedValue<ApiError> &error)
{
    m_stopped = Stopped { text, error };
    giveUp();
}

void PeopleRunner::giveUp()
{
    forgetMarks();
    const auto marked = std::exchange(m_marked, {}) + std::exchange(m_beingMarked, {});
    m_context.sending->giveMarks(static_cast<int>(marked.size()));
    for (const QList<int> &rows : marked) {
        for (const int row : rows)
            m_watches[row].inParcel = false;
    }
    m_network.end();
    for (int row = 0; row < m_change.rows.size(); ++row) {
        const bool rest = std::exchange(m_watches[row].rest, false);
        if (!isToSend(row) && !rest)
            continue;
        setNotSent(row, m_stopped->text, m_stopped->error);
    }
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

void PeopleRunner::markNotSent(int row, const SharedValue<ApiError> &error)
{
    setNotSent(row, tr("Not sent. %1").arg(error->userText()), error);
}

/// What came of an earlier call of the row stays the question where one was lost.
void PeopleRunner::setNotSent(int row, const QString &text, const SharedValue<ApiError> &error)
{
    if (const auto lost = m_watches.at(row).lost) {
        m_watches[row].seenAbsent = false;
        setRow(row, RowState::Unknown,
               tr("It is not known what came of the first try. %1").arg(text), lost);
        return;
    }
    m_watches[row].notSent = true;
    setRow(row, RowState::Waiting, text, error);
}

void PeopleRunner::markFailed(int row, const SharedValue<ApiError> &error)
{
    if (stopsAll(*error))
        m_stopped = Stopped { tr("Not sent. %1").arg(error->userText()), error };
    if (error->outcomeUnknown) {
        watch(row);
        m_watches[row].lost = error;
        setRow(row, RowState::Unknown, error->userText(), error);
    } else if (error->notSent && NetworkWait::isMeant(*error)) {
        takeBack({ row }, tr("Waiting for the network; nothing was sent."));
        waitForNetwork();
    } else if (error->notSent || error->httpStatus == 0
               || error->kind == ApiError::Kind::RateLimited) {
        markNotSent(row, error);
    } else {
        setRow(row, RowState::Refused, refusalText(*error), error);
    }
}

bool PeopleRunner::canSendAgain(int row) const
{
    if (row < 0 || row >= m_change.rows.size() || !m_change.rows.at(row).person->id.isValid())
        return false;
    const Watch &watched = m_watches.at(row);
    if (watched.handedOver || isBroken())
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
    // After a restart this still has to be known.
    QJsonObject data { { QLatin1String(JournalEvent::again), true } };
    if (lost)
        data.insert("lost"_L1, true);
    setAnswer({}, data);
    setRow(row, RowState::Waiting, tr("Waiting to be sent."));
    setAnswer();
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
    if (m_watches.at(row).handedOver || !m_change.rows.at(row).person->id.isValid())
        return false;
    return m_change.rows.at(row).state == RowState::Refused
        || (m_change.rows.at(row).state == RowState::Waiting && m_watches.at(row).notSent);
}

void PeopleRunner::handOver(int row, quint64 change)
{
    m_watches[row].handedOver = true;
    m_watches[row].rest = false;
    const ChangeRow old = m_change.rows.at(row);
    setAnswer({}, { { "handedTo"_L1, static_cast<qint64>(change) } });
    setRow(row, old.state,
           tr("%1 Tried again in change %2.").arg(old.text, QString::number(change)), old.error,
           old.details);
    setAnswer();
}

} // namespace Steward
