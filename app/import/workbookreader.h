// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/cancelflag.h"
#include "app/import/importtable.h"

namespace Steward
{

/// The first sheet of a workbook.
struct WorkbookSheet {
    ImportTable table;
    QString name;
    int otherSheets = 0;
};

/// Reads the first sheet of the .xlsx in \a bytes that is not hidden. Cells are the text a person
/// typed, as far as the file keeps it: numbers without exponents and with the zeros in front that
/// their format adds, dates as the numbers they are stored as, formulas by their last value.
/// Refused with a sentence: other archives (.ods, .docx, .xlsb, .zip), damaged or encrypted ones,
/// those that inflate to far too much, and what is beyond \a limits. Any thread.
[[nodiscard]] Result<WorkbookSheet>
readWorkbook(const QByteArray &bytes, const ImportLimits &limits, const CancelFlag &cancel = {});

/// A number as the file stores it ("1.2E5", "417.0") as a person types it ("120000", "417"); with
/// zeros in front up to \a digits. Fractions and what is no number stay.
[[nodiscard]] QString typedNumber(const QString &stored, int digits = 0);

} // namespace Steward
