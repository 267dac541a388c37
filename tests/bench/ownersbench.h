// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/changebench.h"

namespace Steward
{

/// Owners of as many entitlements as it takes, at most as many of each as C1 allows, by one plan
/// for each entitlement and all plans at once.
class OwnersBench final : public ChangeBench
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnersBench)
public:
    explicit OwnersBench(const BenchOptions &options);

protected:
    [[nodiscard]] QStringList tenantArguments() const override;
    [[nodiscard]] int peopleWanted() const override;
    [[nodiscard]] int targetsWanted() const override;
    [[nodiscard]] bool isTarget(const Entitlement &) const override { return true; }
    void nextWork(WorkFunction function) override;
};

} // namespace Steward
