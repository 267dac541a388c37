// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/clientid.h"
#include "app/auth/clientsecret.h"
#include "app/domain/connection.h"

namespace Steward
{

/// A client secret with a key made just now, in C1's text form.
[[nodiscard]] QByteArray makeSecretText();
[[nodiscard]] ClientSecret makeSecret();
[[nodiscard]] ClientId testClientId();
[[nodiscard]] TenantConnection testTenant();

} // namespace Steward
