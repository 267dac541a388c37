// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/apiclient.h"

#include "app/net/networkfactory.h"

namespace Steward
{

TokenSource::~TokenSource() = default;

ApiClient::ApiClient(TenantConnection tenant, QObject *parent, Clock *clock,
                     std::unique_ptr<QNetworkAccessManager> nam)
    : QObject(parent)
    , m_tenant(std::move(tenant))
    , m_clock(clock)
    , m_nam(nam ? std::move(nam) : NetworkFactory::makeManager())
    , m_tls(NetworkFactory::tlsFor(m_tenant))
{
}

ApiClient::~ApiClient()
{
    const auto jobs = findChildren<ApiJob *>(Qt::FindDirectChildrenOnly);
    for (ApiJob *job : jobs)
        job->abort();
    // Replies belong to the manager, jobs to this: the jobs go first.
    qDeleteAll(findChildren<ApiJob *>(Qt::FindDirectChildrenOnly));
}

ApiJob *ApiClient::send(const ApiRequest &request) { return new ApiJob(this, request); }

void ApiClient::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    emit readOnlyChanged(readOnly);
}

void ApiClient::pause(qint64 milliseconds)
{
    const QDateTime until = m_clock->now().addMSecs(milliseconds);
    if (m_pausedUntil.isValid() && m_pausedUntil >= until)
        return;
    m_pausedUntil = until;
    emit paused(until);
}

} // namespace Steward
