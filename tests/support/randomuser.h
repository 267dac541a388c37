// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

class QWidget;

namespace Steward
{

/// Someone who presses keys and clicks at random inside \a window, \a count times, with a seed that
/// makes a failure repeatable. Stops when the window is gone.
void actAtRandom(QWidget *window, quint32 seed, int count);

} // namespace Steward
