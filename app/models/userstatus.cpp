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

QString userTypeText(const QString &type)
{
    if (type == u"USER_TYPE_HUMAN")
        return UserStatusTexts::tr("Person");
    if (type == u"USER_TYPE_SERVICE")
        return UserStatusTexts::tr("Service account");
    if (type == u"USER_TYPE_AGENT")
        return UserStatusTexts::tr("Agent");
    if (type == u"USER_TYPE_SYSTEM")
        return UserStatusTexts::tr("System");
    if (type.isEmpty() || type == u"USER_TYPE_UNSPECIFIED")
        return UserStatusTexts::tr("Not known");
    return plainText(type);
}

QString userOriginText(const QString &origin)
{
    if (origin == u"USER_ORIGIN_DIRECTORY")
        return UserStatusTexts::tr("Directory");
    if (origin == u"USER_ORIGIN_LOCAL")
        return UserStatusTexts::tr("Local");
    if (origin == u"USER_ORIGIN_SYSTEM")
        return UserStatusTexts::tr("System");
    if (origin.isEmpty() || origin == u"USER_ORIGIN_UNSPECIFIED")
        return UserStatusTexts::tr("Not known");
    return plainText(origin);
}

} // namespace Steward
