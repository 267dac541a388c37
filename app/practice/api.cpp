// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/api.h"

#include "app/practice/apisupport.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Steward::Practice
{

namespace
{
QSet<QByteArray> ids(const QJsonValue &value)
{
    QSet<QByteArray> result;
    for (const QJsonValue &id : value.toArray())
        result.insert(id.toString().toLatin1());
    return result;
}

QSet<QString> words(const QJsonValue &value)
{
    QSet<QString> result;
    for (const QJsonValue &word : value.toArray())
        result.insert(word.toString());
    return result;
}

bool containsAll(const QString &key, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&key](const QString &word) { return key.contains(word); });
}

QStringList queryWords(const QJsonObject &body)
{
    return body.value("query"_L1).toString().toLower().split(u' ', Qt::SkipEmptyParts);
}

/// A `UserView`, around the bytes rendered at the start.
QByteArray userView(const Person &person)
{
    return "{\"user\":" + person.json + ",\"userId\":\"" + person.id
        + "\",\"rolesPath\":\"\",\"managersPath\":\"\",\"directoriesPath\":\"\","
          "\"objectPermissions\":null}";
}

/// People who pass the filters of SearchUsersRequest.
struct UserFilter {
    explicit UserFilter(const QJsonObject &body)
        : wanted(queryWords(body))
        , email(body.value("email"_L1).toString().toLower())
        , statuses(words(body.value("userStatuses"_L1)))
        , departments(words(body.value("departments"_L1)))
        , jobTitles(words(body.value("jobTitles"_L1)))
        , managerIds(words(body.value("managerIds"_L1)))
        , origins(words(body.value("origins"_L1)))
        , roleIds(words(body.value("roleIds"_L1)))
        , excludedTypes(words(body.value("excludeTypes"_L1)))
        , excluded(ids(body.value("excludeIds"_L1)))
        , hasRefs(!body.value("refs"_L1).toArray().isEmpty())
    {
        for (const QJsonValue &ref : body.value("refs"_L1).toArray())
            refs.insert(ref.toObject().value("id"_L1).toString().toLatin1());
    }
    [[nodiscard]] bool isEmpty() const
    {
        return wanted.isEmpty() && email.isEmpty() && statuses.isEmpty() && departments.isEmpty()
            && jobTitles.isEmpty() && managerIds.isEmpty() && origins.isEmpty() && roleIds.isEmpty()
            && excludedTypes.isEmpty() && excluded.isEmpty() && !hasRefs;
    }
    [[nodiscard]] bool passes(const Person &person) const
    {
        return containsAll(person.searchKey, wanted)
            && (email.isEmpty() || person.email.toLower() == email)
            && (statuses.isEmpty() || statuses.contains(person.status))
            && (departments.isEmpty() || departments.contains(person.department))
            && (jobTitles.isEmpty() || jobTitles.contains(person.jobTitle))
            && (managerIds.isEmpty() || managerIds.contains(person.managerId))
            && (origins.isEmpty() || origins.contains(person.origin))
            && (roleIds.isEmpty() || hasRole(person)) && !excludedTypes.contains(person.type)
            && !excluded.contains(person.id) && (!hasRefs || refs.contains(person.id));
    }
    [[nodiscard]] bool hasRole(const Person &person) const
    {
        return std::any_of(person.roleIds.begin(), person.roleIds.end(),
                           [this](const QString &id) { return roleIds.contains(id); });
    }
    QStringList wanted;
    QString email;
    QSet<QString> statuses;
    QSet<QString> departments;
    QSet<QString> jobTitles;
    QSet<QString> managerIds;
    QSet<QString> origins;
    QSet<QString> roleIds; ///< any of them
    QSet<QString> excludedTypes;
    QSet<QByteArray> excluded;
    QSet<QByteArray> refs;
    bool hasRefs;
};
} // namespace

Api::Api(const Options &options, World &world)
    : m_options(options)
    , m_world(world)
    , m_policies(options.seed)
    , m_grants(options, world)
    , m_members(options, world)
    , m_newApps(options, world, m_policies)
    , m_owners(options, world)
{
}

Answer Api::answer(const Request &request, const QDateTime &now)
{
    if (m_options.hasFault(u"redirect"_s)) {
        Answer answer;
        answer.status = 302;
        answer.headers.append({ "Location"_ba, "https://elsewhere.invalid/"_ba });
        return answer;
    }
    return route(request, now);
}

Answer Api::route(const Request &request, const QDateTime &now)
{
    const QStringList path = request.segments.mid(2);
    QJsonObject body;
    const bool empty = request.body.trimmed().isEmpty();
    if (request.method == "POST" && empty && m_options.quirk(u"empty-body"_s) == u"400")
        return statusError(400, 3, u"proto: syntax error: unexpected end of input"_s, request);
    if ((request.method == "POST" || request.method == "DELETE") && !empty) {
        if (request.body.trimmed() == "null")
            return statusError(400, 3, u"proto: syntax error: unexpected token null"_s, request);
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(request.body, &error);
        if (!document.isObject())
            return statusError(400, 3, u"proto: syntax error: %1"_s.arg(error.errorString()),
                               request);
        body = document.object();
    }
    if (request.segments.value(1) == u"v2")
        return m_owners.answer(path, request, now);
    if (request.segments.value(1) != u"v1")
        return statusError(404, 5, u"Not Found"_s, request);
    if (request.method == "POST")
        return routePost(path, request, body, now);
    if (request.method == "GET")
        return routeGet(path, request, now);
    if (request.method == "DELETE")
        return routeDelete(path, request, body, now);
    return statusError(501, 12, u"Method Not Allowed"_s, request);
}

