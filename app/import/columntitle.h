// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Steward
{

/// What the title of a column says it holds.
enum class TitleKind {
    Unknown, ///< no title that is known
    Email,
    EmployeeId,
    Username,
    AnyId, ///< "User ID": C1's or the company's, only the cells tell
    Name,
    GivenName,
    FamilyName,
    Other, ///< known, and nothing to look people up by: department, status, date
};

struct ColumnTitle {
    TitleKind kind = TitleKind::Unknown;
    bool ofSomeoneElse = false; ///< the manager's, the approver's
    bool secondary = false; ///< the private or the alternate one
    bool mayBeData = false; ///< the word stands in ordinary cells as well: "Member", "Manager"
};

/// Reads a title: case, blanks, hyphens, "(required)" and the like do not matter; of
/// "User name [userPrincipalName] Required" both halves count. English and German.
[[nodiscard]] ColumnTitle readColumnTitle(QStringView title);

} // namespace Steward
