// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/directorymodel.h"
#include "tests/bench/peoplewindow.h"
#include "tests/bench/readbench.h"

#include <QElapsedTimer>
#include <QMap>

#include <memory>

namespace Steward
{

/// Finding people among all of a tenant, who are here already: from a key that is pressed to the
/// first rows that are painted, and sorting by each column. The limit of a key is the barest pass
/// over the same keys for the same words, without a window.
class FilterBench final : public ReadBench
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBench)
public:
    explicit FilterBench(const BenchOptions &options);
    ~FilterBench() override;

private:
    void onRead() override;
    void typeNext();
    void onPainted(double milliseconds);
    void measureBare();
    void sortNext();
    void report();

    std::unique_ptr<PeopleWindow> m_window;
    std::unique_ptr<PeopleSort> m_coldSort;
    QByteArray m_keys; ///< all folded keys in one piece, for the limit
    QStringList m_queries;
    qsizetype m_query = 0;
    QList<double> m_keyMs;
    QList<double> m_limitMs;
    QMap<QString, double> m_worstByQuery;
    Heartbeat m_heartbeat; ///< of sorting
    QElapsedTimer m_clock;
    RunQueue m_runQueue;
    int m_sorting = 0;
    QList<double> m_sortMs;
    QList<double> m_coldSortMs;
    bool m_settled = false; ///< all orders are there
    bool m_typingDone = false;
};

} // namespace Steward
