// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/looppasses.h"

#include <chrono>
#include <utility>

#include <dlfcn.h>
#include <poll.h>

namespace Steward
{

namespace
{
thread_local LoopPasses *watcher = nullptr;

qint64 nowNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

template <class Function, class... Arguments> int watched(Function real, Arguments... arguments)
{
    if (watcher == nullptr)
        return real(arguments...);
    watcher->beforePoll();
    const int result = real(arguments...);
    if (watcher != nullptr)
        watcher->afterPoll();
    return result;
}
} // namespace

LoopPasses::LoopPasses() = default;

LoopPasses::~LoopPasses() { stop(); }

void LoopPasses::start()
{
    m_inPass = false;
    watcher = this;
}

void LoopPasses::stop()
{
    if (watcher != this)
        return;
    // What is under way has lasted that long at least.
    beforePoll();
    watcher = nullptr;
}

void LoopPasses::beforePoll()
{
    if (!std::exchange(m_inPass, false))
        return;
    const qint64 waited = m_runQueue.waitedNs() - m_waitedNs;
    m_longestNs = qMax(m_longestNs, nowNs() - m_beganNs - waited);
    ++m_count;
}

void LoopPasses::afterPoll()
{
    m_inPass = true;
    m_waitedNs = m_runQueue.waitedNs();
    m_beganNs = nowNs();
}

} // namespace Steward

// The program's own symbols come before the C library's, for the libraries it uses as well.
extern "C" int poll(pollfd *files, nfds_t count, int timeout)
{
    static const auto real = reinterpret_cast<decltype(&::poll)>(dlsym(RTLD_NEXT, "poll"));
    return Steward::watched(real, files, count, timeout);
}

extern "C" int ppoll(pollfd *files, nfds_t count, const timespec *timeout, const sigset_t *mask)
{
    static const auto real = reinterpret_cast<decltype(&::ppoll)>(dlsym(RTLD_NEXT, "ppoll"));
    return Steward::watched(real, files, count, timeout, mask);
}
