// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/net/apijob.h"

class QNetworkReply;

namespace Steward
{

/// Largest answer taken, in bytes; anything larger ends in an error.
inline constexpr qint64 maxResponseBytes = 16LL * 1024 * 1024;

/// Judges a finished network reply: what came, and whether it is an answer C1 gives. Success takes
/// all of: no transport error, a 2xx, a JSON object. Everything else says what came instead.
namespace ResponseReader
{
[[nodiscard]] Result<ApiResponse> read(const ApiRequest &request, QNetworkReply &reply,
                                       const QList<QSslError> &tlsErrors, const QByteArray &body,
                                       const QByteArray &requestId, bool bodyWasRead,
                                       const QDateTime &now);
} // namespace ResponseReader

} // namespace Steward
