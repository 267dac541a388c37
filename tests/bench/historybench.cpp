// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/historybench.h"

#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr int defaultRows = 100000;
constexpr int limitMs = 300; ///< what a person takes for at once; only told, not judged

double elapsedMs(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}
} // namespace

HistoryBench::HistoryBench(BenchOptions options)
    : m_options(std::move(options))
    // Beside the program: the system's folder for temporary files may be in memory.
    , m_folder(QCoreApplication::applicationDirPath() + "/bench-XXXXXX"_L1)
    , m_cases(cases())
{
    if (m_options.rows == 0)
        m_options.rows = defaultRows;
}

QList<HistoryBench::Case> HistoryBench::cases()
{
    JournalQuery all;
    JournalQuery tenant;
    tenant.tenantHost = QString::fromLatin1(HistoryFiller::tenantHost);
    JournalQuery state;
    state.state = RowState::Refused;
    JournalQuery noSuchState;
    noSuchState.state = RowState::Unknown;
    JournalQuery common;
    common.words = QString::fromLatin1(HistoryFiller::commonWord);
    JournalQuery rare;
    rare.words = QString::fromLatin1(HistoryFiller::rareWord);
    JournalQuery rareOfTenant = rare;
    rareOfTenant.tenantHost = tenant.tenantHost;
    rareOfTenant.state = RowState::Visible;
    return { { u"all"_s, all },
             { u"tenant"_s, tenant },
             { u"state"_s, state },
             { u"state_absent"_s, noSuchState },
             { u"word_common"_s, common },
             { u"word_rare"_s, rare },
             { u"word_rare_state_tenant"_s, rareOfTenant } };
}

QString HistoryBench::file() const { return m_folder.filePath(u"journal.sqlite"_s); }

void HistoryBench::start()
{
    if (!m_folder.isValid()) {
        emit failed(u"No folder for the journal: %1"_s.arg(m_folder.errorString()));
        return;
    }
    open([this] { fill(); });
}

void HistoryBench::open(std::function<void()> then)
{
    m_journal = std::make_unique<Journal>(file());
    connect(m_journal.get(), &Journal::stateChanged, this, [this, then = std::move(then)] {
        m_openMs = elapsedMs(m_clock);
        if (m_journal->state() == Journal::State::Ready)
            then();
        else
            emit failed(m_journal->problem());
    });
    m_clock.start();
    m_journal->open();
}

void HistoryBench::fill()
{
    m_filler = std::make_unique<HistoryFiller>(m_journal.get(), m_options.rows);
    connect(m_filler.get(), &HistoryFiller::failed, this, &Bench::failed);
    // Not from within the callback of the journal that is closed here.
    connect(
        m_filler.get(), &HistoryFiller::finished, this,
        [this] {
            m_filler.reset();
            m_journal.reset();
            open([this] {
                m_bare = std::make_unique<BareHistory>(file());
                measure();
            });
        },
        Qt::QueuedConnection);
    m_filler->start();
}

void HistoryBench::measure()
{
    if (m_run < m_options.runs) {
        askOurs();
        return;
    }
    walk();
}

void HistoryBench::walk()
{
    m_walk = std::make_unique<HistoryWalk>(m_journal.get(), m_options.beats);
    connect(m_walk.get(), &HistoryWalk::failed, this, &Bench::failed);
    connect(m_walk.get(), &HistoryWalk::finished, this, &HistoryBench::report);
    m_walk->start();
}

void HistoryBench::askOurs()
{
    m_clock.start();
    m_journal->changes(m_cases.at(m_case).query, this,
                       [this](const Result<QList<JournalChange>> &found) {
                           const double took = elapsedMs(m_clock);
                           if (!found) {
                               emit failed(found.error().userText());
                               return;
                           }
                           if (m_firstEverMs < 0)
                               m_firstEverMs = took;
                           m_cases[m_case].oursMs.append(took);
                           askBare(found->size());
                       });
}

void HistoryBench::askBare(qsizetype changes)
{
    Case &asked = m_cases[m_case];
    asked.changes = changes;
    m_clock.start();
    const int bare = m_bare->read(asked.query);
    asked.limitMs.append(elapsedMs(m_clock));
    if (bare != changes) {
        emit failed(u"The journal gave %1 changes where its file holds %2 (%3)."_s.arg(changes)
                        .arg(bare)
                        .arg(asked.name));
        return;
    }
    m_case = (m_case + 1) % m_cases.size();
    m_run += m_case == 0 ? 1 : 0;
    measure();
}

void HistoryBench::report()
{
    QJsonObject figures
        = Figures::besideLimit(m_cases.constFirst().oursMs, m_cases.constFirst().limitMs);
    figures.insert("first_rows_ms"_L1, figures.value("ours_ms"_L1));
    figures.insert("first_rows_limit_ms"_L1, limitMs);
    figures.insert("first_ever_ms"_L1, Figures::rounded(m_firstEverMs));
    figures.insert("open_ms"_L1, Figures::rounded(m_openMs));
    figures.insert("rows"_L1, m_options.rows);
    figures.insert("file_mb"_L1,
                   Figures::rounded(static_cast<double>(QFileInfo(file()).size()) / 1048576));
    QJsonObject by;
    double slowest = 0;
    for (const Case &each : std::as_const(m_cases)) {
        QJsonObject one = Figures::besideLimit(each.oursMs, each.limitMs);
        slowest = qMax(slowest, one.value("ours_ms"_L1).toDouble());
        one.insert("changes"_L1, each.changes);
        by.insert(each.name, one);
    }
    figures.insert("slowest_first_rows_ms"_L1, slowest);
    figures.insert("by"_L1, by);
    Figures::add(figures, m_walk->heartbeat().figures());
    figures.insert("rows_scrolled"_L1, m_walk->rowsSeen());
    figures.insert("searches_typed"_L1, m_walk->searches());
    emit finished(figures);
}

} // namespace Steward
