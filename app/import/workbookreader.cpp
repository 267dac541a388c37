// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/workbookreader.h"

#include "app/import/partreader.h"
#include "app/import/sheetparser.h"
#include "app/import/zipparts.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
struct WorkbookTexts {
    Q_DECLARE_TR_FUNCTIONS(WorkbookTexts)
};

struct Relation {
    QString id;
    QString type; ///< its last word: "styles", "sharedStrings", "officeDocument"
    QString part; ///< name in the zip
};

/// The parts that \a part refers to.
Result<QList<Relation>> relationsOf(ZipParts &zip, const QString &part)
{
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    const QString name = folder + "_rels/"_L1 + part.mid(part.lastIndexOf(u'/') + 1) + ".rels"_L1;
    QList<Relation> relations;
    const auto done = zip.readPart(name, [&](PartReader &reader) {
        if (!reader.nextChild(0))
            return;
        while (reader.nextChild(1) && relations.size() < 5000) {
            const QString target = reader.attribute(u"Target");
            const QString whole = target.startsWith(u'/') ? target.mid(1) : folder + target;
            relations.append({ reader.attribute(u"Id"), reader.attribute(u"Type").section(u'/', -1),
                               QDir::cleanPath(whole) });
        }
    });
    if (!done)
        return unexpected(done.error());
    return relations;
}

QString partOfType(const QList<Relation> &relations, QStringView type)
{
    const auto found
        = std::find_if(relations.begin(), relations.end(),
                       [type](const Relation &relation) { return relation.type == type; });
    return found == relations.end() ? QString() : found->part;
}

struct SheetEntry {
    QString name;
    QString relation;
    bool hidden = false;
};

Result<QList<SheetEntry>> sheetsOf(ZipParts &zip, const QString &workbook)
{
    QList<SheetEntry> sheets;
    const auto done = zip.readPart(workbook, [&sheets](PartReader &reader) {
        if (!reader.nextChild(0))
            return;
        while (reader.nextChild(1)) {
            if (reader.name() != u"sheets")
                continue;
            while (reader.nextChild(2) && sheets.size() < 5000) {
                const QString state = reader.attribute(u"state");
                sheets.append({ reader.attribute(u"name"), reader.attribute(u"id"),
                                !state.isEmpty() && state != u"visible"_s });
            }
        }
    });
    if (!done)
        return unexpected(done.error());
    return sheets;
}

ApiError refusal(const QString &sentence) { return ApiError::invalidInput(sentence); }

/// What an archive is that holds no workbook.
ApiError otherArchive(const ZipParts &zip)
{
    if (zip.contains(u"xl/workbook.bin"_s)) {
        return refusal(WorkbookTexts::tr("This is a binary workbook (.xlsb), which Steward does "
                                         "not read. Save it as .xlsx or .csv."));
    }
    if (zip.contains(u"content.xml"_s) || zip.contains(u"mimetype"_s)) {
        return refusal(WorkbookTexts::tr("This is an OpenDocument file, which Steward does not "
                                         "read. Save it as .xlsx or .csv, or copy its cells and "
                                         "paste them."));
    }
    if (zip.contains(u"word/document.xml"_s) || zip.contains(u"ppt/presentation.xml"_s)) {
        return refusal(WorkbookTexts::tr("This is a document or a presentation. Copy the list out "
                                         "of it and paste it."));
    }
    return refusal(
        WorkbookTexts::tr("This is an archive without a workbook. Unpack it and choose the file "
                          "inside."));
}
} // namespace

Result<WorkbookSheet> readWorkbook(const QByteArray &bytes, const ImportLimits &limits,
                                   const CancelFlag &cancel)
{
    ZipParts zip(bytes, cancel);
    if (const auto opened = zip.open(); !opened)
        return unexpected(opened.error());
    QString workbook = u"xl/workbook.xml"_s;
    if (zip.contains(u"_rels/.rels"_s)) {
        const auto relations = relationsOf(zip, {});
        if (!relations)
            return unexpected(relations.error());
        if (const QString stated = partOfType(*relations, u"officeDocument"); !stated.isEmpty())
            workbook = stated;
    }
    if (!workbook.endsWith(".xml"_L1) || workbook.startsWith("word/"_L1)
        || workbook.startsWith("ppt/"_L1) || !zip.contains(workbook))
        return unexpected(otherArchive(zip));
    const auto relations = relationsOf(zip, workbook);
    if (!relations)
        return unexpected(relations.error());
    const auto sheets = sheetsOf(zip, workbook);
    if (!sheets)
        return unexpected(sheets.error());
    const auto sheet = std::find_if(sheets->begin(), sheets->end(),
                                    [](const SheetEntry &entry) { return !entry.hidden; });
    if (sheet == sheets->end())
        return unexpected(ZipParts::damaged(u"no sheet"_s));
    const auto part
        = std::find_if(relations->begin(), relations->end(), [sheet](const Relation &relation) {
              return relation.id == sheet->relation;
          });
    if (part == relations->end())
        return unexpected(ZipParts::damaged(u"no relation "_s + sheet->relation));

    SharedStrings strings;
    if (const QString name = partOfType(*relations, u"sharedStrings"); zip.contains(name)) {
        const auto read = [&](PartReader &reader) { strings.read(reader, limits.characters); };
        if (const auto done = zip.readPart(name, read); !done)
            return unexpected(done.error());
    }
    ZeroFormats formats;
    if (const QString name = partOfType(*relations, u"styles"); zip.contains(name)) {
        const auto read = [&](PartReader &reader) { formats.read(reader); };
        if (const auto done = zip.readPart(name, read); !done)
            return unexpected(done.error());
    }
    WorkbookSheet result { ImportTable(limits), sheet->name, static_cast<int>(sheets->size()) - 1 };
    SheetParser parser(strings, formats, &result.table);
    const auto done
        = zip.readPart(part->part, [&parser](PartReader &reader) { parser.read(reader); });
    if (!parser.refusal())
        return unexpected(parser.refusal().error());
    if (!done)
        return unexpected(done.error());
    return result;
}

QString typedNumber(const QString &stored, int digits)
{
    const qsizetype exponentAt = stored.indexOf(u'E', 0, Qt::CaseInsensitive);
    bool isNumber = true;
    const int exponent = exponentAt < 0 ? 0 : stored.mid(exponentAt + 1).toInt(&isNumber);
    QString mantissa = exponentAt < 0 ? stored : stored.left(exponentAt);
    const bool negative = mantissa.startsWith(u'-');
    mantissa.remove(0, negative ? 1 : 0);
    QString whole = mantissa.section(u'.', 0, 0);
    QString fraction = mantissa.section(u'.', 1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    isNumber = isNumber && !whole.isEmpty() && std::all_of(whole.begin(), whole.end(), isDigit)
        && std::all_of(fraction.begin(), fraction.end(), isDigit) && exponent >= 0
        && exponent <= 30;
    if (!isNumber)
        return stored;
    fraction = fraction.leftJustified(exponent, u'0');
    whole += fraction.left(exponent);
    fraction.remove(0, exponent);
    // 0.1 stays, 417.0 is 417, and what is no whole number keeps its own way.
    if (std::any_of(fraction.begin(), fraction.end(), [](QChar c) { return c != u'0'; }))
        return stored;
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    whole = whole.rightJustified(digits, u'0');
    return negative ? QString(u'-' + whole) : whole;
}

} // namespace Steward
