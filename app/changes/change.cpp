// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/change.h"

#include <QCoreApplication>
#include <QStringList>

namespace Steward
{

namespace
{
/// Gives the texts of this file a context of their own.
struct ChangeTexts {
    Q_DECLARE_TR_FUNCTIONS(ChangeTexts)
};
} // namespace

QString rowStateText(RowState state, StateWords words)
{
    switch (state) {
    case RowState::Waiting:
        return words.ended ? ChangeTexts::tr("Not sent") : ChangeTexts::tr("Waiting");
    case RowState::Sent:
        return ChangeTexts::tr("Sent");
    case RowState::Accepted:
        return ChangeTexts::tr("Accepted");
    case RowState::Visible:
        return words.removes ? ChangeTexts::tr("Gone") : ChangeTexts::tr("Visible");
    case RowState::NotYet:
        return ChangeTexts::tr("Not yet");
    case RowState::Refused:
        return ChangeTexts::tr("Refused");
    case RowState::Unknown:
        return ChangeTexts::tr("Unknown");
    case RowState::Skipped:
        return ChangeTexts::tr("Skipped");
    }
    Q_UNREACHABLE();
    return {};
}

QString rowStateOfAnyText(RowState state)
{
    switch (state) {
    case RowState::Waiting:
        return ChangeTexts::tr("Waiting or not sent");
    case RowState::Visible:
        return ChangeTexts::tr("Visible or gone");
    default:
        return rowStateText(state);
    }
}

QString rowCountsText(const QMap<RowState, int> &counts, StateWords words)
{
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() > 0) {
            //: %1 is a state ("Visible"), %2 how many rows are in it
            parts << ChangeTexts::tr("%1 %2").arg(rowStateText(it.key(), words)).arg(it.value());
        }
    }
    return parts.join(QStringLiteral(", "));
}

QString changeTitle(ChangeKind kind, const QString &slug, const QString &objectName)
{
    switch (kind) {
    case ChangeKind::AssignOwners:
        //: %1 is a role slug, %2 the name of an app or entitlement
        return ChangeTexts::tr("Assign %1 owners of %2").arg(slug, objectName);
    case ChangeKind::AddMembers:
        //: %1 is the name of an entitlement
        return ChangeTexts::tr("Add members to %1").arg(objectName);
    case ChangeKind::CreateApp:
        return ChangeTexts::tr("Create the app %1").arg(objectName);
    case ChangeKind::RemoveOwners:
        //: %1 is a role slug, %2 the name of an app or entitlement
        return ChangeTexts::tr("Remove %1 owners of %2").arg(slug, objectName);
    case ChangeKind::RemoveMembers:
        //: %1 is the name of an entitlement
        return ChangeTexts::tr("Remove members from %1").arg(objectName);
    }
    Q_UNREACHABLE();
    return {};
}

std::array<int, rowStateCount> Change::counts() const
{
    std::array<int, rowStateCount> result {};
    for (const ChangeRow &row : rows)
        ++result.at(static_cast<size_t>(row.state));
    return result;
}

QString Change::summary() const
{
    const auto all = counts();
    QMap<RowState, int> byState;
    for (size_t i = 0; i < all.size(); ++i)
        byState.insert(static_cast<RowState>(i), all.at(i));
    return rowCountsText(byState, words());
}

QString Change::title() const { return changeTitle(kind, slug.toString(), objectName); }

QList<ChangeRow> plannedRows(const Plan &plan, const QDateTime &now)
{
    QList<ChangeRow> rows;
    rows.reserve(plan.people.size() + plan.leftOut.size());
    for (const auto &person : SharedValue<User>::each(plan.people)) {
        ChangeRow &row = rows.emplaceBack();
        row.person = person;
        row.source = plan.sources.value(person->id);
        row.stateSince = now;
    }
    for (const LeftOut &out : plan.leftOut) {
        ChangeRow &row = rows.emplaceBack();
        row.person = out.person;
        row.subject = out.input;
        row.source = out.source;
        row.state = RowState::Skipped;
        row.text = out.reason;
        row.stateSince = now;
    }
    return rows;
}

} // namespace Steward
