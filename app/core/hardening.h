// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Steward
{

/// Keeps the memory of this process to itself: no core dumps, no debugger of another process of the
/// same person. Call first thing in main(). Does nothing in builds with sanitizers, which look
/// into the process to find leaks.
void keepMemoryPrivate();

} // namespace Steward
