// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/memberapi.h"

#include "app/practice/apisupport.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Steward::Practice
{

MemberApi::MemberApi(const Options &options, World &world)
    : m_options(options)
    , m_world(world)
{
}

QString MemberApi::refusal(const EntitlementRecord &entitlement, qsizetype index) const
{
    if (index < 0)
        return u"user not found"_s;
    const Person &person = m_world.people().at(index);
    if (m_options.fault(u"member-refuse"_s).split(u',').contains(QString::fromLatin1(person.id)))
        return u"refused by <b>policy</b> \u202Eyad"_s;
    if (person.status == u"DISABLED" && m_options.quirk(u"disabled-member"_s) == u"refuse")
        return u"user is disabled"_s;
    if (person.status == u"DELETED")
        return u"user is deleted"_s;
    if (m_options.quirk(u"member-repeat"_s) == u"refuse" && entitlement.holds(index))
        return u"user is already a member"_s;
    return {};
}

Answer MemberApi::add(const QByteArray &app, const QByteArray &entitlementId,
                      const QJsonObject &body, const Request &request, const QDateTime &now)
{
    if (m_options.hasFault(u"forbid-member-writes"_s)) {
        return statusError(403, 7,
                           u"Permission denied, missing permission/"
                           "c1.api.app.v1.AppEntitlements.AddManuallyManagedMembers"_s,
                           request);
    }
    EntitlementRecord *entitlement = m_world.entitlementRef(app, entitlementId);
    if (entitlement == nullptr)
        return statusError(404, 5, u"app entitlement not found"_s, request);
    if (!entitlement->manual && m_options.quirk(u"not-manual"_s) == u"400")
        return statusError(400, 9, u"app entitlement is not manually managed"_s, request);
    const QJsonArray ids = body.value("userIds"_L1).toArray();
    const int most = m_options.quirk(u"max-members"_s).toInt();
    if (ids.size() > most) {
        return statusError(400, 3,
                           u"invalid AddManuallyManagedUsersRequest.UserIds: value must contain no "
                           "more than %1 item(s)"_s.arg(most),
                           request);
    }
    const bool strict = m_options.quirk(u"bad-member-id"_s) == u"400";
    QJsonObject failed;
    QSet<qsizetype> taken;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QByteArray id = ids.at(i).toString().toUtf8();
        if (strict && !isId(id))
            return badId(u"UserIds[%1]"_s.arg(i), request);
        const qsizetype index = m_world.people().indexOf(id);
        const QString why = refusal(*entitlement, index);
        if (!why.isEmpty())
            failed.insert(QString::fromUtf8(id), why);
        else
            taken.insert(index);
    }
    const auto lag = qRound64(m_options.memberLagSeconds * 1000);
    for (const qsizetype index : taken)
        entitlement->add({ index, now, now.addMSecs(lag), {} });
    // Only to show and to quote: nothing looks a bulk action up.
    QRandomGenerator random(++m_actions);
    return Answer::json(
        { { "bulkActionId"_L1, taken.isEmpty() ? QString() : QString::fromLatin1(makeId(random)) },
          { "failedUsersErrorMap"_L1, failed } });
}

Answer MemberApi::remove(const QByteArray &app, const QByteArray &entitlementId,
                         const QJsonObject &body, const Request &request, const QDateTime &now)
{
    EntitlementRecord *entitlement = m_world.entitlementRef(app, entitlementId);
    if (entitlement == nullptr)
        return statusError(404, 5, u"app entitlement not found"_s, request);
    if (m_options.quirk(u"remove-member"_s) == u"400")
        return statusError(400, 9, u"membership cannot be removed directly"_s, request);
    const QByteArray account = body.value("appUserId"_L1).toString().toLatin1();
    const auto gone = now.addMSecs(qRound64(m_options.memberLagSeconds * 1000));
    for (const MemberRecord &member : std::as_const(entitlement->added)) {
        if (!member.goneAt.isValid()
            && accountId(app, m_world.people().at(member.person).id) == account) {
            (void)entitlement->remove(member.person, gone);
            return Answer::json({ { "revokeTaskId"_L1, QString() } });
        }
    }
    return statusError(404, 5, u"app user is no direct member"_s, request);
}

} // namespace Steward::Practice
