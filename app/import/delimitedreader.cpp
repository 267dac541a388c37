// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/delimitedreader.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace Steward
{

namespace
{
bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

/// One pass over the text; each call of readCell() leaves m_at behind the cell.
class CellScanner
{
public:
    CellScanner(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// Appends the next cell to \a cell; true when it was the last of its row.
    bool readCell(QString &cell);

private:
    [[nodiscard]] bool endsCell(qsizetype at) const
    {
        return at >= m_text.size() || isLineEnd(m_text.at(at)) || m_text.at(at) == m_separator;
    }
    [[nodiscard]] qsizetype afterBlanks(qsizetype at) const
    {
        while (at < m_text.size() && m_text.at(at) == u' ')
            ++at;
        return at;
    }
    bool readQuoted(QString &cell);
    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

bool CellScanner::readQuoted(QString &cell)
{
    const qsizetype before = cell.size();
    bool severalLines = false;
    for (qsizetype at = afterBlanks(m_at) + 1; at < m_text.size(); ++at) {
        const QChar c = m_text.at(at);
        if (c == u'"' && at + 1 < m_text.size() && m_text.at(at + 1) == u'"') {
            cell.append(c);
            ++at;
        } else if (c == u'"') {
            const qsizetype next = afterBlanks(at + 1);
            const bool proper = endsCell(next);
            // Text behind the closing quote belongs to the cell, unless the quote was far away:
            // then the first one was none.
            if (!proper && severalLines)
                break;
            m_at = proper ? next : at + 1;
            return true;
        } else if (isLineEnd(c)) {
            severalLines = true;
            cell.append(u'\n');
            if (c == u'\r' && at + 1 < m_text.size() && m_text.at(at + 1) == u'\n')
                ++at;
        } else {
            cell.append(c);
        }
    }
    cell.truncate(before);
    return false;
}

bool CellScanner::readCell(QString &cell)
{
    const qsizetype quote = afterBlanks(m_at);
    if (quote < m_text.size() && m_text.at(quote) == u'"')
        readQuoted(cell);
    const qsizetype start = m_at;
    while (!endsCell(m_at))
        ++m_at;
    cell.append(m_text.sliced(start, m_at - start));
    if (m_at >= m_text.size())
        return true;
    const QChar end = m_text.at(m_at++);
    if (end == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n')
        ++m_at;
    return isLineEnd(end);
}

/// "sep=;" as Excel writes and hides it: the separator, and the text behind that line.
QChar statedSeparator(QStringView *text)
{
    QStringView line = *text;
    if (!line.startsWith(QStringView(u"sep="), Qt::CaseInsensitive) || line.size() < 5)
        return {};
    const QChar separator = line.at(4);
    line = line.sliced(5);
    const bool splits = separator == u'\t' || separator.isPunct() || separator.isSymbol();
    if (!splits || separator == u'"' || (!line.isEmpty() && !isLineEnd(line.front())))
        return {};
    line = line.sliced(line.startsWith(QStringView(u"\r\n")) ? 2 : qMin<qsizetype>(1, line.size()));
    *text = line;
    return separator;
}

constexpr qsizetype sampleCharacters = 200'000;
constexpr int sampleRows = 200;

/// The first rows of \a text, without one that the cut went through.
ImportTable sampleOf(QStringView text, QChar separator)
{
    ImportLimits limits;
    limits.rows = sampleRows;
    limits.columns = sampleCharacters;
    ImportTable sample(limits);
    CellScanner scanner(text.first(qMin(text.size(), sampleCharacters)), separator);
    for (int number = 1; !scanner.atEnd() && sample.rowCount() < sampleRows; ++number) {
        while (!scanner.readCell(sample.text()))
            sample.addCell();
        sample.addCell();
        const bool cut = scanner.atEnd() && text.size() > sampleCharacters;
        if ((cut && sample.rowCount() > 0) || !sample.endRow(number))
            break;
    }
    return sample;
}

SeparatorGuess judged(QStringView text, QChar separator)
{
    SeparatorGuess guess;
    guess.separator = separator;
    guess.sample = sampleOf(text, separator);
    QHash<int, int> rowsWith;
    for (int row = 0; row < guess.sample.rowCount(); ++row)
        ++rowsWith[guess.sample.cellCount(row)];
    int most = 0;
    for (auto it = rowsWith.cbegin(); it != rowsWith.cend(); ++it) {
        if (it.key() > 1 && it.value() > most) {
            most = it.value();
            guess.columns = it.key();
        }
    }
    if (most > 0)
        guess.share = static_cast<double>(most) / guess.sample.rowCount();
    return guess;
}
} // namespace

Result<ImportTable> readDelimited(QStringView text, QChar separator, const ImportLimits &limits,
                                  const CancelFlag &cancel)
{
    statedSeparator(&text);
    ImportTable table(limits);
    CellScanner scanner(text, separator);
    for (int number = 1; !scanner.atEnd(); ++number) {
        bool last = false;
        qsizetype cells = 0;
        while (!last) {
            last = scanner.readCell(table.text());
            table.addCell();
            if (++cells % 4096 == 0 && cancel.isCancelled())
                return unexpected(ApiError::cancelled());
        }
        if (const auto ended = table.endRow(number); !ended)
            return unexpected(ended.error());
        if (number % 1024 == 0 && cancel.isCancelled())
            return unexpected(ApiError::cancelled());
    }
    return table;
}

SeparatorGuess guessSeparator(QStringView text)
{
    if (const QChar stated = statedSeparator(&text); !stated.isNull()) {
        SeparatorGuess guess = judged(text, stated);
        guess.share = 1;
        return guess;
    }
    SeparatorGuess best = judged(text, QChar());
    double bestScore = 0;
    // In this order when two do equally well: cells hold commas more often than tabs.
    for (const QChar separator : { u'\t', u';', u'|', u',' }) {
        SeparatorGuess guess = judged(text, separator);
        const double score = guess.share * (1 - 1.0 / (guess.columns + 1));
        if (score > bestScore) {
            bestScore = score;
            best = std::move(guess);
        }
        if (separator == u'\t' && best.share >= 0.8)
            break;
    }
    return best;
}

} // namespace Steward
