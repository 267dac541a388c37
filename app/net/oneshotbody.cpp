// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/oneshotbody.h"

#include "app/core/secretbytes.h"

#include <cstring>

namespace Steward
{

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneShotBody::~OneShotBody() { scrub(m_bytes); }

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_at + QIODevice::bytesAvailable();
}

bool OneShotBody::atEnd() const { return m_at >= m_bytes.size(); }

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = qMin(maxSize, m_bytes.size() - m_at);
    if (count <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_at, static_cast<size_t>(count));
    m_at += count;
    return count;
}

} // namespace Steward
