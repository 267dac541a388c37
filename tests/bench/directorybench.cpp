// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/directorybench.h"

#include "tests/bench/figures.h"
#include "tests/bench/memory.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Steward
{

namespace
{
constexpr auto betweenKeys = 120ms; ///< a quick typist
/// Shares of a reading between which its estimates of the time left are judged: before, there is no
/// pace yet; after, a page more or less is all the difference.
constexpr double judgedFrom = 0.05;
constexpr double judgedTo = 0.95;
constexpr double mib = 1024 * 1024;
} // namespace

DirectoryBench::DirectoryBench(const BenchOptions &options)
    : m_options(options)
{
    connect(&m_tenant, &TenantProcess::failed, this, &Bench::failed);
    connect(&m_tenant, &TenantProcess::ready, this, &DirectoryBench::signIn);
    m_typing.setInterval(betweenKeys);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        static const QStringList queries = PeopleWindow::queries();
        if (m_window->text() == m_toType) {
            m_toType = queries.at(m_typed++ % queries.size());
            m_window->clear();
        } else {
            m_window->press(m_toType.at(m_window->text().size()));
        }
    });
    m_settling.setInterval(5ms);
}

DirectoryBench::~DirectoryBench() = default;

void DirectoryBench::start()
{
    if (const QString problem = m_heartbeat.problem(); !problem.isEmpty()) {
        emit failed(problem);
        return;
    }
    // With latency it takes longer than a token lives.
    m_tenant.start({ u"--quirk"_s, u"token-lifetime=7200"_s, u"--users"_s,
                     QString::number(m_options.users), u"--latency-ms"_s,
                     QString::number(m_options.latencyMs) });
}

void DirectoryBench::signIn()
{
    m_session = m_tenant.makeSession();
    if (!m_session) {
        emit failed(u"The practice tenant's connection file cannot be used."_s);
        return;
    }
    m_bare = std::make_unique<BarePages>(m_session->tenant());
    connect(m_bare.get(), &BarePages::failed, this, &Bench::failed);
    connect(m_bare.get(), &BarePages::finished, this, [this](double milliseconds, int pages) {
        m_limitMs.append(milliseconds);
        m_limitProcessorMs.append(processorMs());
        if (pages != m_pages)
            emit failed(u"Bare reading found %1 pages, ours %2."_s.arg(pages).arg(m_pages));
        else
            next();
    });
    connect(m_session.get(), &Session::stateChanged, this, [this] {
        if (m_session->state() == Session::State::Failed)
            emit failed(m_session->error().userText());
        else if (m_session->state() == Session::State::SignedIn)
            readOurs(Stage::Memory);
    });
    m_session->signIn();
}

void DirectoryBench::next()
{
    const int runs = m_options.runs;
    const auto done = m_oursMs.size() + m_limitMs.size();
    if (m_oursMs.size() < runs || m_limitMs.size() < runs) {
        // By turns, and each first as often as the other.
        if (done % 4 == 1 || done % 4 == 2)
            readBare();
        else
            readOurs(Stage::Timed);
    } else if (m_heartbeat.beats() < m_options.beats) {
        readOurs(Stage::Heartbeat);
    } else {
        report();
    }
}

void DirectoryBench::readBare()
{
    m_session->tokens()->withToken(this, [this](const Result<QByteArray> &token) {
        if (token) {
            startClock();
            m_bare->start(*token);
            return;
        }
        emit failed(token.error().userText());
    });
}

void DirectoryBench::readOurs(Stage stage)
{
    m_typing.stop();
    m_window.reset();
    m_directory.reset();
    // Both begin on a connection that is open.
    m_session->users()
        .withId(*UserId::parse(QString(27, u'0')))
        .then(this, [this, stage](const Result<Page<User>> &page) {
            if (!page) {
                emit failed(page.error().userText());
                return;
            }
            if (stage == Stage::Memory && Memory::resetPeak())
                m_rssBeforeMb = Memory::residentMb();
            m_directory = std::make_unique<Directory>(m_session.get());
            m_directory->expect(m_expected);
            connect(m_directory.get(), &Directory::changed, this, &DirectoryBench::onChanged);
            // Queued, because what it ends is what it comes from.
            connect(
                m_directory.get(), &Directory::finished, this, [this, stage] { onFinished(stage); },
                Qt::QueuedConnection);
            if (stage != Stage::Timed)
                openWindow();
            if (stage == Stage::Heartbeat) {
                m_typing.start();
                m_heartbeat.start();
            }
            m_estimates.clear();
            startClock();
            m_directory->read();
        });
}

