// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QByteArrayView>
#include <QStringView>

namespace Steward
{

/// How texts about people are made alike before they are compared: for the search box, and for
/// resolving names. What folds to the same bytes counts as the same text. Any thread.
///
/// Case folded, compatibility forms decomposed (NFKD). Marks go where people leave them out: on
/// Latin, Greek (names in capitals carry none), Arabic and Hebrew letters. They stay everywhere
/// else, because there they make another letter (Cyrillic) or carry the vowels (Devanagari, Thai).
/// Letters that do not decompose are spelled out: l-stroke, o-slash, d-stroke, dotless i, ae, oe,
/// sharp s. Characters nobody sees are dropped, line breaks and other blanks become a space.
namespace TextFold
{
/// Appends \a utf8 folded, as UTF-8.
void append(QByteArrayView utf8, QByteArray &to);
[[nodiscard]] QByteArray folded(QByteArrayView utf8);
[[nodiscard]] QByteArray folded(QStringView text);
/// The words of what somebody typed, folded, each once; punctuation around them ("Berg, Ann",
/// "<ann@x>") does not count.
[[nodiscard]] QByteArrayList words(QStringView text);
} // namespace TextFold

} // namespace Steward
