// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Steward
{

/// Looks at whether the keyring that holds new secrets is locked, over D-Bus and without ever
/// asking for its password (QtKeychain cannot tell). GUI thread only; nothing waits.
class KeyringLock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyringLock)
public:
    explicit KeyringLock(QObject *parent = nullptr);
    /// Calls back once with the answer, nothing when there is none to be had; not when \a context
    /// is gone.
    static void ask(QObject *context, std::function<void(std::optional<bool>)> callback);
    /// Looks at once and every second from now on, until it was seen locked and then open.
    void watch();

signals:
    void unlocked();

private:
    void look();
    QTimer m_timer;
    bool m_asking = false;
    bool m_sawLocked = false;
};

} // namespace Steward
