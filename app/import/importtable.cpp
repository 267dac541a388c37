// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/importtable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace Steward
{

namespace
{
struct TableTexts {
    Q_DECLARE_TR_FUNCTIONS(TableTexts)
};

Result<void> refuse(const QString &sentence)
{
    return unexpected(ApiError::invalidInput(sentence));
}
} // namespace

int ImportTable::cellCount(int index) const
{
    const qsizetype end
        = index + 1 < m_rows.size() ? m_rows.at(index + 1).firstCell : m_ends.size();
    return static_cast<int>(end - m_rows.at(index).firstCell);
}

QStringView ImportTable::cell(int index, int column) const
{
    if (index < 0 || index >= rowCount() || column < 0 || column >= cellCount(index))
        return {};
    const Row &row = m_rows.at(index);
    const qsizetype at = row.firstCell + column;
    const qsizetype start = column == 0 ? row.start : m_ends.at(at - 1);
    return QStringView(m_text).sliced(start, m_ends.at(at) - start);
}

QString ImportTable::columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

void ImportTable::addCell()
{
    if (m_ends.size() - m_open.firstCell < m_limits.columns) {
        m_ends.append(m_text.size());
        return;
    }
    // Sheets have rows of thousands of empty cells that somebody once coloured.
    const qsizetype known = m_ends.isEmpty() ? 0 : m_ends.last();
    m_tooWide = m_tooWide || !QStringView(m_text).sliced(known).trimmed().isEmpty();
    m_text.truncate(known);
}

Result<void> ImportTable::endRow(int number)
{
    const QStringView rowText = QStringView(m_text).sliced(m_open.start);
    if (!m_tooWide && rowText.trimmed().isEmpty()) {
        m_text.truncate(m_open.start);
        m_ends.resize(m_open.firstCell);
        ++m_blankSinceLast;
        return {};
    }
    const QLocale locale;
    if (m_tooWide) {
        return refuse(TableTexts::tr("Row %1 has more than %2 columns. Check the separator, or "
                                     "keep only the columns that say who is meant.")
                          .arg(locale.toString(number), locale.toString(m_limits.columns)));
    }
    if (m_rows.size() >= m_limits.rows) {
        return refuse(TableTexts::tr("There are more than %1 rows, and so many cannot be read at a "
                                     "time. Split the list into parts.")
                          .arg(locale.toString(m_limits.rows)));
    }
    if (m_ends.size() > m_limits.cells || m_text.size() > m_limits.characters) {
        return refuse(TableTexts::tr("The table is too large up to row %1. Keep only the columns "
                                     "that say who is meant.")
                          .arg(locale.toString(number)));
    }
    m_columns = std::max(m_columns, static_cast<int>(m_ends.size() - m_open.firstCell));
    m_blank += std::exchange(m_blankSinceLast, 0);
    m_open.number = number;
    m_rows.append(m_open);
    m_open = { m_ends.size(), m_text.size(), 0 };
    return {};
}

} // namespace Steward
