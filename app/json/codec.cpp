// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/json/codec.h"

#include "app/json/jsonbytes.h"

using namespace Qt::StringLiterals;

namespace Steward::Codec
{

namespace
{
/// Reads fields of one object and remembers the first one that is of the wrong kind.
class Fields
{
public:
    explicit Fields(const QJsonObject &json)
        : m_json(json)
    {
    }
    QString text(QLatin1String key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isString() && !isUnset(value))
            complain(key, "text was expected"_L1);
        return value.toString();
    }
    bool flag(QLatin1String key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isBool() && !isUnset(value))
            complain(key, "true or false was expected"_L1);
        return value.toBool();
    }
    qint64 number(QLatin1String key)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isDouble())
            return value.toInteger();
        bool ok = isUnset(value);
        const qint64 result = value.isString() ? value.toString().toLongLong(&ok) : 0;
        if (!ok && !(value.isString() && value.toString().isEmpty()))
            complain(key, "a whole number was expected"_L1);
        return result;
    }
    QDateTime time(QLatin1String key)
    {
        const QString value = text(key);
        if (value.isEmpty())
            return {};
        const QDateTime parsed = QDateTime::fromString(value, Qt::ISODateWithMs);
        if (!parsed.isValid())
            complain(key, "a time (RFC 3339) was expected"_L1);
        return parsed.toUTC();
    }
    QStringList texts(QLatin1String key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isArray() && !isUnset(value))
            complain(key, "an array was expected"_L1);
        QStringList result;
        for (const QJsonValue &item : value.toArray()) {
            if (!item.isString())
                complain(key, "texts were expected in the array"_L1);
            result.append(item.toString());
        }
        return result;
    }
    QMap<QString, QString> textMap(QLatin1String key)
    {
        const QJsonObject json = object(key);
        QMap<QString, QString> result;
        for (auto it = json.begin(); it != json.end(); ++it) {
            if (!it.value().isString() && !isUnset(it.value()))
                complain(key, "texts were expected in the map"_L1);
            result.insert(it.key(), it.value().toString());
        }
        return result;
    }
    QJsonObject object(QLatin1String key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isObject() && !isUnset(value))
            complain(key, "an object was expected"_L1);
        return value.toObject();
    }
    template <class Id> Id id(QLatin1String key)
    {
        const auto parsed = Id::parse(text(key));
        if (!parsed) {
            complain(key, "an id of 27 letters and digits was expected"_L1);
            return {};
        }
        return *parsed;
    }
    template <class T> Result<T> finish(T value) const
    {
        if (!m_problem.isEmpty())
            return unexpected(ApiError::protocol(m_problem));
        return value;
    }

private:
    static bool isUnset(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }
    void complain(QLatin1String key, QLatin1String what)
    {
        if (m_problem.isEmpty())
            m_problem = key + ": "_L1 + what;
    }
    const QJsonObject &m_json;
    QString m_problem;
};
} // namespace

Result<App> app(const QJsonObject &json)
{
    Fields fields(json);
    App app;
    app.id = fields.id<AppId>("id"_L1);
    app.displayName = fields.text("displayName"_L1);
    app.description = fields.text("description"_L1);
    app.instructions = fields.text("instructions"_L1);
    app.grantPolicyId = fields.text("grantPolicyId"_L1);
    app.revokePolicyId = fields.text("revokePolicyId"_L1);
    app.certifyPolicyId = fields.text("certifyPolicyId"_L1);
    app.identityMatching = fields.text("identityMatching"_L1);
    app.strictAccessProvisioning = fields.flag("strictAccessEntitlementProvisioning"_L1);
    app.isDirectory = fields.flag("isDirectory"_L1);
    app.isManuallyManaged = fields.flag("isManuallyManaged"_L1);
    app.monthlyCostUsd = static_cast<qint32>(fields.number("monthlyCostUsd"_L1));
    app.userCount = fields.number("userCount"_L1);
    app.annotations = fields.textMap("annotations"_L1);
    app.createdAt = fields.time("createdAt"_L1);
    app.updatedAt = fields.time("updatedAt"_L1);
    return fields.finish(std::move(app));
}

