// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/core/secretbytes.h"

namespace Steward
{

/// The Ed25519 key inside a C1 client secret,
/// `secret-token:conductorone.com:v1:<base64url JWK>` (c1-api b1). Never sent anywhere: it signs.
class ClientSecret
{
public:
    /// The error's userText() says which part is malformed and never repeats any of it.
    [[nodiscard]] static Result<ClientSecret> parse(QByteArrayView text);

    /// RFC 8032 signature (64 bytes) over \a message.
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView message) const;
    /// `kid` of the JWK, mostly empty.
    [[nodiscard]] const QString &keyId() const { return m_keyId; }
    [[nodiscard]] ClientSecret clone() const;

private:
    SecretBytes m_seed; ///< 32 bytes
    QString m_keyId;
};

} // namespace Steward