Answer Api::routePost(const QStringList &path, const Request &request, const QJsonObject &body,
                      const QDateTime &now)
{
    if (path.size() == 2 && path.at(0) == u"search")
        return routeSearch(path.at(1), request, body, now);
    if (path == QStringList { u"apps"_s })
        return m_newApps.create(body, request, now);
    if (path.size() == 5 && path.at(0) == u"apps" && path.at(2) == u"entitlements"
        && path.at(4) == u"add-manual-user") {
        const QByteArray app = path.at(1).toLatin1();
        const QByteArray entitlement = path.at(3).toLatin1();
        if (!isId(app))
            return badId(u"AppId"_s, request);
        if (!isId(entitlement))
            return badId(u"AppEntitlementId"_s, request);
        return m_members.add(app, entitlement, body, request, now);
    }
    return statusError(501, 12, u"Method Not Allowed"_s, request);
}

Answer Api::routeDelete(const QStringList &path, const Request &request, const QJsonObject &body,
                        const QDateTime &now)
{
    if (path.size() == 5 && path.at(0) == u"apps" && path.at(2) == u"entitlements"
        && path.at(4) == u"remove-membership")
        return m_members.remove(path.at(1).toLatin1(), path.at(3).toLatin1(), body, request, now);
    return statusError(501, 12, u"Method Not Allowed"_s, request);
}

Answer Api::routeGet(const QStringList &path, const Request &request, const QDateTime &now)
{
    if (path == QStringList { u"auth"_s, u"introspect"_s })
        return introspect();
    if (path == QStringList { u"apps"_s })
        return listApps({}, request);
    if (path == QStringList { u"users"_s })
        return listUsers({}, request);
    if (path == QStringList { u"policies"_s })
        return m_policies.list(m_options, {}, request);
    if (path.value(0) == u"iam" && path.value(1) == u"roles")
        return routeRoles(path, request);
    const QByteArray id = path.value(1).toLatin1();
    const QString kind = path.value(0);
    if ((kind == u"apps" || kind == u"users" || kind == u"policies") && !isId(id))
        return badId(u"Id"_s, request);
    if (kind == u"users" && path.size() == 2) {
        const auto index = m_world.people().indexOf(id);
        if (index < 0)
            return statusError(404, 5, u"user not found"_s, request);
        Answer answer;
        answer.body = "{\"userView\":" + userView(m_world.people().at(index)) + ",\"expanded\":[]}";
        return answer;
    }
    if (kind == u"apps" && path.size() == 2) {
        const AppRecord *app = m_world.app(id);
        if (app == nullptr)
            return statusError(404, 5, u"app not found"_s, request);
        Answer answer;
        answer.body = "{\"app\":" + app->json + '}';
        return answer;
    }
    if (kind == u"policies" && path.size() == 2)
        return m_policies.one(id, request);
    if (kind == u"apps" && path.value(2) == u"entitlements")
        return routeEntitlements(path, request, now);
    return statusError(404, 5, u"Not Found"_s, request);
}

Answer Api::routeRoles(const QStringList &path, const Request &request) const
{
    // iam/roles[/{role}]
    if (path.size() == 2)
        return m_world.roles().list(m_options, request);
    const QByteArray id = path.at(2).toLatin1();
    if (path.size() > 3)
        return statusError(404, 5, u"Not Found"_s, request);
    return isId(id) ? m_world.roles().one(m_options, id, request) : badId(u"RoleId"_s, request);
}

Answer Api::routeEntitlements(const QStringList &path, const Request &request, const QDateTime &now)
{
    // apps/{app}/entitlements[/{ent}[/grants | /users/{user}/grants]]
    if (path.size() == 3)
        return listEntitlements({ { "appIds"_L1, QJsonArray { path.at(1) } } }, request, now);
    const QByteArray id = path.at(3).toLatin1();
    if (!isId(id))
        return badId(u"Id"_s, request);
    const auto *entitlement = m_world.entitlement(path.at(1).toLatin1(), id);
    if (entitlement == nullptr)
        return statusError(404, 5, u"app entitlement not found"_s, request);
    if (path.size() == 4) {
        Answer answer;
        answer.body = "{\"appEntitlementView\":" + entitlement->view(now) + ",\"expanded\":[]}";
        return answer;
    }
    if (path.size() == 5 && path.at(4) == u"grants")
        return m_grants.list(*entitlement, request, now);
    if (path.size() == 7 && path.at(4) == u"users" && path.at(6) == u"grants") {
        const QByteArray user = path.at(5).toLatin1();
        return isId(user) ? m_grants.ofUser(*entitlement, user, request, now)
                          : badId(u"IdentityUserId"_s, request);
    }
    return statusError(404, 5, u"Not Found"_s, request);
}

