// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/importreading.h"
#include "app/import/partreader.h"
#include "app/import/sheetparser.h"
#include "app/import/similarindex.h"

#include <QBuffer>

#include <cstdlib>

using namespace Steward;

namespace
{
void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What holds of everything that was read, whatever it was read from.
void check(const ImportReading &reading, const ImportLimits &limits)
{
    const InputRows &people = reading.people;
    require(!people.rows.isEmpty() && people.rows.size() <= limits.rows);
    require(reading.table.rowCount() <= limits.rows);
    require(reading.table.columnCount() <= limits.columns);
    int duplicates = 0;
    int last = 0;
    for (const InputRow &row : people.rows) {
        require(row.row >= last && row.row > 0);
        last = row.row;
        require(row.kind != KeyKind::Any && row.key.size() <= maxKeyLength);
        require(row.key.isEmpty() == (row.problem == InputRow::Problem::NoKey));
        require(row.duplicateOf <= row.row);
        duplicates += row.duplicateOf == 0 ? 0 : 1;
        require(inputRowText(row).isEmpty() == (row.isWanted() && !row.mixedScripts));
    }
    require(duplicates == people.duplicates);
    for (int row = 0; row < reading.table.rowCount(); ++row) {
        require(row == 0 || reading.table.rowNumber(row) > reading.table.rowNumber(row - 1));
        for (int column = 0; column <= reading.table.cellCount(row); ++column)
            require(reading.table.cell(row, column).size() <= limits.characters);
    }
    if (reading.form == ImportForm::Table)
        require(!columnTitle(reading.table, reading.layout, reading.layout.keyColumn).isEmpty());
}

void readWith(const ImportSource &source, const ImportChoices &choices)
{
    ImportLimits limits;
    limits.rows = 2000;
    limits.columns = 100;
    const auto reading = readImport(source, choices, limits);
    if (!reading) {
        require(!reading.error().userText().isEmpty());
        return;
    }
    check(*reading, limits);
    if (reading->form != ImportForm::Table)
        return;
    LayoutChoices other;
    other.hasHeader = reading->layout.headerRow < 0;
    other.keyColumn = reading->table.columnCount() - 1;
    if (const auto again = withLayout(*reading, other, limits))
        check(*again, limits);
}
/// The parts of a workbook, without the zip whose checksums keep the fuzzer out.
void readParts(const QByteArray &bytes)
{
    const auto open = [&bytes](QBuffer &buffer) {
        buffer.setData(bytes);
        require(buffer.open(QIODevice::ReadOnly));
        return &buffer;
    };
    SharedStrings strings;
    ZeroFormats formats;
    ImportTable table;
    QBuffer stringBytes;
    PartReader stringReader(open(stringBytes));
    strings.read(stringReader, 100'000);
    QBuffer formatBytes;
    PartReader formatReader(open(formatBytes));
    formats.read(formatReader);
    QBuffer sheetBytes;
    PartReader sheetReader(open(sheetBytes));
    SheetParser(strings, formats, &table).read(sheetReader);
    for (int row = 0; row < table.rowCount(); ++row)
        require(table.rowNumber(row) > 0 && table.cellCount(row) <= table.columnCount());
}
} // namespace

/// Bytes as a file, as text and as a list in each encoding, and what is found as similar addresses.
// The name is libFuzzer's.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ImportSource file = ImportSource::fromFile(QStringLiteral("fuzz"), bytes);
    readWith(file, {});
    readParts(bytes);
    for (const auto encoding : { TextEncoding::Utf16BigEndian, TextEncoding::Windows1252 }) {
        ImportChoices choices;
        choices.encoding = encoding;
        readWith(file, choices);
    }
    const QString text = QString::fromUtf8(bytes);
    for (const auto form : { ImportForm::List, ImportForm::Table }) {
        ImportChoices choices;
        choices.form = form;
        readWith(ImportSource::fromText(text), choices);
    }
    SimilarIndex index;
    const QStringList words = text.left(2000).split(u'\n');
    for (const QString &word : words)
        index.add(0, word);
    require(index.settle(index.size()));
    for (const QString &word : words)
        require(index.find(word).size() <= 5);
    return 0;
}
