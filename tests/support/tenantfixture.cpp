// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tenantfixture.h"

namespace Steward
{

TenantFixture::TenantFixture(Practice::Options options)
    : m_tenant(std::move(options))
{
    QString error;
    if (!m_tenant.start(&error))
        qFatal("%s", qPrintable(error));
}

Practice::Options TenantFixture::smallOptions()
{
    Practice::Options options;
    options.users = 300;
    options.apps = 30;
    options.ownerLagSeconds = 0;
    return options;
}

quint16 TenantFixture::port() const
{
    return static_cast<quint16>(m_tenant.connection().url.port());
}

std::unique_ptr<Session> TenantFixture::makeSession(quint16 port, Clock *clock) const
{
    const Practice::Connection connection = m_tenant.connection();
    TenantConnection tenant;
    tenant.name = QStringLiteral("Practice");
    tenant.environment = Environment::Practice;
    tenant.origin = connection.url;
    if (port != 0)
        tenant.origin.setPort(port);
    tenant.clientId = connection.clientId;
    tenant.caPem = connection.caPem;
    tenant.onlyOwnCa = true;
    auto secret = ClientSecret::parse(connection.clientSecret);
    return std::make_unique<Session>(tenant, *ClientId::parse(connection.clientId),
                                     std::move(*secret), nullptr, clock);
}

} // namespace Steward
