// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/change.h"
#include "app/changes/changecontext.h"
#include "app/changes/journalrecord.h"
#include "app/core/result.h"

#include <QObject>

#include <functional>

namespace Steward
{

/// Carries out one change. Nothing is sent before it stands in the journal that it may have been;
/// what became of it is shown once that is in the journal. Never sends a row twice by itself. GUI
/// thread only.
class ChangeRunner : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeRunner)
public:
    ~ChangeRunner() override;

    /// Writes the plan to the journal, then starts.
    void begin();
    /// Takes up a change that an earlier run of the program began: what was perhaps sent is
    /// looked for at once, what was not sent waits for sendRest().
    void restore(const KeptChange &kept);
    /// Sends what restore() left waiting, after a fresh read.
    virtual void sendRest() = 0;
    /// Reads again for rows in NotYet and Unknown. Sends nothing.
    virtual void checkAgain() = 0;
    /// Sends \a row again, by a person's decision; ignored unless canSendAgain().
    virtual void sendAgain(int row) = 0;
    [[nodiscard]] virtual bool canSendAgain(int row) const = 0;
    /// Whether \a row is on its way or watched.
    [[nodiscard]] virtual bool isOpen(int row) const = 0;
    /// Rows that a new change may try again: refused, or never sent.
    [[nodiscard]] virtual bool isRetryable(int row) const = 0;
    /// Whether handOver() was called for \a row.
    [[nodiscard]] virtual bool isHandedOver(int) const { return false; }
    /// Change \a change tries \a row again; this one leaves it alone from now on.
    virtual void handOver(int row, quint64 change) = 0;

    /// An earlier call for \a row, of another change, was lost with \a error: it is sent only
    /// after a look. Called before begin().
    virtual void setLost(int, const ApiError &) { }
    /// The rows that setLost() was called for.
    [[nodiscard]] virtual QList<int> lostRows() const { return {}; }

    /// No new request until resume(); running ones finish.
    void pause();
    void resume();
    /// No new request ever; what was not sent stays so and can be retried in a new change.
    void stop();
    /// Whether something is left to be sent, so that pausing and stopping mean something.
    [[nodiscard]] virtual bool isSending() const = 0;
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Rows taken over from an earlier run that were never sent.
    [[nodiscard]] virtual bool hasRest() const = 0;
    /// Until when the network is waited for; invalid while it is there.
    [[nodiscard]] virtual QDateTime waitsForNetworkUntil() const { return {}; }

    /// As it is shown: every state of it stands in the journal.
    [[nodiscard]] const Change &change() const { return m_shown; }
    [[nodiscard]] quint64 id() const { return m_change.id; }
    [[nodiscard]] int openRows() const;
    /// Something of it is not in the journal yet, and so not shown.
    [[nodiscard]] bool isRecording() const { return m_recordings > 0 || !m_events.isEmpty(); }
    void setRetryOf(quint64 change);
    /// Whether the tenant is being read for rows that were sent.
    [[nodiscard]] bool isLooking() const;
    /// When it was read for them last; invalid when never. UTC.
    [[nodiscard]] QDateTime lastLook() const { return m_lookedAt; }

signals:
    /// Rows changed since the last signal, or what is waited for did.
    void rowsChanged(int first, int last);
    /// Something of \a object can be read now that could not be before.
    void objectChanged(const Steward::OwnedObject &object);

protected:
    ChangeRunner(const ChangeContext &context, quint64 id, const Plan &plan);

    virtual void start() = 0;
    /// Rows were taken over from the journal, \a events tell how they came about.
    virtual void restored(const QList<JournalEvent> &events) = 0;
    /// Sends nothing any more, with \a text for the rows that wait.
    virtual void abandon(const QString &text, const SharedValue<ApiError> &error) = 0;
    /// Pausing began or ended.
    virtual void onPaused() = 0;

    /// What a row came to; in the journal first, then shown. Sent is shown at once: its mark
    /// stands in the journal already.
    void setRow(int row, RowState state, const QString &text,
                const SharedValue<ApiError> &error = {}, const QString &details = {});
    /// The answer that the rows set from now on are due to; until the next one.
    void setAnswer(const QString &requestId = {}, const QJsonObject &data = {});
    /// What came of a call that the program did not live to see answered.
    [[nodiscard]] static ApiError lostAtTheEnd();
    /// Taken over from the journal as over: what was not sent was left so.
    [[nodiscard]] bool isClosed() const { return m_closed; }
    /// Nobody is called for the marks that are being written now.
    void forgetMarks() { ++m_round; }
    /// Writes that rows are perhaps sent from now on, then calls \a done; when that fails the
    /// change is abandoned instead.
    struct Mark {
        QList<int> rows;
        QJsonObject request;
    };
    void mark(const QList<Mark> &marks, std::function<void()> done);
    void reach(ChangeStep step) const;
    /// The tenant was read for rows that were sent.
    void looked();
    /// The journal can not be written, so nothing is sent.
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] QDateTime now() const;
    /// What happened, with the server's own words after it.
    [[nodiscard]] static QString refusalText(const ApiError &error);

    ChangeContext m_context;
    Session *m_session;
    Plan m_plan;
    Change m_change;

private:
    struct Unrecorded {
        int row;
        RowFate fate;
    };
    void recordPlan();
    void scheduleRecording();
    void record(bool atOnce);
    void onRecorded(const QList<Unrecorded> &rows, const Result<void> &done);
    void show(const QList<Unrecorded> &rows);
    void announce(int first, int last);
    [[nodiscard]] bool isEnded() const;
    void breakOff(const ApiError &error);
    void closeWhenDone();
    [[nodiscard]] JournalChange journalChange() const;
    [[nodiscard]] QList<JournalRow> journalRows() const;

    Change m_shown;
    QDateTime m_lookedAt;
    QList<JournalEvent> m_events; ///< not yet handed to the journal
    QList<Unrecorded> m_unrecorded; ///< the rows of those
    QString m_requestId;
    QJsonObject m_answer;
    SharedValue<ApiError> m_lastError; ///< the one whose details are next
    QString m_lastDetails;
    int m_recordings = 0; ///< under way
    int m_round = 0; ///< how often marks were forgotten
    bool m_recordingScheduled = false;
    bool m_paused = false;
    bool m_planHeld = false; ///< to be handed to the journal in the next pass
    bool m_kept = false; ///< the plan is in the journal
    bool m_broken = false;
    bool m_closed = false;
};

} // namespace Steward
