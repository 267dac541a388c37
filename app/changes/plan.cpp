// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/plan.h"

#include "app/core/plaintext.h"
#include "app/json/codec.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
struct PlanTexts {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr std::array<const char *, changeKindCount> kindNames { "assignOwners", "addMembers",
                                                                "createApp", "removeOwners",
                                                                "removeMembers" };
} // namespace

QString changeKindName(ChangeKind kind)
{
    return QString::fromLatin1(kindNames.at(static_cast<size_t>(kind)));
}

Plan Plan::owners(const QString &host, const OwnedObject &object, const QString &name,
                  const RoleSlug &slug, const QList<User> &people, const QList<LeftOut> &leftOut)
{
    return { ChangeKind::AssignOwners, host, object, name, slug, people, leftOut, {} };
}

Plan Plan::members(const QString &host, const EntitlementRef &entitlement, const QString &name,
                   const QList<User> &people, const QList<LeftOut> &leftOut)
{
    const OwnedObject object { entitlement.app, entitlement.entitlement };
    return { ChangeKind::AddMembers, host, object, name, {}, people, leftOut, {} };
}

Plan Plan::newApp(const QString &host, const NewApp &app)
{
    return { ChangeKind::CreateApp, host, {}, app.displayName, {}, {}, {}, app };
}

EntitlementRef Plan::entitlement() const
{
    return { object.app, object.entitlement.value_or(EntitlementId()) };
}

bool Plan::isOfMembers() const
{
    return kind == ChangeKind::AddMembers || kind == ChangeKind::RemoveMembers;
}

QString Plan::problem() const
{
    if (kind == ChangeKind::CreateApp)
        return app.problem();
    if (isOfMembers() && (!object.app.isValid() || !entitlement().entitlement.isValid()))
        return PlanTexts::tr("The entitlement is not known, so nothing was sent. Open it again.");
    if (!object.app.isValid() || (object.entitlement && !object.entitlement->isValid()))
        return PlanTexts::tr("The object to own is not known, so nothing was sent. Open it again.");
    if (!isOfMembers() && !slug.isValid())
        return PlanTexts::tr("Enter a role slug without blanks and without / \\ ? # %.");
    if (people.isEmpty())
        return PlanTexts::tr("Choose at least one person.");
    QSet<UserId> seen;
    for (const User &person : people) {
        if (!person.id.isValid() || seen.contains(person.id)) {
            return PlanTexts::tr("%1 is chosen twice or has no id, so nothing was sent.")
                .arg(plainText(person.label()));
        }
        seen.insert(person.id);
    }
    return {};
}

QJsonObject Plan::target() const
{
    QJsonObject target { { "kind"_L1, changeKindName(kind) } };
    if (kind == ChangeKind::CreateApp) {
        target.insert("app"_L1, Codec::createAppRequest(app));
        return target;
    }
    target.insert("appId"_L1, object.app.toString());
    if (object.entitlement)
        target.insert("entitlementId"_L1, object.entitlement->toString());
    if (slug.isValid())
        target.insert("roleSlug"_L1, slug.toString());
    return target;
}

bool Plan::setTarget(const QJsonObject &target)
{
    const QByteArray name = target.value("kind"_L1).toString().toLatin1();
    const auto known = std::find(kindNames.begin(), kindNames.end(), name);
    if (known == kindNames.end())
        return false;
    kind = static_cast<ChangeKind>(known - kindNames.begin());
    if (kind == ChangeKind::CreateApp) {
        const auto read = Codec::newApp(target.value("app"_L1).toObject());
        app = read.value_or(NewApp());
        return read.has_value();
    }
    const auto appId = AppId::parse(target.value("appId"_L1).toString());
    object.app = appId.value_or(AppId());
    bool good = appId.has_value();
    if (target.contains("entitlementId"_L1)) {
        object.entitlement = EntitlementId::parse(target.value("entitlementId"_L1).toString());
        good = good && object.entitlement;
    }
    if (target.contains("roleSlug"_L1)) {
        const auto read = RoleSlug::parse(target.value("roleSlug"_L1).toString());
        slug = read.value_or(RoleSlug());
        good = good && read;
    }
    return good;
}

} // namespace Steward
