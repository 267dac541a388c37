// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/session.h"
#include "app/directory/directory.h"
#include "tests/bench/bench.h"
#include "tests/bench/benchoptions.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/tenantprocess.h"

#include <memory>

namespace Steward
{

/// A bench that begins once all people of a practice tenant are here.
class ReadBench : public Bench
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadBench)
public:
    ~ReadBench() override;
    void start() final;

protected:
    explicit ReadBench(const BenchOptions &options);
    /// Everybody is in directory().
    virtual void onRead() = 0;
    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] Directory *directory() const { return m_directory.get(); }

    BenchOptions m_options;
    Heartbeat m_heartbeat;

private:
    void signIn();
    void check();

    TenantProcess m_tenant;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Directory> m_directory;
};

} // namespace Steward
