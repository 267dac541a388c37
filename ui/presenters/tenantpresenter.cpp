// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/tenantpresenter.h"

#include "app/auth/clientid.h"
#include "app/auth/sessionmaker.h"
#include "app/domain/environmentword.h"
#include "app/domain/tenanturl.h"
#include "app/settings/tenantstore.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steward
{

using SignIn = TenantProfile::SignIn;

TenantPresenter::TenantPresenter(const TenantStore *store, TenantProfile original)
    : m_store(store)
    , m_original(std::move(original))
{
    if (!isEditing())
        return;
    const TenantConnection &connection = m_original.connection;
    signIn = m_original.signIn;
    clientId = connection.clientId;
    url = connection.origin.toString();
    name = connection.name;
    environment = connection.environment;
    word = connection.environmentWord;
    keepSecret = m_original.keepSecret;
    readOnlyAtStart = m_original.readOnlyAtStart;
    caPem = connection.caPem;
}

QString TenantPresenter::suggestedUrl() const
{
    const auto id = ClientId::parse(clientId);
    return id ? id->origin().toString() : QString();
}

QString TenantPresenter::suggestedName() const
{
    const auto id = ClientId::parse(clientId);
    if (!id)
        return {};
    const QString host = id->origin().host();
    // "acme" of acme.conductor.one, but the whole of anything else.
    return (TenantUrl::isVendorHost(id->origin()) ? host.section(u'.', 0, 0) : id->host)
        .left(longestName);
}

bool TenantPresenter::hasUsableSecret() const
{
    return isEditing() && m_original.secretStored && signIn == SignIn::ClientSecret
        && clientId.trimmed() == m_original.connection.clientId;
}

QString TenantPresenter::clientIdProblem() const
{
    if (signIn == SignIn::BearerToken)
        return {};
    const auto id = ClientId::parse(clientId);
    if (!id)
        return id.error().userText();
    // They would share one entry in the keyring, and removing one would take the other's.
    const QString key = profile().secretKey();
    for (const TenantProfile &other : m_store->all()) {
        if (other.id != m_original.id && other.signIn == SignIn::ClientSecret
            && other.secretKey() == key)
            return tr("This client of this host is in the list already, as %1. Edit that one.")
                .arg(other.connection.name);
    }
    return {};
}

QString TenantPresenter::secretProblem(QByteArrayView secret) const
{
    if (secret.isEmpty() && hasUsableSecret())
        return {};
    if (secret.isEmpty() && isEditing() && m_original.secretStored
        && signIn == SignIn::ClientSecret)
        return tr("The client ID was changed, so the stored secret does not fit it. Enter the "
                  "secret of this client.");
    return SessionMaker::problem(signIn, secret);
}

QString TenantPresenter::urlProblem() const
{
    const auto origin = TenantUrl::parse(url);
    return origin ? QString() : origin.error().userText();
}

QString TenantPresenter::urlRemark() const
{
    const auto origin = TenantUrl::parse(url);
    if (!origin)
        return {};
    const auto id = ClientId::parse(clientId);
    if (signIn == SignIn::ClientSecret && id && id->origin().host() != origin->host())
        return tr("The client ID names another host, %1. Check that both belong together.")
            .arg(id->host);
    if (!TenantUrl::isVendorHost(*origin))
        return tr("This host is neither of conductor.one nor of c1eu.ai. Check its spelling.");
    return {};
}

QString TenantPresenter::nameProblem() const
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty())
        return tr("Enter a name for the tenant, for example Acme production.");
    if (trimmed.size() > longestName)
        return tr("The name is longer than %1 characters. Shorten it.").arg(longestName);
    const TenantProfile other = m_store->named(trimmed);
    if (!other.id.isEmpty() && other.id != m_original.id)
        return tr("There is a tenant with this name already. Choose another one.");
    return {};
}

QString TenantPresenter::environmentProblem() const
{
    return environment ? QString()
                       : tr("Choose what this tenant is for. It is shown wherever you write.");
}

QString TenantPresenter::wordProblem() const
{
    if (environment != Environment::Other)
        return {};
    const QString trimmed = word.simplified();
    if (trimmed.isEmpty())
        return tr("Enter the word for this environment, for example QA.");
    static constexpr std::array english { "Production"_L1,  "Staging"_L1, "Sandbox"_L1,
                                          "Development"_L1, "Other"_L1,   "Practice"_L1 };
    for (const auto known : { Environment::Production, Environment::Staging, Environment::Sandbox,
                              Environment::Development, Environment::Practice }) {
        TenantConnection named;
        named.environment = known;
        // In the language of the program, and in the one that the words come from.
        if (environmentWord(named).compare(trimmed, Qt::CaseInsensitive) == 0
            || english.at(static_cast<size_t>(known)).compare(trimmed, Qt::CaseInsensitive) == 0)
            return tr("%1 is an environment of its own with its own colour. Choose it in the list "
                      "above, or enter another word.")
                .arg(trimmed);
    }
    if (trimmed.size() > longestWord)
        return tr("The word is longer than %1 characters. Shorten it.").arg(longestWord);
    return {};
}

bool TenantPresenter::isTouched() const
{
    const TenantPresenter fresh(m_store, m_original);
    return clientId != fresh.clientId || url != fresh.url || name != fresh.name
        || environment != fresh.environment || word != fresh.word || signIn != fresh.signIn
        || caPem != fresh.caPem;
}

TenantProfile TenantPresenter::profile() const
{
    TenantProfile profile = m_original;
    TenantConnection &connection = profile.connection;
    profile.signIn = signIn;
    profile.readOnlyAtStart = readOnlyAtStart;
    profile.keepSecret = keepSecret;
    connection.name = name.simplified();
    connection.clientId = signIn == SignIn::ClientSecret ? clientId.trimmed() : QString();
    connection.environment = environment.value_or(Environment::Production);
    connection.environmentWord = environment == Environment::Other ? word.simplified() : QString();
    connection.caPem = caPem;
    if (const auto origin = TenantUrl::parse(url))
        connection.origin = *origin;
    // What is noted of the keyring belongs to the old key.
    profile.secretStored = m_original.secretStored && profile.secretKey() == m_original.secretKey();
    return profile;
}

} // namespace Steward