Result<Entitlement> entitlementView(const QJsonObject &json)
{
    const QJsonObject inner = json.value("appEntitlement"_L1).toObject();
    Fields fields(inner);
    Entitlement entitlement;
    entitlement.ref.entitlement = fields.id<EntitlementId>("id"_L1);
    entitlement.ref.app = fields.id<AppId>("appId"_L1);
    entitlement.displayName = fields.text("displayName"_L1);
    entitlement.description = fields.text("description"_L1);
    entitlement.slug = fields.text("slug"_L1);
    entitlement.purpose = fields.text("purpose"_L1);
    entitlement.isManuallyManaged = fields.flag("isManuallyManaged"_L1);
    entitlement.systemBuiltin = fields.flag("systemBuiltin"_L1);
    entitlement.grantCount = fields.number("grantCount"_L1);
    entitlement.updatedAt = fields.time("updatedAt"_L1);
    return fields.finish(std::move(entitlement));
}

Result<User> user(const QJsonObject &json)
{
    Fields fields(json);
    User user;
    user.id = fields.id<UserId>("id"_L1);
    user.displayName = fields.text("displayName"_L1);
    user.email = fields.text("email"_L1);
    user.username = fields.text("username"_L1);
    user.emails = fields.texts("emails"_L1);
    user.employeeIds = fields.texts("employeeIds"_L1);
    user.department = fields.text("department"_L1);
    user.jobTitle = fields.text("jobTitle"_L1);
    user.status = fields.text("status"_L1);
    user.type = fields.text("type"_L1);
    return fields.finish(std::move(user));
}

Result<User> userView(const QJsonObject &json) { return user(json.value("user"_L1).toObject()); }

Result<Grant> grant(const QJsonObject &json)
{
    const QJsonObject binding = json.value("appEntitlementUserBinding"_L1).toObject();
    const QJsonObject account
        = binding.value("appUser"_L1).toObject().value("appUser"_L1).toObject();
    Fields fields(binding);
    Fields accountFields(account);
    Grant grant;
    grant.appUserId = fields.text("appUserId"_L1);
    if (grant.appUserId.isEmpty())
        return unexpected(ApiError::protocol(u"appUserId: text was expected"_s));
    grant.user = UserId::parse(accountFields.text("identityUserId"_L1)).value_or(UserId());
    grant.displayName = accountFields.text("displayName"_L1);
    grant.email = accountFields.text("email"_L1);
    grant.status = account.value("status"_L1).toObject().value("status"_L1).toString();
    // Accounts say STATUS_ENABLED where people say ENABLED; the words are the same.
    if (grant.status.startsWith("STATUS_"_L1))
        grant.status.remove(0, 7);
    grant.isDirect = binding.value("grantSources"_L1).toArray().isEmpty();
    grant.createdAt = fields.time("appEntitlementUserBindingCreatedAt"_L1);
    const auto accountCheck = accountFields.finish(0);
    if (!accountCheck)
        return unexpected(accountCheck.error());
    return fields.finish(std::move(grant));
}

Result<Owner> owner(const QJsonObject &json)
{
    Fields fields(json);
    Owner owner;
    owner.roleSlug = fields.text("roleSlug"_L1);
    owner.createdAt = fields.time("createdAt"_L1);
    Result<User> person = user(json.value("user"_L1).toObject());
    if (!person) {
        person.error().detail.prepend("user."_L1);
        return unexpected(person.error());
    }
    owner.user = std::move(*person);
    return fields.finish(std::move(owner));
}

Result<Owner> writtenOwner(const QByteArray &body, QByteArrayView wrapper)
{
    const auto fields = JsonBytes::ownerFields(body, wrapper);
    const auto id = fields ? UserId::parse(fields->userId) : std::nullopt;
    if (!id)
        return unexpected(ApiError::protocol(
            u"%1.user.id: an object id was expected"_s.arg(QLatin1String(wrapper))));
    Owner owner;
    owner.user.id = *id;
    owner.roleSlug = fields->roleSlug;
    owner.createdAt = QDateTime::fromString(fields->createdAt, Qt::ISODateWithMs);
    return owner;
}

Result<Policy> policy(const QJsonObject &json)
{
    Fields fields(json);
    Policy policy;
    policy.id = fields.id<PolicyId>("id"_L1);
    policy.displayName = fields.text("displayName"_L1);
    policy.policyType = fields.text("policyType"_L1);
    return fields.finish(std::move(policy));
}

