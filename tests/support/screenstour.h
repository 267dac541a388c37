// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Steward
{

/// Walks through every screen of the program, as a person would, and lets \a look see each one.
void tourScreens(const std::function<void(QWidget *screen, const QString &name)> &look);

} // namespace Steward
