// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journalrecord.h"

namespace Steward
{

/// Everything the journal knows of one change, for a program: "format" is "steward-change" and
/// "schema" grows with what is not compatible. Rows count from 1; times are UTC. "chainHead" is the
/// head of the journal's chain of hashes (SHA-256) at that moment. Holds no secrets, as the journal
/// does not.
[[nodiscard]] QByteArray journalJson(const JournalRecord &record);

/// The rows of one change for a spreadsheet; see csvFile(). The head of the chain is a column.
[[nodiscard]] QByteArray journalCsv(const JournalRecord &record);

/// What the file of an export is called without its suffix: "steward-20261121-100000-41".
[[nodiscard]] QString journalFileName(const JournalChange &change);

} // namespace Steward
