// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/changerunner.h"
#include "app/core/result.h"
#include "app/domain/page.h"
#include "app/net/pagetrail.h"

#include <QSet>

#include <functional>

namespace Steward
{

/// Carries out a change whose rows are people that appear in one list of the tenant: reads who is
/// in it already, lets the subclass send what is missing, then reads the list until every accepted
/// row is seen. One list read answers for all rows.
class PeopleRunner : public ChangeRunner
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleRunner)
public:
    ~PeopleRunner() override;
    void start() final;
    void checkAgain() final;
    void sendAgain(int row) final;
    [[nodiscard]] bool canSendAgain(int row) const final;
    [[nodiscard]] bool isOpen(int row) const final;
    [[nodiscard]] bool isRetryable(int row) const final;
    void handOver(int row, quint64 change) final;

protected:
    using IdPage = Page<UserId>;
    using PageFunction = std::function<void(const Result<IdPage> &)>;
    /// The sentences that name the list.
    struct Words {
        QString already; ///< in the list before anything was sent
        QString accepted;
        QString seen;
        QString listUnread; ///< the list could not be read; an error's sentence follows
        QString probablyNot; ///< unknown, and not in the list to the end
        QString notYet;
        QString checking;
    };

    PeopleRunner(Session *session, quint64 id, ChangeKind kind, const QList<User> &people,
                 const QList<LeftOut> &leftOut, qint64 windowMs, Words words);

    /// Reads one page of the list; calls back once.
    virtual void fetchPage(const QString &token, PageFunction function) = 0;
    /// Sends rows for which isToSend() while canSend(). Called whenever that may have changed.
    virtual void sendNext() = 0;
    /// How many more the object takes when \a present are in the list.
    [[nodiscard]] virtual qsizetype placesLeft(qsizetype present) const;
    [[nodiscard]] virtual QString noPlaceText() const;

    /// A person wants a row sent again: forget what stopped the sending.
    virtual void resume() { }

    [[nodiscard]] bool canSend() const { return !m_holding; }
    [[nodiscard]] bool isToSend(int row) const;
    /// Reads the list before anything more is sent; rows that are in it are not sent again.
    void readBeforeSending();
    void markAccepted(int row, const QString &text = {});
    /// Sorts a failed call into Unknown, not sent or Refused.
    void markFailed(int row, const ApiError &error);
    /// The row stays Waiting; only a person sends it again.
    void markNotSent(int row, const ApiError &error);

private:
    enum class Purpose { Plan, Verify };
    /// What is known of a row besides its state.
    struct Watch {
        QDateTime until; ///< watched by reading until then; invalid when not watched
        bool seenAbsent = false; ///< the list was read in full since, without this person
        bool notSent = false; ///< the call never left this machine, or was turned away
        bool handedOver = false; ///< a later change tries this row again
        int watchedFrom = 0; ///< only reads begun after this one tell who is absent
        /// An earlier call of this row was lost with this; what came of it is not known.
        std::optional<ApiError> lost;
    };

    void readList(Purpose purpose);
    void readPage(Purpose purpose, const QString &token);
    void onListRead(Purpose purpose, const Result<QSet<UserId>> &people);
    void planRows(const QSet<UserId> &present);
    void holdRow(int row, const ApiError &readError);
    void watch(int row);
    void scheduleRead();
    void verifyRows(const QSet<UserId> &present);
    void expireRows(const std::optional<ApiError> &readError);
    [[nodiscard]] bool isWatched(int row) const { return m_watches.at(row).until.isValid(); }

    Words m_words;
    QList<Watch> m_watches;
    qint64 m_windowMs;
    QSet<UserId> m_collected;
    PageTrail m_trail;
    int m_backOff = 0;
    int m_reads = 0; ///< reads of the list begun so far
    bool m_reading = false;
    bool m_holding = true; ///< nothing is sent before the list was read
    bool m_planWanted = false;
    bool m_readScheduled = false;
};

} // namespace Steward
