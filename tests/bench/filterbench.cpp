// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/filterbench.h"

#include "app/directory/textfold.h"
#include "tests/bench/figures.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
/// The window begins with names: each of these is another order than the one before.
constexpr std::array sortable { DirectoryModel::Email, DirectoryModel::Department,
                                DirectoryModel::State, DirectoryModel::Name };
/// Each column up and down, and that so often.
constexpr int sortRounds = 5;
constexpr int sortsWanted = static_cast<int>(sortable.size()) * 2 * sortRounds;

double percentile(QList<double> figures, double share)
{
    if (figures.isEmpty())
        return 0;
    std::sort(figures.begin(), figures.end());
    const auto rank
        = static_cast<qsizetype>(static_cast<double>(figures.size()) * share + 0.999999);
    return figures.at(qBound<qsizetype>(1, rank, figures.size()) - 1);
}

double elapsedMs(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}
} // namespace

FilterBench::FilterBench(const BenchOptions &options)
    : ReadBench(options)
    , m_queries(PeopleWindow::queries())
{
}

FilterBench::~FilterBench() = default;

void FilterBench::onRead()
{
    const PeopleStore &people = directory()->people();
    for (size_t i = 0; i < people.keys().chunkCount(); ++i) {
        const ByteArena::Chunk chunk = people.keys().chunk(i);
        m_keys.append(chunk.data, static_cast<qsizetype>(chunk.used));
    }
    m_window = std::make_unique<PeopleWindow>(session(), directory());
    connect(m_window.get(), &PeopleWindow::painted, this, &FilterBench::onPainted,
            Qt::QueuedConnection);
    m_window->sortBy(DirectoryModel::Name, Qt::AscendingOrder);
    // Typing begins when all orders are there and the window stands still.
    auto *settling = new QTimer(this);
    connect(settling, &QTimer::timeout, this, [this, settling] {
        for (int column = 0; column < PeopleSort::columnCount; ++column) {
            if (!directory()->sort()->isReady(static_cast<PeopleSort::Column>(column)))
                return;
        }
        settling->deleteLater();
        settling->stop();
        m_settled = true;
        typeNext();
    });
    settling->start(20);
}

void FilterBench::typeNext()
{
    if (m_query == m_queries.size()) {
        m_typingDone = true;
        m_window->clear();
        return;
    }
    const QString &query = m_queries.at(m_query);
    const QString typed = m_window->text();
    if (typed == query) {
        ++m_query;
        m_window->clear();
    } else {
        m_window->press(query.at(typed.size()));
    }
}

void FilterBench::onPainted(double milliseconds)
{
    if (m_sorting > 0) {
        m_sortMs.append(milliseconds);
        // Some turns of the grid, so that the heartbeat sees each sort by itself.
        QTimer::singleShot(30, this, &FilterBench::sortNext);
        return;
    }
    if (!m_settled)
        return;
    const QString typed = m_window->text();
    m_keyMs.append(milliseconds);
    double &worst = m_worstByQuery[typed];
    worst = qMax(worst, milliseconds);
    measureBare();
    if (m_typingDone) {
        m_coldSort = std::make_unique<PeopleSort>(&directory()->people());
        m_heartbeat.start();
        sortNext();
    } else {
        typeNext();
    }
}

void FilterBench::measureBare()
{
    const QByteArrayList words = TextFold::words(m_window->text());
    const qint64 waited = m_runQueue.waitedNs();
    m_clock.start();
    qsizetype lines = 0;
    for (const QByteArray &word : words) {
        const char *end = m_keys.constData() + m_keys.size();
        for (const char *from = m_keys.constData(); from < end; ++lines) {
            from = static_cast<const char *>(::memmem(from, static_cast<size_t>(end - from),
                                                      word.constData(),
                                                      static_cast<size_t>(word.size())));
            if (from == nullptr)
                break;
            const auto *next = static_cast<const char *>(
                std::memchr(from, '\n', static_cast<size_t>(end - from)));
            from = next != nullptr ? next : end;
        }
    }
    m_limitMs.append(elapsedMs(m_clock)
                     - static_cast<double>(m_runQueue.waitedNs() - waited) / 1e6);
    if (lines < 0)
        emit failed(u"Nothing was counted."_s);
}

void FilterBench::sortNext()
{
    // Keys that nobody made before, then those that are there: the one is a first click right after
    // a directory came, the other every later one.
    if (m_coldSortMs.size() < PeopleSort::columnCount) {
        const auto column = static_cast<PeopleSort::Column>(m_coldSortMs.size());
        connect(
            m_coldSort.get(), &PeopleSort::ready, this,
            [this] {
                m_coldSortMs.append(elapsedMs(m_clock));
                sortNext();
            },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        m_clock.start();
        m_coldSort->want(column);
        return;
    }
    m_coldSort.reset();
    if (m_sorting == sortsWanted) {
        m_heartbeat.stop();
        report();
        return;
    }
    const int column = sortable[static_cast<size_t>(m_sorting) % sortable.size()];
    const bool up = m_sorting / static_cast<int>(sortable.size()) % 2 == 0;
    ++m_sorting;
    m_window->sortBy(column, up ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void FilterBench::report()
{
    if (const QString problem = m_heartbeat.problem(); !problem.isEmpty()) {
        emit failed(problem);
        return;
    }
    const double ours = percentile(m_keyMs, 0.99);
    const double limit = percentile(m_limitMs, 0.99);
    const auto worst = std::max_element(m_worstByQuery.cbegin(), m_worstByQuery.cend());
    QJsonObject figures = m_heartbeat.figures(u"sort_"_s);
    figures.insert("ours_ms"_L1, Figures::rounded(ours));
    figures.insert("limit_ms"_L1, Figures::rounded(limit));
    figures.insert("ratio"_L1, Figures::rounded(limit > 0 ? ours / limit : 0));
    figures.insert("runs"_L1, m_keyMs.size());
    figures.insert("ours_median_ms"_L1, Figures::rounded(Figures::median(m_keyMs)));
    figures.insert("ours_worst_ms"_L1, Figures::rounded(percentile(m_keyMs, 1)));
    figures.insert("limit_median_ms"_L1, Figures::rounded(Figures::median(m_limitMs)));
    figures.insert("worst_query"_L1, worst.key());
    figures.insert("queries"_L1, m_queries.size());
    figures.insert("users"_L1, m_options.users);
    figures.insert("sort_ms"_L1, Figures::rounded(percentile(m_sortMs, 1)));
    figures.insert("sort_median_ms"_L1, Figures::rounded(Figures::median(m_sortMs)));
    figures.insert("first_sort_all_ms"_L1, Figures::list(m_coldSortMs));
    emit finished(figures);
}

} // namespace Steward
