// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/peoplerunner.h"
#include "app/domain/membersadded.h"

namespace Steward
{

/// Carries out a Plan: batches of a hundred people, four in flight. A batch that is refused
/// as a whole for its contents is halved, after a look at the list, until the bad id stands alone.
class MemberRunner final : public PeopleRunner
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberRunner)
public:
    static constexpr int batchSize = 100;
    MemberRunner(Session *session, quint64 id, const Plan &plan, qint64 windowMs);

protected:
    void fetchPage(const QString &token, PageFunction function) override;
    void sendNext() override;
    void resume() override { m_stopped.reset(); }

private:
    [[nodiscard]] QList<int> nextBatch();
    void onAnswer(const QList<int> &rows, const Result<MembersAdded> &answer);
    void onAdded(const QList<int> &rows, const MembersAdded &added);
    void halve(const QList<int> &rows);
    [[nodiscard]] static Words words();

    EntitlementRef m_entitlement;
    QList<QList<int>> m_halves;
    int m_inFlight = 0;
    std::optional<ApiError> m_stopped; ///< a refusal that would meet every other batch as well
};

} // namespace Steward
