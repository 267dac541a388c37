// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/membersbench.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr int defaultCount = 10000;
constexpr int batchSize = 100; ///< people in a request, as the console sends them
/// No machine adds a member in less time than that, so the targets last.
constexpr double leastMsEach = 0.01;
/// A practice tenant fills an entitlement with fewer people than that.
constexpr int membersAtFirst = 60;
constexpr int manualOfAnApp = 2; ///< of a practice tenant, on average, at least

BareRequest bare(const QUrl &origin, const EntitlementRef &ref, const QList<User> &people)
{
    QJsonArray ids;
    for (const User &person : people)
        ids.append(person.id.toString());
    const QString path = u"/api/v1/apps/%1/entitlements/%2/add-manual-user"_s.arg(
        ref.app.toString(), ref.entitlement.toString());
    return { origin.resolved(QUrl(path)),
             QJsonDocument(QJsonObject { { "userIds"_L1, ids } }).toJson(QJsonDocument::Compact) };
}
} // namespace

MembersBench::MembersBench(const BenchOptions &options)
    : ChangeBench(options, OurRun::ClockFrom::Planned, defaultCount)
    , m_latencyMs(options.latencyMs)
{
}

QStringList MembersBench::tenantArguments() const
{
    // A few in a hundred are disabled or deleted.
    const int users = qMin(200000, peopleWanted() + peopleWanted() / 10 + 100);
    const int apps = qBound(1, targetsWanted() / manualOfAnApp + 10, 5000);
    return { u"--apps"_s, QString::number(apps), u"--users"_s, QString::number(users) };
}

int MembersBench::peopleWanted() const { return count() + membersAtFirst; }

int MembersBench::targetsWanted() const
{
    const double turns = static_cast<double>(count()) / (batchSize * BareRun::inFlight);
    return worksWanted(qMax(count() * leastMsEach, turns * m_latencyMs));
}

bool MembersBench::isTarget(const Entitlement &entitlement) const
{
    return entitlement.isManuallyManaged;
}

void MembersBench::nextWork(WorkFunction function)
{
    const auto target = takeTarget();
    if (!target) {
        emit failed(u"All entitlements have their members before it was measured often enough."_s);
        return;
    }
    m_reader = std::make_unique<MemberReader>(session(), target->ref);
    connect(m_reader.get(), &MemberReader::failed, this,
            [this](const ApiError &error) { emit failed(error.userText()); });
    connect(
        m_reader.get(), &MemberReader::finished, this,
        [this, target, function = std::move(function)] {
            function(work(*target, m_reader->members()));
        },
        Qt::QueuedConnection);
    m_reader->start();
}

MembersBench::Work MembersBench::work(const Entitlement &target, const QSet<UserId> &members) const
{
    QList<User> added;
    for (const User &person : people()) {
        if (added.size() < count() && !members.contains(person.id))
            added.append(person);
    }
    const TenantConnection &tenant = session()->tenant();
    Work work;
    work.plans.append(Plan::members(tenant.host(), target.ref, target.displayName, added));
    for (qsizetype i = 0; i < added.size(); i += batchSize)
        work.requests.append(bare(tenant.origin, target.ref, added.mid(i, batchSize)));
    return work;
}

} // namespace Steward
