// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/changepresenter.h"

#include "app/core/plaintext.h"
#include "app/models/changerowsmodel.h"

#include <QLocale>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <utility>

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

QList<ChangePresenter::Reason> ChangePresenter::reasons(const Change &change)
{
    struct Group {
        const ChangeRow *first = nullptr;
        int rows = 0;
    };
    QMap<QString, Group> groups;
    for (const ChangeRow &row : change.rows) {
        const bool failed = row.state == RowState::Refused || row.state == RowState::Unknown
            || row.state == RowState::Skipped || (row.state == RowState::Waiting && change.ended);
        if (!failed)
            continue;
        Group &group = groups[ChangeRowsModel::reasonKey(row)];
        group.first = group.rows == 0 ? &row : group.first;
        ++group.rows;
    }
    QStringList keys = groups.keys();
    std::stable_sort(keys.begin(), keys.end(), [&groups](const QString &a, const QString &b) {
        return groups.value(a).rows > groups.value(b).rows;
    });
    QList<Reason> reasons;
    for (const QString &key : std::as_const(keys)) {
        const Group group = groups.value(key);
        //: %1 is a state ("Refused"), %2 how many rows are in it, %3 why
        reasons.append({ key,
                         tr("%1 %2: %3")
                             .arg(rowStateText(group.first->state, change.words()))
                             .arg(group.rows)
                             .arg(ChangeRowsModel::reason(*group.first)) });
    }
    return reasons;
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
