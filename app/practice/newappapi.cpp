// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/newappapi.h"

#include "app/practice/apisupport.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Steward::Practice
{

namespace
{
constexpr int maxName = 255;
constexpr int maxAnnotations = 16;
constexpr int maxAnnotationValue = 256;
constexpr int maxAnnotationBytes = 4096;

Answer invalid(const QString &field, const QString &why, const Request &request)
{
    return statusError(400, 3, u"invalid CreateAppRequest.%1: %2"_s.arg(field, why), request);
}

bool isUnset(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }

Answer syntax(const QString &field, const Request &request)
{
    return statusError(400, 3, u"proto: invalid value for field %1"_s.arg(field), request);
}

bool isUrlSafe(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && !u"\"<>\\^`{|}"_s.contains(c);
    });
}
} // namespace

NewAppApi::NewAppApi(const Options &options, World &world, const Policies &policies)
    : m_options(options)
    , m_world(world)
    , m_policies(policies)
{
}

Answer NewAppApi::create(const QJsonObject &body, const Request &request, const QDateTime &now)
{
    if (m_options.hasFault(u"forbid-app-create"_s)) {
        return statusError(
            403, 7, u"Permission denied, missing permission/c1.api.app.v1.Apps.Create"_s, request);
    }
    for (const auto check : { &NewAppApi::checkTypes, &NewAppApi::checkValues,
                              &NewAppApi::checkPolicies, &NewAppApi::checkOwners }) {
        if (Refusal refusal = (this->*check)(body, request))
            return *refusal;
    }
    if (Refusal refusal = checkAnnotations(body, request))
        return *refusal;
    const AppRecord &app = m_world.addApp(body, now);
    Answer answer;
    answer.body = "{\"app\":" + app.json + '}';
    return answer;
}

NewAppApi::Refusal NewAppApi::checkTypes(const QJsonObject &body, const Request &request) const
{
    for (const auto key :
         { "displayName"_L1, "description"_L1, "instructions"_L1, "grantPolicyId"_L1,
           "revokePolicyId"_L1, "certifyPolicyId"_L1, "identityMatching"_L1 }) {
        if (!body.value(key).isString() && !isUnset(body.value(key)))
            return syntax(key, request);
    }
    const QJsonValue cost = body.value("monthlyCostUsd"_L1);
    const double number = cost.toDouble();
    if (!isUnset(cost)
        && (!cost.isDouble() || std::trunc(number) != number
            || number > std::numeric_limits<qint32>::max()
            || number < std::numeric_limits<qint32>::min()))
        return syntax(u"monthlyCostUsd"_s, request);
    if (!isUnset(body.value("strictAccessEntitlementProvisioning"_L1))
        && !body.value("strictAccessEntitlementProvisioning"_L1).isBool())
        return syntax(u"strictAccessEntitlementProvisioning"_s, request);
    return std::nullopt;
}

NewAppApi::Refusal NewAppApi::checkValues(const QJsonObject &body, const Request &request) const
{
    const QString name = body.value("displayName"_L1).toString();
    if (name.trimmed().isEmpty() || name.size() > maxName) {
        return invalid(u"DisplayName"_s,
                       u"value length must be between 1 and %1 runes, inclusive"_s.arg(maxName),
                       request);
    }
    const auto &apps = m_world.apps();
    const bool taken = std::any_of(apps.begin(), apps.end(), [&name](const AppRecord &app) {
        return app.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (taken && m_options.quirk(u"same-app-name"_s) == u"409")
        return statusError(409, 6, u"an app with this name already exists"_s, request);
    if (body.value("monthlyCostUsd"_L1).toInt() < 0)
        return invalid(u"MonthlyCostUsd"_s, u"value must be greater than or equal to 0"_s, request);
    return std::nullopt;
}

NewAppApi::Refusal NewAppApi::checkPolicies(const QJsonObject &body, const Request &request) const
{
    struct Slot {
        QLatin1String key;
        QString field;
        QString type;
    };
    const std::array<Slot, 3> all { { { "grantPolicyId"_L1, u"GrantPolicyId"_s, u"GRANT"_s },
                                      { "revokePolicyId"_L1, u"RevokePolicyId"_s, u"REVOKE"_s },
                                      { "certifyPolicyId"_L1, u"CertifyPolicyId"_s,
                                        u"CERTIFY"_s } } };
    for (const Slot &slot : all) {
        const QByteArray id = body.value(slot.key).toString().toLatin1();
        if (id.isEmpty())
            continue;
        if (!isId(id)) {
            return invalid(slot.field,
                           u"value does not match regex pattern \"^[a-zA-Z0-9]{27}$\""_s, request);
        }
        const PolicyRecord *policy = m_policies.find(id);
        if (policy == nullptr || policy->deleted)
            return invalid(slot.field, u"policy not found"_s, request);
        if (policy->type != QString("POLICY_TYPE_"_L1 + slot.type)
            && m_options.quirk(u"policy-type"_s) == u"check")
            return invalid(slot.field, u"policy is of another type"_s, request);
    }
    return std::nullopt;
}

NewAppApi::Refusal NewAppApi::checkOwners(const QJsonObject &body, const Request &request) const
{
    for (const QJsonValue &owner : body.value("owners"_L1).toArray()) {
        const QByteArray id = owner.toString().toLatin1();
        if (!isId(id)) {
            return invalid(u"Owners"_s,
                           u"value does not match regex pattern \"^[a-zA-Z0-9]{27}$\""_s, request);
        }
        if (m_world.people().indexOf(id) < 0)
            return statusError(404, 5, u"user not found"_s, request);
    }
    for (const QJsonValue &ref : body.value("appEntitlementOwnerRefs"_L1).toArray()) {
        if (m_world.entitlement(ref["appId"_L1].toString().toLatin1(),
                                ref["id"_L1].toString().toLatin1())
            == nullptr)
            return statusError(404, 5, u"app entitlement not found"_s, request);
    }
    return std::nullopt;
}

NewAppApi::Refusal NewAppApi::checkAnnotations(const QJsonObject &body, const Request &request)
{
    static const QRegularExpression keyForm(u"^[A-Za-z][A-Za-z0-9._/-]{0,127}$"_s);
    const QJsonObject annotations = body.value("annotations"_L1).toObject();
    if (annotations.size() > maxAnnotations)
        return invalid(u"Annotations"_s, u"at most 16 entries"_s, request);
    qsizetype total = 0;
    for (auto it = annotations.begin(); it != annotations.end(); ++it) {
        const QString value = it.value().toString();
        total += it.key().toUtf8().size() + value.toUtf8().size();
        if (!keyForm.match(it.key()).hasMatch())
            return invalid(u"Annotations"_s, u"key does not match"_s, request);
        if (it.key().startsWith("c1/"_L1))
            return invalid(u"Annotations"_s, u"keys starting c1/ are reserved"_s, request);
        if (!it.value().isString() || value.size() > maxAnnotationValue || !isUrlSafe(value))
            return invalid(u"Annotations"_s, u"value does not match"_s, request);
    }
    if (total > maxAnnotationBytes)
        return invalid(u"Annotations"_s, u"at most 4096 bytes together"_s, request);
    return std::nullopt;
}

} // namespace Steward::Practice
