// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/tenantstore.h"

#include "app/auth/clientid.h"
#include "app/core/logging.h"
#include "app/domain/tenanturl.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr std::array environmentNames {
    std::pair { Environment::Production, "production" },
    std::pair { Environment::Staging, "staging" },
    std::pair { Environment::Sandbox, "sandbox" },
    std::pair { Environment::Development, "development" },
    std::pair { Environment::Other, "other" },
};
constexpr auto openKey = "window/openTenants"_L1;

QString group(const QString &id) { return "tenants/"_L1 + id + u'/'; }

QString nameOf(Environment environment)
{
    for (const auto &[value, name] : environmentNames) {
        if (value == environment)
            return QString::fromLatin1(name);
    }
    return {};
}

/// An environment that is not known counts as Production: the careful side.
Environment environmentOf(const QString &name)
{
    for (const auto &[value, known] : environmentNames) {
        if (name == QLatin1String(known))
            return value;
    }
    qCWarning(lcUi) << "unknown environment in the settings, taken for production";
    return Environment::Production;
}

bool readTenant(const QSettings &settings, const QString &id, TenantProfile &profile)
{
    const auto value
        = [&](const char *key) { return settings.value(group(id) + QLatin1String(key)); };
    profile.id = id;
    TenantConnection &connection = profile.connection;
    connection.name = value("name").toString();
    connection.clientId = value("clientId").toString();
    const auto origin = TenantUrl::parse(value("url").toString());
    profile.signIn = value("signIn").toString() == u"bearer" ? TenantProfile::SignIn::BearerToken
                                                             : TenantProfile::SignIn::ClientSecret;
    if (!origin || connection.name.isEmpty()
        || (profile.signIn == TenantProfile::SignIn::ClientSecret
            && !ClientId::parse(connection.clientId)))
        return false;
    connection.origin = *origin;
    connection.environment = environmentOf(value("environment").toString());
    connection.environmentWord = value("environmentWord").toString();
    connection.caPem = value("extraCa").toString().toLatin1();
    profile.readOnlyAtStart = settings.value(group(id) + "readOnlyAtStart"_L1, true).toBool();
    profile.keepSecret = settings.value(group(id) + "keepSecret"_L1, true).toBool();
    profile.secretStored = value("secretStored").toBool();
    profile.staleSecretKey = value("staleSecretKey").toString();
    profile.lastUsed = QDateTime::fromString(value("lastUsed").toString(), Qt::ISODate);
    profile.people = value("people").toUInt();
    return true;
}
} // namespace

TenantStore::TenantStore(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    read();
}

QString TenantStore::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/steward.ini"_L1;
}

void TenantStore::read()
{
    m_tenants.clear();
    m_problem.clear();
    const QFileInfo file(m_file);
    if (file.exists() && !file.isReadable()) {
        m_problem = tr("The settings file %1 cannot be read. Check its permissions, then start "
                       "Steward again.")
                        .arg(m_file);
        return;
    }
    QSettings settings(m_file, QSettings::IniFormat);
    if (settings.status() != QSettings::NoError) {
        m_problem = tr("The settings file %1 is damaged. Mend it or move it away, then start "
                       "Steward again.")
                        .arg(m_file);
        return;
    }
    settings.beginGroup("tenants"_L1);
    const QStringList ids = settings.childGroups();
    settings.endGroup();
    int unread = 0;
    for (const QString &id : ids) {
        TenantProfile profile;
        if (readTenant(settings, id, profile))
            m_tenants.append(profile);
        else
            ++unread;
    }
    if (unread > 0)
        m_problem
            = tr("%n saved tenant(s) in %1 cannot be understood and are left out. Add them anew, "
                 "or mend the file.",
                 nullptr, unread)
                  .arg(m_file);
    QCollator collator;
    std::sort(m_tenants.begin(), m_tenants.end(),
              [&collator](const TenantProfile &a, const TenantProfile &b) {
                  return collator.compare(a.connection.name, b.connection.name) < 0;
              });
}

