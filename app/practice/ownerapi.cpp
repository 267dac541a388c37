// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/ownerapi.h"

#include "app/practice/apisupport.h"

using namespace Qt::StringLiterals;

namespace Steward::Practice
{

namespace
{
bool isVisible(const OwnerRecord &owner, const QDateTime &now)
{
    return owner.visibleAt <= now && !(owner.goneAt.isValid() && owner.goneAt <= now);
}

bool isStanding(const OwnerRecord &owner, const QDateTime &) { return !owner.goneAt.isValid(); }
} // namespace

OwnerApi::OwnerApi(const Options &options, World &world)
    : m_options(options)
    , m_world(world)
{
}

Answer OwnerApi::answer(const QStringList &path, const Request &request, const QDateTime &now)
{
    // apps/{app}[/entitlements/{ent}]/owners/users[/{role}/{user}]
    Target target;
    target.app = path.value(1).toLatin1();
    const bool onEntitlement = path.value(2) == u"entitlements";
    if (path.value(0) != u"apps" || !isId(target.app))
        return badId(u"AppId"_s, request);
    target.key = QString::fromLatin1(target.app);
    target.exists = m_world.app(target.app) != nullptr;
    if (onEntitlement) {
        target.entitlement = path.value(3).toLatin1();
        if (!isId(target.entitlement))
            return badId(u"EntitlementId"_s, request);
        target.key += u'/' + QString::fromLatin1(target.entitlement);
        target.exists = m_world.entitlement(target.app, target.entitlement) != nullptr;
    }
    const QStringList rest = path.mid(onEntitlement ? 4 : 2);
    if (rest == QStringList { u"owners"_s, u"entitlements"_s } && request.method == "GET")
        return listEntitlements(target, request, now);
    if (rest.value(0) != u"owners" || rest.value(1) != u"users" || rest.size() == 3
        || rest.size() > 4)
        return statusError(404, 5, u"Not Found"_s, request);
    if (rest.size() == 2)
        return request.method == "GET" ? list(target, request, now)
                                       : statusError(501, 12, u"Method Not Allowed"_s, request);
    const QString role = rest.at(2);
    const QByteArray user = rest.at(3).toLatin1();
    if (!isId(user))
        return badId(u"UserRefId"_s, request);
    if (request.method == "GET")
        return one(target, role, user, request, now);
    if (request.method == "POST")
        return create(target, role, user, request, now);
    if (request.method == "DELETE")
        return remove(target, role, user, request, now);
    return statusError(501, 12, u"Method Not Allowed"_s, request);
}

QByteArray OwnerApi::render(const Target &target, const OwnerRecord &owner) const
{
    const auto index = m_world.people().indexOf(owner.userId);
    QByteArray json = "{\"appId\":\"" + target.app + "\",";
    if (!target.entitlement.isEmpty())
        json += "\"entitlementId\":\"" + target.entitlement + "\",";
    json += "\"roleSlug\":\"" + owner.role.toUtf8() + "\",\"createdAt\":\""
        + owner.createdAt.toString(Qt::ISODateWithMs).toLatin1()
        + "\",\"user\":" + (index < 0 ? "null"_ba : m_world.people().at(index).json) + '}';
    return json;
}

QByteArray OwnerApi::wrapped(const Target &target, const OwnerRecord &owner) const
{
    return (target.entitlement.isEmpty() ? "{\"appOwnerUser\":"_ba
                                         : "{\"appEntitlementOwnerUser\":"_ba)
        + render(target, owner) + '}';
}

Answer OwnerApi::list(const Target &target, const Request &request, const QDateTime &now)
{
    // An app that does not exist gives an empty list, not an error.
    const QString role = request.query.queryItemValue(u"role_slug"_s, QUrl::FullyDecoded);
    QByteArrayList rows;
    for (const OwnerRecord &owner : m_world.owners(target.key)) {
        if (isVisible(owner, now) && (role.isEmpty() || owner.role == role))
            rows.append(render(target, owner));
    }
    return pageOf(m_options, rows, PageRequest::read(m_options, {}, request), request);
}

Answer OwnerApi::listEntitlements(const Target &target, const Request &request,
                                  const QDateTime &now) const
{
    QByteArrayList rows;
    for (const QJsonValue &ref : m_world.owningEntitlements(target.key)) {
        const auto *owner = m_world.entitlement(ref["appId"_L1].toString().toLatin1(),
                                                ref["id"_L1].toString().toLatin1());
        if (owner == nullptr)
            continue;
        const QJsonObject view = QJsonDocument::fromJson(owner->view(now)).object();
        rows.append(
            QJsonDocument(QJsonObject { { "appId"_L1, QString::fromLatin1(target.app) },
                                        { "roleSlug"_L1, "primary"_L1 },
                                        { "appEntitlement"_L1, view.value("appEntitlement"_L1) } })
                .toJson(QJsonDocument::Compact));
    }
    return pageOf(m_options, rows, PageRequest::read(m_options, {}, request), request);
}

Answer OwnerApi::one(const Target &target, const QString &role, const QByteArray &user,
                     const Request &request, const QDateTime &now)
{
    for (const OwnerRecord &owner : m_world.owners(target.key)) {
        if (owner.userId == user && owner.role == role && isVisible(owner, now)) {
            Answer answer;
            answer.body = wrapped(target, owner);
            return answer;
        }
    }
    return statusError(404, 5, u"owner not found"_s, request);
}

Answer OwnerApi::create(const Target &target, const QString &role, const QByteArray &user,
                        const Request &request, const QDateTime &now)
{
    if (isForbidden(target) || m_options.fault(u"owner-refuse"_s).toLatin1() == user)
        return denied(target, u"CreateUserOwner"_s, request);
    if (!target.exists)
        return statusError(404, 5, u"app or entitlement not found"_s, request);
    if (!m_options.roleSlugs.contains(role)) {
        const bool missing = m_options.quirk(u"bad-slug"_s) == u"404";
        return statusError(missing ? 404 : 400, missing ? 5 : 3,
                           u"role slug \"%1\" does not exist"_s.arg(role), request);
    }
    if (m_world.people().indexOf(user) < 0) {
        const bool invalid = m_options.quirk(u"unknown-owner"_s) == u"400";
        return statusError(invalid ? 400 : 404, invalid ? 3 : 5, u"user not found"_s, request);
    }
    const QString named = QJsonDocument::fromJson(request.body)["userRef"_L1]["id"_L1].toString();
    if (!named.isEmpty() && named.toLatin1() != user
        && m_options.quirk(u"body-mismatch"_s) == u"400")
        return statusError(400, 3, u"userRef names another user than the path"_s, request);
    QList<OwnerRecord> &owners = m_world.ownersRef(target.key);
    qsizetype standing = 0;
    for (const OwnerRecord &owner : std::as_const(owners)) {
        if (!isStanding(owner, now))
            continue;
        ++standing;
        if (owner.userId == user && owner.role == role) {
            if (m_options.quirk(u"owner-repeat"_s) == u"409")
                return statusError(409, 6, u"owner already exists"_s, request);
            return accepted(target, owner);
        }
    }
    const int most = m_options.quirk(u"max-owners"_s).toInt();
    if (standing >= most) {
        return statusError(400, 9, u"an object may have at most %1 owners"_s.arg(most), request);
    }
    const auto lag = qRound64(m_options.ownerLagSeconds * 1000);
    owners.append({ role, user, now, now.addMSecs(lag), {} });
    return accepted(target, owners.last());
}

bool OwnerApi::isForbidden(const Target &target) const
{
    const QString app = m_options.fault(u"forbid-owner-writes"_s);
    return m_options.hasFault(u"forbid-owner-writes"_s)
        && (app.isEmpty() || app.toLatin1() == target.app);
}

Answer OwnerApi::denied(const Target &target, const QString &method, const Request &request)
{
    const QString service
        = target.entitlement.isEmpty() ? u"AppOwners"_s : u"AppEntitlementOwners"_s;
    return statusError(
        403, 7, u"Permission denied, missing permission/c1.api.app.v2.%1.%2"_s.arg(service, method),
        request);
}

Answer OwnerApi::accepted(const Target &target, const OwnerRecord &owner) const
{
    Answer answer;
    if (m_options.quirk(u"owner-answer"_s) == u"object")
        answer.body = wrapped(target, owner);
    return answer;
}

Answer OwnerApi::remove(const Target &target, const QString &role, const QByteArray &user,
                        const Request &request, const QDateTime &now)
{
    if (isForbidden(target))
        return denied(target, u"DeleteUserOwner"_s, request);
    for (OwnerRecord &owner : m_world.ownersRef(target.key)) {
        if (owner.userId == user && owner.role == role && isStanding(owner, now)) {
            owner.goneAt = now.addMSecs(qRound64(m_options.ownerLagSeconds * 1000));
            return Answer::json({});
        }
    }
    if (m_options.quirk(u"missing-owner"_s) == u"200")
        return Answer::json({});
    return statusError(404, 5, u"owner not found"_s, request);
}

} // namespace Steward::Practice
