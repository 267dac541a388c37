// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Steward
{

/// A certificate authority and a server certificate for 127.0.0.1, made in memory for one test.
struct TestCertificate {
    enum class Flaw {
        None,
        Expired, ///< the server certificate ended yesterday
        NotYetValid, ///< the server certificate begins tomorrow
        WrongHost, ///< the server certificate is for another host
        SelfSigned, ///< nobody issued the server certificate; it is its own caPem
    };

    /// P-256 throughout: quick to make, and what public tenants use.
    [[nodiscard]] static TestCertificate make(Flaw flaw = Flaw::None);

    QByteArray caPem;
    QByteArray serverPem;
    QByteArray serverKeyPem;
};

} // namespace Steward
