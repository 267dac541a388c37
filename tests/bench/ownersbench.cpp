// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/ownersbench.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr int defaultCount = 2000;
/// No machine makes an owner in less time than that, so the targets last.
constexpr double leastMsEach = 0.15;
constexpr int entitlementsOfAnApp = 5; ///< of a practice tenant, on average, at least

BareRequest bare(const QUrl &origin, const OwnedObject &object, const RoleSlug &slug,
                 const UserId &person)
{
    const QString path = u"/api/v2/apps/%1/entitlements/%2/owners/users/%3/%4"_s.arg(
        object.app.toString(), object.entitlement->toString(), slug.toString(), person.toString());
    const QJsonObject body { { "userRef"_L1, QJsonObject { { "id"_L1, person.toString() } } } };
    return { origin.resolved(QUrl(path)), QJsonDocument(body).toJson(QJsonDocument::Compact) };
}
} // namespace

OwnersBench::OwnersBench(const BenchOptions &options)
    : ChangeBench(options, OurRun::ClockFrom::Begin, defaultCount)
{
}

QStringList OwnersBench::tenantArguments() const
{
    const int apps = qBound(1, targetsWanted() / entitlementsOfAnApp + 10, 5000);
    return { u"--apps"_s, QString::number(apps), u"--users"_s, u"100"_s };
}

int OwnersBench::peopleWanted() const { return maxDirectOwners; }

int OwnersBench::targetsWanted() const
{
    const int objects = (count() + maxDirectOwners - 1) / maxDirectOwners;
    return worksWanted(count() * leastMsEach) * objects;
}

void OwnersBench::nextWork(WorkFunction function)
{
    static const RoleSlug slug = RoleSlug::parse(u"primary"_s).value_or(RoleSlug());
    const TenantConnection &tenant = session()->tenant();
    Work work;
    while (work.requests.size() < count()) {
        const auto target = takeTarget();
        if (!target) {
            emit failed(u"All objects have their owners before it was measured often enough."_s);
            return;
        }
        const OwnedObject object { target->ref.app, target->ref.entitlement };
        const QList<User> owners
            = people().mid(0, qMin(maxDirectOwners, count() - work.requests.size()));
        work.plans.append(Plan::owners(tenant.host(), object, target->displayName, slug, owners));
        for (const User &owner : owners)
            work.requests.append(bare(tenant.origin, object, slug, owner.id));
    }
    function(work);
}

} // namespace Steward
