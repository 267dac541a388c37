// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/tenantsecrets.h"

#include "app/core/logging.h"

#include <QPointer>

namespace Steward
{

TenantSecrets::TenantSecrets(TenantStore *tenants, SecretStore *store, QObject *parent)
    : QObject(parent)
    , m_tenants(tenants)
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
    // This is the context: the note is made even when whoever asked has gone.
    m_store->write(tenant.secretKey(), std::move(secret), this,
                   [this, tenant, guard = QPointer<QObject>(context),
                    callback = std::move(callback)](SecretAnswer answer) {
                       if (answer.isStored())
                           m_tenants->setSecretStored(tenant.id, tenant.secretKey(), true);
                       if (guard)
                           callback(std::move(answer));
                   });
}

void TenantSecrets::forget(const TenantProfile &tenant, QObject *context,
                           SecretStore::Callback callback)
{
    m_store->remove(tenant.secretKey(), this,
                    [this, tenant, guard = QPointer<QObject>(context),
                     callback = std::move(callback)](SecretAnswer answer) {
                        if (answer.state == SecretState::NotStored)
                            m_tenants->setSecretStored(tenant.id, tenant.secretKey(), false);
                        if (guard)
                            callback(std::move(answer));
                    });
}

void TenantSecrets::forgetStale(const TenantProfile &tenant, QObject *context,
                                SecretStore::Callback callback)
{
    m_store->remove(tenant.staleSecretKey, this,
                    [this, id = tenant.id, guard = QPointer<QObject>(context),
                     callback = std::move(callback)](SecretAnswer answer) {
                        if (answer.state == SecretState::NotStored)
                            m_tenants->clearStaleSecretKey(id);
                        if (guard)
                            callback(std::move(answer));
                    });
}

void TenantSecrets::forgetAll(const TenantProfile &tenant, QObject *context,
                              SecretStore::Callback callback)
{
    if (tenant.staleSecretKey.isEmpty()) {
        forget(tenant, context, std::move(callback));
        return;
    }
    forgetStale(tenant, this,
                [this, tenant, guard = QPointer<QObject>(context),
                 callback = std::move(callback)](SecretAnswer answer) {
                    if (answer.state == SecretState::NotStored)
                        forget(tenant, guard, callback);
                    else if (guard)
                        callback(std::move(answer));
                });
}

QString TenantSecrets::storingText(SecretState state)
{
    switch (state) {
    case SecretState::Stored:
        return tr("The secret is in the keyring and was read back.");
    case SecretState::NotStored:
        return tr("The secret is no longer in the keyring.");
    case SecretState::Locked:
        return tr("The keyring is locked, so the secret was not stored. Unlock it and try again.");
    case SecretState::NoKeyring:
        return tr("There is no keyring on this desktop, so the secret was not stored. Start "
                  "gnome-keyring or KWallet to store it.");
    case SecretState::NoAnswer:
        return tr("The keyring does not answer, so the secret was not stored. Restart the keyring "
                  "to store it.");
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
