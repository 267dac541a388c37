// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Steward
{

/// One thing to look up, from text that a person pasted.
struct PastedToken {
    int row = 0; ///< number of the line in the text, from 1
    QString input; ///< as it stands in the text, trimmed
    QString key; ///< what is looked up: the address out of "Ann <ann@x>", else the input
};

/// Splits pasted text into things to look up: one a line; of spreadsheet cells the one that holds
/// an address, else the first; several in a line between semicolons, or between commas where more
/// than one holds an "@" ("Berg, Ann" stays one). Blank lines give nothing.
[[nodiscard]] QList<PastedToken> splitPastedText(const QString &text);

} // namespace Steward
