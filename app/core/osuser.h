// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Steward
{

/// The name of the person's account on this computer; its number when it has no name.
[[nodiscard]] QString osUserName();

} // namespace Steward
