// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/session.h"

#include "app/auth/bearertoken.h"
#include "app/auth/tokenprovider.h"
#include "app/directory/directory.h"
#include "app/directory/rolenames.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Steward
{

Session::Session(std::unique_ptr<ApiClient> client, std::unique_ptr<TokenSource> tokens,
                 QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_tokens(std::move(tokens))
    , m_apps(m_client.get())
    , m_entitlements(m_client.get())
    , m_members(m_client.get())
    , m_owners(m_client.get())
    , m_policies(m_client.get())
    , m_roles(m_client.get())
    , m_users(m_client.get())
{
    m_client->setTokenSource(m_tokens.get());
}

Session::Session(TenantConnection tenant, ClientId clientId, ClientSecret secret, QObject *parent,
                 Clock *clock, std::unique_ptr<QNetworkAccessManager> nam)
    : Session(std::make_unique<ApiClient>(std::move(tenant), nullptr, clock, std::move(nam)),
              nullptr, parent)
{
    m_tokens
        = std::make_unique<TokenProvider>(m_client.get(), std::move(clientId), std::move(secret));
    m_client->setTokenSource(m_tokens.get());
}

Session::Session(TenantConnection tenant, SecretBytes bearerToken, QObject *parent, Clock *clock,
                 std::unique_ptr<QNetworkAccessManager> nam)
    : Session(std::make_unique<ApiClient>(std::move(tenant), nullptr, clock, std::move(nam)),
              std::make_unique<BearerToken>(std::move(bearerToken)), parent)
{
}

Session::~Session()
{
    // What ends now is nobody's news: a window that listens may be half gone itself.
    blockSignals(true);
    m_directory.reset();
    m_roleNames.reset();
    // Jobs end before the tokens they might still ask for.
    m_client->setTokenSource(nullptr);
    m_tokens.reset();
    m_client.reset();
}

void Session::signIn()
{
    if (m_state == State::SigningIn)
        return;
    setState(State::SigningIn);
    ApiJob *job
        = m_client->send(ApiRequest::get({ u"api"_s, u"v1"_s, u"auth"_s, u"introspect"_s }));
    m_signInJob = job;
    job->setContinuation(this,
                         [this](const Result<ApiResponse> &response) { onIntrospected(response); });
}

void Session::stopSigningIn()
{
    if (m_signInJob)
        m_signInJob->abort();
}

void Session::onIntrospected(const Result<ApiResponse> &response)
{
    if (!response) {
        m_error = response.error();
        setState(State::Failed);
        return;
    }
    const QJsonObject json = response->json();
    if (json.value("userId"_L1).toString().isEmpty()
        && json.value("principleId"_L1).toString().isEmpty()) {
        m_error = ApiError::protocol(tr("The tenant did not say who this client is."));
        setState(State::Failed);
        return;
    }
    m_permissions.clear();
    for (const QJsonValue &value : json.value("permissions"_L1).toArray())
        m_permissions << value.toString();
    setState(State::SignedIn);
}

Directory *Session::directory()
{
    if (!m_directory) {
        m_directory = std::make_unique<Directory>(this);
        m_directory->expect(m_expectedPeople);
        connect(m_directory.get(), &Directory::finished, this, [this] {
            if (m_directory->people().reading() == PeopleStore::Reading::Complete)
                emit peopleCounted(m_directory->people().count());
        });
    }
    return m_directory.get();
}

RoleNames *Session::roleNames()
{
    if (!m_roleNames)
        m_roleNames = std::make_unique<RoleNames>(this);
    return m_roleNames.get();
}

bool Session::mayWrite()
{
    if (!m_client->isReadOnly())
        return true;
    emit writeRefused();
    return false;
}

void Session::noteRoleSlugs(const QStringList &slugs)
{
    m_seenRoleSlugs += slugs;
    m_seenRoleSlugs.removeDuplicates();
}

void Session::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace Steward
