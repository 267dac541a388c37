// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/secretbytes.h"

#include <cstring>
#include <utility>

namespace Steward
{

void scrub(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        explicit_bzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

SecretBytes::SecretBytes(QByteArray &&bytes)
    : m_bytes(std::exchange(bytes, QByteArray()))
{
}

SecretBytes::~SecretBytes() { clear(); }

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, QByteArray()))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes = std::exchange(other.m_bytes, QByteArray());
    }
    return *this;
}

SecretBytes SecretBytes::clone() const
{
    return SecretBytes(QByteArray(m_bytes.constData(), m_bytes.size()));
}

void SecretBytes::clear() { scrub(m_bytes); }

} // namespace Steward
