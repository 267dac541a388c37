// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/session.h"
#include "app/practice/practicetenant.h"

#include <memory>

namespace Steward
{

/// A practice tenant in this thread, and sessions on it. \a port lets a session go through a proxy.
class TenantFixture
{
public:
    explicit TenantFixture(Practice::Options options = smallOptions());
    [[nodiscard]] std::unique_ptr<Session> makeSession(quint16 port = 0,
                                                       Clock *clock = Clock::system()) const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] Practice::Connection connection() const { return m_tenant.connection(); }
    /// Few people and no lag: quick to make.
    [[nodiscard]] static Practice::Options smallOptions();

private:
    Practice::PracticeTenant m_tenant;
};

} // namespace Steward
