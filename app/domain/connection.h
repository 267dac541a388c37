// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace Steward
{

/// How much harm a mistake does there; shown as a word, a colour and a shape.
enum class Environment { Production, Staging, Sandbox, Development, Other, Practice };

/// Where a tenant is and what trusts it. Holds no secret; safe to copy.
struct TenantConnection {
    QString name;
    Environment environment = Environment::Production;
    /// What the person calls Environment::Other, for example "QA"; else empty.
    QString environmentWord;
    /// `https://host[:port]`, nothing else.
    QUrl origin;
    QString clientId; ///< empty when only a bearer token is known
    /// CA certificates (PEM) trusted for this tenant.
    QByteArray caPem;
    /// Trust \c caPem alone, not the system's roots (the practice tenant).
    bool onlyOwnCa = false;

    [[nodiscard]] QString host() const
    {
        return origin.port() > 0 ? QStringLiteral("%1:%2").arg(origin.host()).arg(origin.port())
                                 : origin.host();
    }
};

} // namespace Steward
