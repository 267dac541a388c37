// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/eligibility.h"

#include "app/core/plaintext.h"

#include <QCoreApplication>

namespace Steward
{

namespace
{
/// Gives the sentences of this file a context of their own.
struct EligibilityTexts {
    Q_DECLARE_TR_FUNCTIONS(EligibilityTexts)
};

Verdict statusVerdict(const User &user)
{
    if (user.status == u"DISABLED")
        return { EligibilityTexts::tr("Disabled"),
                 EligibilityTexts::tr("%1 is disabled. Ask for the person to be enabled first.")
                     .arg(plainText(user.label())) };
    if (user.status == u"DELETED")
        return { EligibilityTexts::tr("Deleted"),
                 EligibilityTexts::tr("%1 is deleted.").arg(plainText(user.label())) };
    return { EligibilityTexts::tr("Can be added"), {} };
}
} // namespace

Verdict ownerVerdict(const User &user)
{
    if (user.type == u"USER_TYPE_SERVICE" || user.type == u"USER_TYPE_SYSTEM"
        || user.type == u"USER_TYPE_AGENT") {
        return { EligibilityTexts::tr("No person"),
                 EligibilityTexts::tr("%1 is not a person and cannot act as an owner.")
                     .arg(plainText(user.label())) };
    }
    return statusVerdict(user);
}

Verdict newOwnerVerdict(const User &user, const QSet<UserId> &owners)
{
    if (owners.contains(user.id)) {
        return { EligibilityTexts::tr("Already owner"),
                 EligibilityTexts::tr("%1 is an owner with this role already.")
                     .arg(plainText(user.label())) };
    }
    return ownerVerdict(user);
}

bool isEligibleMember(const User &user, const QSet<UserId> &members)
{
    return user.status != u"DISABLED" && user.status != u"DELETED" && !members.contains(user.id);
}

Verdict memberVerdict(const User &user, const QSet<UserId> &members)
{
    if (members.contains(user.id)) {
        return { EligibilityTexts::tr("Already member"),
                 EligibilityTexts::tr("%1 is a member already.").arg(plainText(user.label())) };
    }
    return statusVerdict(user);
}

} // namespace Steward
