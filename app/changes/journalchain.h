// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

namespace Steward
{

/// The hash of an event of the journal: of its body, its change, and the hash of the one before.
[[nodiscard]] inline QByteArray journalHash(const QByteArray &before, qint64 change,
                                            const QByteArray &body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(QByteArray(QByteArray::number(change) + '\n'));
    hash.addData(body);
    return hash.result();
}

} // namespace Steward
