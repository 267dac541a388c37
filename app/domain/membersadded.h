// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

namespace Steward
{

/// What `add-manual-user` answers (`ManuallyManagedUsersResponse`, c1-api c6), inside a 200.
struct MembersAdded {
    /// Only to show and to quote: no call looks a bulk action up. May be empty.
    QString bulkActionId;
    /// `failedUsersErrorMap`: user id as it was sent -> the server's words. Whoever is not in it
    /// was accepted for processing, nothing more.
    QMap<QString, QString> failed;
};

} // namespace Steward
