// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/tenantsmodel.h"

#include "app/core/plaintext.h"
#include "app/domain/environmentword.h"
#include "app/settings/tenantstore.h"

#include <QLocale>

namespace Steward
{

TenantsModel::TenantsModel(TenantStore *store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_tenants(store->all())
{
    // A handful of rows that change by hand.
    connect(store, &TenantStore::changed, this, [this] {
        beginResetModel();
        m_tenants = m_store->all();
        endResetModel();
    });
}

int TenantsModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_tenants.size(); ++row) {
        if (m_tenants.at(row).id == id)
            return row;
    }
    return -1;
}

int TenantsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tenants.size());
}

int TenantsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TenantsModel::text(const TenantProfile &tenant, int column) const
{
    const TenantConnection &connection = tenant.connection;
    switch (column) {
    case Name:
        return plainText(connection.name, 80);
    case EnvironmentWord:
        return environmentWord(connection);
    case Host:
        return connection.host();
    case Client:
        return plainText(connection.clientId.section(u'@', 0, 0), 80);
    case Secret:
        if (tenant.signIn == TenantProfile::SignIn::BearerToken)
            return tr("Bearer token");
        return tenant.secretStored ? tr("In the keyring") : tr("Not stored");
    case LastUsed:
        return tenant.lastUsed.isValid()
            ? QLocale().toString(tenant.lastUsed.toLocalTime(), QLocale::ShortFormat)
            : tr("Never");
    default:
        return {};
    }
}

QVariant TenantsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TenantProfile &tenant = m_tenants.at(index.row());
    if (role == Qt::DisplayRole)
        return text(tenant, index.column());
    if (role == Qt::AccessibleTextRole)
        //: %1 name, %2 PRODUCTION or another environment, %3 host, %4 where the secret is
        return tr("%1, %2, %3, %4")
            .arg(text(tenant, Name), text(tenant, EnvironmentWord), text(tenant, Host),
                 text(tenant, Secret));
    return {};
}

QVariant TenantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case EnvironmentWord:
        return tr("Environment");
    case Host:
        return tr("Host");
    case Client:
        return tr("Client");
    case Secret:
        return tr("Secret");
    case LastUsed:
        return tr("Last Used");
    default:
        return {};
    }
}

} // namespace Steward
