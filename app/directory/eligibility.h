// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/user.h"

#include <QSet>

#include <functional>

namespace Steward
{

/// Whether a person can be chosen for something.
struct Verdict {
    QString word; ///< for a narrow column: "Can be added", "Disabled", "Already member"
    QString reason; ///< a sentence why not; empty when nothing speaks against it
    [[nodiscard]] bool isEligible() const { return reason.isEmpty(); }
};

/// Judges one person; cheap, called for every row shown. GUI thread.
using Eligibility = std::function<Verdict(const User &)>;

/// Owners are enabled people, not accounts or agents.
[[nodiscard]] Verdict ownerVerdict(const User &user);
/// The same, and not among \a owners, who have the role already.
[[nodiscard]] Verdict newOwnerVerdict(const User &user, const QSet<UserId> &owners);
/// Members are enabled and not in \a members yet.
[[nodiscard]] Verdict memberVerdict(const User &user, const QSet<UserId> &members);
/// The same without words, for going through many.
[[nodiscard]] bool isEligibleMember(const User &user, const QSet<UserId> &members);

} // namespace Steward
