// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Steward
{
struct TenantConnection;
}

namespace Steward::WindowTitle
{

/// The title of a window on \a tenant that shows \a page; either may be missing.
[[nodiscard]] QString of(const TenantConnection *tenant, const QString &page);

} // namespace Steward::WindowTitle
