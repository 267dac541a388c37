// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Steward
{

/// Gives every item view of the program (tables, lists, combo popups, file dialogs) an accessible
/// table that never hands out null: Qt 6.4's own one crashes the process when a screen reader asks
/// an empty or shrinking view for a cell. Call once, before the first window.
void installGuardedAccessibility();

} // namespace Steward