Answer Api::routeSearch(const QString &what, const Request &request, const QJsonObject &body,
                        const QDateTime &now)
{
    if (what == u"apps")
        return listApps(body, request);
    if (what == u"entitlements")
        return listEntitlements(body, request, now);
    if (what == u"users")
        return listUsers(body, request);
    if (what == u"grants")
        return m_grants.search(body, request, now);
    if (what == u"policies")
        return m_policies.list(m_options, body, request);
    return statusError(404, 5, u"Not Found"_s, request);
}

Answer Api::introspect() const
{
    QJsonArray permissions;
    for (const auto *name :
         { "app.v1.Apps.List", "app.v1.Apps.Get", "app.v1.AppEntitlements.List",
           "user.v1.UserSearch.Search", "app.v1.Apps.Create",
           "app.v1.AppEntitlements.AddManuallyManagedMembers", "policy.v1.Policies.List",
           "iam.v1.Roles.List", "app.v2.AppOwners.CreateUserOwner",
           "app.v2.AppEntitlementOwners.CreateUserOwner" })
        permissions.append(QString("permission/c1.api."_L1 + QLatin1String(name)));
    return Answer::json({ { "userId"_L1, QString::fromLatin1(m_world.me()) },
                          { "principleId"_L1, QString::fromLatin1(m_world.me()) },
                          { "tenantId"_L1, u"2PracticeTenantOfSteward001"_s },
                          { "roles"_L1, QJsonArray { u"role/c1.api.app.v1.Apps:owner"_s } },
                          { "permissions"_L1, permissions },
                          { "features"_L1, QJsonArray() },
                          { "disabledModules"_L1, QJsonValue::Null } });
}

Answer Api::listApps(const QJsonObject &body, const Request &request)
{
    const QStringList wanted = queryWords(body);
    const QString name = body.value("displayName"_L1).toString();
    const QSet<QByteArray> only = ids(body.value("appIds"_L1));
    const QSet<QByteArray> excluded = ids(body.value("excludeAppIds"_L1));
    const bool directories = body.value("onlyDirectories"_L1).toBool();
    QByteArrayList rows;
    for (const AppRecord &app : m_world.apps()) {
        if (containsAll(app.name.toLower(), wanted)
            && (name.isEmpty() || app.name.compare(name, Qt::CaseInsensitive) == 0)
            && (only.isEmpty() || only.contains(app.id)) && !excluded.contains(app.id)
            && (!directories || app.json.contains("\"isDirectory\":true")))
            rows.append(app.json);
    }
    PageRequest page = PageRequest::read(m_options, body, request);
    // Pages of apps hold more rows than asked for (10 gives 23, measured by others).
    if (m_options.quirk(u"overshoot"_s) == u"yes" && page.size < 100)
        page.size = page.size * 3 / 2 + 8;
    return pageOf(m_options, rows, page, request);
}

Answer Api::listEntitlements(const QJsonObject &body, const Request &request, const QDateTime &now)
{
    const QSet<QByteArray> apps = ids(body.value("appIds"_L1));
    const QSet<QByteArray> excluded = ids(body.value("excludeAppIds"_L1));
    const QString name = body.value("displayName"_L1).toString();
    const QStringList wanted = queryWords(body);
    QSet<QByteArray> refs;
    for (const QJsonValue &ref : body.value("refs"_L1).toArray())
        refs.insert(ref["appId"_L1].toString().toLatin1() + '/'
                    + ref["id"_L1].toString().toLatin1());
    // An app that does not exist gives an empty list. App by app, so that the first page holds
    // manually managed ones and others.
    QByteArrayList rows;
    for (const EntitlementRecord &entitlement : m_world.entitlements()) {
        if ((apps.isEmpty() || apps.contains(entitlement.appId))
            && !excluded.contains(entitlement.appId)
            && (refs.isEmpty() || refs.contains(entitlement.appId + '/' + entitlement.id))
            && (name.isEmpty() || entitlement.name == name)
            && containsAll(entitlement.name.toLower(), wanted))
            rows.append(entitlement.view(now));
    }
    return pageOf(m_options, rows, PageRequest::read(m_options, body, request), request);
}

Answer Api::listUsers(const QJsonObject &body, const Request &request)
{
    const PageRequest page = PageRequest::read(m_options, body, request);
    if (!page.valid)
        return statusError(400, 3, u"invalid page size or page token"_s, request);
    const UserFilter filter(body);
    QByteArrayList rows;
    // The token names the person to go on with: a filtered list is walked once, not once a page,
    // and only the rows of this page are put together. At 100,000 people both count.
    const qsizetype count = m_world.people().count();
    for (qsizetype i = page.from; i < count; ++i) {
        const Person &person = m_world.people().at(i);
        if (!filter.isEmpty() && !filter.passes(person))
            continue;
        if (rows.size() == page.size)
            return listAnswer(m_options, rows, i, count);
        rows.append(userView(person));
    }
    return listAnswer(m_options, rows, 0, 0);
}

} // namespace Steward::Practice
