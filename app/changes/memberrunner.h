// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/peoplerunner.h"
#include "app/domain/membersadded.h"
#include "app/net/answered.h"

namespace Steward
{

/// Adds members in batches. A batch that is refused as a whole for its contents is halved, after a
/// look at the list, until the bad id stands alone.
class MemberRunner final : public PeopleRunner
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberRunner)
public:
    MemberRunner(const ChangeContext &context, quint64 id, const Plan &plan);

protected:
    void fetchPage(const QString &token, PageFunction function) override;
    [[nodiscard]] QList<int> nextParcel() override;
    void send(const QList<int> &rows) override;
    [[nodiscard]] int requestsAhead() const override;
    [[nodiscard]] QJsonObject request(const QList<int> &rows) const override;
    [[nodiscard]] bool stopsAll(const ApiError &error) const override;

private:
    void onAnswer(const QList<int> &rows, const Result<Answered<MembersAdded>> &answer);
    void onAdded(const QList<int> &rows, const MembersAdded &added);
    void halve(const QList<int> &rows);
    [[nodiscard]] static Words words();

    QList<QList<int>> m_halves;
};

} // namespace Steward
