// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/selftest.h"

#include "tests/bench/figures.h"

#include <chrono>
#include <thread>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Steward
{

namespace
{
constexpr auto stall = 30ms;
/// Of 30 ms: the stall may begin a whole step before the next point of the grid, and as much again
/// is taken off where the thread waited for a processor in that step.
constexpr double leastSeenMs = 10;

void block() { std::this_thread::sleep_for(stall); }

std::chrono::nanoseconds processorTime()
{
    timespec used {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

void compute()
{
    for (const auto end = processorTime() + stall; processorTime() < end;) { }
}

/// Runs \a heartbeat for a second with \a what in the middle.
template <class Function, class Then> void watch(Heartbeat *heartbeat, Function what, Then then)
{
    heartbeat->start();
    QTimer::singleShot(503ms, heartbeat, what);
    QTimer::singleShot(1s, heartbeat, [heartbeat, then] {
        heartbeat->stop();
        then();
    });
}
} // namespace

void SelfTest::start()
{
    watch(
        &m_idle, [] {},
        [this] {
            watch(&m_blocked, block,
                  [this] { watch(&m_computing, compute, [this] { report(); }); });
        });
}

void SelfTest::report()
{
    for (const Heartbeat *heartbeat : { &m_blocked, &m_computing }) {
        if (const QString problem = heartbeat->problem(); !problem.isEmpty()) {
            emit failed(problem);
            return;
        }
        if (heartbeat->worstMs() < leastSeenMs || heartbeat->longestPassMs() < leastSeenMs) {
            emit failed(u"The heartbeat saw %1 ms of a stall of 30 ms, and a pass of %2 ms."_s
                            .arg(heartbeat->worstMs())
                            .arg(heartbeat->longestPassMs()));
            return;
        }
    }
    emit finished(
        { { "stall_ms"_L1, static_cast<int>(stall.count()) },
          { "idle_seen_ms"_L1, Figures::rounded(m_idle.worstMs()) },
          { "blocked_seen_ms"_L1, Figures::rounded(m_blocked.worstMs()) },
          { "blocked_longest_pass_ms"_L1, Figures::rounded(m_blocked.longestPassMs()) },
          { "computing_seen_ms"_L1, Figures::rounded(m_computing.worstMs()) },
          { "computing_longest_pass_ms"_L1, Figures::rounded(m_computing.longestPassMs()) } });
}

} // namespace Steward
