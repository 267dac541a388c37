// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace Steward
{

/// What a screen reader or keyboard user would stumble over in \a window: focusable widgets without
/// a name, names or mnemonics used twice, form labels without a buddy, texts that do not fit, a tab
/// order that jumps back up. Empty when all is well.
[[nodiscard]] QStringList accessibilityFindings(QWidget *window);

} // namespace Steward
