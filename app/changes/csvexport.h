// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/change.h"

#include <QStringList>

namespace Steward
{

/// The rows of a change for a spreadsheet.
[[nodiscard]] QByteArray changeCsv(const Change &change, const QString &tenantHost);

/// \a lines of cells as a file: UTF-8 with a byte order mark, CRLF, RFC 4180 quotes. A cell that a
/// spreadsheet would take for a formula starts with an apostrophe.
[[nodiscard]] QByteArray csvFile(const QList<QStringList> &lines);
/// The same for lines that follow in the same file.
[[nodiscard]] QByteArray csvLines(const QList<QStringList> &lines);
/// One cell as it stands in the file.
[[nodiscard]] QString csvCell(const QString &text);

} // namespace Steward
