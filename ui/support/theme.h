// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/connection.h"

#include <QColor>
#include <QPalette>

namespace Steward::Theme
{

/// Puts the colours called \a name into force: "light", "dark", or the desktop's own ("system").
void apply(const QString &name);

/// The one table of colours that do not come from the palette.
struct BandColours {
    QColor background;
    QColor text;
};
[[nodiscard]] BandColours band(Environment environment);
/// Whether \a palette is a dark one.
[[nodiscard]] bool isDark(const QPalette &palette);
/// Text colours for a failure and for success, readable on \a palette's window colour.
[[nodiscard]] QColor errorText(const QPalette &palette);
[[nodiscard]] QColor successText(const QPalette &palette);
/// Palettes for `--palette light|dark`, with the contrasts that Fusion's own ones lack.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
/// The pairs of palette roles that text is shown in: front, back.
[[nodiscard]] const QList<QPair<QPalette::ColorRole, QPalette::ColorRole>> &textPairs();
/// \a palette with every text of it at least at 4.5:1; what is readable stays as it is. Fusion's
/// own greys and its light highlight are not.
[[nodiscard]] QPalette readable(QPalette palette);
/// Relative luminance contrast, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace Steward::Theme
