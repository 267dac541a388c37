// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QColor;
class QWidget;

namespace Steward
{

/// What a screen reader or keyboard user would stumble over in \a window: focusable widgets without
/// a name, names or mnemonics used twice, form labels without a buddy, buttons with only an icon
/// and no tooltip, texts that do not fit, a tab order that jumps back up. Empty when all is well.
[[nodiscard]] QStringList accessibilityFindings(QWidget *window);
/// Labels and buttons of \a window that show less than their text, and buttons outside the window.
[[nodiscard]] QStringList clippedTexts(QWidget *window);
/// Contrast of two opaque colours as WCAG 2 counts it, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace Steward
