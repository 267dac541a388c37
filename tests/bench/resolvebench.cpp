// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/resolvebench.h"

#include "tests/bench/figures.h"

#include <ctime>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr int defaultRows = 50000;
constexpr double limitMs = 300;
constexpr double heartbeatLimitMs = 12;
// Of a hundred rows.
constexpr int nearMisses = 5;
constexpr int unknown = 3;

/// With two letters swapped, so that it is nobody's; \a address is an address.
QString nearly(QString address)
{
    for (qsizetype at = 1; at + 1 < address.indexOf(u'@'); ++at) {
        if (address.at(at) != address.at(at + 1)) {
            const QChar letter = address.at(at);
            address[at] = address.at(at + 1);
            address[at + 1] = letter;
            return address;
        }
    }
    return u'q' + address;
}

/// Of this thread, which is what the machine gave it.
double processorMs()
{
    timespec used {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

double elapsedMs(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}
} // namespace

ResolveBench::ResolveBench(const BenchOptions &options)
    : ReadBench(options)
{
    if (m_options.rows == 0)
        m_options.rows = defaultRows;
}

ResolveBench::~ResolveBench() = default;

void ResolveBench::onRead()
{
    makeRows();
    m_view.resize(900, 500);
    m_view.show();
    // It begins when all orders are there and nothing else goes on.
    auto *settling = new QTimer(this);
    connect(settling, &QTimer::timeout, this, [this, settling] {
        for (int column = 0; column < PeopleSort::columnCount; ++column) {
            if (!directory()->sort()->isReady(static_cast<PeopleSort::Column>(column)))
                return;
        }
        settling->deleteLater();
        settling->stop();
        nextRound();
    });
    settling->start(20);
}

void ResolveBench::makeRows()
{
    m_rows = InputRows();
    for (int number = 0; number < m_options.rows; ++number)
        m_rows.append(rowOf(number));
}

/// Mostly addresses, half of them with a name beside; the other keys among them.
InputRow ResolveBench::rowOf(int number) const
{
    const PeopleStore &people = directory()->people();
    // Far from the order they came in; a prime, so that everybody has their turn.
    const auto at = static_cast<PeopleStore::Row>(number * 7919LL % people.rowCount());
    const User user = people.user(at);
    InputRow row;
    row.row = number + 1;
    row.byLook = true;
    row.key = user.email;
    const int share = number % 100;
    if (share < nearMisses) {
        row.key = nearly(user.email);
    } else if (share < nearMisses + unknown) {
        row.key = u"zz%1yy%2@elsewhere.example"_s.arg(number).arg(number * 31);
    } else if (number % 10 == 8 && !user.employeeIds.isEmpty()) {
        row.key = user.employeeIds.first();
    } else if (number % 50 == 9 && !user.displayName.isEmpty()) {
        row.key = user.displayName;
    } else if (number % 10 == 9 && !user.username.isEmpty()) {
        row.key = user.username;
    } else if (number % 2 == 0) {
        row.name = user.displayName;
    }
    row.input = row.key;
    row.kind = keyKindOf(row.key);
    return row;
}

void ResolveBench::nextRound()
{
    m_view.setModel(nullptr);
    m_model.reset();
    m_resolver = std::make_unique<PeopleResolver>(session(), directory());
    m_resolver->setEligibility([](const User &user) { return memberVerdict(user, {}); });
    m_model = std::make_unique<ResolveModel>(m_resolver.get());
    m_view.setModel(m_model.get());
    connect(m_resolver.get(), &PeopleResolver::finished, this, &ResolveBench::onFinished);
    connect(m_resolver.get(), &PeopleResolver::proposed, this, &ResolveBench::onProposed,
            Qt::QueuedConnection);
    ++m_rounds;
    m_processorBeganMs = processorMs();
    m_clock.start();
    m_resolver->resolve(m_rows);
}

void ResolveBench::onFinished()
{
    if (m_timing) {
        m_oursMs.append(elapsedMs(m_clock));
        m_oursProcessorMs.append(processorMs() - m_processorBeganMs);
    }
    const int known = m_resolver->count(PeopleResolver::Status::Resolved)
        + m_resolver->count(PeopleResolver::Status::Ineligible);
    if (known < m_options.rows / 2)
        emit failed(u"Only %1 of %2 rows were resolved."_s.arg(known).arg(m_options.rows));
    else if (!m_resolver->isProposing())
        emit failed(u"There is nobody to propose anything for."_s);
}

void ResolveBench::onProposed()
{
    if (m_timing)
        m_similarMs.append(elapsedMs(m_clock));
    else if (m_heartbeat.beats() >= m_options.beats) {
        m_heartbeat.stop();
        report();
        return;
    }
    if (m_timing && m_oursMs.size() == m_options.runs) {
        m_timing = false;
        m_heartbeat.start();
    }
    // Some turns of the grid between the rounds.
    QTimer::singleShot(30, this, &ResolveBench::nextRound);
}

void ResolveBench::report()
{
    if (const QString problem = m_heartbeat.problem(); !problem.isEmpty()) {
        emit failed(problem);
        return;
    }
    const auto count = [this](PeopleResolver::Status status) { return m_resolver->count(status); };
    QJsonObject figures = Figures::besideLimit(m_oursMs, { limitMs });
    Figures::add(figures, m_heartbeat.figures());
    Figures::add(figures,
                 { { "heartbeat_limit_ms"_L1, heartbeatLimitMs },
                   { "ours_processor_ms"_L1, Figures::rounded(Figures::median(m_oursProcessorMs)) },
                   { "similar_ms"_L1, Figures::rounded(Figures::median(m_similarMs)) },
                   { "rows"_L1, m_options.rows },
                   { "users"_L1, m_options.users },
                   { "rounds"_L1, m_rounds },
                   { "resolved"_L1, count(PeopleResolver::Status::Resolved) },
                   { "similar"_L1, count(PeopleResolver::Status::Similar) },
                   { "choose"_L1, count(PeopleResolver::Status::Choose) },
                   { "unknown"_L1, count(PeopleResolver::Status::Unknown) },
                   { "ineligible"_L1, count(PeopleResolver::Status::Ineligible) },
                   { "duplicate"_L1, count(PeopleResolver::Status::Duplicate) } });
    emit finished(figures);
}

} // namespace Steward
