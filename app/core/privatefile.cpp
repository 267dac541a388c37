// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/privatefile.h"

namespace Steward
{

PrivateFile::PrivateFile(const QString &path)
    : m_file(path)
    // Set while the file is empty still.
    , m_good(m_file.open(QIODevice::WriteOnly)
             && m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
{
}

void PrivateFile::write(const QByteArray &bytes)
{
    m_good = m_good && m_file.write(bytes) == bytes.size();
}

QString PrivateFile::commit()
{
    m_good = m_good && m_file.commit();
    return m_good ? QString() : m_file.errorString();
}

QString PrivateFile::save(const QString &path, const QByteArray &bytes)
{
    PrivateFile file(path);
    file.write(bytes);
    return file.commit();
}

} // namespace Steward
