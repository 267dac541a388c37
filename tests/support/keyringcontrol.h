// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Steward
{

/// Works the gnome-keyring that tests/support/with-keyring started. Blocking, for tests alone.
namespace KeyringControl
{
[[nodiscard]] bool lock();
[[nodiscard]] bool unlock();
/// Stops the daemon in its tracks, and lets it go on.
void freeze();
void thaw();
} // namespace KeyringControl

} // namespace Steward
