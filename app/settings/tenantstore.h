// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/settings/tenantprofile.h"

#include <QObject>
#include <QStringList>

class QSettings;

namespace Steward
{

/// The tenants that this machine remembers, in an INI file that only its owner can read. Keys that
/// are not known are kept; an entry that makes no sense is left where it is and named by
/// problem(). GUI thread only.
class TenantStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TenantStore)
public:
    /// \a file is made when first needed; the default is in the person's configuration folder.
    explicit TenantStore(QString file = defaultFile(), QObject *parent = nullptr);
    [[nodiscard]] static QString defaultFile();
    [[nodiscard]] const QString &file() const { return m_file; }

    /// In the order of their names.
    [[nodiscard]] QList<TenantProfile> all() const;
    /// With an empty id when there is no such tenant.
    [[nodiscard]] TenantProfile find(const QString &id) const;
    [[nodiscard]] TenantProfile named(const QString &name) const;
    /// Adds \a profile (empty id) or replaces it; the profile as kept, or why not.
    [[nodiscard]] Result<TenantProfile> save(TenantProfile profile);
    [[nodiscard]] Result<void> remove(const QString &id);
    /// These change one value and leave alone what another Steward may have changed meanwhile.
    void setLastUsed(const QString &id, const QDateTime &time);
    void setPeople(const QString &id, quint32 people);
    /// False when the tenant is gone, its secret is called otherwise by now, or nothing could be
    /// written.
    bool setSecretStored(const QString &id, const QString &secretKey, bool stored);
    void clearStaleSecretKey(const QString &id);
    /// What could not be read, a sentence; empty when all is well.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// The tenants whose windows were open when the program ended.
    [[nodiscard]] QStringList openAtStart() const;
    void setOpenAtStart(const QStringList &ids);

signals:
    void changed();

private:
    void read();
    bool setOne(const QString &id, QLatin1StringView key, const QVariant &value);
    [[nodiscard]] Result<void> written(QSettings &settings) const;

    QString m_file;
    QList<TenantProfile> m_tenants;
    QString m_problem;
};

} // namespace Steward
