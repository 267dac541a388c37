// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QSet>
#include <QString>

namespace Steward
{

/// Watches the page tokens of one walk through a list, so that a hostile or broken server ends in
/// an error and not in an endless walk.
class PageTrail
{
public:
    static constexpr int maxPages = 10000;

    /// Call with each answer's nextPageToken. The error says which rule was broken.
    [[nodiscard]] Result<void> step(const QString &nextPageToken);
    void restart();

private:
    QSet<QString> m_seen;
    int m_pages = 0;
};

} // namespace Steward
