// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/cancelflag.h"
#include "app/import/importtable.h"

namespace Steward
{

/// Splits \a text into cells at \a separator (0: each line is one cell). Line ends may be mixed. A
/// quote opens a cell at its beginning; doubled quotes, separators and line ends inside are its
/// text. A quote that nothing closes is a letter like others and never swallows the rows below.
/// Rows are numbered as a spreadsheet shows them: a quoted cell of three lines is one row, and a
/// first line "sep=;" is none. Refused beyond \a limits, or Cancelled. Any thread.
[[nodiscard]] Result<ImportTable> readDelimited(QStringView text, QChar separator,
                                                const ImportLimits &limits,
                                                const CancelFlag &cancel = {});

/// What a text is split at, by the look of its first rows.
struct SeparatorGuess {
    QChar separator; ///< null when the text has one column
    int columns = 1; ///< cells of most rows
    double share = 0; ///< of the rows that have so many, 0-1
    ImportTable sample; ///< the first rows, split so
};
/// The separator of comma, semicolon, tab and bar by which the rows of \a text are most alike;
/// "sep=;" in the first line settles it.
[[nodiscard]] SeparatorGuess guessSeparator(QStringView text);

} // namespace Steward
