// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/changerunner.h"

#include "app/auth/session.h"
#include "app/changes/journalwriter.h"
#include "app/changes/sendslots.h"
#include "app/core/logging.h"
#include "app/core/nextpass.h"
#include "app/core/osuser.h"
#include "app/core/plaintext.h"
#include "app/domain/environmentword.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
/// \a events without the rows that are none of the change's: what was damaged or written by other
/// hands must not end the program each time it starts.
QList<JournalEvent> inRange(QList<JournalEvent> events, qsizetype rows)
{
    for (JournalEvent &event : events)
        event.rows.removeIf([rows](int row) { return row < 0 || row >= rows; });
    return events;
}

/// In a change's target: the rows whose first call, in an earlier change, was never answered.
constexpr auto lostKey = "lost"_L1;
} // namespace

ChangeRunner::ChangeRunner(const ChangeContext &context, quint64 id, const Plan &plan)
    : m_context(context)
    , m_session(context.session)
    , m_plan(plan)
{
    m_change.id = id;
    m_change.kind = plan.kind;
    m_change.object = plan.object;
    m_change.objectName = plan.objectName;
    m_change.slug = plan.slug;
    m_change.createdAt = now();
}

ChangeRunner::~ChangeRunner()
{
    m_context.journal->release(static_cast<qint64>(m_change.id));
    // What is known by now is not lost; nobody waits for it any more.
    if (m_planHeld)
        m_context.journal->begin(journalChange(), journalRows(), nullptr, {});
    if (!m_events.isEmpty() && m_kept)
        m_context.journal->append(m_events, JournalWriter::Haste::Now, nullptr, {});
}

QDateTime ChangeRunner::now() const { return m_session->client()->clock()->now(); }

void ChangeRunner::reach(ChangeStep step) const
{
    if (m_context.observer != nullptr)
        m_context.observer->reached(step, m_change.id);
}

void ChangeRunner::setRetryOf(quint64 change) { m_change.retryOf = change; }

int ChangeRunner::openRows() const
{
    int open = 0;
    for (int row = 0; row < m_change.rows.size(); ++row)
        open += isOpen(row) ? 1 : 0;
    // What is not in the journal yet is not finished either.
    return open == 0 && isRecording() ? 1 : open;
}

JournalChange ChangeRunner::journalChange() const
{
    JournalChange change;
    change.id = static_cast<qint64>(m_change.id);
    change.tenantHost = m_session->tenant().host();
    change.tenantName = m_session->tenant().name;
    change.environment = environmentWord(m_session->tenant());
    change.clientId = m_session->tenant().clientId;
    change.osUser = osUserName();
    change.kind = m_change.kind;
    change.objectName = m_change.objectName;
    change.target = m_plan.target();
    if (const QList<int> rows = lostRows(); !rows.isEmpty()) {
        QJsonArray lost;
        for (const int row : rows)
            lost.append(row);
        change.target.insert(lostKey, lost);
    }
    change.retryOf = static_cast<qint64>(m_change.retryOf);
    change.createdAt = m_change.createdAt;
    return change;
}

QList<JournalRow> ChangeRunner::journalRows() const
{
    QList<JournalRow> rows;
    rows.reserve(m_shown.rows.size());
    for (const ChangeRow &row : m_shown.rows) {
        rows.append({ static_cast<int>(rows.size()),
                      row.person->id.toString(),
                      row.label(),
                      row.person->email,
                      row.source,
                      row.state,
                      row.text,
                      row.stateSince,
                      {},
                      {} });
    }
    return rows;
}

void ChangeRunner::begin()
{
    m_shown = m_change;
    ++m_recordings;
    // A long plan in a pass of its own: in this one it was made into rows.
    constexpr int longPlan = 1000;
    // What is tried again is in the journal before the old change says that it went there.
    m_planHeld = m_shown.rows.size() > longPlan && m_change.retryOf == 0;
    if (m_planHeld)
        inNextPass(this, [this] { recordPlan(); });
    else
        recordPlan();
}

void ChangeRunner::recordPlan()
{
    m_planHeld = false;
    m_context.journal->begin(journalChange(), journalRows(), this, [this](const auto &done) {
        --m_recordings;
        if (done) {
            m_kept = true;
            reach(ChangeStep::Planned);
            start();
        } else {
            breakOff(done.error());
        }
        // What came to pass meanwhile waited for this: it may have been stopped.
        record(false);
        closeWhenDone();
    });
}

