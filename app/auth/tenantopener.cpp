// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/tenantopener.h"

#include "app/auth/sessionmaker.h"
#include "app/core/plaintext.h"
#include "app/core/secrettext.h"

namespace Steward
{

TenantOpener::TenantOpener(TenantProfile tenant, TenantSecrets *secrets, QObject *parent)
    : QObject(parent)
    , m_tenant(std::move(tenant))
    , m_secrets(secrets)
{
    connect(secrets->store(), &SecretStore::waitingChanged, this, [this](bool waiting) {
        if (waiting && m_state == State::Reading)
            setState(State::Waiting);
    });
    connect(secrets->store(), &SecretStore::unlocked, this, [this] {
        if (m_state == State::Locked && !m_goingOn)
            start();
    });
}

TenantOpener::~TenantOpener() = default;

void TenantOpener::start()
{
    const int question = ++m_question;
    m_goingOn = false;
    if (m_tenant.signIn == TenantProfile::SignIn::BearerToken) {
        setState(State::WantsToken);
        return;
    }
    // Whoever never stored a secret is not asked for the keyring's password.
    if (!m_tenant.secretStored) {
        setState(State::NotStored);
        return;
    }
    setState(m_secrets->store()->isWaiting() ? State::Waiting : State::Reading);
    m_secrets->read(m_tenant, this, [this, question](SecretAnswer answer) {
        if (question == m_question)
            onRead(std::move(answer));
    });
}

void TenantOpener::begin(SecretBytes sessionSecret)
{
    if (sessionSecret.isEmpty() || !enter(std::move(sessionSecret), false))
        start();
}

void TenantOpener::onRead(SecretAnswer answer)
{
    switch (answer.state) {
    case SecretState::Stored:
        goOn(std::move(answer.secret), true);
        return;
    case SecretState::Locked:
        setState(State::Locked, answer.detail);
        return;
    case SecretState::NotStored:
        setState(State::NotStored, answer.detail);
        return;
    case SecretState::NoKeyring:
        setState(State::NoKeyring, answer.detail);
        return;
    case SecretState::NoAnswer:
        setState(State::NoAnswer, answer.detail);
        return;
    }
}

Result<void> TenantOpener::enter(SecretBytes text, bool keep)
{
    const QString problem = SessionMaker::problem(m_tenant.signIn, text.view());
    if (!problem.isEmpty())
        return unexpected(ApiError::invalidInput(problem));
    ++m_question;
    m_toKeep.clear();
    if (keep && canKeep())
        m_toKeep = SecretBytes(SecretText::bare(text.view()).toByteArray());
    goOn(std::move(text), false);
    return {};
}

void TenantOpener::goOn(SecretBytes text, bool fromKeyring)
{
    const int question = ++m_question;
    m_goingOn = true;
    // Held by the continuation; std::function wants something that can be copied.
    auto held = std::make_shared<SecretBytes>(std::move(text));
    SessionMaker::prepare(m_tenant.connection, this, [this, question, held, fromKeyring] {
        if (question != m_question)
            return;
        m_goingOn = false;
        auto session = SessionMaker::make(m_tenant, held->view());
        if (!session) {
            setState(fromKeyring ? State::BadSecret : State::NotStored, session.error().userText());
            return;
        }
        m_session = std::move(*session);
        setState(State::Ready);
    });
}

void TenantOpener::refuse()
{
    ++m_question;
    m_toKeep.clear();
    setState(State::Refused);
}

void TenantOpener::keepEntered()
{
    if (m_toKeep.isEmpty())
        return;
    m_secrets->keep(m_tenant, std::move(m_toKeep), this, [this](const SecretAnswer &answer) {
        emit kept(answer.isStored(), TenantSecrets::storingText(answer.state), answer.detail);
    });
}

bool TenantOpener::canKeep() const
{
    return m_tenant.signIn == TenantProfile::SignIn::ClientSecret
        && (m_state == State::NotStored || m_state == State::BadSecret
            || m_state == State::Refused);
}

bool TenantOpener::canTryAgain() const
{
    return m_state == State::Locked || m_state == State::NoKeyring || m_state == State::NoAnswer
        || (m_state == State::Refused && m_tenant.secretStored);
}

QString TenantOpener::sentence() const
{
    const QString name = plainText(m_tenant.connection.name, 80);
    switch (m_state) {
    case State::Reading:
        return tr("Reading the secret of %1 from the keyring…").arg(name);
    case State::Waiting:
        return tr("Waiting for the keyring. If it asks for its password, type it there. Or enter "
                  "the secret of %1 here, for this session only.")
            .arg(name);
    case State::Locked:
        return tr("The keyring is locked, so the secret of %1 cannot be read. Unlock it, and "
                  "Steward goes on by itself. Or enter the secret here, for this session only.")
            .arg(name);
    case State::NotStored:
        return m_tenant.secretStored
            ? tr("The secret of %1 was in the keyring and is no longer there. Enter it again.")
                  .arg(name)
            : tr("There is no secret of %1 in the keyring. Enter it to sign in.").arg(name);
    case State::NoKeyring:
        return tr("There is no keyring on this desktop. Start gnome-keyring or KWallet and try "
                  "again. Or enter the secret of %1 here, for this session only.")
            .arg(name);
    case State::NoAnswer:
        return tr("The keyring does not answer. Restart it or sign in to the desktop anew, then "
                  "try again. Or enter the secret of %1 here, for this session only.")
            .arg(name);
    case State::BadSecret:
        return tr("What the keyring holds for %1 is not a client secret. Enter it again.")
            .arg(name);
    case State::Refused:
        return m_tenant.signIn == TenantProfile::SignIn::BearerToken
            ? tr("%1 refused the bearer token. Enter another one.").arg(name)
            : tr("%1 refused the secret. Enter it again, or check the client ID under Edit Tenant.")
                  .arg(name);
    case State::WantsToken:
        return tr("%1 is signed in to with a bearer token, which is never stored. Enter one for "
                  "this session.")
            .arg(name);
    case State::Ready:
        return tr("Signing in to %1…").arg(m_tenant.connection.host());
    }
    Q_UNREACHABLE();
    return {};
}

void TenantOpener::setState(State state, const QString &detail)
{
    m_state = state;
    m_detail = detail;
    emit stateChanged();
}

} // namespace Steward
