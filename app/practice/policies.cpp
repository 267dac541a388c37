// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/policies.h"

#include "app/practice/apisupport.h"
#include "app/practice/people.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Steward::Practice
{

Policies::Policies(quint32 seed)
{
    struct Draft {
        QString name;
        QString type;
        bool deleted;
    };
    const QString grant = u"POLICY_TYPE_GRANT"_s;
    const QString revoke = u"POLICY_TYPE_REVOKE"_s;
    const QString certify = u"POLICY_TYPE_CERTIFY"_s;
    const QList<Draft> drafts {
        { u"Manager approval"_s, grant, false },    { u"App owner, then manager"_s, grant, false },
        { u"Zwei Freigaben"_s, grant, false },      { u"Self approval (retired)"_s, grant, true },
        { u"Automatic revoke"_s, revoke, false },   { u"App owner revokes"_s, revoke, false },
        { u"Manager certifies"_s, certify, false }, { u"App owner certifies"_s, certify, false }
    };
    QRandomGenerator random(seed ^ 0x9011c7U);
    for (const Draft &draft : drafts) {
        PolicyRecord policy { makeId(random), draft.name, draft.type, draft.deleted, {} };
        const QJsonObject json {
            { "id"_L1, QString::fromLatin1(policy.id) },
            { "displayName"_L1, policy.name },
            { "description"_L1, QString() },
            { "policyType"_L1, policy.type },
            { "systemBuiltin"_L1, false },
            { "createdAt"_L1, "2024-05-06T07:08:09Z"_L1 },
            { "updatedAt"_L1, "2025-05-06T07:08:09Z"_L1 },
            { "deletedAt"_L1,
              policy.deleted ? QJsonValue("2026-10-01T00:00:00Z"_L1) : QJsonValue::Null },
        };
        policy.json = QJsonDocument(json).toJson(QJsonDocument::Compact);
        m_policies.append(policy);
    }
}

const PolicyRecord *Policies::find(const QByteArray &id) const
{
    for (const PolicyRecord &policy : m_policies) {
        if (policy.id == id)
            return &policy;
    }
    return nullptr;
}

Answer Policies::list(const Options &options, const QJsonObject &body, const Request &request) const
{
    QSet<QString> types;
    for (const QJsonValue &type : body.value("policyTypes"_L1).toArray())
        types.insert(type.toString());
    const QString name = body.value("displayName"_L1).toString();
    const QString query = body.value("query"_L1).toString();
    const bool withDeleted
        = body.value("includeDeleted"_L1).toBool() || options.hasFault(u"stale-policies"_s);
    QByteArrayList rows;
    for (const PolicyRecord &policy : m_policies) {
        if ((types.isEmpty() || types.contains(policy.type)) && (!policy.deleted || withDeleted)
            && (name.isEmpty() || policy.name.compare(name, Qt::CaseInsensitive) == 0)
            && policy.name.contains(query, Qt::CaseInsensitive))
            rows.append(policy.json);
    }
    return pageOf(options, rows, PageRequest::read(options, body, request), request);
}

Answer Policies::one(const QByteArray &id, const Request &request) const
{
    const PolicyRecord *policy = find(id);
    if (policy == nullptr)
        return statusError(404, 5, u"policy not found"_s, request);
    Answer answer;
    answer.body = "{\"policy\":" + policy->json + '}';
    return answer;
}

} // namespace Steward::Practice
