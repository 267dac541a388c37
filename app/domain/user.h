// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ids.h"

#include <QStringList>

namespace Steward
{

/// `c1.api.user.v1.User`, the fields the console shows. Enums are open: unknown words are kept.
struct User {
    UserId id;
    QString displayName;
    QString email;
    QString username;
    QStringList emails; ///< all of them, the first one usually \c email
    QStringList employeeIds;
    QString department;
    QString jobTitle;
    QString status; ///< `UNKNOWN`, `ENABLED`, `DISABLED`, `DELETED`, or a newer word
    QString type; ///< `USER_TYPE_*`
    friend bool operator==(const User &, const User &) = default;

    [[nodiscard]] bool isEnabled() const { return status == u"ENABLED"; }
    /// The name to show: display name, else e-mail, else username, else the id.
    [[nodiscard]] QString label() const
    {
        for (const QString *text : { &displayName, &email, &username }) {
            if (!text->trimmed().isEmpty())
                return *text;
        }
        return id.toString();
    }
};

} // namespace Steward
