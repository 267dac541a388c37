// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/celltext.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr char16_t nonJoiner = 0x200C;
constexpr char16_t joiner = 0x200D;

bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Format || c == QChar(0x034F)
        || (c.category() == QChar::Other_Control && !c.isSpace());
}

/// Joiners shape words from Hebrew on; in Latin, Greek and Cyrillic text they are debris.
bool needsJoiners(QStringView text, qsizetype at)
{
    const auto shaped = [](QChar c) {
        return (c.isLetter() || c.isMark()) && c.unicode() >= 0x0590 && c.unicode() < 0x1E00;
    };
    return at > 0 && at + 1 < text.size() && shaped(text.at(at - 1)) && shaped(text.at(at + 1));
}

bool isLocalLetter(QChar c)
{
    return !c.isSpace()
        && !QStringView(u"<>()[]{}\",;:|\\@\u201C\u201D\u201E\u00AB\u00BB").contains(c);
}

bool isDomainLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate()
        || QStringView(u".-_@").contains(c);
}

bool isDecoration(QChar c) { return QStringView(u"'*`.\u2018\u2019\u201A").contains(c); }
} // namespace

QString cleanText(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    bool blank = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c.isSpace()) {
            blank = !clean.isEmpty();
            continue;
        }
        const bool joins = (c == QChar(joiner) || c == QChar(nonJoiner)) && needsJoiners(text, at);
        if (isUnseen(c) && !joins)
            continue;
        if (blank)
            clean.append(u' ');
        blank = false;
        clean.append(c);
    }
    return clean;
}

FoundAddress findAddress(QStringView text, qsizetype from)
{
    for (qsizetype at = text.indexOf(u'@', from); at >= 0; at = text.indexOf(u'@', at + 1)) {
        FoundAddress found { {}, at, at + 1 };
        while (found.start > from && isLocalLetter(text.at(found.start - 1)))
            --found.start;
        while (found.start < at && isDecoration(text.at(found.start)))
            ++found.start;
        while (found.end < text.size() && isDomainLetter(text.at(found.end)))
            ++found.end;
        qsizetype last = found.end;
        while (last > at + 1 && QStringView(u".-_@").contains(text.at(last - 1)))
            --last;
        if (found.start == at || last == at + 1) {
            at = found.end - 1;
            continue;
        }
        found.address = text.sliced(found.start, last - found.start).toString();
        const QStringView before = text.sliced(from, found.start - from);
        if (before.endsWith("mailto:"_L1, Qt::CaseInsensitive)) {
            found.start -= 7;
            found.address = cleanText(QUrl::fromPercentEncoding(found.address.toUtf8()));
        }
        return found;
    }
    return {};
}

} // namespace Steward
