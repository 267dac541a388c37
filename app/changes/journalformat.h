// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journalrecord.h"

namespace Steward
{

/// \a event as it stands in the journal: compact JSON, over which its hash is taken.
[[nodiscard]] QByteArray journalBody(const JournalEvent &event);
/// Reads what journalBody() wrote for an event of \a change.
[[nodiscard]] JournalEvent journalEvent(qint64 change, const QByteArray &body);

/// \a time as it stands in the journal: milliseconds since 1970, UTC.
[[nodiscard]] qint64 journalStamp(const QDateTime &time);
[[nodiscard]] QDateTime journalTime(qint64 stamp);
/// \a source as it stands in the journal: "12", "12 people.csv"; empty when it is not known.
[[nodiscard]] QString journalSourceText(const SourceRow &source);
[[nodiscard]] SourceRow journalSource(const QString &text);
/// The state that stands in the journal as \a number.
[[nodiscard]] RowState journalState(int number);

} // namespace Steward
