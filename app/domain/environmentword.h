// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/connection.h"

namespace Steward
{

/// "PRODUCTION", "PRACTICE", or the person's own word for Environment::Other. Plain text.
[[nodiscard]] QString environmentWord(const TenantConnection &tenant);

} // namespace Steward
