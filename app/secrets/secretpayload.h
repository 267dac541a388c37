// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secretbytes.h"

namespace Steward
{

/// How a secret is written into a keyring: one line of ASCII, a version digit and base64, because
/// some keyrings lose what is after a line break.
namespace SecretPayload
{
[[nodiscard]] QByteArray encode(const SecretBytes &secret);
/// Empty when \a payload is not one of ours.
[[nodiscard]] SecretBytes decode(const QByteArray &payload);
} // namespace SecretPayload

} // namespace Steward
