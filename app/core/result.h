// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/apierror.h"

#include <tl/expected.hpp>

namespace Steward
{

/// A value or the reason why there is none. Same member names as std::expected.
template <class T> using Result = tl::expected<T, ApiError>;

using tl::unexpected;

} // namespace Steward
