// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace Steward
{

/// `c1.api.user.v1.User` as bytes of the page it came with: the fields that the directory keeps.
/// Everything is UTF-8 and good only as long as whoever gave it says. Unset is empty.
struct UserFields {
    using Texts = std::span<const std::string_view>;
    std::string_view id; ///< never empty
    std::string_view displayName;
    std::string_view email;
    std::string_view username;
    std::string_view department;
    std::string_view jobTitle;
    std::string_view status; ///< `ENABLED` ..., or a newer word
    std::string_view type; ///< `USER_TYPE_*`
    std::string_view origin; ///< `USER_ORIGIN_*`
    Texts emails;
    Texts usernames;
    Texts employeeIds;
    Texts managerIds;
    Texts roleIds;
};

} // namespace Steward
