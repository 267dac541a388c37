// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/connectionfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Steward
{

std::unique_ptr<Session> sessionFromFile(const QString &path, quint16 port)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QFile ca(json.value("caFile"_L1).toString());
    if (!ca.open(QIODevice::ReadOnly))
        return nullptr;
    TenantConnection tenant;
    tenant.name = u"Practice"_s;
    tenant.environment = Environment::Practice;
    tenant.origin = QUrl(json.value("url"_L1).toString());
    if (port != 0)
        tenant.origin.setPort(port);
    tenant.clientId = json.value("clientId"_L1).toString();
    tenant.caPem = ca.readAll();
    tenant.onlyOwnCa = true;
    auto secret = ClientSecret::parse(json.value("clientSecret"_L1).toString().toLatin1());
    const auto id = ClientId::parse(tenant.clientId);
    if (!secret || !id)
        return nullptr;
    return std::make_unique<Session>(tenant, *id, std::move(*secret));
}

} // namespace Steward
