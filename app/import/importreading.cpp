// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/importreading.h"

#include "app/core/plaintext.h"
#include "app/import/celltext.h"
#include "app/import/delimitedreader.h"
#include "app/import/fileform.h"
#include "app/import/freetext.h"
#include "app/import/workbookreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
struct ReadingTexts {
    Q_DECLARE_TR_FUNCTIONS(ReadingTexts)
};

/// Shares of the cells of a sample, 0-1.
struct SampleFacts {
    double addressCells = 0; ///< of the filled cells
    int addressColumns = 0; ///< columns that are mostly addresses
    double secondNamedAddress = 0; ///< rows whose second cell is "Ann <ann@x>"
    double blankAfterComma = 0; ///< rows whose second cell begins with a blank
    double sameKind = 0; ///< rows whose cells are all ids or all usernames
    double firstListMark = 0; ///< rows whose first cell is a bullet or number of a list
};

/// "1001, 1002, 1003": a row of a table rather holds an id, a name and a department.
bool cellsAreAlike(const ImportTable &sample, int row)
{
    const KeyKind kind = keyKindOf(cleanText(sample.cell(row, 0)));
    bool alike = sample.cellCount(row) > 1 && kind != KeyKind::Name;
    for (int column = 1; alike && column < sample.cellCount(row); ++column) {
        const QString cell = cleanText(sample.cell(row, column));
        alike = cell.isEmpty() || keyKindOf(cell) == kind;
    }
    return alike;
}

SampleFacts factsOf(const ImportTable &sample)
{
    SampleFacts facts;
    double filled = 0;
    const int columns = std::min(sample.columnCount(), 50);
    const double rows = std::max(1, sample.rowCount());
    for (int column = 0; column < columns; ++column) {
        double here = 0;
        for (int row = 0; row < sample.rowCount(); ++row) {
            const QStringView cell = sample.cell(row, column);
            filled += cell.trimmed().isEmpty() ? 0 : 1;
            here += findAddress(cell.first(qMin<qsizetype>(cell.size(), 500))).address.isEmpty()
                ? 0
                : 1;
        }
        facts.addressCells += here;
        facts.addressColumns += here >= 0.6 * rows ? 1 : 0;
    }
    facts.addressCells /= std::max(1.0, filled);
    for (int row = 0; row < sample.rowCount(); ++row) {
        const QStringView second = sample.cell(row, 1);
        const auto open = second.indexOf(u'<');
        facts.secondNamedAddress += open > 0 && second.indexOf(u'@', open) > 0 ? 1 : 0;
        facts.blankAfterComma += second.startsWith(u' ') ? 1 : 0;
        facts.sameKind += cellsAreAlike(sample, row) ? 1 : 0;
        facts.firstListMark += isListMark(sample.cell(row, 0)) ? 1 : 0;
    }
    facts.secondNamedAddress /= rows;
    facts.blankAfterComma /= rows;
    facts.sameKind /= rows;
    facts.firstListMark /= rows;
    return facts;
}

/// Whether what \a guess splits is a list of people all the same.
ImportForm formOf(const SeparatorGuess &guess)
{
    const ImportTable &sample = guess.sample;
    if (sample.rowCount() == 0)
        return ImportForm::List;
    if (titleRow(sample) >= 0)
        return ImportForm::Table;
    if (guess.separator.isNull() || guess.share < 0.6)
        return ImportForm::List;
    const SampleFacts facts = factsOf(sample);
    if (guess.separator == u'\t')
        return facts.firstListMark >= 0.8 ? ImportForm::List : ImportForm::Table;
    const bool names = guess.separator == u','
        && ((guess.columns == 2 && facts.secondNamedAddress >= 0.6)
            || (facts.addressCells == 0 && facts.blankAfterComma >= 0.6));
    const bool keys = facts.addressCells >= 0.8 || facts.addressColumns == guess.columns
        || facts.sameKind >= 0.6;
    return sample.rowCount() < 2 || names || keys ? ImportForm::List : ImportForm::Table;
}

