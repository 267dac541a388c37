// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/apierror.h"
#include "app/domain/owner.h"

#include <QDateTime>
#include <QList>
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

/// The word for \a state, translated.
[[nodiscard]] QString rowStateText(RowState state);

/// One person of a change.
struct ChangeRow {
    User person;
    RowState state = RowState::Waiting;
    /// What happened and what to do next; translated plain text.
    QString text;
    /// The failure behind Refused and Unknown.
    std::optional<ApiError> error;
    QDateTime stateSince; ///< UTC
};

/// Giving owners to one object, as planned by a person. The tenant is named, so that a plan can not
/// be sent elsewhere.
struct OwnerPlan {
    QString tenantHost;
    OwnedObject object;
    QString objectName; ///< "Payroll admin (Acme Payroll)", as shown
    RoleSlug slug;
    QList<User> people;
};

/// One write job: what was asked and how each row fared. A copy is a snapshot.
struct Change {
    quint64 id = 0;
    OwnerPlan plan;
    QList<ChangeRow> rows;
    QDateTime createdAt; ///< UTC

    /// How many rows are in each state; the sum is the number of rows.
    [[nodiscard]] std::array<int, rowStateCount> counts() const;
    /// "Visible 3, Refused 1": all that are not zero, translated.
    [[nodiscard]] QString summary() const;
    /// "Assign primary owner of Payroll", translated.
    [[nodiscard]] QString title() const;
    /// No row is waiting for this program: nothing is in flight and nothing is being watched.
    [[nodiscard]] bool isSettled() const;
};

} // namespace Steward

Q_DECLARE_METATYPE(Steward::RowState)
