// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/changerunner.h"
#include "app/changes/networkwait.h"
#include "app/changes/peoplelist.h"
#include "app/core/result.h"

#include <QSet>

#include <limits>

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
    void sendRest() final;
    void checkAgain() final;
    void sendAgain(int row) final;
    [[nodiscard]] bool canSendAgain(int row) const final;
    [[nodiscard]] bool isOpen(int row) const final;
    [[nodiscard]] bool isRetryable(int row) const final;
    [[nodiscard]] bool isHandedOver(int row) const final { return m_watches.at(row).handedOver; }
    void handOver(int row, quint64 change) final;
    void setLost(int row, const ApiError &error) final { m_watches[row].lost = error; }
    [[nodiscard]] QList<int> lostRows() const final;
    [[nodiscard]] bool isSending() const final;
    [[nodiscard]] bool hasRest() const final;
    [[nodiscard]] QDateTime waitsForNetworkUntil() const final { return m_network.until(); }

protected:
    using IdPage = PeopleList::IdPage;
    using PageFunction = PeopleList::PageFunction;
    /// The sentences that name the list.
    struct Words {
        QString already; ///< as wanted before anything was sent
        QString accepted;
        QString seen;
        QString listUnread; ///< the list could not be read; an error's sentence follows
        QString probablyNot; ///< unknown, and not as wanted to the end
        QString notYet;
        QString checking;
    };

    PeopleRunner(const ChangeContext &context, quint64 id, const Plan &plan, Words words);

    /// Reads one page of the list; calls back once.
    virtual void fetchPage(const QString &token, PageFunction function) = 0;
    /// The rows of the next request, each of them isToSend(); empty when there is nothing to send.
    [[nodiscard]] virtual QList<int> nextParcel() = 0;
    /// Sends one request for \a rows; answered() follows when the answer was dealt with.
    virtual void send(const QList<int> &rows) = 0;
    /// How many requests are marked in the journal ahead.
    [[nodiscard]] virtual int requestsAhead() const = 0;
    /// The request for \a rows as the journal keeps it.
    [[nodiscard]] virtual QJsonObject request(const QList<int> &rows) const = 0;
    /// Whether every other request would meet the same answer.
    [[nodiscard]] virtual bool stopsAll(const ApiError &error) const
    {
        return error.kind == ApiError::Kind::Auth || error.kind == ApiError::Kind::ReadOnly;
    }
    /// How many more the object takes when \a present are in the list.
    [[nodiscard]] virtual qsizetype placesLeft(qsizetype) const
    {
        return std::numeric_limits<qsizetype>::max();
    }
    [[nodiscard]] virtual QString noPlaceText() const { return {}; }

    [[nodiscard]] bool isToSend(int row) const;
    /// The first row from \a row on that isToSend(); -1 for none.
    [[nodiscard]] int nextToSend(int row);
    void answered();
    /// A request for \a rows was answered, but they are to be sent once more, in other requests.
    void takeBack(const QList<int> &rows, const QString &text);
    /// Reads the list before anything more is sent; rows that are in it are not sent again.
    void readBeforeSending();
    void markAccepted(int row, const QString &text = {});
    /// Sorts a failed call into Unknown, not sent or Refused.
    void markFailed(int row, const SharedValue<ApiError> &error);
    /// The row stays Waiting; only a person sends it again.
    void markNotSent(int row, const SharedValue<ApiError> &error);

    void start() final { readBeforeSending(); }
    void restored(const QList<JournalEvent> &events) final;
    void abandon(const QString &text, const SharedValue<ApiError> &error) final;
    void onPaused() final;

private:
    enum class Purpose { Plan, Verify };
    /// What is known of a row besides its state.
    struct Watch {
        QDateTime until; ///< watched by reading until then; invalid when not watched
        /// The list was read in full since, and did not show the change for this person.
        bool seenAbsent = false;
        bool notSent = false; ///< the call never left this machine, or was turned away
        bool rest = false; ///< left over from an earlier run of the program
        bool inParcel = false; ///< taken into a request that has not left yet
        bool handedOver = false; ///< a later change tries this row again
        int watchedFrom = 0; ///< only reads begun after this one tell who is absent
        /// An earlier call of this row was lost with this; what came of it is not known.
        SharedValue<ApiError> lost;
    };

    void readList(Purpose purpose);
    void onListRead(Purpose purpose, const Result<QSet<UserId>> &people);
    /// A list is being read, or its rows are still compared with it.
    [[nodiscard]] bool isReading() const { return m_list.isReading() || m_verification; }
    void planRows(const std::optional<QSet<UserId>> &known);
    void holdRows(bool mayGoOn, const SharedValue<ApiError> &readError);
    [[nodiscard]] bool canSend() const { return !m_holding && !isPaused() && !isBroken(); }
    void giveUp();
    void setNotSent(int row, const QString &text, const SharedValue<ApiError> &error);
    void onFreed();
    void sendNext();
    void markMore();
    [[nodiscard]] QList<QList<int>> collect(int parcels);
    void release(const QList<QList<int>> &parcels);
    void waitForNetwork();
    void watch(int row);
    void unwatch(int row);
    void scheduleRead();
    /// Whether the list is as the change wants it for \a row.
    [[nodiscard]] bool isAsWanted(int row, const QSet<UserId> &present) const
    {
        return present.contains(m_change.rows.at(row).person->id) != m_plan.removes();
    }
    void verifySlice();
    void verifyRow(int row);
    void expireRows(int first, int end, const SharedValue<ApiError> &readError);
    void onVerified();
    [[nodiscard]] bool isWatched(int row) const { return m_watches.at(row).until.isValid(); }

    Words m_words;
    QList<Watch> m_watches;
    PeopleList m_list;
    QList<QList<int>> m_beingMarked; ///< handed to the journal
    QList<QList<int>> m_marked; ///< requests that may leave
    /// Why nothing more is sent: a person's wish, or a refusal that would meet every other request.
    struct Stopped {
        QString text;
        SharedValue<ApiError> error;
    };
    std::optional<Stopped> m_stopped;
    NetworkWait m_network;
    /// A list that was read, and how far the rows were compared with it.
    struct Verification {
        QSet<UserId> present;
        int next = 0;
        bool seen = false; ///< a row became Visible
    };
    std::optional<Verification> m_verification;
    int m_cursor = 0; ///< no row before this one is to be sent
    int m_watched = 0; ///< rows that are
    int m_backOff = 0;
    int m_reads = 0; ///< reads of the list begun so far
    bool m_holding = true; ///< nothing is sent before the list was read
    bool m_planWanted = false;
    bool m_readScheduled = false;
};

} // namespace Steward
