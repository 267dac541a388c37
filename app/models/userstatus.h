// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Steward
{

/// The word for the status of a user or account ("Enabled"); unknown ones as the server wrote them.
[[nodiscard]] QString userStatusText(const QString &status);

} // namespace Steward
