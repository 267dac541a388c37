// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>

#include <functional>

namespace Steward
{

/// Time as the program sees it: a seam, so that tests move it by hand instead of waiting.
class Clock
{
public:
    virtual ~Clock();
    /// Wall-clock time in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Runs \a action once after \a milliseconds in the thread of \a context, unless that is
    /// destroyed first. Never runs it before returning.
    virtual void after(qint64 milliseconds, QObject *context, std::function<void()> action) = 0;

    /// The real one. Lives as long as the program; any thread.
    [[nodiscard]] static Clock *system();
};

} // namespace Steward
