// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/json/codec.h"

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
    app.isDirectory = fields.flag("isDirectory"_L1);
    app.isManuallyManaged = fields.flag("isManuallyManaged"_L1);
    app.monthlyCostUsd = static_cast<qint32>(fields.number("monthlyCostUsd"_L1));
    app.userCount = fields.number("userCount"_L1);
    const QJsonObject annotations = fields.object("annotations"_L1);
    for (auto it = annotations.begin(); it != annotations.end(); ++it)
        app.annotations.insert(it.key(), it.value().toString());
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

} // namespace Steward::Codec
