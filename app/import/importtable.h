// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/import/importlimits.h"

#include <QList>
#include <QString>

namespace Steward
{

/// The cells of a sheet or a separated file: all text in one string, so that a large table costs
/// little more than its letters. A value; copies share. Rows without anything in them are counted
/// and not kept.
class ImportTable
{
public:
    explicit ImportTable(const ImportLimits &limits = {})
        : m_limits(limits)
    {
    }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// The most cells that a row has.
    [[nodiscard]] int columnCount() const { return m_columns; }
    /// Rows with nothing but blanks between the first and the last row.
    [[nodiscard]] int blankRows() const { return m_blank; }
    /// Number of row \a index as a spreadsheet shows it, from 1.
    [[nodiscard]] int rowNumber(int index) const { return m_rows.at(index).number; }
    [[nodiscard]] int cellCount(int index) const;
    /// As it stands in the file, quotes undone; empty where the row has no such cell. Valid as long
    /// as this table.
    [[nodiscard]] QStringView cell(int index, int column) const;
    /// "A", "Z", "AA": what a spreadsheet calls \a column (from 0).
    [[nodiscard]] static QString columnLetters(int column);

    /// \name For those who fill it
    /// @{
    /// Where the text of the next cell is put; then addCell().
    [[nodiscard]] QString &text() { return m_text; }
    void addCell();
    /// Ends row \a number; a blank one is dropped, and counted once a row follows. Refused beyond
    /// the limits.
    [[nodiscard]] Result<void> endRow(int number);
    /// @}

private:
    struct Row {
        qsizetype firstCell;
        qsizetype start; ///< of its text
        int number;
    };
    ImportLimits m_limits;
    QString m_text;
    QList<qsizetype> m_ends; ///< of each cell's text
    QList<Row> m_rows;
    Row m_open { 0, 0, 0 }; ///< the one being filled
    bool m_tooWide = false; ///< the open row has text beyond the last column allowed
    int m_columns = 0;
    int m_blank = 0;
    int m_blankSinceLast = 0;
};

} // namespace Steward
