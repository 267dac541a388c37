// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Steward::Practice
{

/// The keys of one practice tenant, made at run time: a CA, a server certificate for 127.0.0.1 and
/// localhost, and an Ed25519 client credential.
struct Identity {
    QByteArray caPem;
    QByteArray certificatePem;
    QByteArray serverKeyPem;
    QByteArray clientPublicKey; ///< 32 bytes
    QByteArray clientSecret; ///< `secret-token:conductorone.com:v1:...`
    QString clientName; ///< the part of the client id before the "@"

    [[nodiscard]] static Identity make();
    [[nodiscard]] bool isComplete() const;
};

/// Whether \a signature over \a message was made with the key behind \a publicKey (Ed25519).
[[nodiscard]] bool verifyEd25519(const QByteArray &publicKey, const QByteArray &message,
                                 const QByteArray &signature);

} // namespace Steward::Practice
