// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/cancelflag.h"
#include "app/core/result.h"
#include "app/import/importlimits.h"
#include "app/import/inputrow.h"

namespace Steward
{

/// Reads the people out of a text that is no table: one a line or several between semicolons,
/// commas or tabs; mail headers ("To: "Berg, Ann" <ann@x>; bo@x"); lists with bullets and numbers;
/// "mailto:" links. "Berg, Ann" stays one name, "1001, 1002" are two numbers. A text around an
/// address is not looked up, but kept in the input. Lines of a mail that name nobody ("Subject:",
/// "Date:") are left out, see InputRows::ignored. Rows are numbers of lines, from 1. Refused beyond
/// \a limits, or Cancelled. Any thread.
[[nodiscard]] Result<InputRows> readFreeText(QStringView text, const ImportLimits &limits,
                                             const CancelFlag &cancel = {});

/// The people named in one line or one cell, the first \a most of them; InputRow::row is 0. The
/// line of a mail that names nobody gives one row with an empty input.
[[nodiscard]] QList<InputRow> peopleInLine(QStringView line, qsizetype most = 100);

/// Whether \a cell is only the mark or number of a list: a bullet, "3.", "b)".
[[nodiscard]] bool isListMark(QStringView cell);

} // namespace Steward
