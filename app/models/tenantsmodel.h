// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/tenantprofile.h"

#include <QAbstractTableModel>

namespace Steward
{

class TenantStore;

/// The tenants that this machine remembers.
class TenantsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TenantsModel)
public:
    enum Column { Name, EnvironmentWord, Host, Client, Secret, LastUsed, ColumnCount };
    /// \a store is not owned and must outlive this.
    explicit TenantsModel(TenantStore *store, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] const TenantProfile &at(int row) const { return m_tenants.at(row); }
    /// -1 when there is no such tenant.
    [[nodiscard]] int rowOf(const QString &id) const;

private:
    [[nodiscard]] QString text(const TenantProfile &tenant, int column) const;
    TenantStore *m_store;
    QList<TenantProfile> m_tenants;
};

} // namespace Steward