Result<void> fillFromTable(ImportReading *reading, const LayoutChoices &choices,
                           const ImportLimits &limits)
{
    reading->layout = guessLayout(reading->table, choices);
    auto people = peopleInTable(reading->table, reading->layout, limits);
    if (!people)
        return unexpected(people.error());
    reading->people = *std::move(people);
    return {};
}

Result<ImportReading> readText(QStringView text, ImportReading reading,
                               const ImportChoices &choices, const ImportLimits &limits,
                               const CancelFlag &cancel)
{
    const SeparatorGuess guess = guessSeparator(text);
    reading.form = choices.form.value_or(choices.separator ? ImportForm::Table : formOf(guess));
    if (reading.form == ImportForm::List) {
        auto people = readFreeText(text, limits, cancel);
        if (!people)
            return unexpected(people.error());
        reading.people = *std::move(people);
        return reading;
    }
    reading.separator = choices.separator.value_or(guess.share >= 0.6 ? guess.separator : QChar());
    auto table = readDelimited(text, reading.separator, limits, cancel);
    if (!table)
        return unexpected(table.error());
    reading.table = *std::move(table);
    if (const auto filled = fillFromTable(&reading, choices.layout, limits); !filled)
        return unexpected(filled.error());
    return reading;
}

Result<ImportReading> readSheet(const QByteArray &bytes, const ImportChoices &choices,
                                const ImportLimits &limits, const CancelFlag &cancel)
{
    auto sheet = readWorkbook(bytes, limits, cancel);
    if (!sheet)
        return unexpected(sheet.error());
    ImportReading reading;
    reading.form = ImportForm::Table;
    reading.isWorkbook = true;
    reading.table = std::move(sheet->table);
    if (sheet->otherSheets > 0) {
        reading.notes.append(
            ReadingTexts::tr("Only the sheet \"%1\" was read; %n other sheet(s) were not.", nullptr,
                             sheet->otherSheets)
                .arg(plainText(sheet->name, 80)));
    }
    if (const auto filled = fillFromTable(&reading, choices.layout, limits); !filled)
        return unexpected(filled.error());
    return reading;
}

Result<ImportReading> refuse(const QString &sentence)
{
    return unexpected(ApiError::invalidInput(sentence));
}

/// The last check: whether anybody was found.
Result<ImportReading> withPeople(Result<ImportReading> reading)
{
    if (reading && reading->people.rows.isEmpty()) {
        return refuse(reading->table.rowCount() > 0
                          ? ReadingTexts::tr("There are titles but no rows below them. Check that "
                                             "the right file or sheet was saved.")
                          : ReadingTexts::tr("There are no addresses or names in it. Choose "
                                             "another file, or paste addresses or names, one a "
                                             "line."));
    }
    return reading;
}
} // namespace

Result<ImportReading> readImport(const ImportSource &source, const ImportChoices &choices,
                                 const ImportLimits &limits, const CancelFlag &cancel)
{
    if (!source.isFile) {
        if (source.text.size() > limits.characters)
            return refuse(ReadingTexts::tr("The text is too long to be read at once. Split it into "
                                           "parts."));
        return withPeople(readText(source.text, ImportReading(), choices, limits, cancel));
    }
    const auto form = fileFormOf(source.bytes, choices.encoding.has_value());
    if (!form)
        return unexpected(form.error());
    if (*form == FileForm::Workbook)
        return withPeople(readSheet(source.bytes, choices, limits, cancel));
    auto decoded = decodeText(source.bytes, choices.encoding);
    if (!decoded)
        return unexpected(decoded.error());
    ImportReading reading;
    reading.encoding = decoded->encoding;
    if (!decoded->note.isEmpty())
        reading.notes.append(decoded->note);
    return withPeople(readText(decoded->text, reading, choices, limits, cancel));
}

Result<ImportReading> withLayout(const ImportReading &reading, const LayoutChoices &choices,
                                 const ImportLimits &limits)
{
    ImportReading other = reading;
    if (const auto filled = fillFromTable(&other, choices, limits); !filled)
        return unexpected(filled.error());
    return withPeople(std::move(other));
}

} // namespace Steward
