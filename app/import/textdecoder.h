// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Steward
{

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// Text out of bytes, and how it was read.
struct DecodedText {
    QString text; ///< without a byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
    /// A sentence when the encoding is a guess that may be wrong, or when bytes did not fit the
    /// one that was asked for. Translated.
    QString note;
};

/// Reads \a bytes as \a encoding, or as the one they look like: by byte order mark; UTF-8 when
/// valid; UTF-16 when every other byte is mostly zero; else Windows-1252. What does not fit becomes
/// U+FFFD. Refused: UTF-32. Any thread.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes,
                                             std::optional<TextEncoding> encoding = {});
/// Whether \a bytes look like UTF-16 without a mark; then binary files can be told by their zeros.
[[nodiscard]] std::optional<TextEncoding> utf16ByZeros(const QByteArray &bytes);
/// "UTF-8"; the same in every language.
[[nodiscard]] QString encodingName(TextEncoding encoding);

} // namespace Steward
