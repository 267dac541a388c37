// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/plan.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QDateTime>

namespace Steward
{

/// More people than this, chosen or left out, are in no plan file.
inline constexpr qsizetype maxPlanPeople = 100000;
/// Bytes; larger files are not read.
inline constexpr qint64 maxPlanFileBytes = 64LL * 1024 * 1024;

/// A plan as it was saved.
struct SavedPlan {
    Plan plan; ///< of each person only id, name and e-mail
    QDateTime createdAt; ///< UTC
};

/// A plan as a file that people can read, compare and pass on: indented JSON without secrets. Its
/// schema is 2 when it says what row of a sheet somebody came from, else 1: what a Steward before
/// that can understand it also reads. Its "sha256" is taken over the compact JSON of all other
/// fields. It finds a slip of the hand or a damaged copy; it claims nothing against somebody who
/// computes it anew.
[[nodiscard]] QByteArray writePlan(const Plan &plan, const QDateTime &createdAt);

/// Reads what writePlan() made for the tenant \a tenantHost. Everything that is not understood is
/// refused, nothing is dropped; memory stays within a few times the size of \a bytes. Each
/// ApiError::invalidInput says what is wrong with the file and what to do. What the tenant thinks
/// of the plan (the number of owners, whether people still exist) plays no part.
[[nodiscard]] Result<SavedPlan> readPlan(const QByteArray &bytes, const QString &tenantHost);

/// Writes a plan that can be carried out to \a path, readable by its owner only; an earlier file
/// stays as it was when that fails.
[[nodiscard]] Result<void> savePlanFile(const QString &path, const Plan &plan,
                                        const QDateTime &createdAt);

/// Reads a regular file of at most maxPlanFileBytes, then readPlan(). Takes up to a second for the
/// largest files: better not in the GUI thread.
[[nodiscard]] Result<SavedPlan> openPlanFile(const QString &path, const QString &tenantHost);

} // namespace Steward