void DirectoryBench::openWindow()
{
    m_window = std::make_unique<PeopleWindow>(m_session.get(), m_directory.get());
}

void DirectoryBench::startClock()
{
    m_processorBeganMs = 0;
    m_processorBeganMs = processorMs();
    m_clock.start();
}

double DirectoryBench::processorMs() const
{
    timespec used {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6
        - m_processorBeganMs;
}

double DirectoryBench::elapsedMs() const
{
    return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
}

void DirectoryBench::onChanged()
{
    if (const auto left = m_directory->fill().timeLeftMs())
        m_estimates.append({ elapsedMs(), static_cast<double>(*left) });
}

void DirectoryBench::onFinished(Stage stage)
{
    const double took = elapsedMs();
    const PeopleStore &people = m_directory->people();
    if (!m_directory->answersHere() || people.count() != static_cast<quint32>(m_options.users)) {
        emit failed(u"%1 people were read of %2. %3"_s.arg(people.count())
                        .arg(m_options.users)
                        .arg(people.interruption().details()));
        return;
    }
    m_expected = people.count();
    m_pages = m_directory->fill().pages();
    if (stage == Stage::Timed) {
        m_oursMs.append(took);
        m_oursProcessorMs.append(processorMs());
        judgeEstimates(took);
        next();
        return;
    }
    whenSorted([this, stage] {
        if (stage == Stage::Heartbeat) {
            m_heartbeat.stop();
        } else {
            m_window->press(u'a');
            m_rssAddedMb = Memory::peakMb() - m_rssBeforeMb;
            m_storeMb = static_cast<double>(m_directory->people().bytes()) / mib;
        }
        next();
    });
}

void DirectoryBench::whenSorted(std::function<void()> then)
{
    m_settling.disconnect();
    connect(&m_settling, &QTimer::timeout, this, [this, then = std::move(then)] {
        for (int column = 0; column < PeopleSort::columnCount; ++column) {
            if (!m_directory->sort()->isReady(static_cast<PeopleSort::Column>(column)))
                return;
        }
        m_settling.stop();
        // What is connected is copied: disconnecting the timer would delete it under its feet.
        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
    });
    m_settling.start();
}

void DirectoryBench::judgeEstimates(double tookMs)
{
    for (const auto &[at, left] : std::as_const(m_estimates)) {
        if (at < tookMs * judgedFrom || at > tookMs * judgedTo)
            continue;
        const double truth = tookMs - at;
        m_estimateErrors.append(100 * std::abs(left - truth) / truth);
    }
}

void DirectoryBench::report()
{
    if (const QString problem = m_heartbeat.problem(); !problem.isEmpty()) {
        emit failed(problem);
        return;
    }
    QJsonObject figures = Figures::besideLimit(m_oursMs, m_limitMs);
    Figures::add(figures, m_heartbeat.figures());
    Figures::add(
        figures,
        { { "users"_L1, m_options.users },
          { "pages"_L1, m_pages },
          { "latency_ms"_L1, m_options.latencyMs },
          { "ours_processor_ms"_L1, Figures::rounded(Figures::median(m_oursProcessorMs)) },
          { "limit_processor_ms"_L1, Figures::rounded(Figures::median(m_limitProcessorMs)) },
          { "keys_pressed_queries"_L1, m_typed },
          { "arenas_mb"_L1, Figures::rounded(m_storeMb) },
          { "time_left_estimates"_L1, m_estimateErrors.size() } });
    if (m_rssAddedMb >= 0)
        Figures::add(figures, { { "rss_added_mb"_L1, Figures::rounded(m_rssAddedMb) } });
    if (!m_estimateErrors.isEmpty()) {
        const auto worst = std::max_element(m_estimateErrors.cbegin(), m_estimateErrors.cend());
        Figures::add(figures,
                     { { "time_left_error_worst_pct"_L1, Figures::rounded(*worst) },
                       { "time_left_error_median_pct"_L1,
                         Figures::rounded(Figures::median(m_estimateErrors)) } });
    }
    emit finished(figures);
}

} // namespace Steward
