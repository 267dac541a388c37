// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretstore.h"

namespace Steward
{

SecretStore::~SecretStore() = default;

} // namespace Steward
