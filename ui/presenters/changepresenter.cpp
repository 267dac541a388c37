// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/changepresenter.h"

#include "app/core/plaintext.h"

#include <QLocale>

namespace Steward
{

QString ChangePresenter::whySendAgain(const Change &change, int row)
{
    const ChangeRow &one = change.rows.at(row);
    const QString name = plainText(one.label());
    switch (one.state) {
    case RowState::Unknown:
        return lookedFor(change, one);
    case RowState::Refused:
        return tr("Send again for %1, which was refused").arg(name);
    default:
        return tr("Send again for %1, for whom nothing was sent").arg(name);
    }
}

QString ChangePresenter::lookedFor(const Change &change, const ChangeRow &row)
{
    const QString name = plainText(row.label());
    // The row came to this state with the last look.
    const QString time = QLocale().toString(row.stateSince.toLocalTime(), QLocale::ShortFormat);
    switch (change.kind) {
    case ChangeKind::AddMembers:
        return tr("The first request for %1 was never answered. The member list was read until %2, "
                  "and %1 was not in it.")
            .arg(name, time);
    case ChangeKind::AssignOwners:
        return tr("The first request for %1 was never answered. The owner list was read until %2, "
                  "and %1 was not in it.")
            .arg(name, time);
    case ChangeKind::RemoveMembers:
        return tr("The first request for %1 was never answered. The member list was read until %2, "
                  "and %1 was still in it.")
            .arg(name, time);
    case ChangeKind::RemoveOwners:
        return tr("The first request for %1 was never answered. The owner list was read until %2, "
                  "and %1 was still in it.")
            .arg(name, time);
    case ChangeKind::CreateApp:
        return tr("The first request for the app %1 was never answered. New apps of that name were "
                  "looked for until %2. If it was made after all, sending again makes a second "
                  "one.")
            .arg(name, time);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace Steward
