// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/peoplerunner.h"

namespace Steward
{

/// Carries out an Plan: one call for each person, four in flight, at most 32 owners.
class OwnerRunner final : public PeopleRunner
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnerRunner)
public:
    OwnerRunner(Session *session, quint64 id, const Plan &plan, qint64 windowMs);

protected:
    void fetchPage(const QString &token, PageFunction function) override;
    void sendNext() override;
    [[nodiscard]] qsizetype placesLeft(qsizetype present) const override;
    [[nodiscard]] QString noPlaceText() const override;

private:
    void onAnswer(int row, const Result<Owner> &answer);
    [[nodiscard]] static Words words();

    int m_inFlight = 0;
};

} // namespace Steward
