// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/pagetrail.h"

#include <QCoreApplication>

namespace Steward
{

Result<void> PageTrail::step(const QString &nextPageToken)
{
    if (++m_pages > maxPages) {
        return unexpected(ApiError::protocol(
            QCoreApplication::translate("PageTrail",
                                        "The list has more than %1 pages, so reading was stopped.")
                .arg(maxPages)));
    }
    if (nextPageToken.isEmpty())
        return {};
    if (m_seen.contains(nextPageToken)) {
        return unexpected(ApiError::protocol(QCoreApplication::translate(
            "PageTrail", "The server sent the same page token twice, so reading was stopped.")));
    }
    m_seen.insert(nextPageToken);
    return {};
}

void PageTrail::restart()
{
    m_seen.clear();
    m_pages = 0;
}

} // namespace Steward