void ChangeRunner::restore(const KeptChange &kept)
{
    m_kept = true;
    m_closed = !kept.change.isOpen;
    m_change.createdAt = kept.change.createdAt;
    m_change.retryOf = static_cast<quint64>(kept.change.retryOf);
    QList<User> people;
    people.reserve(kept.rows.size());
    for (const JournalRow &row : kept.rows) {
        User &person = people.emplaceBack();
        person.id = UserId::parse(row.personId).value_or(UserId());
        person.displayName = person.id.isValid() ? row.label : QString();
        person.email = row.email;
    }
    const auto shared = SharedValue<User>::each(people);
    m_change.rows.clear();
    m_change.rows.reserve(kept.rows.size());
    for (qsizetype i = 0; i < kept.rows.size(); ++i) {
        const JournalRow &row = kept.rows.at(i);
        ChangeRow &taken = m_change.rows.emplaceBack();
        taken.person = shared.at(i);
        taken.subject = row.label;
        taken.source = row.source;
        taken.state = row.state;
        taken.text = row.text;
        taken.requestId = row.requestId;
        taken.details = row.details;
        taken.stateSince = row.since;
    }
    for (const JournalEvent &event : kept.events) {
        if (const QString id = event.data.value("bulkActionId"_L1).toString(); !id.isEmpty())
            m_change.bulkActionIds.append(id);
    }
    m_shown = m_change;
    restored(inRange(kept.events, m_change.rows.size()));
    const QJsonArray lost = kept.change.target.value(lostKey).toArray();
    for (const QJsonValue &value : lost) {
        const int row = value.toInt(-1);
        if (row >= 0 && row < m_change.rows.size()
            && m_change.rows.at(row).state == RowState::Waiting)
            setLost(row, lostAtTheEnd());
    }
    m_shown.object = m_change.object;
    m_shown.ended = isEnded();
    closeWhenDone();
}

ApiError ChangeRunner::lostAtTheEnd()
{
    ApiError ended;
    ended.kind = ApiError::Kind::Offline;
    ended.outcomeUnknown = true;
    ended.detail = tr("Steward ended before the answer came.");
    return ended;
}

void ChangeRunner::setAnswer(const QString &requestId, const QJsonObject &data)
{
    m_requestId = requestId;
    m_answer = data;
}

void ChangeRunner::setRow(int row, RowState state, const QString &text,
                          const SharedValue<ApiError> &error, const QString &details)
{
    RowFate &changed = m_change.rows[row];
    changed.state = state;
    changed.text = text;
    changed.error = error;
    const QString requestId = error && !error->requestId.isEmpty() ? error->requestId : m_requestId;
    if (!requestId.isEmpty())
        changed.requestId = requestId;
    // One failure of many rows is put into words once.
    if (!error.isSame(m_lastError)) {
        m_lastError = error;
        m_lastDetails = error ? error->details() : QString();
    }
    changed.details = error ? m_lastDetails : details;
    changed.stateSince = now();
    if (state == RowState::Sent) {
        show({ { row, changed } });
        return;
    }
    m_unrecorded.append({ row, changed });
    // What happened to many rows at once is one event.
    if (!m_events.isEmpty()) {
        JournalEvent &last = m_events.last();
        if (last.state == state && last.text == text && last.details == changed.details
            && last.data == m_answer) {
            last.rows.append(row);
            last.requestIds.append(requestId);
            return;
        }
    }
    JournalEvent event;
    event.change = static_cast<qint64>(m_change.id);
    event.kind = QString::fromLatin1(JournalEvent::settled);
    event.rows = { row };
    event.state = state;
    event.text = text;
    event.details = changed.details;
    event.at = changed.stateSince;
    event.requestIds = { requestId };
    event.data = m_answer;
    // Looked for again, or sent again, it is no longer over.
    m_closed = m_closed && !event.opens();
    m_events.append(event);
    scheduleRecording();
}

void ChangeRunner::scheduleRecording()
{
    if (std::exchange(m_recordingScheduled, true))
        return;
    // All of this turn of the event loop together.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_recordingScheduled = false;
            record(false);
        },
        Qt::QueuedConnection);
}

void ChangeRunner::record(bool atOnce)
{
    // While one is under way the next gathers: the slower the disk, the fewer the commits.
    if (m_events.isEmpty() || (m_recordings > 0 && !atOnce))
        return;
    if (!m_kept) {
        // Of a change that the journal does not know it takes no events either.
        m_events.clear();
        show(std::exchange(m_unrecorded, {}));
        return;
    }
    ++m_recordings;
    for (JournalEvent &event : m_events) {
        // One call for all of them, as a rule.
        if (event.requestIds.count(event.requestIds.first()) == event.requestIds.size())
            event.requestId = std::exchange(event.requestIds, {}).constFirst();
    }
    // With nothing on its way no more answers come that could go to the disk together.
    const auto haste
        = m_context.sending->isIdle() ? JournalWriter::Haste::Now : JournalWriter::Haste::Soon;
    m_context.journal->append(std::exchange(m_events, {}), haste, this,
                              [this, rows = std::exchange(m_unrecorded, {})](const auto &done) {
                                  --m_recordings;
                                  onRecorded(rows, done);
                              });
}

