// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace Steward
{

/// What people paste around a secret.
namespace SecretText
{
/// \a text without blanks and one pair of quotes around it; a view into the same bytes.
[[nodiscard]] inline QByteArrayView bare(QByteArrayView text)
{
    text = text.trimmed();
    for (const char quote : { '"', '\'', '`' }) {
        if (text.size() > 1 && text.front() == quote && text.back() == quote)
            return text.sliced(1, text.size() - 2).trimmed();
    }
    return text;
}
} // namespace SecretText

} // namespace Steward
