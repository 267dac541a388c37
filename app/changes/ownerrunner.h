// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/peoplerunner.h"
#include "app/net/answered.h"

namespace Steward
{

/// Makes or removes owners: one call for each person, at most 32 owners of an object.
class OwnerRunner final : public PeopleRunner
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnerRunner)
public:
    OwnerRunner(const ChangeContext &context, quint64 id, const Plan &plan);

protected:
    void fetchPage(const QString &token, PageFunction function) override;
    [[nodiscard]] QList<int> nextParcel() override;
    void send(const QList<int> &rows) override;
    [[nodiscard]] int requestsAhead() const override;
    [[nodiscard]] QJsonObject request(const QList<int> &rows) const override;
    [[nodiscard]] qsizetype placesLeft(qsizetype present) const override;
    [[nodiscard]] QString noPlaceText() const override;

private:
    void onAnswer(int row, const Result<Answered<Owner>> &answer);
    [[nodiscard]] static Words words(bool removes);

    /// Whom it is about, the rows tell; so that what is marked together is one event.
    QJsonObject m_request;
};

} // namespace Steward
