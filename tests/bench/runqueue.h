// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace Steward
{

/// How long the thread that made this was ready to run without getting a processor.
class RunQueue final
{
    Q_DISABLE_COPY_MOVE(RunQueue)
public:
    RunQueue();
    ~RunQueue();
    /// Whether the kernel tells.
    [[nodiscard]] bool isValid() const { return waitedNs() >= 0; }
    /// Since the thread began, in nanoseconds; -1 when the kernel does not tell.
    [[nodiscard]] qint64 waitedNs() const;

private:
    int m_file; ///< kept open: it is read at each beat
};

} // namespace Steward
