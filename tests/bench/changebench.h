// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/barerun.h"
#include "tests/bench/bench.h"
#include "tests/bench/benchoptions.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/ourrun.h"
#include "tests/bench/tenantprocess.h"

#include "app/domain/entitlement.h"

#include <functional>

namespace Steward
{

/// Writing calls beside their limit: ours and the bare loop by turns in the same run, each on
/// targets that nothing was written to before; then ours under the heartbeat, until it beat often
/// enough. What is timed is not watched, so that the watching does not cost it anything.
class ChangeBench : public Bench
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeBench)
public:
    void start() final;

protected:
    /// The same work for either side.
    struct Work {
        QList<Plan> plans;
        QList<BareRequest> requests;
    };
    using WorkFunction = std::function<void(const Work &)>;

    ChangeBench(BenchOptions options, OurRun::ClockFrom from, int defaultCount);

    [[nodiscard]] int count() const { return m_options.count; }
    [[nodiscard]] const QList<User> &people() const { return m_people; }
    [[nodiscard]] Session *session() const { return m_session.get(); }
    /// How often work is wanted, at most: timed, and until the heartbeat beat often enough.
    [[nodiscard]] int worksWanted(double leastMs) const;
    /// The next target nobody wrote to; none when they are used up.
    [[nodiscard]] std::optional<Entitlement> takeTarget();

    /// Of the tenant, besides what is the same for all.
    [[nodiscard]] virtual QStringList tenantArguments() const = 0;
    /// People to read from the tenant, and targets.
    [[nodiscard]] virtual int peopleWanted() const = 0;
    [[nodiscard]] virtual int targetsWanted() const = 0;
    [[nodiscard]] virtual bool isTarget(const Entitlement &entitlement) const = 0;
    /// Calls \a function once with work on fresh targets, now or later; or fails.
    virtual void nextWork(WorkFunction function) = 0;

private:
    void onSessionChanged();
    void readPeople(const QString &token);
    void readTargets(const QString &token);
    void next();
    void runBare();
    void runOurs(bool timed);
    void endOurs(bool timed);
    void report();

    BenchOptions m_options;
    OurRun::ClockFrom m_from;
    TenantProcess m_tenant;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<BareRun> m_bare;
    std::unique_ptr<OurRun> m_ours;
    QList<User> m_people;
    QList<Entitlement> m_targets;
    qsizetype m_nextTarget = 0;
    int m_run = 0; ///< of ours, the one that may still end
    int m_objects = 0; ///< of one piece of work
    QList<double> m_oursMs;
    QList<double> m_visibleMs;
    QList<double> m_limitMs;
    double m_rssBeforeMb = 0;
    double m_rssAddedMb = -1;
    Heartbeat m_work; ///< from Run to the last answer
    Heartbeat m_check; ///< from then until all is seen
};

} // namespace Steward
