// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace Steward
{

enum class FileForm { Text, Workbook };

/// What \a bytes are, by their beginning and not by the name of the file. Refused with a sentence
/// that says what it is and what to do: encrypted workbooks, .xls, .ods, PDF, pictures, web pages,
/// other binaries, nothing. With \a takeAsText a file is text unless it is one of the known forms:
/// the person says that it is. Any thread.
[[nodiscard]] Result<FileForm> fileFormOf(const QByteArray &bytes, bool takeAsText = false);

} // namespace Steward
