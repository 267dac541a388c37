// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journalrecord.h"
#include "app/core/result.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace Steward
{

/// Where changes are recorded before and while they are carried out. Callbacks come in the GUI
/// thread, for each change in the order of the calls, not before the call returned, and not when
/// their context is gone; what they report as done survives a loss of power.
class JournalWriter : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalWriter)
public:
    enum class State {
        Opening,
        Ready,
        ReadOnly, ///< another Steward writes to it: it can be looked at, nothing can be sent
        Failed, ///< see problem(): nothing can be sent
    };
    Q_ENUM(State)
    ~JournalWriter() override;

    [[nodiscard]] virtual State state() const = 0;
    /// What is wrong, or was put right on opening (a damaged file was set aside); a sentence.
    [[nodiscard]] virtual const QString &problem() const = 0;

    template <class T> using Callback = std::function<void(const Result<T> &)>;
    /// An id that no change had yet; only in State::Ready.
    [[nodiscard]] virtual qint64 takeId() = 0;
    /// Adds a change, under an id that was taken, with its rows.
    virtual void begin(const JournalChange &change, const QList<JournalRow> &rows, QObject *context,
                       Callback<void> callback)
        = 0;
    enum class Haste {
        Now, ///< somebody waits with a request
        Soon, ///< within milliseconds, so that many can go to the disk together
    };
    /// Adds events and brings the rows up to date; all of them or none.
    virtual void append(const QList<JournalEvent> &events, Haste haste, QObject *context,
                        Callback<void> callback)
        = 0;

    /// Takes \a change for one desk: nobody else may carry it out until it is released. False when
    /// it is taken.
    [[nodiscard]] bool claim(qint64 change);
    void release(qint64 change) { m_claimed.remove(change); }

signals:
    void stateChanged();

protected:
    explicit JournalWriter(QObject *parent = nullptr);

private:
    QSet<qint64> m_claimed;
};

} // namespace Steward
