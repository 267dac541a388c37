// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/change.h"
#include "app/core/result.h"
#include "app/domain/page.h"
#include "app/net/pagetrail.h"

#include <QObject>
#include <QSet>

namespace Steward
{

class Session;

/// Carries out one OwnerPlan: reads who owns already, sends what is missing one call each, then
/// reads the owner list until every accepted row is seen. One list read answers for all rows. Never
/// sends a row twice by itself. GUI thread only.
class OwnerRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnerRunner)
public:
    OwnerRunner(Session *session, quint64 id, OwnerPlan plan, qint64 windowMs);
    ~OwnerRunner() override;

    void start();
    void checkAgain();
    void sendAgain(int row);
    [[nodiscard]] bool canSendAgain(int row) const;
    [[nodiscard]] const Change &change() const { return m_change; }
    [[nodiscard]] int openRows() const;

signals:
    void rowChanged(int row);
    void becameVisible(const Steward::OwnedObject &object);

private:
    enum class Purpose { Plan, Verify };
    /// What is known of a row besides its state.
    struct Watch {
        QDateTime until; ///< watched by reading until then; invalid when not watched
        bool seenAbsent = false; ///< the list was read in full since, without this person
        bool notSent = false; ///< the call never left this machine
    };

    void readOwners(Purpose purpose);
    void readPage(Purpose purpose, const QString &token);
    void onOwnersRead(Purpose purpose, const Result<QSet<UserId>> &owners);
    void planRows(const QSet<UserId> &owners);
    void sendNext();
    void onAnswer(int row, const Result<Owner> &answer);
    void watch(int row);
    void scheduleRead();
    void verifyRows(const QSet<UserId> &owners);
    void expireRows(const std::optional<ApiError> &readError);
    void setRow(int row, RowState state, const QString &text,
                const std::optional<ApiError> &error = std::nullopt);
    [[nodiscard]] bool isWatched(int row) const;

    Session *m_session;
    Change m_change;
    QList<Watch> m_watches;
    qint64 m_windowMs;
    QSet<UserId> m_collected;
    PageTrail m_trail;
    int m_inFlight = 0;
    int m_backOff = 0;
    bool m_reading = false;
    bool m_planWanted = false;
    bool m_readScheduled = false;
};

} // namespace Steward
