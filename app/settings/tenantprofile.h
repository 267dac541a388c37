// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/connection.h"

#include <QDateTime>

namespace Steward
{

/// A tenant as this machine remembers it. Never a secret.
struct TenantProfile {
    /// How Steward signs in there.
    enum class SignIn {
        ClientSecret, ///< client id and secret; the secret may be in the keyring
        BearerToken, ///< a pasted token, asked for each time
    };

    QString id; ///< ours, stable; empty until saved
    TenantConnection connection;
    SignIn signIn = SignIn::ClientSecret;
    bool readOnlyAtStart = true;
    /// The person wants the secret in the keyring; else it is asked for each time.
    bool keepSecret = true;
    /// Set only after a secret was written to the keyring and read back: tells a locked keyring,
    /// which also answers "not found", from one that never held the secret.
    bool secretStored = false;
    /// What the secret was called in the keyring before host or client changed, until that entry is
    /// out; mostly empty.
    QString staleSecretKey;
    QDateTime lastUsed; ///< UTC; invalid when never
    /// How many people the latest complete reading of its directory found; 0 for unknown.
    quint32 people = 0;

    /// The name of its secret in the keyring. Changes with host and client id, so that a secret is
    /// never taken for another tenant's.
    [[nodiscard]] QString secretKey() const
    {
        return QStringLiteral("%1/%2").arg(connection.host(), connection.clientId);
    }
};

} // namespace Steward
