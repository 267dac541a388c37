// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directory.h"
#include "tests/bench/barepages.h"
#include "tests/bench/bench.h"
#include "tests/bench/benchoptions.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/peoplewindow.h"
#include "tests/bench/tenantprocess.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace Steward
{

/// Reading all people of a tenant, until searches are answered here. The memory is that of the
/// first reading, which this process has done nothing before, with the search page on it, all
/// orders and a search; the heartbeat that of more such readings, with somebody typing.
class DirectoryBench final : public Bench
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectoryBench)
public:
    explicit DirectoryBench(const BenchOptions &options);
    ~DirectoryBench() override;
    void start() override;

private:
    enum class Stage { Memory, Timed, Heartbeat };
    struct Estimate {
        double atMs;
        double leftMs;
    };
    void signIn();
    void next();
    void readBare();
    void readOurs(Stage stage);
    void openWindow();
    void onChanged();
    void onFinished(Stage stage);
    void whenSorted(std::function<void()> then);
    void judgeEstimates(double tookMs);
    void report();
    void startClock();
    [[nodiscard]] double elapsedMs() const;
    [[nodiscard]] double processorMs() const;

    BenchOptions m_options;
    TenantProcess m_tenant;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<BarePages> m_bare;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<PeopleWindow> m_window;
    QTimer m_typing;
    QTimer m_settling;
    QString m_toType;
    int m_typed = 0;
    Heartbeat m_heartbeat;
    QElapsedTimer m_clock;
    QList<double> m_oursMs;
    QList<double> m_limitMs;
    QList<double> m_oursProcessorMs;
    QList<double> m_limitProcessorMs;
    double m_processorBeganMs = 0;
    QList<Estimate> m_estimates;
    QList<double> m_estimateErrors; ///< percent of what was really left
    double m_rssBeforeMb = 0;
    double m_rssAddedMb = -1;
    double m_storeMb = 0;
    quint32 m_expected = 0;
    int m_pages = 0;
};

} // namespace Steward
