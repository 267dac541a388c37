// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/systemroots.h"

#include "app/core/background.h"

#include <QSslConfiguration>

namespace Steward::SystemRoots
{

QList<QSslCertificate> all()
{
    // The language makes whoever comes second wait for the first.
    static const QList<QSslCertificate> roots = QSslConfiguration::systemCaCertificates();
    return roots;
}

void load(QObject *context, std::function<void()> done)
{
    inBackground(
        context, [] { return all().size(); }, [done = std::move(done)](qsizetype) { done(); });
}

} // namespace Steward::SystemRoots
