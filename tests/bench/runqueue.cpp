// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/runqueue.h"

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace Steward
{

RunQueue::RunQueue()
    : m_file(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
{
}

RunQueue::~RunQueue()
{
    if (m_file >= 0)
        ::close(m_file);
}

qint64 RunQueue::waitedNs() const
{
    char text[96];
    const auto size = m_file < 0 ? -1 : ::pread(m_file, text, sizeof text - 1, 0);
    if (size <= 0)
        return -1;
    text[size] = '\0';
    qint64 running = 0;
    qint64 waited = 0;
    qint64 slices = 0;
    // A kernel that keeps no such figures says zero to everything, also to how often it ran.
    if (std::sscanf(text, "%lld %lld %lld", &running, &waited, &slices) != 3 || slices == 0)
        return -1;
    return waited;
}

} // namespace Steward