void ChangeRunner::onRecorded(const QList<Unrecorded> &rows, const Result<void> &done)
{
    if (done)
        reach(ChangeStep::Recorded);
    // Told even when it could not be written: what is known must not be withheld.
    show(rows);
    if (!done)
        breakOff(done.error());
    record(false);
    closeWhenDone();
}

void ChangeRunner::show(const QList<Unrecorded> &rows)
{
    for (const Unrecorded &one : rows) {
        static_cast<RowFate &>(m_shown.rows[one.row]) = one.fate;
        emit rowsChanged(one.row, one.row);
    }
    // While something is on its way it is not over; asked each time, long changes would crawl.
    m_shown.ended = (rows.isEmpty() || rows.constLast().fate.state != RowState::Sent) && isEnded();
    m_shown.object = m_change.object;
    m_shown.retryOf = m_change.retryOf;
    m_shown.bulkActionIds = m_change.bulkActionIds;
    m_shown.app = m_change.app;
    m_shown.found = m_change.found;
}

void ChangeRunner::announce(int first, int last)
{
    m_shown.ended = isEnded();
    emit rowsChanged(first, last);
}

/// What is not in the journal yet is shown as it was: then it is not over.
bool ChangeRunner::isEnded() const
{
    if (isRecording() || hasRest())
        return false;
    for (int row = 0; row < m_change.rows.size(); ++row) {
        if (m_change.rows.at(row).state == RowState::Waiting && isOpen(row))
            return false;
    }
    return true;
}

void ChangeRunner::looked()
{
    m_lookedAt = now();
    emit rowsChanged(0, 0);
}

bool ChangeRunner::isLooking() const
{
    for (int row = 0; row < m_change.rows.size(); ++row) {
        const RowState state = m_change.rows.at(row).state;
        if ((state == RowState::Accepted || state == RowState::Unknown) && isOpen(row))
            return true;
    }
    return false;
}

void ChangeRunner::breakOff(const ApiError &error)
{
    qCWarning(lcChanges).noquote() << "change" << m_change.id << "is not in the journal";
    m_broken = true;
    forgetMarks();
    abandon(tr("Not sent. %1").arg(error.userText()), error);
}

void ChangeRunner::mark(const QList<Mark> &marks, std::function<void()> done)
{
    record(true);
    QList<JournalEvent> events;
    for (const Mark &marked : marks) {
        if (!events.isEmpty() && events.constLast().data == marked.request) {
            events.last().rows += marked.rows;
            continue;
        }
        JournalEvent event;
        event.change = static_cast<qint64>(m_change.id);
        event.kind = QString::fromLatin1(JournalEvent::marked);
        event.rows = marked.rows;
        event.state = RowState::Sent;
        event.text = tr("Sent; waiting for the answer.");
        event.at = now();
        event.data = marked.request;
        events.append(event);
    }
    m_closed = false;
    m_context.journal->append(events, JournalWriter::Haste::Now, this,
                              [this, round = m_round, done = std::move(done)](const auto &written) {
                                  if (!written) {
                                      breakOff(written.error());
                                      return;
                                  }
                                  reach(ChangeStep::Marked);
                                  // What was marked before the change was abandoned is marked no
                                  // more.
                                  if (round == m_round)
                                      done();
                              });
}

void ChangeRunner::closeWhenDone()
{
    if (m_closed || m_broken || isRecording() || hasRest() || openRows() > 0)
        return;
    m_closed = true;
    JournalEvent event;
    event.change = static_cast<qint64>(m_change.id);
    event.kind = QString::fromLatin1(JournalEvent::closed);
    event.at = now();
    m_context.journal->append({ event }, JournalWriter::Haste::Soon, this, {});
}

void ChangeRunner::pause()
{
    if (m_paused || !isSending())
        return;
    m_paused = true;
    onPaused();
    announce(0, static_cast<int>(m_change.rows.size()) - 1);
}

void ChangeRunner::resume()
{
    if (!std::exchange(m_paused, false))
        return;
    onPaused();
    announce(0, static_cast<int>(m_change.rows.size()) - 1);
}

void ChangeRunner::stop()
{
    forgetMarks();
    abandon(tr("Not sent: stopped. Retry Failed sends it in a new change."), {});
    m_paused = false;
    announce(0, static_cast<int>(m_change.rows.size()) - 1);
}

QString ChangeRunner::refusalText(const ApiError &error)
{
    if (error.serverMessage.isEmpty())
        return error.userText();
    // The reason first: the rest may be cut off in a table.
    const QString words = plainText(error.serverMessage, 500);
    if (error.kind == ApiError::Kind::Invalid)
        return tr("The server said: %1. Correct that in a new change.").arg(words);
    //: %1 the server's own words, %2 what happened and what to do
    return tr("The server said: %1. %2").arg(words, error.userText());
}

} // namespace Steward
