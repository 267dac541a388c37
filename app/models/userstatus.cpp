// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/userstatus.h"

#include "app/core/plaintext.h"

#include <QCoreApplication>

namespace Steward
{

namespace
{
/// Gives the words of this file a context of their own.
struct UserStatusTexts {
    Q_DECLARE_TR_FUNCTIONS(UserStatusTexts)
};
} // namespace

QString userStatusText(const QString &status)
{
    if (status == u"ENABLED")
        return UserStatusTexts::tr("Enabled");
    if (status == u"DISABLED")
        return UserStatusTexts::tr("Disabled");
    if (status == u"DELETED")
        return UserStatusTexts::tr("Deleted");
    if (status.isEmpty() || status == u"UNKNOWN" || status == u"STATUS_UNSPECIFIED"
        || status == u"UNSPECIFIED")
        return UserStatusTexts::tr("Not known");
    return plainText(status);
}

} // namespace Steward
