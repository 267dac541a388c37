// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Steward
{

/// What of this process is in memory, in MiB, as the kernel tells.
namespace Memory
{
[[nodiscard]] double residentMb();
/// The most there was since resetPeak().
[[nodiscard]] double peakMb();
/// False when the kernel does not allow it.
[[nodiscard]] bool resetPeak();
} // namespace Memory

} // namespace Steward
