// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/hardening.h"

#ifndef STEWARD_SANITIZED
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace Steward
{

void keepMemoryPrivate()
{
#ifndef STEWARD_SANITIZED
    const rlimit none { 0, 0 };
    (void)setrlimit(RLIMIT_CORE, &none);
    // Also for the case that a core handler of the system ignores the limit.
    (void)prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace Steward
