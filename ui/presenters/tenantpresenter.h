// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/tenantprofile.h"

#include <QCoreApplication>

#include <optional>

namespace Steward
{

class TenantStore;

/// What the dialog for adding or editing a tenant knows and says; it has no widgets. The secret is
/// not in it.
class TenantPresenter final
{
    Q_DECLARE_TR_FUNCTIONS(TenantPresenter)
public:
    static constexpr int longestName = 60;
    static constexpr int longestWord = 20;

    /// \a store is not owned and must outlive this. With an \a original it is edited.
    explicit TenantPresenter(const TenantStore *store, TenantProfile original = {});

    TenantProfile::SignIn signIn = TenantProfile::SignIn::ClientSecret;
    QString clientId;
    QString url;
    QString name;
    std::optional<Environment> environment; ///< a person must choose one
    QString word; ///< of Environment::Other
    bool keepSecret = true; ///< in the keyring; else for this session only
    bool readOnlyAtStart = true;
    QByteArray caPem;

    [[nodiscard]] bool isEditing() const { return !m_original.id.isEmpty(); }
    [[nodiscard]] const TenantProfile &original() const { return m_original; }
    /// From now on \a profile is what is edited: it was just saved.
    void setOriginal(const TenantProfile &profile) { m_original = profile; }
    /// The URL and the name that \a clientId suggests; empty when it is no client id.
    [[nodiscard]] QString suggestedUrl() const;
    [[nodiscard]] QString suggestedName() const;
    /// Whether the secret in the keyring can stay: same client, and nothing new was typed.
    [[nodiscard]] bool hasUsableSecret() const;

    /// Sentences, empty when all is well.
    [[nodiscard]] QString clientIdProblem() const;
    [[nodiscard]] QString secretProblem(QByteArrayView secret) const;
    [[nodiscard]] QString urlProblem() const;
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString environmentProblem() const;
    [[nodiscard]] QString wordProblem() const;
    /// Nothing wrong, but worth a look before going on.
    [[nodiscard]] QString urlRemark() const;
    [[nodiscard]] bool isTouched() const;

    /// The tenant as it would be saved. Valid only while there is no problem.
    [[nodiscard]] TenantProfile profile() const;

private:
    const TenantStore *m_store;
    TenantProfile m_original;
};

} // namespace Steward
