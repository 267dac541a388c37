// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/peoplerunner.h"

#include <QHash>

namespace Steward
{

/// Takes people out of an entitlement (c1-api c6), one call each. C1 may refuse that altogether, so
/// one person goes first, and the others only when that was accepted.
class MemberRemover final : public PeopleRunner
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberRemover)
public:
    MemberRemover(const ChangeContext &context, quint64 id, const Plan &plan);

protected:
    void fetchPage(const QString &token, PageFunction function) override;
    [[nodiscard]] QList<int> nextParcel() override;
    void send(const QList<int> &rows) override;
    [[nodiscard]] int requestsAhead() const override;
    [[nodiscard]] QJsonObject request(const QList<int> &rows) const override;
    [[nodiscard]] bool stopsAll(const ApiError &error) const override;

private:
    [[nodiscard]] static Words words();
    /// C1 took one removal of this change, so it takes others.
    [[nodiscard]] bool isAccepted() const;
    [[nodiscard]] QString accountOf(int row) const;

    /// The account that holds the membership; the call wants it in place of the person.
    QHash<UserId, QString> m_accounts;
};

} // namespace Steward
