// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace Steward
{

/// How much is read. What is beyond is refused with a sentence, never cut off silently.
struct ImportLimits {
    qint64 bytes = 50'000'000; ///< of a file
    int rows = 50'000; ///< rows with something in them
    int columns = 1'000; ///< columns with something in them
    qsizetype cells = 5'000'000;
    qsizetype characters = 60'000'000; ///< of all cells together, UTF-16 units
};

/// Longer than any address or name: such a key is not looked up.
inline constexpr qsizetype maxKeyLength = 512;

} // namespace Steward
