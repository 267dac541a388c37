// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/session.h"

#include <memory>

namespace Steward
{

/// A session on the practice tenant that wrote \a file with `--connection`; null when it cannot be
/// used. With \a port it goes through a proxy there.
[[nodiscard]] std::unique_ptr<Session> sessionFromFile(const QString &file, quint16 port = 0);

} // namespace Steward
