// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

#include <utility>

namespace Steward
{

/// Calls \a function in a later pass of this thread's event loop, so that timers, windows and
/// sockets have their turn before; not when \a context is gone by then.
template <class Function> void inNextPass(QObject *context, Function function)
{
    // A queued call is no such thing: what is posted in a pass still runs in it. Nor is a timer of
    // no milliseconds, which Qt makes into one.
    QTimer::singleShot(1, context, std::move(function));
}

} // namespace Steward
