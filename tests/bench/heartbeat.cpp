// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/heartbeat.h"

#include "tests/bench/figures.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr qint64 gridNs = 10'000'000;
constexpr double nsPerMs = 1e6;

qint64 nowNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}
} // namespace

Heartbeat::Heartbeat(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
}

QString Heartbeat::problem() const
{
    if (!m_runQueue.isValid())
        return u"The kernel does not tell how long a thread waited for a processor "
               "(/proc/thread-self/schedstat), so lateness cannot be told from other programs."_s;
    if (beats() > 0 && m_passes.count() == 0)
        return u"The event loop turned without being seen, so its longest pass is not known."_s;
    return {};
}

void Heartbeat::start()
{
    m_originNs = nowNs();
    m_point = 0;
    m_waitedNs = m_runQueue.waitedNs();
    m_passes.start();
    arm();
}

void Heartbeat::stop()
{
    if (!m_timer.isActive())
        return;
    count();
    m_timer.stop();
    m_passes.stop();
}

void Heartbeat::arm()
{
    const auto left = static_cast<double>(m_originNs + (m_point + 1) * gridNs - nowNs());
    // Timers know whole milliseconds: the nearest one, so that a beat is half of one off at most.
    m_timer.start(static_cast<int>(qMax<qint64>(0, qRound64(left / nsPerMs))));
}

void Heartbeat::beat()
{
    count();
    arm();
}

void Heartbeat::count()
{
    const qint64 now = nowNs();
    const qint64 waited = m_runQueue.waitedNs();
    const qint64 wait = waited - std::exchange(m_waitedNs, waited);
    m_longestWaitNs = qMax(m_longestWaitNs, wait);
    // A little early is in time.
    const qint64 reached = (now - m_originNs + gridNs / 16) / gridNs;
    for (qint64 point = m_point + 1; point <= reached; ++point) {
        const qint64 late = qMax<qint64>(0, now - m_originNs - point * gridNs);
        m_raw.append(late);
        m_late.append(qMax<qint64>(0, late - wait));
    }
    m_point = qMax(m_point, reached);
}

double Heartbeat::p999(QList<qint64> late)
{
    if (late.isEmpty())
        return 0;
    std::sort(late.begin(), late.end());
    // The nearest rank: of a thousand beats the last but one.
    const qsizetype rank = (late.size() * 999 + 999) / 1000;
    return static_cast<double>(late.at(rank - 1)) / nsPerMs;
}

double Heartbeat::worstMs() const
{
    const auto worst = std::max_element(m_late.begin(), m_late.end());
    return worst == m_late.end() ? 0 : static_cast<double>(*worst) / nsPerMs;
}

double Heartbeat::runQueueWaitMaxMs() const
{
    return static_cast<double>(m_longestWaitNs) / nsPerMs;
}

QJsonObject Heartbeat::figures(const QString &prefix) const
{
    return { { prefix + "heartbeat_p999_ms"_L1, Figures::rounded(p999Ms()) },
             { prefix + "heartbeat_raw_p999_ms"_L1, Figures::rounded(rawP999Ms()) },
             { prefix + "run_queue_wait_max_ms"_L1, Figures::rounded(runQueueWaitMaxMs()) },
             { prefix + "longest_pass_ms"_L1, Figures::rounded(longestPassMs()) },
             { prefix + "beats"_L1, beats() } };
}

} // namespace Steward
