// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/import/importtable.h"

#include <QHash>

namespace Steward
{

class PartReader;

/// The text that the cells of a workbook share, by number.
class SharedStrings
{
public:
    /// Reads `sharedStrings.xml`; at most \a characters in all.
    void read(PartReader &reader, qsizetype characters);
    /// Empty for a number that is not there.
    [[nodiscard]] QStringView at(qsizetype number) const;

private:
    QString m_text;
    QList<qsizetype> m_ends;
};

/// The formats that add zeros in front ("00000"), by number of the cell style.
class ZeroFormats
{
public:
    /// Reads `styles.xml`.
    void read(PartReader &reader);
    /// How many digits cells of style \a style show at least; 0 when it adds none.
    [[nodiscard]] int digits(int style) const { return m_digitsOf.value(style); }

private:
    QHash<int, int> m_digitsOf;
};

/// Reads `sheetN.xml` into \a table.
class SheetParser
{
public:
    /// What is given must outlive this.
    SheetParser(const SharedStrings &strings, const ZeroFormats &formats, ImportTable *table)
        : m_strings(strings)
        , m_formats(formats)
        , m_table(table)
    {
    }
    void read(PartReader &reader);
    /// Why the table was refused while it was read, if it was.
    [[nodiscard]] const Result<void> &refusal() const { return m_refusal; }

private:
    void readRows(PartReader &reader);
    void readCells(PartReader &reader);
    [[nodiscard]] QString cellText(PartReader &reader);
    const SharedStrings &m_strings;
    const ZeroFormats &m_formats;
    ImportTable *m_table;
    Result<void> m_refusal;
};

} // namespace Steward
