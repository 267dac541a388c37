// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entitlement.h"
#include "app/models/pagedtable.h"

namespace Steward
{

class Session;

/// The entitlements of one app.
class EntitlementsModel final : public PagedTable<Entitlement>
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Manual, Members, Slug, Updated, ColumnCount };
    /// \a session is not owned and must outlive this.
    explicit EntitlementsModel(Session *session, QObject *parent = nullptr);
    /// Reads the entitlements of \a app.
    void setApp(const AppId &app);
    /// Reads the entitlements of all apps that match \a query.
    void setQuery(const QString &query);

protected:
    [[nodiscard]] Reply<Page<Entitlement>> fetch(const QString &pageToken) const override;
    [[nodiscard]] QString key(const Entitlement &entitlement) const override;
    [[nodiscard]] QString text(const Entitlement &entitlement, int column) const override;
    [[nodiscard]] QVariant sortValue(const Entitlement &entitlement, int column) const override;
    [[nodiscard]] QString sentence(const Entitlement &entitlement) const override;

private:
    Session *m_session;
    std::optional<AppId> m_app;
    QString m_query;
};

} // namespace Steward
