// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Steward
{

/// Whether a spreadsheet may run \a cell as a formula: `=`, `+`, `-`, `@` in front, also behind
/// blanks it drops and as full-width letters, or a tab or carriage return.
[[nodiscard]] bool looksLikeFormula(const QString &cell);
/// \a cell as our files hold it: with an apostrophe before what looks like a formula.
[[nodiscard]] QString withFormulaGuard(const QString &cell);
/// The inverse: drops an apostrophe that stands before what looks like a formula, and no other
/// ("'t Hooft" stays).
[[nodiscard]] QString withoutFormulaGuard(const QString &cell);

} // namespace Steward
