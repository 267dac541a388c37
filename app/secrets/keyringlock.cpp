// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keyringlock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Steward
{

KeyringLock::KeyringLock(QObject *parent)
    : QObject(parent)
{
    // The services differ in what they signal; the property is there in all.
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &KeyringLock::look);
}

void KeyringLock::ask(QObject *context, std::function<void(std::optional<bool>)> callback)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), context);
    connect(watcher, &QDBusPendingCallWatcher::finished, context,
            [watcher, callback = std::move(callback)] {
                watcher->deleteLater();
                const QDBusPendingReply<QDBusVariant> reply = *watcher;
                if (reply.isError())
                    callback(std::nullopt);
                else
                    callback(reply.value().variant().toBool());
            });
}

void KeyringLock::watch()
{
    if (m_timer.isActive())
        return;
    m_sawLocked = false;
    m_timer.start();
    look();
}

void KeyringLock::look()
{
    if (m_asking)
        return;
    m_asking = true;
    ask(this, [this](std::optional<bool> locked) {
        m_asking = false;
        m_sawLocked = m_sawLocked || locked == true;
        // Open from the start is no news: what was refused would be refused again.
        if (locked != false || !m_sawLocked || !m_timer.isActive())
            return;
        m_timer.stop();
        emit unlocked();
    });
}

} // namespace Steward
