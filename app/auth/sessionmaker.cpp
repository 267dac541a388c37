// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/sessionmaker.h"

#include "app/auth/bearertoken.h"
#include "app/core/secrettext.h"
#include "app/net/systemroots.h"

namespace Steward::SessionMaker
{

QString problem(TenantProfile::SignIn signIn, QByteArrayView text)
{
    if (signIn == TenantProfile::SignIn::BearerToken) {
        const auto token = BearerToken::parse(text);
        return token ? QString() : token.error().userText();
    }
    const auto secret = ClientSecret::parse(SecretText::bare(text));
    return secret ? QString() : secret.error().userText();
}

Result<std::unique_ptr<Session>> make(const TenantProfile &tenant, QByteArrayView text)
{
    if (tenant.signIn == TenantProfile::SignIn::BearerToken) {
        auto token = BearerToken::parse(text);
        if (!token)
            return unexpected(token.error());
        return std::make_unique<Session>(tenant.connection, std::move(*token));
    }
    auto clientId = ClientId::parse(tenant.connection.clientId);
    if (!clientId)
        return unexpected(clientId.error());
    auto secret = ClientSecret::parse(SecretText::bare(text));
    if (!secret)
        return unexpected(secret.error());
    return std::make_unique<Session>(tenant.connection, std::move(*clientId), std::move(*secret));
}

void prepare(const TenantConnection &tenant, QObject *context, std::function<void()> done)
{
    if (!tenant.caPem.isEmpty() && !tenant.onlyOwnCa) {
        SystemRoots::load(context, std::move(done));
        return;
    }
    QMetaObject::invokeMethod(context, std::move(done), Qt::QueuedConnection);
}

} // namespace Steward::SessionMaker
