// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/statefolder.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Steward::Practice
{

bool writePrivately(const QString &path, const QByteArray &content)
{
    // The mode is set when the file is made: there is no moment in which others could read it.
    const QByteArray target = QFile::encodeName(path);
    const QByteArray temporary = target + ".new";
    ::unlink(temporary.constData());
    const int file = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    qsizetype done = 0;
    while (done < content.size()) {
        const auto count
            = ::write(file, content.constData() + done, static_cast<size_t>(content.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        done += count;
    }
    const bool written = done == content.size() && ::fsync(file) == 0;
    const bool closed = ::close(file) == 0;
    return written && closed && ::rename(temporary.constData(), target.constData()) == 0;
}

StateFolder::StateFolder(QString path)
    : m_path(std::move(path))
{
}

bool StateFolder::open(QString &error)
{
    if (!isKept())
        return true;
    const QByteArray name = QFile::encodeName(m_path);
    if (::mkdir(name.constData(), 0700) != 0 && !QDir(m_path).exists()) {
        error = u"The state folder %1 cannot be made."_s.arg(m_path);
        return false;
    }
    QFile file(m_path + "/state.json"_L1);
    if (!file.exists())
        return true;
    if (!file.open(QIODevice::ReadOnly)) {
        error = u"The state in %1 cannot be read."_s.arg(m_path);
        return false;
    }
    m_json = QJsonDocument::fromJson(file.readAll()).object();
    if (m_json.isEmpty())
        error = u"The state in %1 is damaged; move it away to start anew."_s.arg(m_path);
    return !m_json.isEmpty();
}

Identity StateFolder::identity() const
{
    const auto bytes = [this](QLatin1String key) {
        return QByteArray::fromBase64(m_json.value(key).toString().toLatin1());
    };
    Identity identity;
    identity.caPem = bytes("ca"_L1);
    identity.certificatePem = bytes("certificate"_L1);
    identity.serverKeyPem = bytes("serverKey"_L1);
    identity.clientPublicKey = bytes("clientKey"_L1);
    identity.clientSecret = bytes("clientSecret"_L1);
    identity.clientName = m_json.value("clientName"_L1).toString();
    return identity.isComplete() ? identity : Identity::make();
}

quint16 StateFolder::port() const { return static_cast<quint16>(m_json.value("port"_L1).toInt()); }

QJsonObject StateFolder::world() const { return m_json.value("world"_L1).toObject(); }

QString StateFolder::caFile() const { return QDir(m_path).absoluteFilePath(u"ca.pem"_s); }

void StateFolder::save(const Identity &identity, quint16 port, const QJsonObject &world)
{
    if (!isKept())
        return;
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    m_json = { { "ca"_L1, text(identity.caPem) },
               { "certificate"_L1, text(identity.certificatePem) },
               { "serverKey"_L1, text(identity.serverKeyPem) },
               { "clientKey"_L1, text(identity.clientPublicKey) },
               { "clientSecret"_L1, text(identity.clientSecret) },
               { "clientName"_L1, identity.clientName },
               { "port"_L1, port },
               { "world"_L1, world } };
    if (!writePrivately(m_path + "/state.json"_L1, QJsonDocument(m_json).toJson()))
        qWarning("practice tenant: the state could not be written");
}

} // namespace Steward::Practice
