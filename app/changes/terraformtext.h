// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/plan.h"

namespace Steward
{

/// A sound plan of an app or of owners as HCL for the provider conductorone/conductorone, in the
/// layout of `terraform fmt`. Resources: conductorone_app, conductorone_app_owner (owners of a new
/// app, whose role C1 chooses), conductorone_app_owner_user and
/// conductorone_app_entitlement_owner_user. What a plan takes away exists already, so it is
/// imported; a remark tells how it is removed then.
[[nodiscard]] QString terraformText(const Plan &plan);

/// \a text as an HCL string with its quotes: nothing in it is a template, everything is visible.
[[nodiscard]] QString hclString(const QString &text);

/// False for control and format characters and for line and paragraph separators.
[[nodiscard]] bool isVisible(char32_t letter);

} // namespace Steward
