// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/keyringcontrol.h"

#include <QDBusArgument>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Steward
{

/// `(oayays)` of the Secret Service.
struct WireSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}
const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

} // namespace Steward

Q_DECLARE_METATYPE(Steward::WireSecret)

namespace Steward::KeyringControl
{

namespace
{
QDBusInterface secretService(const QString &interface = u"org.freedesktop.Secret.Service"_s)
{
    return { u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, interface };
}

QDBusObjectPath defaultCollection()
{
    auto service = secretService();
    const QDBusReply<QDBusObjectPath> reply = service.call(u"ReadAlias"_s, u"default"_s);
    return reply.value();
}

pid_t daemon() { return qEnvironmentVariableIntValue("STEWARD_KEYRING_PID"); }
} // namespace

bool lock()
{
    auto service = secretService();
    const QDBusMessage reply = service.call(
        u"Lock"_s, QVariant::fromValue(QList<QDBusObjectPath> { defaultCollection() }));
    return reply.type() == QDBusMessage::ReplyMessage;
}

bool unlock()
{
    qDBusRegisterMetaType<WireSecret>();
    auto service = secretService();
    const QDBusMessage opened = service.call(
        u"OpenSession"_s, u"plain"_s, QVariant::fromValue(QDBusVariant(QVariant(QString()))));
    WireSecret master;
    master.session = opened.arguments().value(1).value<QDBusObjectPath>();
    master.value = "practice";
    master.contentType = u"text/plain"_s;
    auto internal = secretService(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s);
    const QDBusMessage reply
        = internal.call(u"UnlockWithMasterPassword"_s, QVariant::fromValue(defaultCollection()),
                        QVariant::fromValue(master));
    return reply.type() == QDBusMessage::ReplyMessage;
}

void freeze() { ::kill(daemon(), SIGSTOP); }

void thaw() { ::kill(daemon(), SIGCONT); }

} // namespace Steward::KeyringControl
