// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/cancelflag.h"
#include "app/core/result.h"

#include <QByteArray>

#include <functional>

namespace Steward
{

/// Reads the file \a path whole. Refused with a sentence: what is no ordinary file (a folder, a
/// device, a pipe: nothing is waited for), what may not be read or is not there, what is larger
/// than \a limit bytes (told before reading), and a file that was written to while it was read.
/// \a afterChunk is called after each piece of at most 1 MiB. May block on a slow disk: not for
/// the GUI thread.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &path, qint64 limit,
                                               const CancelFlag &cancel = {},
                                               const std::function<void()> &afterChunk = {});

} // namespace Steward
