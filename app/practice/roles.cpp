// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/roles.h"

#include "app/practice/apisupport.h"
#include "app/practice/people.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Steward::Practice
{

namespace
{
/// The refusal of \a method, when roles are not to be read; nothing otherwise.
std::optional<Answer> refusal(const Options &options, const QString &method, const Request &request)
{
    if (!options.hasFault(u"forbid-roles"_s))
        return std::nullopt;
    return statusError(
        403, 7, u"Permission denied, missing permission/c1.api.iam.v1.Roles.%1"_s.arg(method),
        request);
}
} // namespace

Roles::Roles(quint32 seed)
{
    enum Kind { BuiltIn, ApiOnly, Custom, Deleted };
    struct Draft {
        QString displayName;
        QString name;
        Kind kind;
    };
    const QList<Draft> drafts {
        { u"Super Administrator"_s, u"system:owner"_s, BuiltIn },
        { u"Application Administrator"_s, u"system:application-admin"_s, BuiltIn },
        { u"Read-Only Administrator"_s, u"system:viewer"_s, BuiltIn },
        { u"Basic User"_s, u"system:user"_s, BuiltIn },
        { u"Campaign Administrator"_s, u"system:campaign-admin"_s, BuiltIn },
        { u"Access Request Helpdesk"_s, u"system:access-request-helpdesk"_s, BuiltIn },
        { u"Read-Only to System Logs"_s, u"system:system-logs-reader"_s, ApiOnly },
        { u"Auditor"_s, u"custom:auditor-emea"_s, Custom },
        { u"Auditor"_s, u"custom:auditor-us"_s, Custom },
        { u"R&D <Approver>"_s, u"custom:rd-approver"_s, Custom },
        { u"Payroll Approver"_s, u"custom:payroll-approver"_s, Deleted },
    };
    QRandomGenerator random(seed ^ 0x401e5U);
    for (const Draft &draft : drafts) {
        const bool custom = draft.kind == Custom || draft.kind == Deleted;
        RoleRecord role { makeId(random), draft.kind == Deleted, {} };
        const QJsonObject json {
            { "id"_L1, QString::fromLatin1(role.id) },
            { "name"_L1, draft.name },
            { "displayName"_L1, draft.displayName },
            { "permissions"_L1, QJsonArray() },
            { "serviceRoles"_L1, QJsonValue::Null },
            { "systemBuiltin"_L1, !custom },
            { "systemApiOnly"_L1, draft.kind == ApiOnly },
            { "createdAt"_L1, "2024-05-06T07:08:09Z"_L1 },
            { "updatedAt"_L1, "2025-05-06T07:08:09Z"_L1 },
            { "deletedAt"_L1,
              role.deleted ? QJsonValue("2026-10-01T00:00:00Z"_L1) : QJsonValue::Null },
        };
        role.json = QJsonDocument(json).toJson(QJsonDocument::Compact);
        if (draft.kind != ApiOnly)
            m_held.append(QString::fromLatin1(role.id));
        m_roles.append(role);
    }
}

QStringList Roles::ofPerson(int person) const
{
    constexpr int each = 16;
    constexpr int first = 5;
    if (person % each != first)
        return {};
    const int turn = person / each;
    QStringList ids { m_held.at(turn % m_held.size()) };
    if (turn % 10 == first)
        ids.append(m_held.at((turn + 1) % m_held.size()));
    return ids;
}

Answer Roles::list(const Options &options, const Request &request) const
{
    if (auto refused = refusal(options, u"List"_s, request))
        return *refused;
    const bool withDeleted = options.quirk(u"deleted-roles"_s) == u"list";
    QByteArrayList rows;
    for (const RoleRecord &role : m_roles) {
        if (!role.deleted || withDeleted)
            rows.append(role.json);
    }
    return pageOf(options, rows, PageRequest::read(options, {}, request), request);
}

Answer Roles::one(const Options &options, const QByteArray &id, const Request &request) const
{
    if (auto refused = refusal(options, u"Get"_s, request))
        return *refused;
    for (const RoleRecord &role : m_roles) {
        if (role.id != id)
            continue;
        Answer answer;
        answer.body = "{\"role\":" + role.json + '}';
        return answer;
    }
    return statusError(404, 5, u"role not found"_s, request);
}

} // namespace Steward::Practice
