// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/import/importtable.h"
#include "app/import/inputrow.h"

#include <optional>

namespace Steward
{

/// What the columns of a table are. Columns count from 0; -1 is "there is none".
struct ImportLayout {
    int headerRow = -1; ///< index of the row with the titles; rows before it are a preamble
    int keyColumn = 0; ///< people are looked up by this one
    KeyKind keyKind = KeyKind::Any;
    int nameColumn = -1; ///< the whole name beside the key
    int givenNameColumn = -1; ///< or its halves; with keyKind Name they make up the key
    int familyNameColumn = -1;
    friend bool operator==(const ImportLayout &, const ImportLayout &) = default;
};

/// What a person chose in place of a guess; what is not set is guessed.
struct LayoutChoices {
    std::optional<bool> hasHeader; ///< true: the row that was guessed, else the first one
    std::optional<int> keyColumn;
    std::optional<KeyKind> keyKind;
};

/// Reads the layout off the titles (English and German, and those of common templates) and off
/// what the first 1,000 rows hold. E-mail goes before C1's user id, employee id, username and
/// name; a manager's address is not taken for the person's. Any thread.
[[nodiscard]] ImportLayout guessLayout(const ImportTable &table, const LayoutChoices &choices = {});

/// The index of the row whose words are titles that are known, -1 when none of the first is.
[[nodiscard]] int titleRow(const ImportTable &table);

/// The title of \a column for a list to choose from: the words in the header, else "Column C".
[[nodiscard]] QString columnTitle(const ImportTable &table, const ImportLayout &layout, int column);

/// The people of \a table by \a layout, rows without a key among them. Several addresses in one
/// cell are several people of one row. Refused beyond \a limits. Any thread.
[[nodiscard]] Result<InputRows> peopleInTable(const ImportTable &table, const ImportLayout &layout,
                                              const ImportLimits &limits = {});

} // namespace Steward
