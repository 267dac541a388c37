// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/grantapi.h"

#include "app/practice/apisupport.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steward::Practice
{

namespace
{
constexpr auto grantedAt = "2026-02-03T04:05:06Z"_L1;

/// When \a person came to hold the entitlement.
QString since(const EntitlementRecord &entitlement, qsizetype person)
{
    const QDateTime added = entitlement.addedAt(person);
    return added.isValid() ? added.toString(Qt::ISODateWithMs) : QString(grantedAt);
}

/// Some hold an entitlement through another one; empty means directly.
QJsonArray sources(const EntitlementRecord &entitlement, qsizetype index)
{
    if (index % 9 != 4 || entitlement.addedAt(index).isValid())
        return {};
    return { QJsonObject { { "appId"_L1, QString::fromLatin1(entitlement.appId) },
                           { "id"_L1, QString::fromLatin1(entitlement.id) } } };
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}
} // namespace

GrantApi::GrantApi(const Options &options, const World &world)
    : m_options(options)
    , m_world(world)
{
}

QJsonObject GrantApi::account(const EntitlementRecord &entitlement, const Person &person) const
{
    return { { "id"_L1, QString::fromLatin1(accountId(entitlement.appId, person.id)) },
             { "appId"_L1, QString::fromLatin1(entitlement.appId) },
             { "identityUserId"_L1, QString::fromLatin1(person.id) },
             { "displayName"_L1, person.displayName },
             { "email"_L1, person.email },
             { "appUserType"_L1, "APP_USER_TYPE_USER"_L1 },
             { "status"_L1,
               QJsonObject { { "status"_L1, QString("STATUS_"_L1 + person.status) },
                             { "details"_L1, QString() } } },
             { "profile"_L1, QJsonValue::Null },
             { "createdAt"_L1, grantedAt },
             { "deletedAt"_L1, QJsonValue::Null } };
}

QByteArray GrantApi::searchRow(const EntitlementRecord &entitlement, qsizetype index,
                               const QDateTime &now) const
{
    const Person &person = m_world.people().at(index);
    const QJsonObject view { { "appUser"_L1, account(entitlement, person) },
                             { "appPath"_L1, QString() },
                             { "identityUserPath"_L1, QString() } };
    const QJsonObject binding {
        { "appId"_L1, QString::fromLatin1(entitlement.appId) },
        { "appEntitlementId"_L1, QString::fromLatin1(entitlement.id) },
        { "appUserId"_L1, QString::fromLatin1(accountId(entitlement.appId, person.id)) },
        { "appUser"_L1, view },
        { "appEntitlementUserBindingCreatedAt"_L1, since(entitlement, index) },
        { "appEntitlementUserBindingDeprovisionAt"_L1, QJsonValue::Null },
        { "grantSources"_L1, sources(entitlement, index) },
        { "originatingTicketId"_L1, QString() }
    };
    return "{\"appEntitlementUserBinding\":" + compact(binding)
        + ",\"entitlement\":" + entitlement.view(now) + '}';
}

QByteArray GrantApi::listRow(const EntitlementRecord &entitlement, qsizetype index) const
{
    const Person &person = m_world.people().at(index);
    QByteArray row = compact(
        { { "appId"_L1, QString::fromLatin1(entitlement.appId) },
          { "appEntitlementId"_L1, QString::fromLatin1(entitlement.id) },
          { "appUserId"_L1, QString::fromLatin1(accountId(entitlement.appId, person.id)) },
          { "appUser"_L1, account(entitlement, person) },
          { "discovered"_L1, since(entitlement, index) },
          { "expired"_L1, QJsonValue::Null },
          { "grantReasons"_L1, QJsonArray() },
          { "grantSources"_L1, sources(entitlement, index) } });
    row.chop(1);
    return row + ",\"user\":" + person.json + '}';
}

Answer GrantApi::search(const QJsonObject &body, const Request &request, const QDateTime &now) const
{
    const PageRequest page = PageRequest::read(m_options, body, request);
    if (!page.valid)
        return statusError(400, 3, u"invalid page size or page token"_s, request);
    QSet<QByteArray> wanted;
    for (const QJsonValue &ref : body.value("entitlementRefs"_L1).toArray())
        wanted.insert(ref["appId"_L1].toString().toLatin1() + '/'
                      + ref["id"_L1].toString().toLatin1());
    QSet<QByteArray> apps;
    for (const QJsonValue &app : body.value("appIds"_L1).toArray())
        apps.insert(app.toString().toLatin1());
    const QString user = body.value("userId"_L1).toString();
    const qsizetype onlyIndex = m_world.people().indexOf(user.toLatin1());
    QByteArrayList rows;
    qsizetype position = 0;
    // Only the rows of this page are rendered.
    for (const EntitlementRecord &entitlement : m_world.entitlements()) {
        if ((!wanted.isEmpty() && !wanted.contains(entitlement.appId + '/' + entitlement.id))
            || (!apps.isEmpty() && !apps.contains(entitlement.appId)))
            continue;
        for (const qsizetype index : entitlement.shown(now)) {
            if (!user.isEmpty() && index != onlyIndex)
                continue;
            if (position >= page.from && rows.size() < page.size)
                rows.append(searchRow(entitlement, index, now));
            ++position;
        }
    }
    return listAnswer(m_options, rows, page.from + rows.size(), position);
}

Answer GrantApi::list(const EntitlementRecord &entitlement, const Request &request,
                      const QDateTime &now) const
{
    const PageRequest page = PageRequest::read(m_options, {}, request);
    if (!page.valid)
        return statusError(400, 3, u"invalid page size or page token"_s, request);
    QByteArrayList rows;
    const QList<qsizetype> members = entitlement.shown(now);
    const qsizetype end = qMin(page.from + page.size, members.size());
    for (qsizetype i = page.from; i < end; ++i)
        rows.append(listRow(entitlement, members.at(i)));
    return listAnswer(m_options, rows, page.from + rows.size(), members.size());
}

Answer GrantApi::ofUser(const EntitlementRecord &entitlement, const QByteArray &user,
                        const Request &request, const QDateTime &now) const
{
    const qsizetype index = m_world.people().indexOf(user);
    if (index < 0)
        return statusError(404, 5, u"user not found"_s, request);
    // Accounts of the person in this app are listed with or without the grant; only one with it has
    // the dates.
    const auto holds = [index, &now](const EntitlementRecord &each) {
        const QList<qsizetype> members = each.shown(now);
        return std::binary_search(members.begin(), members.end(), index);
    };
    const auto &all = m_world.entitlements();
    const bool hasAccount = std::any_of(all.begin(), all.end(), [&](const EntitlementRecord &each) {
        return each.appId == entitlement.appId && each.holds(index);
    });
    if (!hasAccount)
        return Answer::json({ { "bindings"_L1, QJsonArray() } });
    QJsonObject binding { { "appId"_L1, QString::fromLatin1(entitlement.appId) },
                          { "appUserId"_L1,
                            QString::fromLatin1(accountId(entitlement.appId, user)) } };
    if (holds(entitlement)) {
        binding.insert("appEntitlementId"_L1, QString::fromLatin1(entitlement.id));
        binding.insert("createdAt"_L1, since(entitlement, index));
        binding.insert("deletedAt"_L1, QJsonValue::Null);
        binding.insert("grantSources"_L1, sources(entitlement, index));
    }
    return Answer::json({ { "bindings"_L1, QJsonArray { binding } } });
}

} // namespace Steward::Practice
