// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/secretstore.h"

#include <QTimer>

#include <memory>

namespace QKeychain
{
class Job;
}

namespace Steward
{

class KeyringLock;

/// The system's keyring through QtKeychain (Secret Service, KWallet). Never a plaintext file.
///
/// QtKeychain runs one job after another and crashes when a job is deleted early, so jobs are never
/// deleted here; the deadline settles the caller, and an answer that comes later is dropped. While
/// a job hangs, further requests are answered NoAnswer at once.
class KeychainStore final : public SecretStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainStore)
public:
    struct Limits {
        int waitingMs = 3000; ///< until isWaiting()
        int giveUpMs = 120000; ///< until NoAnswer
    };
    explicit KeychainStore(QObject *parent = nullptr);
    KeychainStore(Limits limits, QObject *parent);
    ~KeychainStore() override;

    void read(const QString &key, bool storedBefore, QObject *context, Callback callback) override;
    void write(const QString &key, SecretBytes secret, QObject *context,
               Callback callback) override;
    void remove(const QString &key, QObject *context, Callback callback) override;
    [[nodiscard]] bool isWaiting() const override { return m_waiting; }

private:
    struct Request;
    std::shared_ptr<Request> begin(QObject *context, Callback callback);
    void start(const std::shared_ptr<Request> &request, QKeychain::Job *job,
               const std::function<void(QKeychain::Job *)> &finished);
    void settle(const std::shared_ptr<Request> &request, SecretAnswer answer);
    void settleByLock(const std::shared_ptr<Request> &request, const QString &key,
                      SecretState unsure, const QString &detail);
    void readEntry(const std::shared_ptr<Request> &request, const QString &key);
    void confirmGone(const std::shared_ptr<Request> &request, const QString &key,
                     const QString &detail);
    void readBack(const std::shared_ptr<Request> &request, const QString &key);
    void setWaiting(bool waiting);

    Limits m_limits;
    KeyringLock *m_lock;
    QTimer m_patience;
    int m_open = 0; ///< requests under way
    int m_hanging = 0; ///< jobs given up that have not answered yet
    bool m_waiting = false;
};

} // namespace Steward
