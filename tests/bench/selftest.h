// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/bench.h"
#include "tests/bench/heartbeat.h"

namespace Steward
{

/// Whether the heartbeat sees the thread stall, once blocked and once computing. A benchmark that
/// cannot see that says nothing.
class SelfTest final : public Bench
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelfTest)
public:
    SelfTest() = default;
    void start() override;

private:
    void report();

    Heartbeat m_blocked;
    Heartbeat m_computing;
    Heartbeat m_idle; ///< for comparison
};

} // namespace Steward
