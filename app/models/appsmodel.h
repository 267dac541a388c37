// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/app.h"
#include "app/models/pagedtable.h"

namespace Steward
{

class Session;

/// The apps of a tenant, all or those that match a query (searched by the server).
class AppsModel final : public PagedTable<App>
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Users, Cost, ManagedBy, Updated, Id, ColumnCount };
    /// \a session is not owned and must outlive this.
    explicit AppsModel(Session *session, QObject *parent = nullptr);
    /// Reads the list anew when \a query differs from the one in force.
    void setQuery(const QString &query);
    [[nodiscard]] const QString &query() const { return m_query; }

protected:
    [[nodiscard]] Reply<Page<App>> fetch(const QString &pageToken) const override;
    [[nodiscard]] QString key(const App &app) const override;
    [[nodiscard]] QString text(const App &app, int column) const override;
    [[nodiscard]] QVariant sortValue(const App &app, int column) const override;
    [[nodiscard]] QString sentence(const App &app) const override;

private:
    Session *m_session;
    QString m_query;
};

} // namespace Steward
