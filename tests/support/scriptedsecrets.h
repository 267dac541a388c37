// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/secretstore.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace Steward
{

/// A keyring that does as it is told.
class ScriptedSecrets final : public SecretStore
{
public:
    /// What every request meets; nothing means that the keyring is open and well.
    std::optional<SecretState> trouble;
    /// Nothing is answered until release().
    bool held = false;
    QHash<QString, QByteArray> entries;
    int reads = 0;
    int writes = 0;

    void read(const QString &key, bool, QObject *context, Callback callback) override
    {
        ++reads;
        answer(context, std::move(callback), [this, key] {
            const QByteArray found = entries.value(key);
            if (found.isEmpty())
                return SecretAnswer { SecretState::NotStored, {}, {} };
            return SecretAnswer { SecretState::Stored,
                                  SecretBytes(QByteArray(found.constData(), found.size())),
                                  {} };
        });
    }
    void write(const QString &key, SecretBytes secret, QObject *context, Callback callback) override
    {
        ++writes;
        answer(context, std::move(callback), [this, key, text = secret.view().toByteArray()] {
            entries.insert(key, text);
            return SecretAnswer { SecretState::Stored, {}, {} };
        });
    }
    void remove(const QString &key, QObject *context, Callback callback) override
    {
        answer(context, std::move(callback), [this, key] {
            entries.remove(key);
            return SecretAnswer { SecretState::NotStored, {}, {} };
        });
    }
    [[nodiscard]] bool isWaiting() const override { return m_waiting; }

    void setWaiting(bool waiting)
    {
        m_waiting = waiting;
        emit waitingChanged(waiting);
    }
    void unlock()
    {
        trouble.reset();
        emit unlocked();
    }
    void release()
    {
        held = false;
        for (const auto &run : std::exchange(m_waitingRuns, {}))
            run();
    }

private:
    template <class Work> void answer(QObject *context, Callback callback, Work work)
    {
        auto run = [this, guard = QPointer<QObject>(context), callback, work] {
            SecretAnswer answer
                = trouble ? SecretAnswer { *trouble, {}, tr("keyring words") } : work();
            if (guard)
                callback(std::move(answer));
        };
        if (held)
            m_waitingRuns.push_back(run);
        else
            QTimer::singleShot(0, this, run);
    }
    bool m_waiting = false;
    std::vector<std::function<void()>> m_waitingRuns;
};

} // namespace Steward
