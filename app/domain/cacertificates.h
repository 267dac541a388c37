// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace Steward
{

/// The extra CA certificates of a tenant, as a file holds them (PEM).
namespace CaCertificates
{
/// Largest file taken, in bytes.
inline constexpr qint64 maxBytes = 1024 * 1024;
/// The certificates in \a file and nothing else of it. Refused, with the reason: a private key, no
/// certificate at all, one that cannot be read or has expired.
[[nodiscard]] Result<QByteArray> read(const QByteArray &file);
/// "Acme Proxy CA, valid until 3 Nov 2031", a line for each.
[[nodiscard]] QString describe(const QByteArray &pem);
} // namespace CaCertificates

} // namespace Steward
