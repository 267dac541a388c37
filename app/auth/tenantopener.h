// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/session.h"
#include "app/secrets/tenantsecrets.h"

namespace Steward
{

/// The way from a remembered tenant to a session on it: through the keyring, or through what the
/// person enters for this session. Says at any time what it waits for. GUI thread only.
class TenantOpener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TenantOpener)
public:
    enum class State {
        Reading, ///< the keyring was asked a moment ago
        Waiting, ///< the keyring takes its time; perhaps its password is being typed
        Locked, ///< goes on by itself when the keyring is unlocked
        NotStored,
        NoKeyring,
        NoAnswer,
        BadSecret, ///< what is in the keyring is no client secret
        Refused, ///< the tenant did not take what was entered or stored
        WantsToken, ///< a bearer token is entered each time
        Ready, ///< takeSession() has it
    };
    Q_ENUM(State)

    /// \a secrets is not owned and must outlive this.
    TenantOpener(TenantProfile tenant, TenantSecrets *secrets, QObject *parent = nullptr);
    ~TenantOpener() override;

    /// Asks the keyring; also for trying again.
    void start();
    /// Begins with \a sessionSecret where there is one that can be used, else by asking the
    /// keyring.
    void begin(SecretBytes sessionSecret);
    /// Goes on with what the person entered. With \a keep it is put into the keyring once
    /// keepEntered() is called. Refused, with a sentence, when it is no secret or token at all.
    [[nodiscard]] Result<void> enter(SecretBytes text, bool keep);
    /// The tenant refused the session that was taken: asks for the secret again.
    void refuse();
    /// Stores what was entered when that was wanted; call it when the tenant has taken it. Ends in
    /// kept().
    void keepEntered();

    [[nodiscard]] State state() const { return m_state; }
    /// What it waits for and what can be done; one or two sentences.
    [[nodiscard]] QString sentence() const;
    /// The keyring's own words; may be empty.
    [[nodiscard]] const QString &detail() const { return m_detail; }
    /// Whether what is entered now could be stored.
    [[nodiscard]] bool canKeep() const;
    /// The keyring may have the secret, so asking again makes sense.
    [[nodiscard]] bool canTryAgain() const;
    [[nodiscard]] TenantSecrets *secrets() const { return m_secrets; }
    [[nodiscard]] const TenantProfile &tenant() const { return m_tenant; }
    /// The session, once, in state Ready.
    [[nodiscard]] std::unique_ptr<Session> takeSession() { return std::move(m_session); }

signals:
    void stateChanged();
    /// What became of keepEntered(): \a sentence says it.
    void kept(bool stored, const QString &sentence, const QString &detail);

private:
    void onRead(SecretAnswer answer);
    void goOn(SecretBytes text, bool fromKeyring);
    void setState(State state, const QString &detail = {});

    TenantProfile m_tenant;
    TenantSecrets *m_secrets;
    State m_state = State::Reading;
    QString m_detail;
    bool m_goingOn = false; ///< with what was entered or read
    int m_question = 0; ///< answers to earlier questions are dropped
    std::unique_ptr<Session> m_session;
    SecretBytes m_toKeep;
};

} // namespace Steward
