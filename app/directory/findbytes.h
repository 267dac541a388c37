// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace Steward
{

/// Where \a word begins first in [\a from, \a end); null when nowhere. As memmem(), whose speed
/// depends on the length of the word: of two or three bytes, as one letter takes in most scripts,
/// it looks at each byte by itself. This takes 16 at a time. \a word is not empty.
[[nodiscard]] const char *findBytes(const char *from, const char *end, QByteArrayView word);

} // namespace Steward
