// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/sheetparser.h"

#include "app/import/partreader.h"
#include "app/import/workbookreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
// The largest sheet that spreadsheet programs make.
constexpr int maxRow = 1'048'576;
constexpr int maxColumn = 16'384;
constexpr qsizetype maxCellCharacters = 1'000'000;
constexpr qsizetype maxStrings = 5'000'000;

/// "_x000D_": how a workbook writes what XML does not allow.
QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        bool isNumber = false;
        const auto code = text.mid(at + 2, 4).toUShort(&isNumber, 16);
        if (isNumber && at + 6 < text.size() && text.at(at + 6) == u'_')
            text.replace(at, 7, QChar(code));
    }
    return text;
}

/// The column of "BC12" from 0; -1 when there is none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > maxColumn)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

/// The digits of a format that is nothing but zeros, perhaps the same for each sign.
int zerosOf(const QString &format)
{
    const QString first = format.section(u';', 0, 0);
    const bool zeros = !first.isEmpty() && first.size() <= 20
        && std::all_of(first.begin(), first.end(), [](QChar c) { return c == u'0'; });
    return zeros && first.size() > 1 ? static_cast<int>(first.size()) : 0;
}
} // namespace

void SharedStrings::read(PartReader &reader, qsizetype characters)
{
    if (!reader.nextChild(0))
        return;
    while (reader.nextChild(1)) {
        if (reader.name() != u"si")
            continue;
        m_text += unescaped(reader.textInside(maxCellCharacters, u"rPh"));
        m_ends.append(m_text.size());
        if (m_text.size() > characters || m_ends.size() > maxStrings)
            reader.raise(u"too much text"_s);
    }
}

QStringView SharedStrings::at(qsizetype number) const
{
    if (number < 0 || number >= m_ends.size())
        return {};
    const qsizetype start = number == 0 ? 0 : m_ends.at(number - 1);
    return QStringView(m_text).sliced(start, m_ends.at(number) - start);
}

void ZeroFormats::read(PartReader &reader)
{
    if (!reader.nextChild(0))
        return;
    QHash<int, int> digitsOfFormat;
    while (reader.nextChild(1)) {
        if (reader.name() == u"numFmts") {
            while (reader.nextChild(2)) {
                if (const int digits = zerosOf(reader.attribute(u"formatCode")); digits > 0)
                    digitsOfFormat.insert(reader.attribute(u"numFmtId").toInt(), digits);
            }
        } else if (reader.name() == u"cellXfs") {
            for (int style = 0; reader.nextChild(2); ++style) {
                const int digits = digitsOfFormat.value(reader.attribute(u"numFmtId").toInt());
                if (digits > 0)
                    m_digitsOf.insert(style, digits);
            }
        }
    }
}

void SheetParser::read(PartReader &reader)
{
    if (!reader.nextChild(0))
        return;
    while (m_refusal && reader.nextChild(1)) {
        if (reader.name() == u"sheetData")
            readRows(reader);
    }
}

void SheetParser::readRows(PartReader &reader)
{
    int last = 0;
    while (m_refusal && reader.nextChild(2)) {
        if (reader.name() != u"row")
            continue;
        const QString stated = reader.attribute(u"r");
        const int row = stated.isEmpty() ? last + 1 : stated.toInt();
        if (row <= last || row > maxRow) {
            reader.raise(u"row %1 after %2"_s.arg(stated).arg(last));
            return;
        }
        // Rows that were never touched are not in the file.
        for (int blank = last + 1; m_refusal && blank < row; ++blank)
            m_refusal = m_table->endRow(blank);
        readCells(reader);
        if (m_refusal)
            m_refusal = m_table->endRow(row);
        last = row;
    }
}

void SheetParser::readCells(PartReader &reader)
{
    int next = 0;
    while (reader.nextChild(3)) {
        if (reader.name() != u"c")
            continue;
        const QString reference = reader.attribute(u"r");
        const int column = reference.isEmpty() ? next : columnOf(reference);
        if (column < next || column >= maxColumn) {
            reader.raise(u"cell %1"_s.arg(reference));
            return;
        }
        for (; next < column; ++next)
            m_table->addCell();
        m_table->text() += cellText(reader);
        m_table->addCell();
        next = column + 1;
    }
}

QString SheetParser::cellText(PartReader &reader)
{
    const QString type = reader.attribute(u"t");
    const int style = reader.attribute(u"s").toInt();
    QString value;
    QString inlined;
    while (reader.nextChild(4)) {
        if (reader.name() == u"v")
            value = reader.textInside(maxCellCharacters);
        else if (reader.name() == u"is")
            inlined = unescaped(reader.textInside(maxCellCharacters, u"rPh"));
    }
    if (type == u"s"_s) {
        bool isNumber = false;
        const qlonglong number = value.toLongLong(&isNumber);
        return isNumber ? m_strings.at(number).toString() : QString();
    }
    if (type == u"inlineStr"_s)
        return inlined;
    if (type == u"b"_s)
        return value == u"1"_s ? u"TRUE"_s : value.isEmpty() ? QString() : u"FALSE"_s;
    if (type.isEmpty() || type == u"n"_s)
        return typedNumber(value.trimmed(), m_formats.digits(style));
    return unescaped(value);
}

} // namespace Steward
