// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Steward
{

/// The word for the status of a user or account ("Enabled"); unknown ones as the server wrote them.
[[nodiscard]] QString userStatusText(const QString &status);
/// The same for `USER_TYPE_*` ("Service account") and `USER_ORIGIN_*` ("Local").
[[nodiscard]] QString userTypeText(const QString &type);
[[nodiscard]] QString userOriginText(const QString &origin);

} // namespace Steward
