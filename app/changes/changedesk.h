// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/change.h"
#include "app/changes/changecontext.h"
#include "app/changes/journalrecord.h"
#include "app/changes/sendslots.h"
#include "app/core/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <utility>

namespace Steward
{

class ChangeRunner;
class Session;

/// The only door to the tenant's writing calls: windows hand a plan in and watch its rows.
///
/// Keeps every change of this run of the program, and those taken up from earlier runs, newest
/// last. Nothing is sent that is not in the journal first. GUI thread only.
class ChangeDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeDesk)
public:
    /// \a session and \a journal are not owned and must outlive this.
    ChangeDesk(Session *session, JournalWriter *journal, QObject *parent = nullptr);
    ~ChangeDesk() override;

    /// Starts \a plan and returns the change's id. Refused, with a sentence and nothing sent, when
    /// the plan names another tenant or cannot be carried out (Plan::problem()), or while the
    /// journal can not be written. With Plan::retryOf the rows of that change are left to the new
    /// one; refused where one of them cannot be tried again.
    [[nodiscard]] Result<quint64> begin(const Plan &plan);
    /// Takes app \a index of those found for the one that \a change made, after a lost answer.
    void adoptApp(quint64 change, int index);
    /// Takes up a change that an earlier run of the program left: what was perhaps sent is looked
    /// for at once; what was not sent waits for sendRest(). Ignored when it is there already, or
    /// when it is another tenant's.
    void restore(const KeptChange &kept);
    /// Sends what restore() left waiting.
    void sendRest(quint64 change);
    /// Whether sendRest() would do anything.
    [[nodiscard]] bool hasRest(quint64 change) const;
    /// No new request of \a change until resume(); running ones finish.
    void pause(quint64 change);
    void resume(quint64 change);
    /// No new request of \a change; what was not sent stays so.
    void stop(quint64 change);
    [[nodiscard]] bool isPaused(quint64 change) const;
    /// Whether something of \a change is left to be sent.
    [[nodiscard]] bool isSending(quint64 change) const;
    /// Why nothing of a change is sent just now, and for how long yet.
    struct Standstill {
        enum class Reason { None, Paused, Network, RateLimit };
        Reason reason = Reason::None;
        qint64 milliseconds = 0; ///< of Network and RateLimit
    };
    [[nodiscard]] Standstill standstill(quint64 change) const;
    /// Until when \a change waits for the network; invalid when it does not.
    [[nodiscard]] QDateTime waitsForNetworkUntil(quint64 change) const;
    /// The plan that tries again whom \a change was refused for or never sent; nobody in it when
    /// there is nobody.
    [[nodiscard]] Plan retryPlan(quint64 change) const;
    /// begin() with retryPlan(). Refused for removals: those go through a review each time.
    [[nodiscard]] Result<quint64> retryFailed(quint64 change);
    /// The plan that takes out again whom \a change put in, as far as is known; nobody in it for
    /// changes that put nobody in.
    [[nodiscard]] Plan removalOf(quint64 change) const;
    /// Whether removalOf() has anybody in it.
    [[nodiscard]] bool canBeRemoved(quint64 change) const;
    /// How many rows retryFailed() would take.
    [[nodiscard]] int retryableRows(quint64 change) const;
    /// Whether the tenant is being read for rows of \a change that were sent.
    [[nodiscard]] bool isLooking(quint64 change) const;
    /// When it was read for them last; invalid when never. UTC.
    [[nodiscard]] QDateTime lastLook(quint64 change) const;
    /// Reads again for the rows in NotYet and Unknown of \a change. Sends nothing.
    void checkAgain(quint64 change);
    /// Sends \a row of \a change again, in the same change: only rows that are Waiting because
    /// nothing was sent, Refused, or Unknown and read as absent since. The decision is the
    /// person's. Ignored for removals: those go through a review each time.
    void sendAgain(quint64 change, int row);
    /// The plan that does so in a change of its own; nobody in it unless canSendAgain(), and for an
    /// app that is made.
    [[nodiscard]] Plan sendAgainPlan(quint64 change, int row) const;
    /// Whether sendAgain() would do anything.
    [[nodiscard]] bool canSendAgain(quint64 change, int row) const;

    [[nodiscard]] QList<quint64> changes() const;
    /// Null when there is no such change. Valid until control returns to the event loop.
    [[nodiscard]] const Change *change(quint64 id) const;
    /// Changes with rows that are on their way or watched, oldest first.
    [[nodiscard]] QList<quint64> openChanges() const;
    /// Whether a row of \a change is on its way or watched.
    [[nodiscard]] bool isOpen(quint64 change) const;
    /// Rows that are on their way or watched, over all changes.
    [[nodiscard]] int openRows() const;
    /// How long an accepted row is watched before it becomes NotYet, milliseconds. For tests.
    void setVisibilityWindow(qint64 milliseconds) { m_context.windowMs = milliseconds; }
    /// People in one request that adds members, 1 to maxBatchSize; for changes that begin later.
    void setBatchSize(int people);
    [[nodiscard]] int batchSize() const { return m_context.batchSize; }
    /// \a observer is not owned; for tests.
    void setObserver(ChangeObserver *observer) { m_context.observer = observer; }

signals:
    void changeAdded(quint64 id);
    /// Something of the rows \a first to \a last of \a id is not as it was told before; at most
    /// ten times a second.
    void rowsChanged(quint64 id, int first, int last);
    void batchSizeChanged(int people);
    /// A row became Visible, or an app was adopted: lists that show the object should be read
    /// again.
    void objectChanged(const Steward::OwnedObject &object);

private:
    [[nodiscard]] Result<void> mayBegin() const;
    void start(quint64 id, const Plan &plan, const QList<int> &again);
    [[nodiscard]] QList<int> rowsToTryAgain(const Plan &plan) const;
    void handOver(const Plan &plan, int row, quint64 change);
    [[nodiscard]] Plan planAgain(quint64 change, const QList<int> &rows) const;
    [[nodiscard]] std::unique_ptr<ChangeRunner> makeRunner(quint64 id, const Plan &plan) const;
    void keep(std::unique_ptr<ChangeRunner> runner);
    void handOverAgain();
    void gather(quint64 id, int first, int last);
    void tell();
    [[nodiscard]] ChangeRunner *runner(quint64 change) const;

    Session *m_session;
    JournalWriter *m_journal;
    SendSlots m_sending;
    ChangeContext m_context;

    std::map<quint64, std::unique_ptr<ChangeRunner>> m_runners;
    std::map<quint64, std::pair<int, int>> m_toTell; ///< the first and the last row
    QTimer m_telling;
    QElapsedTimer m_lastTold;
};

} // namespace Steward
