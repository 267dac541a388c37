// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journalrecord.h"

namespace Steward
{

/// What the journal knows of row \a row (its place in the list) of \a record, in words: who sent it
/// and from where, then everything that happened to it, oldest first. Plain text, translated.
[[nodiscard]] QString journalRowText(const JournalRecord &record, qsizetype row);

} // namespace Steward
