// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/looppasses.h"
#include "tests/bench/runqueue.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTimer>

namespace Steward
{

/// How promptly the thread's event loop turns: a beat is due at each point of a 10 ms grid. A beat
/// that comes late is counted once for every point it missed, so that one long stall weighs as much
/// as it would for a person who did something at each of them.
///
/// Lateness is told twice: raw, and less what the thread waited in the run queue since the last
/// beat, because on a shared machine the raw one tells of other people's programs.
class Heartbeat final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Heartbeat)
public:
    static constexpr int enoughBeats = 3000;

    explicit Heartbeat(QObject *parent = nullptr);
    /// Begins a new grid; what was counted before stays.
    void start();
    /// Counts what was missed up to now.
    void stop();

    /// Why nothing can be measured here, a sentence; empty when it can.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] qsizetype beats() const { return m_late.size(); }
    /// 99.9 of 100 beats were no later than that.
    [[nodiscard]] double p999Ms() const { return p999(m_late); }
    [[nodiscard]] double rawP999Ms() const { return p999(m_raw); }
    [[nodiscard]] double worstMs() const;
    [[nodiscard]] double runQueueWaitMaxMs() const;
    [[nodiscard]] double longestPassMs() const { return m_passes.longestMs(); }
    /// All of these, each name after \a prefix.
    [[nodiscard]] QJsonObject figures(const QString &prefix = {}) const;

private:
    void arm();
    void beat();
    void count();
    [[nodiscard]] static double p999(QList<qint64> late);

    RunQueue m_runQueue;
    LoopPasses m_passes;
    QTimer m_timer;
    qint64 m_originNs = 0;
    qint64 m_point = 0; ///< of the grid, the last one that was counted
    qint64 m_waitedNs = 0;
    qint64 m_longestWaitNs = 0;
    QList<qint64> m_raw;
    QList<qint64> m_late;
};

} // namespace Steward
