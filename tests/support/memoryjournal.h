// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journalwriter.h"

#include <QPointer>

namespace Steward
{

/// A journal without a disk: keeps what it is given, answers in the next turn of the event loop,
/// and fails when told to.
class MemoryJournal final : public JournalWriter
{
public:
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] const QString &problem() const override { return m_problem; }
    [[nodiscard]] qint64 takeId() override { return ++m_lastId; }
    void begin(const JournalChange &change, const QList<JournalRow> &rows, QObject *context,
               Callback<void> callback) override
    {
        if (!full) {
            kept[change.id].change = change;
            kept[change.id].rows = rows;
        }
        answer(context, std::move(callback));
    }
    void append(const QList<JournalEvent> &events, Haste, QObject *context,
                Callback<void> callback) override
    {
        ++appends;
        for (const JournalEvent &event : events) {
            if (full)
                break;
            KeptChange &change = kept[event.change];
            change.events.append(event);
            if (event.opens())
                change.change.isOpen = true;
            else if (event.kind == QLatin1String(JournalEvent::closed))
                change.change.isOpen = false;
            for (const int row : event.rows) {
                change.rows[row].state = event.state;
                change.rows[row].text = event.text;
            }
        }
        answer(context, std::move(callback));
    }
    void setState(State state, const QString &problem = {})
    {
        m_state = state;
        m_problem = problem;
        emit stateChanged();
    }

    QMap<qint64, KeptChange> kept;
    bool full = false; ///< nothing can be written any more
    int appends = 0;
    bool held = false; ///< answers wait until release()
    void release()
    {
        held = false;
        for (const auto &go : std::exchange(waiting, {}))
            go();
    }

private:
    QList<std::function<void()>> waiting;
    void answer(QObject *context, Callback<void> callback)
    {
        if (held) {
            waiting.append([this, context = QPointer<QObject>(context), callback] {
                answer(context, callback);
            });
            return;
        }
        Result<void> done;
        if (full)
            done = unexpected(ApiError::invalidInput(QStringLiteral("The disk is full.")));
        QMetaObject::invokeMethod(
            this,
            [guard = QPointer<QObject>(context), callback = std::move(callback), done] {
                if (guard && callback)
                    callback(done);
            },
            Qt::QueuedConnection);
    }

    State m_state = State::Ready;
    QString m_problem;
    qint64 m_lastId = 0;
};

} // namespace Steward
