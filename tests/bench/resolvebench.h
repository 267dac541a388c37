// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/resolvemodel.h"
#include "tests/bench/readbench.h"

#include <QElapsedTimer>
#include <QTableView>

#include <memory>

namespace Steward
{

/// Resolving the rows of a sheet among all people of a tenant, who are here already: from the call
/// to the status of the last row, with the index that is built for it, in a window; and to the last
/// proposal for those that are nearly somebody's. Each round begins with a resolver of its own. The
/// limit is what a person takes for at once.
class ResolveBench final : public ReadBench
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResolveBench)
public:
    explicit ResolveBench(const BenchOptions &options);
    ~ResolveBench() override;

private:
    void onRead() override;
    void makeRows();
    [[nodiscard]] InputRow rowOf(int number) const;
    void nextRound();
    void onFinished();
    void onProposed();
    void report();

    InputRows m_rows;
    std::unique_ptr<PeopleResolver> m_resolver;
    std::unique_ptr<ResolveModel> m_model;
    QTableView m_view;
    QElapsedTimer m_clock;
    bool m_timing = true; ///< else the heartbeat is counted
    double m_processorBeganMs = 0;
    QList<double> m_oursMs;
    QList<double> m_oursProcessorMs;
    QList<double> m_similarMs;
    int m_rounds = 0;
};

} // namespace Steward
