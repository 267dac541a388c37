// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/page.h"
#include "app/domain/peoplequery.h"
#include "app/domain/user.h"
#include "app/net/reply.h"

#include <QJsonObject>

namespace Steward
{

class ApiClient;

/// A page of the list of all people as it came; UserPage decodes it.
struct RawUserPage {
    QByteArray body;
    QString nextPageToken; ///< empty at the end
};

/// Finds people. The client is not owned and must outlive this.
class UsersService final
{
public:
    explicit UsersService(ApiClient *client);
    /// `POST /api/v1/search/users` (`query`: name, e-mails). Empty query: everybody.
    [[nodiscard]] Reply<Page<User>> page(const QString &query, const QString &pageToken) const;
    /// The same with the filters of \a query. Types go out as `excludeTypes`: all known ones but
    /// those. Words are matched by the server: names and e-mails only, and fuzzily.
    [[nodiscard]] Reply<Page<User>> matching(const PeopleQuery &query,
                                             const QString &pageToken) const;
    /// The same with `email`: exactly this address.
    [[nodiscard]] Reply<Page<User>> withEmail(const QString &email) const;
    /// The same with `refs: [{id}]`: nobody, or the person with this id.
    [[nodiscard]] Reply<Page<User>> withId(const UserId &id) const;
    /// The same for several, at most maxIds: those of them that are there, on one page.
    static constexpr int maxIds = 50;
    [[nodiscard]] Reply<Page<User>> withIds(const QList<UserId> &ids) const;
    /// `GET /api/v1/users`, as many a page as the API gives: everybody, in no order that it
    /// promises. The page is not decoded; its token is read from its end, so that the next page can
    /// be asked for first.
    [[nodiscard]] Reply<RawUserPage> rawPage(const QString &pageToken) const;
    static constexpr int rawPageSize = 100; ///< the most that `page_size` may be

private:
    [[nodiscard]] Reply<Page<User>> search(const QJsonObject &body) const;

    ApiClient *m_client;
};

} // namespace Steward
