// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/change.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <atomic>
#include <memory>

namespace Steward
{

/// A change as the journal keeps it. Never a secret, never a token.
struct JournalChange {
    qint64 id = 0; ///< given by the journal; grows
    QString tenantHost;
    QString tenantName;
    QString environment; ///< "PRODUCTION" or the person's word, as it was shown
    QString clientId;
    QString osUser;
    ChangeKind kind = ChangeKind::AssignOwners;
    QString objectName; ///< "Payroll admin (Acme Payroll)"
    QJsonObject target; ///< what the requests are made from: ids, slug, the new app's fields
    qint64 retryOf = 0; ///< the change whose rows it tries again, or 0
    QDateTime createdAt; ///< UTC
    bool isOpen = true; ///< something of it was on its way or watched when it was last heard of
    int rows = 0;
    QMap<RowState, int> counts; ///< of its rows by state; those that are not zero
    friend bool operator==(const JournalChange &, const JournalChange &) = default;

    [[nodiscard]] StateWords words() const { return { isRemoval(kind), !isOpen }; }
    /// "Assign primary owners of Payroll", translated.
    [[nodiscard]] QString title() const
    {
        return changeTitle(kind, target.value(QLatin1String("roleSlug")).toString(), objectName);
    }
};

/// One row of a change: a person, an app.
struct JournalRow {
    int row = 0;
    QString personId; ///< empty when it is no person known to the tenant
    QString label; ///< name, or what was typed
    QString email;
    SourceRow source; ///< where the person came from, if that is known
    RowState state = RowState::Waiting;
    QString text; ///< what happened and what to do next, as it was shown
    QDateTime since; ///< UTC
    QString requestId; ///< of the last call about it
    QString details; ///< the server's own words, status; as shown under Details
    friend bool operator==(const JournalRow &, const JournalRow &) = default;
};

/// Something that happened to rows of a change.
struct JournalEvent {
    /// Called before its request leaves, so that after a crash the row counts as perhaps sent.
    static constexpr auto marked = "marked";
    static constexpr auto settled = "settled"; ///< answered, failed, seen or expired
    static constexpr auto closed = "closed"; ///< nothing is on its way or watched any more
    static constexpr auto planned = "planned"; ///< the first of each change
    /// In the data of a settled event: the person has said to send the rows again.
    static constexpr auto again = "again";

    qint64 change = 0;
    QString kind;
    QList<int> rows;
    RowState state = RowState::Waiting;
    QString text;
    QString details; ///< the server's own words, status; as shown under Details
    QDateTime at; ///< UTC
    QString requestId; ///< of the call it is due to, if any
    /// The same for each row, in their order, where they had a call each; else empty.
    QStringList requestIds;
    QJsonObject data; ///< request or answer, without secrets; may be empty

    /// Whether something of the change is on its way or watched from here on.
    [[nodiscard]] bool opens() const
    {
        return kind == QLatin1String(marked)
            || (kind == QLatin1String(settled)
                && (state == RowState::Accepted || state == RowState::Unknown
                    || data.contains(QLatin1String(again))));
    }
    /// The call that \a row owes this to; empty when there was none.
    [[nodiscard]] QString requestIdOf(int row) const
    {
        return requestIds.isEmpty() ? requestId : requestIds.value(rows.indexOf(row));
    }
};

/// A change as it was left, with all that is known of it.
struct KeptChange {
    JournalChange change;
    QList<JournalRow> rows;
    QList<JournalEvent> events; ///< oldest first
};

/// All that is known of one change, read at one moment.
struct JournalRecord : KeptChange {
    QByteArray head; ///< of the chain over the whole journal, in hex, as it stands there
};

/// What the journal holds, in short.
struct JournalOverview {
    struct Tenant {
        QString host;
        QString name; ///< as it was called last
    };
    QList<Tenant> tenants; ///< that changes were made in, the latest first
    QByteArray head; ///< of the chain, in hex, as it stands there; empty without events
};

/// Shared with a reading of the journal by who asked for it. Once true, nobody waits for the answer
/// any more: the reading is skipped, or given up at the next chance, with
/// ApiError::Kind::Cancelled.
using JournalDropped = std::shared_ptr<std::atomic_bool>;

/// Which changes to list. Empty fields do not matter.
struct JournalQuery {
    QString words; ///< in the object's name or a row's label, e-mail or text; all, in any order
    QString tenantHost;
    QString clientId;
    bool onlyOpen = false;
    QDate from;
    QDate to; ///< inclusive; days of this computer's time zone
    std::optional<RowState> state; ///< changes with at least one such row
    qint64 id = 0; ///< this one alone; 0 for any
    qint64 before = 0; ///< ids below this one; 0 for the newest
    int limit = 200;
    JournalDropped dropped; ///< may be null
};

} // namespace Steward
