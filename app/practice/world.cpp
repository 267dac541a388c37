// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/world.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Steward::Practice
{

namespace
{
// Built in, and the same in every app: an entitlement id is unique only inside its app.
const QByteArray accessId = "2BuiltInAccessEntitlement01"_ba;

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

struct Field {
    const char *key;
    QJsonValue zero;
};

/// Unset is sometimes null, sometimes zero, sometimes missing.
void insertUnset(QJsonObject &json, std::initializer_list<Field> fields, QRandomGenerator &random)
{
    for (const Field &field : fields) {
        const auto form = random.bounded(3);
        if (form == 0)
            json.insert(QLatin1String(field.key), field.zero);
        else if (form == 1)
            json.insert(QLatin1String(field.key), QJsonValue::Null);
    }
}

QString appName(int number)
{
    static const QStringList names { u"Acme Payroll"_s,    u"CRM"_s,           u"Wiki"_s,
                                     u"Badge Printers"_s,  u"Lohnbüro"_s,      u"Warehouse"_s,
                                     u"Data Lake"_s,       u"VPN"_s,           u"工程データ"_s,
                                     u"Travel Desk"_s,     u"Legal Hold"_s,    u"Build Farm"_s,
                                     u"Customer Portal"_s, u"<i>Legacy</i>"_s, u"Ticketing"_s,
                                     u"Telephony"_s };
    const QString name = names.at(number % names.size());
    return number < names.size() ? name : u"%1 %2"_s.arg(name).arg(number / names.size() + 1);
}
} // namespace

bool EntitlementRecord::holds(qsizetype person) const
{
    return std::binary_search(members.begin(), members.end(), person)
        || std::any_of(added.begin(), added.end(), [person](const MemberRecord &member) {
               return member.person == person && !member.goneAt.isValid();
           });
}

QDateTime EntitlementRecord::addedAt(qsizetype person) const
{
    for (const MemberRecord &member : added) {
        if (member.person == person)
            return member.addedAt;
    }
    return {};
}

void EntitlementRecord::add(const MemberRecord &member)
{
    if (holds(member.person))
        return;
    const auto place = std::lower_bound(
        added.begin(), added.end(), member,
        [](const MemberRecord &a, const MemberRecord &b) { return a.person < b.person; });
    if (place != added.end() && place->person == member.person)
        *place = member; // out, and in again
    else
        added.insert(place, member);
}

bool EntitlementRecord::remove(qsizetype person, const QDateTime &goneAt)
{
    for (MemberRecord &member : added) {
        if (member.person != person || member.goneAt.isValid())
            continue;
        member.goneAt = goneAt;
        return true;
    }
    return false;
}

QList<qsizetype> EntitlementRecord::shown(const QDateTime &now) const
{
    QList<qsizetype> all = members;
    for (const MemberRecord &member : added) {
        if (member.visibleAt <= now && !(member.goneAt.isValid() && member.goneAt <= now))
            all.append(member.person);
    }
    // Asked for with every page of a list.
    const auto fresh = all.begin() + members.size();
    std::sort(fresh, all.end());
    std::inplace_merge(all.begin(), fresh, all.end());
    return all;
}

QByteArray EntitlementRecord::view(const QDateTime &now) const
{
    if (added.isEmpty())
        return json;
    const auto count = [](qsizetype number) -> QByteArray {
        return "\"grantCount\":\"" + QByteArray::number(number) + '"';
    };
    QByteArray result = json;
    return result.replace(count(members.size()), count(shown(now).size()));
}

World::World(const Options &options)
    : m_roles(options.seed)
    , m_people(options.users, options.seed, m_roles)
    , m_createOwners(options.quirk(u"create-owners"_s))
    , m_accessIsManual(options.quirk(u"access-manual"_s) == u"yes")
    , m_ownerLagMs(qRound64(options.ownerLagSeconds * 1000))
    , m_seed(options.seed)
{
    QRandomGenerator random(options.seed ^ 0x5eedU);
    makeApps(options.apps, random);
}

void World::makeApps(int count, QRandomGenerator &random)
{
    for (int number = 0; number < count; ++number) {
        AppRecord app;
        app.id = makeId(random);
        app.name = appName(number);
        const bool directory = number % 13 == 12;
        QJsonObject json {
            { "id"_L1, QString::fromLatin1(app.id) },
            { "displayName"_L1, app.name },
            { "description"_L1, number % 3 == 0 ? u"Home-grown, run by operations."_s : QString() },
            { "isDirectory"_L1, directory },
            { "isManuallyManaged"_L1, false },
            { "appOwners"_L1, QJsonArray() },
            { "userCount"_L1, QString::number(random.bounded(m_people.count())) },
            { "monthlyCostUsd"_L1, number % 4 == 0 ? static_cast<int>(random.bounded(120)) : 0 },
            { "identityMatching"_L1, "APP_USER_IDENTITY_MATCHING_UNSPECIFIED"_L1 },
            { "accessModel"_L1, "APP_ACCESS_MODEL_CLASSIC"_L1 },
            { "createdAt"_L1, "2024-05-06T07:08:09Z"_L1 },
            { "updatedAt"_L1, u"2026-10-%1T09:30:00Z"_s.arg(1 + number % 28, 2, 10, QChar(u'0')) },
            { "annotations"_L1,
              number % 7 == 3 ? QJsonObject { { "managed_by"_L1, "terraform"_L1 },
                                              { "iac_workspace"_L1, "prod"_L1 } }
                              : QJsonObject() },
        };
        insertUnset(json,
                    { { "instructions", QString() },
                      { "iconUrl", QString() },
                      { "logoUri", QString() },
                      { "appAccountId", QString() },
                      { "appAccountName", QString() },
                      { "parentAppId", QString() },
                      { "certifyPolicyId", QString() },
                      { "grantPolicyId", QString() },
                      { "revokePolicyId", QString() },
                      { "defaultRequestCatalogId", QString() },
                      { "strictAccessEntitlementProvisioning", false },
                      { "connectorVersion", 0 },
                      { "deletedAt", QJsonValue::Null },
                      { "appUserMapper", QJsonValue::Null } },
                    random);
        app.json = QJsonDocument(json).toJson(QJsonDocument::Compact);
        m_appIndex.insert(app.id, m_apps.size());
        m_apps.append(app);
        makeEntitlements(app.id, number, random);
        // Whoever creates an app becomes its owner.
        const QDateTime created({ 2024, 5, 6 }, { 7, 8, 9 }, Qt::UTC);
        if (number % 5 != 4)
            m_owners[QString::fromLatin1(app.id)].append(
                { u"primary"_s, me(), created, created, {} });
    }
}

void World::makeEntitlements(const QByteArray &appId, int number, QRandomGenerator &random)
{
    static const QStringList names { u"Access"_s,    u"Admin"_s,   u"Read only"_s,
                                     u"Approver"_s,  u"Auditor"_s, u"Payroll admin"_s,
                                     u"Ersteller"_s, u"閲覧者"_s };
    const int count = 3 + number % 6;
    for (int i = 0; i < count; ++i) {
        EntitlementRecord entitlement;
        entitlement.appId = appId;
        entitlement.id = i == 0 ? accessId : makeId(random);
        entitlement.name = names.at(i % names.size());
        const bool manual = i != 0 && (i % 3 != 2);
        entitlement.manual = manual;
        const auto members = random.bounded(qMin<qsizetype>(m_people.count(), i == 0 ? 300 : 60));
        QSet<qsizetype> chosen;
        for (qsizetype m = 0; m < members; ++m)
            chosen.insert(random.bounded(m_people.count()));
        entitlement.members = QList<qsizetype>(chosen.begin(), chosen.end());
        std::sort(entitlement.members.begin(), entitlement.members.end());
        QJsonObject inner {
            { "id"_L1, QString::fromLatin1(entitlement.id) },
            { "appId"_L1, QString::fromLatin1(appId) },
            { "displayName"_L1, entitlement.name },
            { "slug"_L1, i == 0 ? u"access"_s : u"role-%1"_s.arg(i) },
            { "purpose"_L1, "APP_ENTITLEMENT_PURPOSE_VALUE_ASSIGNMENT"_L1 },
            { "isManuallyManaged"_L1, manual },
            { "systemBuiltin"_L1, i == 0 },
            { "grantCount"_L1, QString::number(entitlement.members.size()) },
            { "appResourceId"_L1, QString::fromLatin1(accessId) },
            { "appResourceTypeId"_L1, QString::fromLatin1(accessId) },
            { "createdAt"_L1, "2024-05-06T07:08:09Z"_L1 },
            { "updatedAt"_L1, "2026-11-01T10:00:00Z"_L1 },
        };
        insertUnset(inner,
                    { { "description", QString() },
                      { "alias", QString() },
                      { "riskLevelValueId", QString() },
                      { "externalId", QString() },
                      { "annotations", QJsonObject() },
                      { "complianceFrameworkValueIds", QJsonArray() },
                      { "deletedAt", QJsonValue::Null } },
                    random);
        const QJsonObject view { { "appEntitlement"_L1, inner },
                                 { "appPath"_L1, QString() },
                                 { "appResourceTypePath"_L1, QString() },
                                 { "appResourcePath"_L1, QString() },
                                 { "objectPermissions"_L1, QJsonValue::Null } };
        entitlement.json = QJsonDocument(view).toJson(QJsonDocument::Compact);
        m_entitlementIndex.insert(appId + '/' + entitlement.id, m_entitlements.size());
        m_entitlements.append(entitlement);
    }
}

const AppRecord *World::app(const QByteArray &id) const
{
    const auto it = m_appIndex.constFind(id);
    return it == m_appIndex.constEnd() ? nullptr : &m_apps.at(*it);
}

const EntitlementRecord *World::entitlement(const QByteArray &app, const QByteArray &id) const
{
    const auto it = m_entitlementIndex.constFind(app + '/' + id);
    return it == m_entitlementIndex.constEnd() ? nullptr : &m_entitlements.at(*it);
}

EntitlementRecord *World::entitlementRef(const QByteArray &app, const QByteArray &id)
{
    const auto it = m_entitlementIndex.constFind(app + '/' + id);
    return it == m_entitlementIndex.constEnd() ? nullptr : &m_entitlements[*it];
}

const AppRecord &World::addApp(const QJsonObject &request, const QDateTime &now)
{
    QRandomGenerator random(m_seed ^ 0xa99U ^ static_cast<quint32>(m_created.size()));
    const QByteArray id = makeId(random);
    const AppRecord &app = addApp(request, id, now);
    const auto visible = now.addMSecs(m_ownerLagMs);
    const QString key = QString::fromLatin1(id);
    m_owners[key].append({ u"primary"_s, me(), now, visible, {} });
    if (m_createOwners == u"primary") {
        for (const QJsonValue &owner : request.value("owners"_L1).toArray()) {
            if (owner.toString().toLatin1() != me())
                m_owners[key].append(
                    { u"primary"_s, owner.toString().toLatin1(), now, visible, {} });
        }
    }
    m_created.append(QJsonObject { { "id"_L1, key },
                                   { "at"_L1, now.toString(Qt::ISODateWithMs) },
                                   { "request"_L1, request } });
    return app;
}

const AppRecord &World::addApp(const QJsonObject &request, const QByteArray &id,
                               const QDateTime &now)
{
    const QString time = now.toString(Qt::ISODateWithMs);
    QJsonObject json { { "id"_L1, QString::fromLatin1(id) },
                       { "isDirectory"_L1, false },
                       // False for an app made this way; its entitlements say true (c1-api c1).
                       { "isManuallyManaged"_L1, false },
                       { "appOwners"_L1, QJsonArray() },
                       { "userCount"_L1, "0"_L1 },
                       { "accessModel"_L1, "APP_ACCESS_MODEL_CLASSIC"_L1 },
                       { "createdAt"_L1, time },
                       { "updatedAt"_L1, time },
                       { "deletedAt"_L1, QJsonValue::Null },
                       { "connectorVersion"_L1, 0 },
                       { "iconUrl"_L1, QString() } };
    for (const auto key :
         { "displayName"_L1, "description"_L1, "instructions"_L1, "grantPolicyId"_L1,
           "revokePolicyId"_L1, "certifyPolicyId"_L1, "identityMatching"_L1, "monthlyCostUsd"_L1,
           "strictAccessEntitlementProvisioning"_L1, "annotations"_L1 }) {
        if (request.contains(key))
            json.insert(key, request.value(key));
    }
    AppRecord app { id, json.value("displayName"_L1).toString(),
                    QJsonDocument(json).toJson(QJsonDocument::Compact) };
    EntitlementRecord access;
    access.appId = id;
    access.id = accessId;
    access.name = u"Access"_s;
    access.manual = m_accessIsManual;
    const QJsonObject inner { { "id"_L1, QString::fromLatin1(accessId) },
                              { "appId"_L1, QString::fromLatin1(id) },
                              { "displayName"_L1, access.name },
                              { "slug"_L1, "access"_L1 },
                              { "purpose"_L1, "APP_ENTITLEMENT_PURPOSE_VALUE_ASSIGNMENT"_L1 },
                              { "isManuallyManaged"_L1, access.manual },
                              { "systemBuiltin"_L1, true },
                              { "grantCount"_L1, "0"_L1 },
                              { "createdAt"_L1, time },
                              { "updatedAt"_L1, time } };
    access.json
        = QJsonDocument(QJsonObject { { "appEntitlement"_L1, inner }, { "appPath"_L1, QString() } })
              .toJson(QJsonDocument::Compact);
    m_appIndex.insert(id, m_apps.size());
    m_apps.append(app);
    m_entitlementIndex.insert(id + '/' + accessId, m_entitlements.size());
    m_entitlements.append(access);
    m_owningEntitlements.insert(QString::fromLatin1(id),
                                request.value("appEntitlementOwnerRefs"_L1).toArray());
    return m_apps.last();
}

QJsonObject World::changes() const
{
    QJsonObject objects;
    for (auto it = m_owners.constBegin(); it != m_owners.constEnd(); ++it) {
        QJsonArray list;
        for (const OwnerRecord &owner : it.value()) {
            list.append(QJsonObject { { "role"_L1, owner.role },
                                      { "user"_L1, QString::fromLatin1(owner.userId) },
                                      { "created"_L1, owner.createdAt.toString(Qt::ISODateWithMs) },
                                      { "visible"_L1, owner.visibleAt.toString(Qt::ISODateWithMs) },
                                      { "gone"_L1, owner.goneAt.toString(Qt::ISODateWithMs) } });
        }
        objects.insert(it.key(), list);
    }
    QJsonObject members;
    for (const EntitlementRecord &entitlement : m_entitlements) {
        QJsonArray list;
        for (const MemberRecord &member : entitlement.added) {
            list.append(
                QJsonObject { { "user"_L1, QString::fromLatin1(m_people.at(member.person).id) },
                              { "added"_L1, member.addedAt.toString(Qt::ISODateWithMs) },
                              { "visible"_L1, member.visibleAt.toString(Qt::ISODateWithMs) },
                              { "gone"_L1, member.goneAt.toString(Qt::ISODateWithMs) } });
        }
        if (!list.isEmpty())
            members.insert(QString::fromLatin1(entitlement.appId + '/' + entitlement.id), list);
    }
    return { { "owners"_L1, objects }, { "members"_L1, members }, { "apps"_L1, m_created } };
}

void World::restoreMembers(const QJsonObject &members)
{
    for (auto it = members.begin(); it != members.end(); ++it) {
        EntitlementRecord *entitlement = entitlementRef(it.key().section(u'/', 0, 0).toLatin1(),
                                                        it.key().section(u'/', 1).toLatin1());
        for (const QJsonValue &member : it.value().toArray()) {
            const auto person = m_people.indexOf(member["user"_L1].toString().toLatin1());
            if (entitlement != nullptr && person >= 0)
                entitlement->add({ person, timeOf(member["added"_L1]), timeOf(member["visible"_L1]),
                                   timeOf(member["gone"_L1]) });
        }
    }
}

void World::restore(const QJsonObject &changes)
{
    if (!changes.contains("owners"_L1))
        return;
    m_created = changes.value("apps"_L1).toArray();
    for (const QJsonValue &created : std::as_const(m_created))
        addApp(created["request"_L1].toObject(), created["id"_L1].toString().toLatin1(),
               timeOf(created["at"_L1]));
    restoreMembers(changes.value("members"_L1).toObject());
    m_owners.clear();
    const QJsonObject objects = changes.value("owners"_L1).toObject();
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        for (const QJsonValue &value : it.value().toArray()) {
            const QJsonObject owner = value.toObject();
            OwnerRecord record { owner.value("role"_L1).toString(),
                                 owner.value("user"_L1).toString().toLatin1(),
                                 timeOf(owner.value("created"_L1)),
                                 timeOf(owner.value("visible"_L1)),
                                 {} };
            if (!owner.value("gone"_L1).toString().isEmpty())
                record.goneAt = timeOf(owner.value("gone"_L1));
            m_owners[it.key()].append(record);
        }
    }
}

} // namespace Steward::Practice
