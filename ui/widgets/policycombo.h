// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/domain/page.h"
#include "app/domain/policy.h"
#include "app/net/pagetrail.h"

#include <QComboBox>

namespace Steward
{

class Session;

/// Chooses a policy of one type, or C1's default. Reads all of them by itself.
class PolicyCombo final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PolicyCombo)
public:
    /// \a type is `POLICY_TYPE_*`. \a session is not owned.
    PolicyCombo(Session *session, QString type, QWidget *parent = nullptr);
    /// Nothing for C1's default.
    [[nodiscard]] std::optional<PolicyId> policy() const;
    /// Reads the policies again; the choice stays when it is still there.
    void reload();
    /// Opening the list tries again what failed.
    void showPopup() override;

signals:
    /// The policies could not be read; the default can be chosen nevertheless.
    void failed(const Steward::ApiError &error);
    void loaded();

private:
    void readPage(const QString &token);
    void onPage(const Result<Page<Policy>> &page);
    void fail(const ApiError &error);
    void fill();

    Session *m_session;
    QString m_type;
    QList<Policy> m_policies;
    PageTrail m_trail;
    bool m_failed = false;
};

} // namespace Steward
