// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Steward
{

/// Bytes that are overwritten when no longer needed. Move-only, so that a secret has one owner.
/// What Qt or the caller copied out of it cannot be scrubbed from here.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// Takes the bytes over; the caller's array is left empty.
    explicit SecretBytes(QByteArray &&bytes);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    Q_DISABLE_COPY(SecretBytes)

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// A view into the bytes, valid while this object lives; never a copy.
    [[nodiscard]] QByteArrayView view() const { return m_bytes; }
    [[nodiscard]] SecretBytes clone() const;
    void clear();

private:
    QByteArray m_bytes;
};

/// Overwrites \a bytes and empties it (a shared array is only detached and emptied).
void scrub(QByteArray &bytes);

} // namespace Steward