QList<TenantProfile> TenantStore::all() const { return m_tenants; }

TenantProfile TenantStore::find(const QString &id) const
{
    for (const TenantProfile &tenant : m_tenants) {
        if (tenant.id == id)
            return tenant;
    }
    return {};
}

TenantProfile TenantStore::named(const QString &name) const
{
    for (const TenantProfile &tenant : m_tenants) {
        if (tenant.connection.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return tenant;
    }
    return {};
}

Result<TenantProfile> TenantStore::save(TenantProfile profile)
{
    // Another Steward may have changed the file since.
    read();
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuid().toString(QUuid::Id128);
    else if (find(profile.id).id.isEmpty())
        return unexpected(ApiError::invalidInput(
            tr("This tenant was removed meanwhile, so nothing was saved. Add it anew.")));
    QDir().mkpath(QFileInfo(m_file).path());
    QSettings settings(m_file, QSettings::IniFormat);
    const auto set = [&](const char *key, const QVariant &value) {
        settings.setValue(group(profile.id) + QLatin1String(key), value);
    };
    const TenantConnection &connection = profile.connection;
    set("name", connection.name);
    set("clientId", connection.clientId);
    set("url", connection.origin.toString());
    set("environment", nameOf(connection.environment));
    set("environmentWord", connection.environmentWord);
    set("extraCa", QString::fromLatin1(connection.caPem));
    set("signIn",
        profile.signIn == TenantProfile::SignIn::BearerToken ? u"bearer"_s : u"clientSecret"_s);
    set("readOnlyAtStart", profile.readOnlyAtStart);
    set("keepSecret", profile.keepSecret);
    set("secretStored", profile.secretStored);
    set("staleSecretKey", profile.staleSecretKey);
    set("lastUsed", profile.lastUsed.toUTC().toString(Qt::ISODate));
    if (const auto done = written(settings); !done)
        return unexpected(done.error());
    read();
    emit changed();
    return profile;
}

void TenantStore::setLastUsed(const QString &id, const QDateTime &time)
{
    (void)setOne(id, "lastUsed"_L1, time.toUTC().toString(Qt::ISODate));
}

void TenantStore::setPeople(const QString &id, quint32 people)
{
    if (find(id).people != people)
        (void)setOne(id, "people"_L1, people);
}

bool TenantStore::setSecretStored(const QString &id, const QString &secretKey, bool stored)
{
    read();
    return find(id).secretKey() == secretKey && setOne(id, "secretStored"_L1, stored);
}

void TenantStore::clearStaleSecretKey(const QString &id)
{
    (void)setOne(id, "staleSecretKey"_L1, QString());
}

/// One value of a tenant that is still there: what others changed meanwhile stays.
bool TenantStore::setOne(const QString &id, QLatin1StringView key, const QVariant &value)
{
    read();
    if (find(id).id.isEmpty())
        return false;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(group(id) + key, value);
    const bool done = written(settings).has_value();
    if (!done)
        qCWarning(lcUi) << "the settings could not be written";
    read();
    emit changed();
    return done;
}

Result<void> TenantStore::remove(const QString &id)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove("tenants/"_L1 + id);
    auto done = written(settings);
    if (done) {
        read();
        emit changed();
    }
    return done;
}

Result<void> TenantStore::written(QSettings &settings) const
{
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return unexpected(ApiError::invalidInput(
            tr("The settings file %1 cannot be written, so nothing was saved. Check its "
               "permissions and the space on the disk, then try again.")
                .arg(m_file)));
    // Names of tenants and clients are nobody else's business.
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

QStringList TenantStore::openAtStart() const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    QStringList ids = settings.value(openKey).toStringList();
    ids.removeIf([this](const QString &id) { return find(id).id.isEmpty(); });
    return ids;
}

void TenantStore::setOpenAtStart(const QStringList &ids)
{
    if (m_tenants.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(openKey, ids);
    if (!written(settings))
        qCWarning(lcUi) << "the open windows could not be remembered";
}

} // namespace Steward
