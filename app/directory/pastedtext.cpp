// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/pastedtext.h"

#include <QStringList>

namespace Steward
{

namespace
{
QString withoutQuotes(QString text)
{
    text = text.trimmed();
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.mid(1, text.size() - 2).trimmed();
    return text;
}

/// The cell of a spreadsheet row that names a person best.
QString bestCell(const QString &line)
{
    QString first;
    for (const QString &cell : line.split(u'\t')) {
        const QString clean = withoutQuotes(cell);
        if (clean.contains(u'@'))
            return clean;
        if (first.isEmpty())
            first = clean;
    }
    return first;
}

QString keyOf(const QString &input)
{
    const auto open = input.lastIndexOf(u'<');
    const auto close = input.indexOf(u'>', open);
    if (open >= 0 && close > open && input.mid(open, close - open).contains(u'@'))
        return input.mid(open + 1, close - open - 1).trimmed();
    return input;
}

QStringList partsOf(const QString &line)
{
    if (line.contains(u'\t'))
        return { bestCell(line) };
    if (line.contains(u';'))
        return line.split(u';');
    if (line.count(u'@') > 1)
        return line.split(u',');
    return { line };
}
} // namespace

QList<PastedToken> splitPastedText(const QString &text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    lines.replace(u'\r', u'\n');
    lines.replace(QChar::LineSeparator, u'\n');
    lines.replace(QChar::ParagraphSeparator, u'\n');
    lines.remove(QChar::ByteOrderMark);
    QList<PastedToken> tokens;
    int row = 0;
    for (const QString &line : lines.split(u'\n')) {
        ++row;
        for (const QString &part : partsOf(line)) {
            const QString input = withoutQuotes(part);
            if (!input.isEmpty())
                tokens.append({ row, input, keyOf(input) });
        }
    }
    return tokens;
}

} // namespace Steward