Result<Role> role(const QJsonObject &json)
{
    Fields fields(json);
    Role role;
    role.id = fields.id<RoleId>("id"_L1);
    role.displayName = fields.text("displayName"_L1);
    role.name = fields.text("name"_L1);
    role.deletedAt = fields.time("deletedAt"_L1);
    return fields.finish(std::move(role));
}

Result<MembersAdded> membersAdded(const QJsonObject &json)
{
    Fields fields(json);
    MembersAdded added;
    added.bulkActionId = fields.text("bulkActionId"_L1);
    added.failed = fields.textMap("failedUsersErrorMap"_L1);
    return fields.finish(std::move(added));
}

QJsonObject createAppRequest(const NewApp &app)
{
    QJsonObject json { { "displayName"_L1, app.displayName } };
    const auto setText = [&json](QLatin1String key, const QString &text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    const auto setPolicy = [&json](QLatin1String key, const std::optional<PolicyId> &id) {
        if (id)
            json.insert(key, id->toString());
    };
    setText("description"_L1, app.description);
    setText("instructions"_L1, app.instructions);
    setText("identityMatching"_L1, app.identityMatching);
    setPolicy("grantPolicyId"_L1, app.grantPolicy);
    setPolicy("revokePolicyId"_L1, app.revokePolicy);
    setPolicy("certifyPolicyId"_L1, app.certifyPolicy);
    if (app.monthlyCostUsd)
        json.insert("monthlyCostUsd"_L1, *app.monthlyCostUsd);
    if (app.strictAccessProvisioning)
        json.insert("strictAccessEntitlementProvisioning"_L1, *app.strictAccessProvisioning);
    QJsonArray owners;
    for (const UserId &owner : app.owners)
        owners.append(owner.toString());
    QJsonArray entitlements;
    for (const EntitlementRef &ref : app.entitlementOwners) {
        entitlements.append(QJsonObject { { "appId"_L1, ref.app.toString() },
                                          { "id"_L1, ref.entitlement.toString() } });
    }
    QJsonObject annotations;
    for (auto it = app.annotations.begin(); it != app.annotations.end(); ++it)
        annotations.insert(it.key(), it.value());
    if (!owners.isEmpty())
        json.insert("owners"_L1, owners);
    if (!entitlements.isEmpty())
        json.insert("appEntitlementOwnerRefs"_L1, entitlements);
    if (!annotations.isEmpty())
        json.insert("annotations"_L1, annotations);
    return json;
}

Result<NewApp> newApp(const QJsonObject &json)
{
    Fields fields(json);
    NewApp app;
    app.displayName = fields.text("displayName"_L1);
    app.description = fields.text("description"_L1);
    app.instructions = fields.text("instructions"_L1);
    app.identityMatching = fields.text("identityMatching"_L1);
    app.grantPolicy = PolicyId::parse(fields.text("grantPolicyId"_L1));
    app.revokePolicy = PolicyId::parse(fields.text("revokePolicyId"_L1));
    app.certifyPolicy = PolicyId::parse(fields.text("certifyPolicyId"_L1));
    if (const QJsonValue cost = json.value("monthlyCostUsd"_L1); cost.isDouble())
        app.monthlyCostUsd = cost.toInt();
    if (const QJsonValue strict = json.value("strictAccessEntitlementProvisioning"_L1);
        strict.isBool())
        app.strictAccessProvisioning = strict.toBool();
    for (const QJsonValue &owner : json.value("owners"_L1).toArray())
        app.owners.append(UserId::parse(owner.toString()).value_or(UserId()));
    for (const QJsonValue &value : json.value("appEntitlementOwnerRefs"_L1).toArray()) {
        const QJsonObject ref = value.toObject();
        app.entitlementOwners.append(
            { AppId::parse(ref.value("appId"_L1).toString()).value_or(AppId()),
              EntitlementId::parse(ref.value("id"_L1).toString()).value_or(EntitlementId()) });
    }
    app.annotations = fields.textMap("annotations"_L1);
    return fields.finish(std::move(app));
}

} // namespace Steward::Codec
