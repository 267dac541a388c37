// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Steward
{

/// \a text without what cannot be seen: byte order marks, zero-width and direction characters, soft
/// hyphens; all kinds of blanks as one plain blank, none at the ends. Joiners inside words of
/// scripts that need them stay. Letters are never exchanged for others.
[[nodiscard]] QString cleanText(QStringView text);

/// An address found in a text.
struct FoundAddress {
    QString address; ///< without "mailto:", brackets, quotes and the full stop behind it
    qsizetype start = 0; ///< where it stands, with its "mailto:"
    qsizetype end = 0;
};
/// The first address in \a text from \a from on; an empty one when there is none. Letters of every
/// script are taken; "a@b@c" is taken whole, so that it is seen to be wrong.
[[nodiscard]] FoundAddress findAddress(QStringView text, qsizetype from = 0);

} // namespace Steward
