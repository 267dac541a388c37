// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/plan.h"
#include "app/core/apierror.h"
#include "app/core/sharedvalue.h"
#include "app/domain/app.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QMetaType>

#include <array>

namespace Steward
{

/// The eight states of a row, everywhere in the program.
enum class RowState {
    Waiting, ///< not sent yet
    Sent, ///< on its way, or answered and not yet judged
    Accepted, ///< the tenant said yes; not seen yet
    Visible, ///< seen by reading
    NotYet, ///< accepted, but not seen within the window
    Refused, ///< the tenant said no
    Unknown, ///< it may or may not have happened
    Skipped, ///< not sent on purpose; see the text
};
inline constexpr int rowStateCount = 8;

/// What the words for the states of a change depend on.
struct StateWords {
    bool removes = false; ///< what is as wanted then is gone, not visible
    bool ended = false; ///< what waits was not sent, and will not be by itself
};

/// The word for \a state, translated.
[[nodiscard]] QString rowStateText(RowState state, StateWords words = {});
/// The word for \a state where changes of all kinds are meant, translated.
[[nodiscard]] QString rowStateOfAnyText(RowState state);
/// "Visible 3, Refused 1": all of \a counts that are not zero, translated.
[[nodiscard]] QString rowCountsText(const QMap<RowState, int> &counts, StateWords words = {});
/// "Assign primary owners of Payroll", translated. \a slug is of owners.
[[nodiscard]] QString changeTitle(ChangeKind kind, const QString &slug, const QString &objectName);

/// How a row fares.
struct RowFate {
    RowState state = RowState::Waiting;
    /// What happened and what to do next; translated plain text.
    QString text;
    /// The failure behind Refused and Unknown; not kept over a restart.
    SharedValue<ApiError> error;
    QString requestId; ///< of the last call about it
    QString details; ///< the server's own words and status; translated labels
    QDateTime stateSince; ///< UTC
};

/// One row of a change: a person, or the app that is made. Cheap to copy, and to have thousands of.
struct ChangeRow : RowFate {
    SharedValue<User> person; ///< without an id when the row is no person known to the tenant
    QString subject; ///< what the row is about where it is no person: a name, what was typed
    SourceRow source; ///< where the person came from, if that is known

    [[nodiscard]] QString label() const { return person->id.isValid() ? person->label() : subject; }
};

/// The rows of \a plan as it begins: those it is about, then those left out.
[[nodiscard]] QList<ChangeRow> plannedRows(const Plan &plan, const QDateTime &now);

/// One write job: what was asked and how each row fared. A copy is a snapshot.
struct Change {
    quint64 id = 0;
    ChangeKind kind = ChangeKind::AssignOwners;
    OwnedObject object; ///< whose owners or members change; the app once it is made
    QString objectName; ///< as shown
    RoleSlug slug; ///< of owners
    QList<ChangeRow> rows;
    QDateTime createdAt; ///< UTC
    quint64 retryOf = 0; ///< the change whose failures this one tries again; 0 for none
    QStringList bulkActionIds; ///< of add-manual-user; to show and to quote
    bool ended = false; ///< nothing of it is sent any more unless a person says so
    std::optional<App> app; ///< the app that was made or adopted
    QList<App> found; ///< apps of that name that came up since, while it is not known which is ours

    /// How many rows are in each state; the sum is the number of rows.
    [[nodiscard]] std::array<int, rowStateCount> counts() const;
    [[nodiscard]] StateWords words() const { return { isRemoval(kind), ended }; }
    /// See rowCountsText().
    [[nodiscard]] QString summary() const;
    /// See changeTitle().
    [[nodiscard]] QString title() const;
};

} // namespace Steward

Q_DECLARE_METATYPE(Steward::RowState)
