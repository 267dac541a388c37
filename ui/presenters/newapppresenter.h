// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/change.h"
#include "app/domain/entitlement.h"

#include <QCoreApplication>

namespace Steward
{

/// What the dialog for a new app knows and says; it has no widgets. Texts are kept as typed and
/// trimmed in the request.
class NewAppPresenter final
{
    Q_DECLARE_TR_FUNCTIONS(NewAppPresenter)
public:
    explicit NewAppPresenter(QString tenantHost)
        : m_tenantHost(std::move(tenantHost))
    {
    }

    QString name;
    QString description;
    QString instructions;
    QString cost;
    QString identityMatching;
    std::optional<bool> strict;
    std::optional<PolicyId> grantPolicy;
    std::optional<PolicyId> revokePolicy;
    std::optional<PolicyId> certifyPolicy;
    QList<User> owners;
    SourceRows ownerSources; ///< of \c owners
    QList<LeftOut> ownersLeftOut; ///< whoever was chosen or pasted and cannot own
    QList<Entitlement> entitlementOwners;
    QMap<QString, QString> annotations;

    [[nodiscard]] QString nameProblem() const { return NewApp::nameProblem(name); }
    [[nodiscard]] QString costProblem() const;
    /// Adds or replaces one annotation; a sentence why not, else empty.
    [[nodiscard]] QString addAnnotation(const QString &key, const QString &value);
    /// "3 of 16, 120 of 4,096 bytes"
    [[nodiscard]] QString annotationsNote() const;
    /// The first thing that is wrong; empty when it may be reviewed.
    [[nodiscard]] QString problem() const;
    /// Something was typed or chosen.
    [[nodiscard]] bool isTouched() const;

    [[nodiscard]] Plan plan() const;
    /// The request as it will be sent, for a plan without a problem; the token is never in it.
    [[nodiscard]] QString requestText() const;
    /// "Create the app Payroll. C1 makes you an owner of it."
    [[nodiscard]] QString sentence() const;
    /// Who else will own it by name, and who is left out; may be empty.
    [[nodiscard]] QString ownersText() const;

    /// The field of the form that \a serverField ("DisplayName", "GrantPolicyId") means: an object
    /// name, empty when it is none of them.
    [[nodiscard]] static QString fieldOf(const QString &serverField);

private:
    QString m_tenantHost;
};

} // namespace Steward
