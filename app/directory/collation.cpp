// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/collation.h"

#include <QString>

#include <unicode/ucol.h>

namespace Steward
{

void Collation::Closer::operator()(UCollator *collator) const { ucol_close(collator); }

Collation::Collation(const QLocale &locale)
{
    const QLocale used = locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
    UErrorCode error = U_ZERO_ERROR;
    m_collator.reset(ucol_open(used.name().toLatin1().constData(), &error));
}

void Collation::makeKey(QByteArrayView utf8, QByteArray &to) const
{
    to.resize(qMax<qsizetype>(to.capacity(), 256));
    if (!m_collator) {
        // ICU's data are not there: by code point, as without a collation.
        to = utf8.toByteArray();
        to.replace('\0', ' ');
        return;
    }
    const QString text = QString::fromUtf8(utf8);
    const auto write = [&] {
        return ucol_getSortKey(m_collator.get(), reinterpret_cast<const UChar *>(text.utf16()),
                               static_cast<int32_t>(text.size()),
                               reinterpret_cast<uint8_t *>(to.data()),
                               static_cast<int32_t>(to.size()));
    };
    int32_t size = write();
    if (size > to.size()) {
        to.resize(size);
        size = write();
    }
    to.resize(qMax(0, size - 1)); // without the zero at its end
}

} // namespace Steward
