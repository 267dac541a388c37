// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/changepresenter.h"

#include "app/core/plaintext.h"
#include "app/models/changerowsmodel.h"

#include <QHash>
#include <QLocale>

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
        QString key;
        const ChangeRow *first = nullptr;
        int rows = 0;
    };
    QList<Group> groups;
    QHash<QString, qsizetype> places;
    const ChangeRow *before = nullptr;
    qsizetype place = 0;
    for (const ChangeRow &row : change.rows) {
        const bool failed = row.state == RowState::Refused || row.state == RowState::Unknown
            || row.state == RowState::Skipped || (row.state == RowState::Waiting && change.ended);
        if (!failed)
            continue;
        // What befell many at once is looked at once.
        if (before == nullptr || before->state != row.state || before->text != row.text
            || !before->error.isSame(row.error)) {
            const QString key = ChangeRowsModel::reasonKey(row);
            const auto found = places.constFind(key);
            place = found != places.cend() ? *found : groups.size();
            if (place == groups.size()) {
                places.insert(key, place);
                groups.append({ key, &row, 0 });
            }
        }
        before = &row;
        ++groups[place].rows;
    }
    std::sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
        return a.rows != b.rows ? a.rows > b.rows : a.key < b.key;
    });
    QList<Reason> reasons;
    for (const Group &group : std::as_const(groups)) {
        //: %1 is a state ("Refused"), %2 how many rows are in it, %3 why
        reasons.append({ group.key,
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
