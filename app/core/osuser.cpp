// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/osuser.h"

#include <pwd.h>
#include <unistd.h>

namespace Steward
{

QString osUserName()
{
    // Not the environment: anybody can set that.
    static const QString name = [] {
        const passwd *entry = getpwuid(geteuid());
        return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name)
                                : QString::number(geteuid());
    }();
    return name;
}

} // namespace Steward
