// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Steward
{

/// Server text made safe to show: control, bidi and other format characters become a visible mark
/// (a space for line breaks and tabs), at most \a maxLength characters. The result is still plain
/// text and must be shown as such.
[[nodiscard]] QString plainText(const QString &text, qsizetype maxLength = 4096);

} // namespace Steward
