// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/memberreader.h"
#include "tests/bench/changebench.h"

namespace Steward
{

/// Members of one entitlement by one plan, a hundred people in each request.
class MembersBench final : public ChangeBench
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MembersBench)
public:
    explicit MembersBench(const BenchOptions &options);

protected:
    [[nodiscard]] QStringList tenantArguments() const override;
    [[nodiscard]] int peopleWanted() const override;
    [[nodiscard]] int targetsWanted() const override;
    [[nodiscard]] bool isTarget(const Entitlement &entitlement) const override;
    /// Reads who is a member first: adding these would be no work.
    void nextWork(WorkFunction function) override;

private:
    [[nodiscard]] Work work(const Entitlement &target, const QSet<UserId> &members) const;

    int m_latencyMs;
    std::unique_ptr<MemberReader> m_reader;
};

} // namespace Steward
