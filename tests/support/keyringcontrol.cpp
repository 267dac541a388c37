// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/keyringcontrol.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
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
/// One call to the secret service; QDBusInterface would introspect and leak what it learns.
QDBusMessage call(const QString &method, const QVariantList &arguments,
                  const QString &interface = u"org.freedesktop.Secret.Service"_s)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QDBusObjectPath defaultCollection()
{
    return call(u"ReadAlias"_s, { u"default"_s }).arguments().value(0).value<QDBusObjectPath>();
}

pid_t daemon() { return qEnvironmentVariableIntValue("STEWARD_KEYRING_PID"); }
} // namespace

bool lock()
{
    const QList<QDBusObjectPath> collections { defaultCollection() };
    return call(u"Lock"_s, { QVariant::fromValue(collections) }).type()
        == QDBusMessage::ReplyMessage;
}

bool unlock()
{
    qDBusRegisterMetaType<WireSecret>();
    const QDBusMessage opened = call(
        u"OpenSession"_s, { u"plain"_s, QVariant::fromValue(QDBusVariant(QVariant(QString()))) });
    WireSecret master;
    master.session = opened.arguments().value(1).value<QDBusObjectPath>();
    master.value = "practice";
    master.contentType = u"text/plain"_s;
    const QVariantList arguments { QVariant::fromValue(defaultCollection()),
                                   QVariant::fromValue(master) };
    return call(u"UnlockWithMasterPassword"_s, arguments,
                u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s)
               .type()
        == QDBusMessage::ReplyMessage;
}

void freeze() { ::kill(daemon(), SIGSTOP); }

void thaw() { ::kill(daemon(), SIGCONT); }

} // namespace Steward::KeyringControl
