// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Steward
{

/// What a writing call of a service asks for. Only the runners of app/changes can make one, so that
/// no window can write to a tenant behind the back of the changes.
class WritePermit
{
    WritePermit() = default;
    friend class AppRunner;
    friend class MemberRemover;
    friend class MemberRunner;
    friend class OwnerRunner;
};

} // namespace Steward
