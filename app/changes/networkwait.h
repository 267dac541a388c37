// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/apierror.h"

#include <QDateTime>

#include <array>

namespace Steward
{

/// How long a change waits for the network before it tries again: longer each time, up to half a
/// minute. A value.
class NetworkWait final
{
public:
    /// Whether \a error says that the network is gone, not that the tenant said no.
    [[nodiscard]] static bool isMeant(const ApiError &error)
    {
        return error.kind == ApiError::Kind::Offline || error.kind == ApiError::Kind::Timeout;
    }
    /// Milliseconds to wait from \a now on.
    [[nodiscard]] qint64 begin(const QDateTime &now)
    {
        constexpr std::array<qint64, 5> delaysMs { 2000, 4000, 8000, 16000, 30000 };
        const qint64 delay = delaysMs.at(qMin(m_tries++, delaysMs.size() - 1));
        m_until = now.addMSecs(delay);
        return delay;
    }
    /// Whether somebody waits.
    [[nodiscard]] bool isWaiting() const { return m_until.isValid(); }
    /// The wait is over and the next try begins.
    void pass() { m_until = {}; }
    /// The network is there, or nobody waits for it any more.
    void end() { *this = {}; }
    /// UTC; invalid while nothing waits.
    [[nodiscard]] const QDateTime &until() const { return m_until; }

private:
    size_t m_tries = 0;
    QDateTime m_until;
};

} // namespace Steward
