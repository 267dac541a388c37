// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/apierror.h"

#include <QSslError>

namespace Steward
{

/// Says why a TLS connection to \a host was refused: one sentence for each cause (detail), and the
/// certificate with subject, issuer, dates and the library's words (technical). There is no way to
/// go on in spite of it. \a errors are those of QNetworkReply::sslErrors, empty when the handshake
/// ended otherwise, \a libraryWords its errorString().
[[nodiscard]] ApiError tlsError(const QString &host, const QList<QSslError> &errors,
                                const QString &libraryWords);

} // namespace Steward
