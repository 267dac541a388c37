// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/tenantsecrets.h"

#include "app/core/logging.h"

namespace Steward
{

TenantSecrets::TenantSecrets(TenantStore *tenants, SecretStore *store)
    : m_tenants(tenants)
    , m_store(store)
{
}

void TenantSecrets::read(const TenantProfile &tenant, QObject *context,
                         SecretStore::Callback callback)
{
    m_store->read(tenant.secretKey(), tenant.secretStored, context, std::move(callback));
}

void TenantSecrets::keep(const TenantProfile &tenant, SecretBytes secret, QObject *context,
                         SecretStore::Callback callback)
{
    // The store is the context: the note is made even when whoever asked has gone.
    m_store->write(tenant.secretKey(), std::move(secret), m_store,
                   [this, id = tenant.id, guard = QPointer<QObject>(context),
                    callback = std::move(callback)](SecretAnswer answer) {
                       if (answer.isStored())
                           note(id, true);
                       if (guard)
                           callback(std::move(answer));
                   });
}

void TenantSecrets::forget(const TenantProfile &tenant, QObject *context,
                           SecretStore::Callback callback)
{
    m_store->remove(tenant.secretKey(), m_store,
                    [this, id = tenant.id, guard = QPointer<QObject>(context),
                     callback = std::move(callback)](SecretAnswer answer) {
                        if (answer.state == SecretState::NotStored)
                            note(id, false);
                        if (guard)
                            callback(std::move(answer));
                    });
}

void TenantSecrets::forgetKey(const QString &key, QObject *context, SecretStore::Callback callback)
{
    m_store->remove(key, context, std::move(callback));
}

void TenantSecrets::note(const QString &tenantId, bool stored)
{
    TenantProfile tenant = m_tenants->find(tenantId);
    if (tenant.id.isEmpty() || tenant.secretStored == stored)
        return;
    tenant.secretStored = stored;
    if (!m_tenants->save(tenant))
        qCWarning(lcAuth) << "the settings could not be written after a change of the keyring";
}

QString TenantSecrets::storingText(SecretState state)
{
    switch (state) {
    case SecretState::Stored:
        return tr("The secret is in the keyring and was read back.");
    case SecretState::NotStored:
        return tr("The secret is no longer in the keyring.");
    case SecretState::Locked:
        return tr("The keyring is locked, so nothing in it was changed. Unlock it and try again.");
    case SecretState::NoKeyring:
        return tr("There is no keyring on this desktop, so the secret was not stored. Use it for "
                  "this session only, or start gnome-keyring or KWallet and try again.");
    case SecretState::NoAnswer:
        return tr("The keyring does not answer, so the secret was not stored. Use it for this "
                  "session only, or restart the keyring and try again.");
    }
    Q_UNREACHABLE();
    return {};
}

QString TenantSecrets::removingText(SecretState state)
{
    switch (state) {
    case SecretState::NotStored:
        return tr("The secret is no longer in the keyring.");
    case SecretState::Stored:
    case SecretState::Locked:
        return tr("The keyring is locked. Unlock it and try again.");
    case SecretState::NoKeyring:
        return tr("There is no keyring on this desktop. Start the one that holds the secret and "
                  "try again.");
    case SecretState::NoAnswer:
        return tr("The keyring does not answer. Restart it and try again.");
    }
    Q_UNREACHABLE();
    return {};
}

QString TenantSecrets::readingText(SecretState state)
{
    switch (state) {
    case SecretState::Stored:
        return tr("The secret was read from the keyring.");
    case SecretState::NotStored:
        return tr("The secret is not in the keyring. Enter it.");
    case SecretState::Locked:
        return tr("The keyring is locked, so the stored secret cannot be read. Unlock it and try "
                  "again, or enter the secret.");
    case SecretState::NoKeyring:
        return tr("There is no keyring on this desktop, so the stored secret cannot be read. "
                  "Enter it.");
    case SecretState::NoAnswer:
        return tr("The keyring does not answer, so the stored secret cannot be read. Enter it, or "
                  "restart the keyring and try again.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace Steward
