// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/user.h"
#include "app/models/pagedtable.h"

namespace Steward
{

class Session;

/// The word for a user's status ("Enabled"); unknown ones as the server wrote them.
[[nodiscard]] QString userStatusText(const QString &status);
/// "Person", "Service account", ...; unknown ones as the server wrote them.
[[nodiscard]] QString userTypeText(const QString &type);

/// People found by a search on the server.
class UsersModel final : public PagedTable<User>
{
    Q_OBJECT
public:
    enum Column { Name, Email, Department, Status, Kind, ColumnCount };
    /// \a session is not owned and must outlive this.
    explicit UsersModel(Session *session, QObject *parent = nullptr);
    /// Reads the list anew when \a query differs from the one in force.
    void setQuery(const QString &query);
    /// Why \a user should not be chosen as an owner; empty when nothing speaks against it.
    [[nodiscard]] static QString ineligibleReason(const User &user);

protected:
    [[nodiscard]] Reply<Page<User>> fetch(const QString &pageToken) const override;
    [[nodiscard]] QString key(const User &user) const override;
    [[nodiscard]] QString text(const User &user, int column) const override;
    [[nodiscard]] QString sentence(const User &user) const override;

private:
    Session *m_session;
    QString m_query;
};

} // namespace Steward
