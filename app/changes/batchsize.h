// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Steward
{

/// People in one request that adds members. The limit of C1 is not known; a batch that is refused
/// as a whole is halved.
inline constexpr int defaultBatchSize = 100;
inline constexpr int maxBatchSize = 500;

} // namespace Steward
