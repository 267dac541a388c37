// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Steward
{

/// One page of a list. The end is an empty nextPageToken and nothing else: C1's pages may hold more
/// or fewer items than asked for.
template <class T> struct Page {
    QList<T> items;
    QString nextPageToken;
};

} // namespace Steward
