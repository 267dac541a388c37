// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychainstore.h"

#include "app/core/logging.h"
#include "app/secrets/keyringlock.h"
#include "app/secrets/secretpayload.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
const QString service = u"io.github.steward_console.Steward"_s;

SecretState stateOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretState::Stored;
    case QKeychain::EntryNotFound:
        return SecretState::NotStored;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return SecretState::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return SecretState::NoKeyring;
}

/// QtKeychain hands out its own bytes; once the job is done, they are overwritten under its hands.
void scrubShared(QByteArray &bytes)
{
    explicit_bzero(const_cast<char *>(bytes.constData()), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

template <class Job> Job *makeJob(const QString &key)
{
    // Without a parent, on purpose: it outlives whoever asked.
    auto *job = new Job(service);
    job->setKey(key);
    job->setInsecureFallback(false);
    return job;
}
} // namespace

/// One caller's question; shared with the job that may answer after the caller was settled.
struct KeychainStore::Request {
    QPointer<QObject> context;
    Callback callback;
    SecretBytes written; ///< of a write, to compare with what is read back
    QByteArray payload; ///< of a write; shares its bytes with the job
    bool storedBefore = false;
    bool lookedTwice = false;
    bool jobRuns = false;
    bool settled = false;
};

KeychainStore::KeychainStore(QObject *parent)
    : KeychainStore(Limits(), parent)
{
}

KeychainStore::KeychainStore(Limits limits, QObject *parent)
    : SecretStore(parent)
    , m_limits(limits)
    , m_lock(new KeyringLock(this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(limits.waitingMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { setWaiting(true); });
    connect(m_lock, &KeyringLock::unlocked, this, &SecretStore::unlocked);
}

KeychainStore::~KeychainStore() = default;

std::shared_ptr<KeychainStore::Request> KeychainStore::begin(QObject *context, Callback callback)
{
    auto request = std::make_shared<Request>();
    request->context = context;
    request->callback = std::move(callback);
    if (m_open++ == 0)
        m_patience.start();
    QTimer::singleShot(m_hanging > 0 ? 0 : m_limits.giveUpMs, this, [this, request] {
        if (request->settled)
            return;
        if (request->jobRuns)
            ++m_hanging;
        qCWarning(lcAuth) << "the keyring did not answer in time";
        settle(request, { SecretState::NoAnswer, {}, {} });
    });
    return request;
}

void KeychainStore::start(const std::shared_ptr<Request> &request, QKeychain::Job *job,
                          const std::function<void(QKeychain::Job *)> &finished)
{
    request->jobRuns = true;
    // The job is the context, so that a late answer is taken note of even after this is gone.
    connect(job, &QKeychain::Job::finished, job,
            [store = QPointer<KeychainStore>(this), request, finished](QKeychain::Job *done) {
                request->jobRuns = false;
                if (store.isNull())
                    return;
                if (request->settled)
                    --store->m_hanging;
                else
                    finished(done);
            });
    job->start();
}

void KeychainStore::settle(const std::shared_ptr<Request> &request, SecretAnswer answer)
{
    Q_ASSERT(!request->settled);
    request->settled = true;
    request->written.clear();
    if (--m_open == 0) {
        m_patience.stop();
        setWaiting(false);
    }
    if (answer.state == SecretState::Locked)
        m_lock->watch();
    const Callback callback = std::exchange(request->callback, nullptr);
    if (request->context)
        callback(std::move(answer));
}

/// A locked keyring gives the same answer as an empty one, so its lock is looked at, and the entry
/// once more when it is open: it may have been opened in between. \a unsure is the state when
/// nothing can be learnt about the lock.
void KeychainStore::settleByLock(const std::shared_ptr<Request> &request, const QString &key,
                                 SecretState unsure, const QString &detail)
{
    KeyringLock::ask(this, [this, request, key, unsure, detail](std::optional<bool> locked) {
        if (request->settled)
            return;
        if (locked == false && !std::exchange(request->lookedTwice, true))
            readEntry(request, key);
        else if (locked)
            settle(request, { *locked ? SecretState::Locked : SecretState::NotStored, {}, detail });
        else
            settle(request, { unsure, {}, detail });
    });
}

void KeychainStore::read(const QString &key, bool storedBefore, QObject *context, Callback callback)
{
    const auto request = begin(context, std::move(callback));
    request->storedBefore = storedBefore;
    if (m_hanging == 0)
        readEntry(request, key);
}

void KeychainStore::readEntry(const std::shared_ptr<Request> &request, const QString &key)
{
    auto *job = makeJob<QKeychain::ReadPasswordJob>(key);
    start(request, job, [this, request, key, job](QKeychain::Job *done) {
        QByteArray payload = job->binaryData();
        SecretAnswer answer { stateOf(done->error()), {}, done->errorString() };
        if (answer.isStored()) {
            answer.secret = SecretPayload::decode(payload);
            scrubShared(payload);
            if (answer.secret.isEmpty()) {
                answer.state = SecretState::NotStored;
                answer.detail = tr("The entry in the keyring was not written by Steward.");
            }
        } else if (answer.state == SecretState::NotStored && request->storedBefore) {
            settleByLock(request, key, SecretState::Locked, answer.detail);
            return;
        }
        settle(request, std::move(answer));
    });
}

void KeychainStore::write(const QString &key, SecretBytes secret, QObject *context,
                          Callback callback)
{
    const auto request = begin(context, std::move(callback));
    if (m_hanging > 0)
        return;
    auto *job = makeJob<QKeychain::WritePasswordJob>(key);
    request->payload = SecretPayload::encode(secret);
    job->setBinaryData(request->payload);
    request->written = std::move(secret);
    start(request, job, [this, request, key](QKeychain::Job *done) {
        scrubShared(request->payload);
        const SecretState state = stateOf(done->error());
        if (state == SecretState::Stored)
            readBack(request, key);
        else
            settle(request,
                   { state == SecretState::NotStored ? SecretState::Locked : state,
                     {},
                     done->errorString() });
    });
}

void KeychainStore::readBack(const std::shared_ptr<Request> &request, const QString &key)
{
    auto *job = makeJob<QKeychain::ReadPasswordJob>(key);
    start(request, job, [this, request, job](QKeychain::Job *done) {
        QByteArray payload = job->binaryData();
        const SecretBytes read = SecretPayload::decode(payload);
        scrubShared(payload);
        const bool same = done->error() == QKeychain::NoError
            && read.view() == request->written.view() && !read.isEmpty();
        settle(request,
               { same ? SecretState::Stored : SecretState::Locked,
                 {},
                 same ? QString()
                      : tr("The keyring took the secret but did not give it back. %1")
                            .arg(done->errorString()) });
    });
}

void KeychainStore::remove(const QString &key, QObject *context, Callback callback)
{
    const auto request = begin(context, std::move(callback));
    if (m_hanging > 0)
        return;
    auto *job = makeJob<QKeychain::DeletePasswordJob>(key);
    start(request, job, [this, request, key](QKeychain::Job *done) {
        const SecretState state = stateOf(done->error());
        // QtKeychain calls it a success as well when the keyring was locked and nothing was done.
        if (state == SecretState::Stored || state == SecretState::NotStored)
            confirmGone(request, key, done->errorString());
        else
            settle(request, { state, {}, done->errorString() });
    });
}

void KeychainStore::confirmGone(const std::shared_ptr<Request> &request, const QString &key,
                                const QString &detail)
{
    KeyringLock::ask(this, [this, request, key, detail](std::optional<bool> locked) {
        if (request->settled)
            return;
        if (locked != false) {
            settle(request, { locked ? SecretState::Locked : SecretState::NotStored, {}, detail });
            return;
        }
        auto *job = makeJob<QKeychain::ReadPasswordJob>(key);
        start(request, job, [this, request, job](QKeychain::Job *done) {
            QByteArray left = job->binaryData();
            scrubShared(left);
            // Still there: it was locked when it should have gone.
            settle(request,
                   { stateOf(done->error()) == SecretState::Stored ? SecretState::Locked
                                                                   : SecretState::NotStored,
                     {},
                     done->errorString() });
        });
    });
}

void KeychainStore::setWaiting(bool waiting)
{
    if (m_waiting == waiting)
        return;
    m_waiting = waiting;
    emit waitingChanged(waiting);
}

} // namespace Steward
