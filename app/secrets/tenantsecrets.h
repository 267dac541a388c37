// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/secretstore.h"
#include "app/settings/tenantstore.h"

#include <QObject>

namespace Steward
{

/// The secrets of tenants: the one place where the keyring and the note that something is in it
/// change together. GUI thread only.
class TenantSecrets final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TenantSecrets)
public:
    /// Neither is owned; both must outlive this.
    TenantSecrets(TenantStore *tenants, SecretStore *store, QObject *parent = nullptr);

    void read(const TenantProfile &tenant, QObject *context, SecretStore::Callback callback);
    /// Puts \a secret into the keyring and notes it when it could be read back, unless the tenant's
    /// secret is called otherwise by then.
    void keep(const TenantProfile &tenant, SecretBytes secret, QObject *context,
              SecretStore::Callback callback);
    /// Takes the secret out. The note goes only when the secret is gone.
    void forget(const TenantProfile &tenant, QObject *context, SecretStore::Callback callback);
    /// Takes out what is left under an earlier name of it, and the note of that.
    void forgetStale(const TenantProfile &tenant, QObject *context, SecretStore::Callback callback);
    /// Both, for a tenant that is to be removed.
    void forgetAll(const TenantProfile &tenant, QObject *context, SecretStore::Callback callback);

    [[nodiscard]] TenantStore *tenants() const { return m_tenants; }
    [[nodiscard]] SecretStore *store() const { return m_store; }

    /// What \a state means for somebody who wanted to store a secret, or to remove one.
    [[nodiscard]] static QString storingText(SecretState state);
    [[nodiscard]] static QString removingText(SecretState state);
    /// The same for somebody who wanted to use a stored secret.
    [[nodiscard]] static QString readingText(SecretState state);

private:
    TenantStore *m_tenants;
    SecretStore *m_store;
};

} // namespace Steward
