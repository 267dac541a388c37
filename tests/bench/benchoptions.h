// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace Steward
{

/// What steward-bench is asked for on its command line.
struct BenchOptions {
    QString name;
    int count = 0; ///< people; 0 for the benchmark's own number
    int rows = 0; ///< of the history or the sheet; 0 for the benchmark's own number
    int users = 100000; ///< of the tenant that is read
    int latencyMs = 0; ///< the tenant's, before each answer
    int runs = 5; ///< timed repetitions of ours and of the limit each
    int beats = 3000; ///< of the heartbeat, at least

    /// \a error gets one sentence when something is wrong.
    [[nodiscard]] bool read(const QStringList &arguments, QString &error);
    [[nodiscard]] static QString help();
};

} // namespace Steward
