// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/clientid.h"
#include "app/auth/clientsecret.h"

#include <QDateTime>

namespace Steward
{

/// The JWT client assertion of `POST /auth/v1/token` (c1-api b2): EdDSA, nonce in the header, `aud`
/// an array with the lower-case host without its port, `exp` 120 s ahead, `nbf` 120 s back.
namespace ClientAssertion
{
/// 32 lower-case hex digits from the system's random source.
[[nodiscard]] QByteArray makeNonce();
/// The compact JWS.
[[nodiscard]] Result<QByteArray> make(const ClientId &client, const QString &host,
                                      const ClientSecret &secret, const QDateTime &now,
                                      const QByteArray &nonce);
/// The form body of the token call. Holds the assertion: never log it.
[[nodiscard]] QByteArray tokenForm(const ClientId &client, const QByteArray &assertion);
} // namespace ClientAssertion

} // namespace Steward
