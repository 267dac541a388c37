// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/plaintext.h"

namespace Steward
{

QString plainText(const QString &text, qsizetype maxLength)
{
    QString clean;
    clean.reserve(qMin(text.size(), maxLength));
    for (const QChar c : text) {
        if (clean.size() >= maxLength) {
            clean.append(QChar(0x2026));
            break;
        }
        if (c == u'\n' || c == u'\r' || c == u'\t')
            clean.append(u' ');
        else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            // Zero-width joiners are part of ordinary words in several scripts.
            clean.append(c == QChar(0x200D) || c == QChar(0x200C) ? c : QChar(0xFFFD));
        else
            clean.append(c);
    }
    return clean;
}

} // namespace Steward
