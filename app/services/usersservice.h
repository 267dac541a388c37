// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/page.h"
#include "app/domain/user.h"
#include "app/net/reply.h"

#include <QJsonObject>

namespace Steward
{

class ApiClient;

/// Finds people. The client is not owned and must outlive this.
class UsersService final
{
public:
    explicit UsersService(ApiClient *client);
    /// `POST /api/v1/search/users` (`query`: name, e-mails). Empty query: everybody.
    [[nodiscard]] Reply<Page<User>> page(const QString &query, const QString &pageToken) const;
    /// The same with `email`: exactly this address.
    [[nodiscard]] Reply<Page<User>> withEmail(const QString &email) const;
    /// The same with `refs: [{id}]`: nobody, or the person with this id.
    [[nodiscard]] Reply<Page<User>> withId(const UserId &id) const;
    /// The same for several, at most maxIds: those of them that are there, on one page.
    static constexpr int maxIds = 50;
    [[nodiscard]] Reply<Page<User>> withIds(const QList<UserId> &ids) const;

private:
    [[nodiscard]] Reply<Page<User>> search(const QJsonObject &body) const;

    ApiClient *m_client;
};

} // namespace Steward
