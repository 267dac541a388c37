// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/barehistory.h"
#include "tests/bench/bench.h"
#include "tests/bench/benchoptions.h"
#include "tests/bench/historyfiller.h"
#include "tests/bench/historywalk.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <memory>

namespace Steward
{

/// The first rows of a long history, as it opens and by what a person narrows it with; then the
/// heartbeat while somebody scrolls and searches in its window.
class HistoryBench final : public Bench
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryBench)
public:
    explicit HistoryBench(BenchOptions options);
    void start() override;

private:
    /// One way to ask.
    struct Case {
        QString name;
        JournalQuery query;
        QList<double> oursMs = {};
        QList<double> limitMs = {};
        qsizetype changes = 0; ///< found
    };
    [[nodiscard]] static QList<Case> cases();
    /// Opens the file anew, so that nothing is remembered of filling it.
    void open(std::function<void()> then);
    void fill();
    void measure();
    void walk();
    void askOurs();
    void askBare(qsizetype changes);
    void report();
    [[nodiscard]] QString file() const;

    BenchOptions m_options;
    QTemporaryDir m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<HistoryFiller> m_filler;
    std::unique_ptr<BareHistory> m_bare;
    std::unique_ptr<HistoryWalk> m_walk; ///< goes before the journal
    QElapsedTimer m_clock;
    QList<Case> m_cases;
    qsizetype m_case = 0;
    int m_run = 0;
    double m_openMs = 0;
    double m_firstEverMs = -1;
};

} // namespace Steward
