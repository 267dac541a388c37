// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ids.h"

#include <QHash>

namespace Steward
{

/// Where a person came from: a row of a sheet, or a line of a text. Kept as number and name, so
/// that it can be told in any language, and sorted.
struct SourceRow {
    int row = 0; ///< as the spreadsheet shows it, or the line of the text; from 1, 0 for none
    QString name; ///< of the file, without its folder; empty for what was pasted or typed
    friend bool operator==(const SourceRow &, const SourceRow &) = default;

    [[nodiscard]] bool isKnown() const { return row > 0; }
    /// "Row 12", "people.csv, row 12"; empty when it is not known. Translated, plain text.
    [[nodiscard]] QString text() const;
    /// "12"; empty when it is not known.
    [[nodiscard]] QString number() const { return isKnown() ? QString::number(row) : QString(); }
    /// The larger number with the longer name of the two: as wide as what there is to show.
    [[nodiscard]] SourceRow widened(const SourceRow &other) const;
};

/// Where each of some people came from; only those of whom it is known.
using SourceRows = QHash<UserId, SourceRow>;

} // namespace Steward
