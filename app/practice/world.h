// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/options.h"
#include "app/practice/people.h"
#include "app/practice/roles.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace Steward::Practice
{

struct AppRecord {
    QByteArray id;
    QString name;
    QByteArray json; ///< `c1.api.app.v1.App`
};

/// A member added by hand. It shows in reads only after the lag.
struct MemberRecord {
    qsizetype person;
    QDateTime addedAt;
    QDateTime visibleAt;
    QDateTime goneAt; ///< removed, and out of reads from then on; invalid while it stays
};

struct EntitlementRecord {
    QByteArray appId;
    QByteArray id;
    QString name;
    QByteArray json; ///< `AppEntitlementView`, as it was without members added by hand
    QList<qsizetype> members; ///< indexes of people, ascending
    bool manual = false; ///< manually managed
    QList<MemberRecord> added; ///< by person, ascending

    /// Whether \a person is a member, shown already or not.
    [[nodiscard]] bool holds(qsizetype person) const;
    /// When \a person was added by hand; invalid for the others.
    [[nodiscard]] QDateTime addedAt(qsizetype person) const;
    /// Does nothing for one who is a member.
    void add(const MemberRecord &member);
    /// Takes out one who was added by hand; false when \a person is no such member.
    [[nodiscard]] bool remove(qsizetype person, const QDateTime &goneAt);
    /// Who shows at \a now, ascending.
    [[nodiscard]] QList<qsizetype> shown(const QDateTime &now) const;
    /// The `AppEntitlementView` with the member count of \a now.
    [[nodiscard]] QByteArray view(const QDateTime &now) const;
};

/// One owner of one object. A write shows in reads only after the lag.
struct OwnerRecord {
    QString role;
    QByteArray userId;
    QDateTime createdAt;
    QDateTime visibleAt;
    QDateTime goneAt; ///< removed from reads from then on; invalid while it stays
};

/// The data of a practice tenant. The same seed gives the same world; owners change.
class World
{
public:
    explicit World(const Options &options);

    [[nodiscard]] const Roles &roles() const { return m_roles; }
    [[nodiscard]] const People &people() const { return m_people; }
    [[nodiscard]] const QList<AppRecord> &apps() const { return m_apps; }
    [[nodiscard]] const AppRecord *app(const QByteArray &id) const;
    [[nodiscard]] const QList<EntitlementRecord> &entitlements() const { return m_entitlements; }
    [[nodiscard]] const EntitlementRecord *entitlement(const QByteArray &app,
                                                       const QByteArray &id) const;
    [[nodiscard]] EntitlementRecord *entitlementRef(const QByteArray &app, const QByteArray &id);
    /// Makes the app of a `CreateAppRequest` that was checked, with its built-in entitlement
    /// "Access". The caller and `owners` own it after the owner lag.
    const AppRecord &addApp(const QJsonObject &request, const QDateTime &now);
    /// The person who holds the tenant's only credential.
    [[nodiscard]] QByteArray me() const { return m_people.at(0).id; }

    /// "app" or "app/entitlement".
    [[nodiscard]] QList<OwnerRecord> owners(const QString &object) const
    {
        return m_owners[object];
    }
    [[nodiscard]] QList<OwnerRecord> &ownersRef(const QString &object) { return m_owners[object]; }
    /// Entitlements that own an app: everyone who holds one is an owner.
    [[nodiscard]] QJsonArray owningEntitlements(const QString &app) const
    {
        return m_owningEntitlements[app];
    }

    /// What changed since the seed, to keep over restarts.
    [[nodiscard]] QJsonObject changes() const;
    void restore(const QJsonObject &changes);

private:
    const AppRecord &addApp(const QJsonObject &request, const QByteArray &id, const QDateTime &now);
    void restoreMembers(const QJsonObject &members);
    void makeApps(int count, QRandomGenerator &random);
    void makeEntitlements(const QByteArray &appId, int number, QRandomGenerator &random);

    Roles m_roles;
    People m_people;
    QList<AppRecord> m_apps;
    QList<EntitlementRecord> m_entitlements;
    QHash<QByteArray, qsizetype> m_appIndex;
    QHash<QByteArray, qsizetype> m_entitlementIndex; ///< "app/entitlement"
    QHash<QString, QList<OwnerRecord>> m_owners;
    QHash<QString, QJsonArray> m_owningEntitlements; ///< by app: `AppEntitlementRef`
    QJsonArray m_created; ///< {id, at, request} of each app made by a client
    QString m_createOwners; ///< quirk
    bool m_accessIsManual;
    qint64 m_ownerLagMs;
    quint32 m_seed;
};

} // namespace Steward::Practice
