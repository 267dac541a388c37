// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journalrecord.h"

namespace Steward
{

/// Everything the journal knows of one change, for a program: "format" is "steward-change" and
/// "schema" grows with what is not compatible. Rows count from 1; times are UTC. A row's
/// "source" is the file that the person came from, "sourceRow" the row there; empty and null when
/// that is not known, and without a file the row is one of a text. "chainHead" is the
/// head of the journal's chain of hashes (SHA-256) at that moment. Holds no secrets, as the journal
/// does not.
[[nodiscard]] QByteArray journalJson(const JournalRecord &record);

/// The rows of one change for a spreadsheet; see csvFile(). The head of the chain is a column.
[[nodiscard]] QByteArray journalCsv(const JournalRecord &record);

enum class JournalForm { Csv, Json };

/// A file of several changes, piece by piece: journalPart() of each of them, then journalEnd(). As
/// JSON its "format" is "steward-changes", "changes" holds what journalJson() has of each, and
/// "chainHead" is the head when the last of them was read. As CSV it is journalCsv() with the rows
/// of all.
[[nodiscard]] QByteArray journalPart(JournalForm form, const JournalRecord &record, bool isFirst);
[[nodiscard]] QByteArray journalEnd(JournalForm form, const QByteArray &head);

/// What the file of an export is called without its suffix: "steward-20261121-100000-41".
[[nodiscard]] QString journalFileName(const JournalChange &change);

} // namespace Steward
