// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Steward
{

/// Whom somebody looks for: words and filters of `SearchUsersRequest` (c1-api c5). A filter that is
/// empty lets everybody through; one with several words lets those through who match any of them.
/// A plain value.
struct PeopleQuery {
    /// Words in any order; each has to be in the name, an e-mail, an employee id, a username, the
    /// department or the title. The server knows only names and e-mails.
    QString text;
    QStringList statuses; ///< `ENABLED`, `DISABLED`, `DELETED`
    QStringList types; ///< `USER_TYPE_*`
    QStringList origins; ///< `USER_ORIGIN_*`
    QStringList departments; ///< as the server writes them
    QStringList jobTitles; ///< as the server writes them
    QStringList managerIds; ///< of any of these
    QStringList roleIds; ///< with any of these
    friend bool operator==(const PeopleQuery &, const PeopleQuery &) = default;
};

} // namespace Steward
