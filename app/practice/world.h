// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/options.h"
#include "app/practice/people.h"

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

struct EntitlementRecord {
    QByteArray appId;
    QByteArray id;
    QString name;
    QByteArray json; ///< `AppEntitlementView`
    QList<qsizetype> members; ///< indexes of people
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

    [[nodiscard]] const People &people() const { return m_people; }
    [[nodiscard]] const QList<AppRecord> &apps() const { return m_apps; }
    [[nodiscard]] const AppRecord *app(const QByteArray &id) const;
    [[nodiscard]] const QList<EntitlementRecord> &entitlements() const { return m_entitlements; }
    [[nodiscard]] const EntitlementRecord *entitlement(const QByteArray &app,
                                                       const QByteArray &id) const;
    /// The person who holds the tenant's only credential.
    [[nodiscard]] QByteArray me() const { return m_people.at(0).id; }

    /// "app" or "app/entitlement".
    [[nodiscard]] QList<OwnerRecord> owners(const QString &object) const
    {
        return m_owners[object];
    }
    [[nodiscard]] QList<OwnerRecord> &ownersRef(const QString &object) { return m_owners[object]; }

    /// What changed since the seed, to keep over restarts.
    [[nodiscard]] QJsonObject changes() const;
    void restore(const QJsonObject &changes);

private:
    void makeApps(int count, QRandomGenerator &random);
    void makeEntitlements(const QByteArray &appId, int number, QRandomGenerator &random);

    People m_people;
    QList<AppRecord> m_apps;
    QList<EntitlementRecord> m_entitlements;
    QHash<QByteArray, qsizetype> m_appIndex;
    QHash<QByteArray, qsizetype> m_entitlementIndex; ///< "app/entitlement"
    QHash<QString, QList<OwnerRecord>> m_owners;
};

} // namespace Steward::Practice
