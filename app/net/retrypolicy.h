// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/apierror.h"
#include "app/net/apirequest.h"

#include <QByteArrayView>
#include <QDateTime>

namespace Steward
{

/// When a failed attempt is tried again, and after how long. A value without state.
struct RetryPolicy {
    int maxTries = 3; ///< attempts in all
    int baseMs = 500; ///< doubled each time, then drawn from [0, that]
    int capMs = 8000;
    int maxRetryAfterSeconds = 60;

    /// Whether attempt number \a attempts (1 = the first) of \a request, failed with \a error, may
    /// be followed by another. An answered 429 was not processed: any verb. Otherwise only what is
    /// marked Replay::Safe, and only for failures that pass.
    [[nodiscard]] bool mayRetry(const ApiRequest &request, const ApiError &error,
                                int attempts) const;
    /// Milliseconds to wait before the next attempt; \a random is uniform in [0, 1).
    [[nodiscard]] qint64 delayMs(const ApiError &error, int attempts, double random) const;
};

/// Seconds of a Retry-After header (seconds or an HTTP date), 0 when absent or not understood.
[[nodiscard]] int parseRetryAfter(QByteArrayView header, const QDateTime &now);

/// An HTTP date (RFC 9110, IMF-fixdate) as UTC; invalid when not understood.
[[nodiscard]] QDateTime parseHttpDate(QByteArrayView header);

} // namespace Steward
