// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secretbytes.h"

#include <QObject>
#include <QString>

#include <functional>

namespace Steward
{

/// How things stand with one secret.
enum class SecretState {
    Stored, ///< it is in the keyring (and was read or written just now)
    Locked, ///< the keyring is locked, or its prompt was dismissed
    NotStored, ///< the keyring is open and holds no such secret
    NoKeyring, ///< there is no keyring service
    NoAnswer, ///< the keyring service did not answer in time
};

/// What became of one request to the keyring.
struct SecretAnswer {
    SecretState state = SecretState::NoKeyring;
    SecretBytes secret; ///< of a read in state Stored
    QString detail; ///< the keyring's own words, for Details

    [[nodiscard]] bool isStored() const { return state == SecretState::Stored; }
};

/// Where client secrets are kept: the system's keyring, in tests a scripted one. Nothing here
/// waits; a request is answered exactly once, never inside the call that made it, and not at all
/// when its context is gone. GUI thread only.
class SecretStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretStore)
public:
    using Callback = std::function<void(SecretAnswer)>;

    explicit SecretStore(QObject *parent = nullptr)
        : QObject(parent)
    {
    }
    ~SecretStore() override;

    /// Reads the secret named \a key. \a storedBefore: it is known to have been written, so that
    /// "not found" may mean "locked".
    virtual void read(const QString &key, bool storedBefore, QObject *context, Callback callback)
        = 0;
    /// Writes \a secret, then reads it back: Stored means that both went well.
    virtual void write(const QString &key, SecretBytes secret, QObject *context, Callback callback)
        = 0;
    /// Takes it out: NotStored means that it is gone now.
    virtual void remove(const QString &key, QObject *context, Callback callback) = 0;
    /// A request has been under way for longer than a moment; the person may be typing the
    /// keyring's password.
    [[nodiscard]] virtual bool isWaiting() const = 0;

signals:
    void waitingChanged(bool waiting);
    /// After an answer Locked: the keyring is open now.
    void unlocked();
};

} // namespace Steward
