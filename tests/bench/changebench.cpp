// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/changebench.h"

#include "tests/bench/figures.h"
#include "tests/bench/memory.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr double gridMs = 10;
}

ChangeBench::ChangeBench(BenchOptions options, OurRun::ClockFrom from, int defaultCount)
    : m_options(std::move(options))
    , m_from(from)
{
    if (m_options.count == 0)
        m_options.count = defaultCount;
    connect(&m_tenant, &TenantProcess::failed, this, &Bench::failed);
    connect(&m_tenant, &TenantProcess::ready, this, [this] {
        m_session = m_tenant.makeSession();
        if (!m_session) {
            emit failed(u"The practice tenant's connection file cannot be used."_s);
            return;
        }
        m_bare = std::make_unique<BareRun>(m_session->tenant());
        connect(m_bare.get(), &BareRun::failed, this, &Bench::failed);
        connect(m_bare.get(), &BareRun::finished, this, [this](double milliseconds) {
            m_limitMs.append(milliseconds);
            next();
        });
        connect(m_session.get(), &Session::stateChanged, this, &ChangeBench::onSessionChanged);
        m_session->signIn();
    });
}

int ChangeBench::worksWanted(double leastMs) const
{
    return 2 * m_options.runs + 1 + static_cast<int>(std::ceil(m_options.beats * gridMs / leastMs));
}

std::optional<Entitlement> ChangeBench::takeTarget()
{
    if (m_nextTarget >= m_targets.size())
        return std::nullopt;
    return m_targets.at(m_nextTarget++);
}

void ChangeBench::start()
{
    if (const QString problem = m_work.problem(); !problem.isEmpty()) {
        emit failed(problem);
        return;
    }
    m_tenant.start(tenantArguments()
                   + QStringList { u"--owner-lag"_s, u"0"_s, u"--member-lag"_s, u"0"_s,
                                   u"--latency-ms"_s, QString::number(m_options.latencyMs) });
}

void ChangeBench::onSessionChanged()
{
    if (m_session->state() == Session::State::Failed)
        emit failed(m_session->error().userText());
    else if (m_session->state() == Session::State::SignedIn)
        readPeople({});
}

void ChangeBench::readPeople(const QString &token)
{
    m_session->users().page({}, token).then(this, [this](const Result<Page<User>> &page) {
        if (!page) {
            emit failed(page.error().userText());
            return;
        }
        for (const User &person : page->items) {
            if (person.isEnabled())
                m_people.append(person);
        }
        if (m_people.size() >= peopleWanted())
            readTargets({});
        else if (page->nextPageToken.isEmpty())
            emit failed(u"The practice tenant has too few people."_s);
        else
            readPeople(page->nextPageToken);
    });
}

void ChangeBench::readTargets(const QString &token)
{
    m_session->entitlements()
        .page(std::nullopt, {}, token)
        .then(this, [this](const Result<Page<Entitlement>> &page) {
            if (!page) {
                emit failed(page.error().userText());
                return;
            }
            for (const Entitlement &entitlement : page->items) {
                if (isTarget(entitlement))
                    m_targets.append(entitlement);
            }
            if (m_targets.size() >= targetsWanted() || page->nextPageToken.isEmpty())
                next();
            else
                readTargets(page->nextPageToken);
        });
}

void ChangeBench::next()
{
    const int runs = m_options.runs;
    const bool timed = m_oursMs.size() < runs || m_limitMs.size() < runs;
    if (!timed && m_work.beats() >= m_options.beats) {
        report();
        return;
    }
    // By turns, and each first as often as the other; ours at the very first, because what it adds
    // to the memory is seen only where nothing was freed before.
    const auto done = m_oursMs.size() + m_limitMs.size();
    if (timed && (done % 4 == 1 || done % 4 == 2))
        runBare();
    else
        runOurs(timed);
}

void ChangeBench::runBare()
{
    nextWork([this](const Work &work) {
        m_session->tokens()->withToken(this, [this, work](const Result<QByteArray> &token) {
            if (token)
                m_bare->start(*token, work.requests);
            else
                emit failed(token.error().userText());
        });
    });
}

void ChangeBench::runOurs(bool timed)
{
    nextWork([this, timed](const Work &work) {
        m_objects = static_cast<int>(work.plans.size());
        if (m_rssAddedMb < 0 && Memory::resetPeak())
            m_rssBeforeMb = Memory::residentMb();
        m_ours = std::make_unique<OurRun>(m_session.get(), work.plans, m_from);
        connect(m_ours.get(), &OurRun::failed, this, &Bench::failed);
        connect(m_ours.get(), &OurRun::ready, this, [this, timed] {
            if (!timed)
                m_work.start();
            m_ours->begin();
        });
        // Queued, because what it ends is what it comes from.
        const auto end = [this, timed, run = ++m_run] {
            if (run == m_run)
                endOurs(timed);
        };
        connect(m_ours.get(), &OurRun::answered, this, [this, timed, end] {
            if (timed)
                return;
            m_work.stop();
            if (m_check.beats() < m_options.beats)
                m_check.start();
            else
                QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
        });
        connect(m_ours.get(), &OurRun::seen, this, end, Qt::QueuedConnection);
        m_ours->prepare();
    });
}

void ChangeBench::endOurs(bool timed)
{
    ++m_run;
    m_check.stop();
    if (m_rssAddedMb < 0 && m_rssBeforeMb > 0)
        m_rssAddedMb = Memory::peakMb() - m_rssBeforeMb;
    if (timed) {
        m_oursMs.append(m_ours->answeredMs());
        m_visibleMs.append(m_ours->visibleMs());
    }
    m_ours.reset();
    next();
}

void ChangeBench::report()
{
    for (const Heartbeat *heartbeat : { &m_work, &m_check }) {
        if (const QString problem = heartbeat->problem(); !problem.isEmpty()) {
            emit failed(problem);
            return;
        }
    }
    QJsonObject figures = Figures::besideLimit(m_oursMs, m_limitMs);
    Figures::add(figures, m_work.figures());
    Figures::add(figures, m_check.figures(u"check_"_s));
    Figures::add(figures,
                 { { "count"_L1, count() },
                   { "objects"_L1, m_objects },
                   { "latency_ms"_L1, m_options.latencyMs },
                   { "in_flight"_L1, BareRun::inFlight },
                   { "visible_ms"_L1, Figures::rounded(Figures::median(m_visibleMs)) } });
    if (m_rssAddedMb >= 0)
        Figures::add(figures, { { "rss_added_mb"_L1, Figures::rounded(m_rssAddedMb) } });
    emit finished(figures);
}

} // namespace Steward
