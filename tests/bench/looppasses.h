// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/runqueue.h"

namespace Steward
{

/// The longest pass of this thread's event loop: from the return of one poll() to the next, less
/// what the thread waited for a processor; so what it computed and what it was blocked in.
///
/// The dispatcher's own signals do not bracket that: Qt's dispatchers send awake() after timers and
/// sockets were served. So poll() and ppoll() themselves are stood before, in this program only.
class LoopPasses final
{
    Q_DISABLE_COPY_MOVE(LoopPasses)
public:
    LoopPasses();
    ~LoopPasses();
    /// The pass that is under way does not count.
    void start();
    void stop();
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] double longestMs() const { return static_cast<double>(m_longestNs) / 1e6; }

    /// Called around each poll() of the thread.
    void beforePoll();
    void afterPoll();

private:
    RunQueue m_runQueue;
    bool m_inPass = false;
    qint64 m_beganNs = 0;
    qint64 m_waitedNs = 0;
    qint64 m_longestNs = 0;
    qint64 m_count = 0;
};

} // namespace Steward
