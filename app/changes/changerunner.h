// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/change.h"

#include <QObject>

namespace Steward
{

class Session;

/// Carries out one change. Never sends a row twice by itself. GUI thread only.
class ChangeRunner : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeRunner)
public:
    ~ChangeRunner() override;

    virtual void start() = 0;
    /// Reads again for rows in NotYet and Unknown. Sends nothing.
    virtual void checkAgain() = 0;
    /// Sends \a row again, by a person's decision; ignored unless canSendAgain().
    virtual void sendAgain(int row) = 0;
    [[nodiscard]] virtual bool canSendAgain(int row) const = 0;
    /// Whether \a row is on its way or watched.
    [[nodiscard]] virtual bool isOpen(int row) const = 0;
    /// Rows that a new change may try again: refused, or never sent.
    [[nodiscard]] virtual bool isRetryable(int row) const = 0;

    /// Change \a change tries \a row again; this one leaves it alone from now on.
    virtual void handOver(int row, quint64 change) = 0;

    [[nodiscard]] const Change &change() const { return m_change; }
    [[nodiscard]] int openRows() const;
    void setRetryOf(quint64 change) { m_change.retryOf = change; }

signals:
    /// Rows changed since the last signal, collected over one turn of the event loop.
    void rowsChanged(int first, int last);
    /// Something of \a object can be read now that could not be before.
    void objectChanged(const Steward::OwnedObject &object);

protected:
    ChangeRunner(Session *session, quint64 id, ChangeKind kind);
    void setRow(int row, RowState state, const QString &text,
                const std::optional<ApiError> &error = std::nullopt);
    /// Something besides the rows changed.
    void touch(int row);
    [[nodiscard]] QDateTime now() const;
    /// What happened, with the server's own words after it.
    [[nodiscard]] static QString refusalText(const ApiError &error);

    Session *m_session;
    Change m_change;

private:
    int m_firstDirty = -1;
    int m_lastDirty = -1;
};

} // namespace Steward
