// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ids.h"
#include "app/core/result.h"
#include "app/domain/page.h"
#include "app/net/pagetrail.h"

#include <QSet>

#include <functional>

namespace Steward
{

/// Reads a list of people of the tenant to its end, page by page. GUI thread only.
class PeopleList final
{
public:
    using IdPage = Page<UserId>;
    using PageFunction = std::function<void(const Result<IdPage> &)>;
    /// Fetches the page at a token; calls back once, not before it returned, and not when the
    /// object that owns the list is gone.
    using Fetch = std::function<void(const QString &token, PageFunction function)>;
    using Callback = std::function<void(const Result<QSet<UserId>> &)>;
    /// The people of a page of anything, by what \a idOf says of an item.
    template <class T, class IdOf>
    [[nodiscard]] static Result<IdPage> idsOf(const Result<Page<T>> &page, IdOf idOf)
    {
        if (!page)
            return unexpected(page.error());
        IdPage ids;
        ids.nextPageToken = page->nextPageToken;
        for (const T &item : page->items)
            ids.items.append(idOf(item));
        return ids;
    }

    explicit PeopleList(Fetch fetch);
    /// Begins at the first page; only while not reading.
    void read(Callback callback);
    [[nodiscard]] bool isReading() const { return static_cast<bool>(m_callback); }

private:
    void readPage(const QString &token);
    void onPage(const Result<IdPage> &page);
    void end(const Result<QSet<UserId>> &people);

    Fetch m_fetch;
    Callback m_callback;
    PageTrail m_trail;
    QSet<UserId> m_people;
};

} // namespace Steward
