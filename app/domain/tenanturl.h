// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QUrl>

namespace Steward
{

/// The address of a tenant as a person types it (c1-api a).
namespace TenantUrl
{
/// `https://host[:port]`, lower case. A missing scheme means https. Refused, with the reason: other
/// schemes, a bare word (there are two families of tenants, and guessing one sends an EU customer
/// to a stranger's), a user name, a path, a query.
[[nodiscard]] Result<QUrl> parse(const QString &text);
/// Whether the host is of `*.conductor.one` or `*.c1eu.ai`. Others are allowed, but worth a look.
[[nodiscard]] bool isVendorHost(const QUrl &origin);
} // namespace TenantUrl

} // namespace Steward
