// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Steward
{

class GuardedTableView;

/// Makes \a column of \a table, which says where people came from, as wide as \a widest and its own
/// title need, within reason; hides it when \a widest is empty. Not for the first column: a table
/// whose first column is hidden cannot be walked through by keys.
void fitSourceColumn(GuardedTableView *table, int column, const QString &widest);

/// The same for numbers of rows up to \a last, 0 for none; the column is then shown before all
/// others.
void showSourceColumn(GuardedTableView *table, int column, int last);

} // namespace Steward
