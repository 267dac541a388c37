// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/session.h"
#include "app/settings/tenantprofile.h"

namespace Steward
{

/// Makes sessions from what a person typed or the keyring held.
namespace SessionMaker
{
/// Why \a text cannot be the secret (or the token) to sign in with; empty when it can be. Nothing
/// is sent for it.
[[nodiscard]] QString problem(TenantProfile::SignIn signIn, QByteArrayView text);
/// A session that has not signed in yet. The error says what is wrong with \a text and never
/// repeats it. Call prepare() first where the system's CAs are wanted.
[[nodiscard]] Result<std::unique_ptr<Session>> make(const TenantProfile &tenant,
                                                    QByteArrayView text);
/// Runs \a done once make() will not have to wait for certificates. Never before returning.
void prepare(const TenantConnection &tenant, QObject *context, std::function<void()> done);
} // namespace SessionMaker

} // namespace Steward
