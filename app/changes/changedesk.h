// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/change.h"
#include "app/core/result.h"

#include <QObject>

#include <map>
#include <memory>

namespace Steward
{

class ChangeRunner;
class Session;

/// The only door to the tenant's writing calls: windows hand a plan in and watch its rows.
///
/// Keeps every change of this run of the program, newest last, in memory. GUI thread only.
class ChangeDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeDesk)
public:
    /// \a session is not owned and must outlive this.
    explicit ChangeDesk(Session *session, QObject *parent = nullptr);
    ~ChangeDesk() override;

    /// Starts \a plan and returns the change's id. Refused, with a sentence and nothing sent, when
    /// the plan names another tenant or cannot be carried out (Plan::problem()).
    [[nodiscard]] Result<quint64> begin(const Plan &plan);
    /// Takes app \a index of those found for the one that \a change made, after a lost answer.
    void adoptApp(quint64 change, int index);
    /// A new change with the rows of \a change that were refused or never sent.
    [[nodiscard]] Result<quint64> retryFailed(quint64 change);
    /// How many rows retryFailed() would take.
    [[nodiscard]] int retryableRows(quint64 change) const;
    /// Reads again for the rows in NotYet and Unknown of \a change. Sends nothing.
    void checkAgain(quint64 change);
    /// Sends \a row of \a change again: only rows that are Waiting because nothing was sent,
    /// Refused, or Unknown and read as absent since. The decision is the person's.
    void sendAgain(quint64 change, int row);
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
    void setVisibilityWindow(qint64 milliseconds) { m_windowMs = milliseconds; }

signals:
    void changeAdded(quint64 id);
    void rowsChanged(quint64 id, int first, int last);
    /// A row became Visible, or an app was adopted: lists that show the object should be read
    /// again.
    void objectChanged(const Steward::OwnedObject &object);

private:
    Session *m_session;
    [[nodiscard]] std::unique_ptr<ChangeRunner> makeRunner(const Plan &plan) const;
    quint64 start(std::unique_ptr<ChangeRunner> runner);

    std::map<quint64, std::unique_ptr<ChangeRunner>> m_runners;
    quint64 m_nextId = 1;
    qint64 m_windowMs;
};

} // namespace Steward
