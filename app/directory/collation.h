// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLocale>

#include <memory>

struct UCollator;

namespace Steward
{

/// Makes keys that sort byte by byte as the texts sort for a person: ICU's, which QCollator has
/// too but does not give out. One thread.
class Collation final
{
public:
    /// The "C" locale, which would sort by code point, counts as English.
    explicit Collation(const QLocale &locale = QLocale());
    /// Replaces \a to by the key of \a utf8; it holds no zero byte.
    void makeKey(QByteArrayView utf8, QByteArray &to) const;

private:
    struct Closer {
        void operator()(UCollator *collator) const;
    };
    std::unique_ptr<UCollator, Closer> m_collator;
};

} // namespace Steward
