// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/apijob.h"

namespace Steward
{

/// What a write was answered: the value, and what proves it.
template <class T> struct Answered {
    T value;
    QString requestId; ///< the server's when it named one, else the X-Request-ID that was sent
    QByteArray body; ///< the answer as it came

    /// Wraps a decoded answer.
    [[nodiscard]] static Result<Answered> from(Result<T> decoded, const ApiResponse &response)
    {
        if (!decoded)
            return unexpected(decoded.error());
        return Answered { std::move(*decoded), response.requestId, response.body };
    }
};

} // namespace Steward
