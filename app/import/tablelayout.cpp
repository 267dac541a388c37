// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/tablelayout.h"

#include "app/core/formulaguard.h"
#include "app/core/ids.h"
#include "app/core/plaintext.h"
#include "app/import/celltext.h"
#include "app/import/columntitle.h"
#include "app/import/freetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
struct LayoutTexts {
    Q_DECLARE_TR_FUNCTIONS(LayoutTexts)
};

constexpr int rowsLookedAt = 1000;
constexpr qsizetype charactersLookedAt = 200;

/// The beginning of a cell, enough to tell what it is.
QString glance(const ImportTable &table, int row, int column)
{
    const QStringView cell = table.cell(row, column);
    return withoutFormulaGuard(cleanText(cell.first(qMin(cell.size(), charactersLookedAt))));
}

bool holdsAddress(QStringView text) { return !findAddress(text).address.isEmpty(); }

/// What the cells of a column hold, as shares of the rows, 0-1.
struct ColumnFacts {
    double filled = 0;
    double addresses = 0;
    double objectIds = 0;
    double numbers = 0; ///< the look of employee ids
    double words = 0; ///< the look of names
};

ColumnFacts factsOf(const ImportTable &table, int firstRow, int column)
{
    const int end = std::min(table.rowCount(), firstRow + rowsLookedAt);
    ColumnFacts facts;
    for (int row = firstRow; row < end; ++row) {
        const QString text = glance(table, row, column);
        if (text.isEmpty())
            continue;
        ++facts.filled;
        if (holdsAddress(text)) {
            ++facts.addresses;
            continue;
        }
        const KeyKind kind = keyKindOf(text);
        facts.objectIds += kind == KeyKind::C1Id ? 1 : 0;
        facts.numbers += kind == KeyKind::EmployeeId && text.size() >= 4 ? 1 : 0;
        facts.words += kind == KeyKind::Name ? 1 : 0;
    }
    const double rows = std::max(1, end - firstRow);
    for (double *share :
         { &facts.filled, &facts.addresses, &facts.objectIds, &facts.numbers, &facts.words })
        *share /= rows;
    return facts;
}

struct Candidate {
    KeyKind kind = KeyKind::Any;
    double score = 0;
};

/// How good a column is to look people up by, and as what.
Candidate judge(const ColumnTitle &title, const ColumnFacts &facts)
{
    const auto mostly
        = [&facts](double share) { return facts.filled > 0 && share >= 0.5 * facts.filled; };
    if (title.ofSomeoneElse || title.kind == TitleKind::Other)
        return { mostly(facts.addresses) ? KeyKind::Email : KeyKind::Any, 1 };
    const double penalty = title.secondary ? 30 : 0;
    const bool byAccount = title.kind == TitleKind::Username;
    if (mostly(facts.addresses)) {
        const double bonus = title.kind == TitleKind::Email ? 40 : 0;
        return { byAccount ? KeyKind::Username : KeyKind::Email,
                 100 * facts.filled + bonus - penalty };
    }
    if (mostly(facts.objectIds))
        return { KeyKind::C1Id, 90 * facts.filled + (title.kind == TitleKind::AnyId ? 20 : 0) };
    switch (title.kind) {
    case TitleKind::Email:
        // Titled so, though the cells hold something else: better said as "unknown" than hidden.
        return { KeyKind::Email, 50 * facts.filled - penalty };
    case TitleKind::EmployeeId:
        return { KeyKind::EmployeeId, 80 * facts.filled };
    case TitleKind::Username:
        return { KeyKind::Username, 70 * facts.filled };
    case TitleKind::AnyId:
        return { mostly(facts.numbers) ? KeyKind::EmployeeId : KeyKind::Username,
                 35 * facts.filled };
    case TitleKind::Name:
        return { KeyKind::Name, 60 * facts.filled };
    case TitleKind::FamilyName:
        return { KeyKind::Name, 30 * facts.filled };
    case TitleKind::GivenName:
        return { KeyKind::Name, 10 * facts.filled };
    case TitleKind::Unknown:
    case TitleKind::Other:
        break;
    }
    if (mostly(facts.words))
        return { KeyKind::Name, 15 * facts.filled };
    if (mostly(facts.numbers))
        return { KeyKind::EmployeeId, 20 * facts.filled };
    return { KeyKind::Any, 5 * facts.filled };
}

/// Whether the rows below \a row hold addresses or numbers in a column where it does not.
bool differsFromBelow(const ImportTable &table, int row)
{
    const int columns = std::min(table.columnCount(), 100);
    if (row + 1 >= table.rowCount())
        return false;
    for (int column = 0; column < columns; ++column) {
        const QString title = glance(table, row, column);
        if (holdsAddress(title) || title.isEmpty())
            continue;
        const ColumnFacts below = factsOf(table, row + 1, column);
        const KeyKind kind = keyKindOf(title);
        if (below.addresses >= 0.8)
            return true;
        if (kind != KeyKind::EmployeeId && kind != KeyKind::C1Id
            && (below.objectIds >= 0.8 || below.numbers >= 0.8))
            return true;
    }
    return false;
}

bool anyAddress(const ImportTable &table, int row)
{
    for (int column = 0; column < table.cellCount(row); ++column) {
        if (holdsAddress(glance(table, row, column)))
            return true;
    }
    return false;
}

/// A title is not repeated among the cells below it; "Member" in a column of roles is.
bool standsBelow(const ImportTable &table, int row, int column, const QString &text)
{
    const int end = std::min(table.rowCount(), row + 200);
    for (int below = row + 1; below < end; ++below) {
        if (glance(table, below, column) == text)
            return true;
    }
    return false;
}

bool hasKnownTitles(const ImportTable &table, int row)
{
    int known = 0;
    int sure = 0;
    int filled = 0;
    const int columns = std::min(table.cellCount(row), 200);
    for (int column = 0; column < columns; ++column) {
        const QString text = glance(table, row, column);
        filled += text.isEmpty() ? 0 : 1;
        const ColumnTitle title = readColumnTitle(text);
        if (title.kind == TitleKind::Unknown || standsBelow(table, row, column, text))
            continue;
        ++known;
        sure += title.mayBeData ? 0 : 1;
    }
    return (sure > 0 && known * 3 >= filled) || (known > 1 && known * 2 > filled);
}

int guessHeader(const ImportTable &table)
{
    const int titles = titleRow(table);
    const bool differs
        = titles < 0 && table.rowCount() > 0 && !anyAddress(table, 0) && differsFromBelow(table, 0);
    return differs ? 0 : titles;
}

/// The column of whole names in a table without titles, beside \a keyColumn.
int guessNames(const ImportTable &table, int keyColumn)
{
    const int columns = std::min(table.columnCount(), 20);
    const int rows = std::min(table.rowCount(), 200);
    for (int column = 0; column < columns; ++column) {
        int names = 0;
        for (int row = 0; row < rows; ++row) {
            const QString text = glance(table, row, column);
            names += text.contains(u' ') && !holdsAddress(text) && keyKindOf(text) == KeyKind::Name;
        }
        if (column != keyColumn && names * 10 >= rows * 8)
            return column;
    }
    return -1;
}

bool isNothing(const QString &key)
{
    static const QStringList words { u"-"_s,   u"--"_s,   u"\u2013"_s, u"\u2014"_s, u"n/a"_s,
                                     u"na"_s,  u"none"_s, u"null"_s,   u"k. a."_s,  u"k.a."_s,
                                     u"nil"_s, u"#n/a"_s, u"#nv"_s,    u"?"_s,      u"keine"_s };
    return key.isEmpty() || words.contains(key.toLower());
}

bool isExample(const QString &text)
{
    return text.startsWith("example:"_L1, Qt::CaseInsensitive)
        || text.startsWith("beispiel:"_L1, Qt::CaseInsensitive)
        || text.startsWith("e.g. "_L1, Qt::CaseInsensitive)
        || text.startsWith("z. b. "_L1, Qt::CaseInsensitive);
}

/// "1,23457E+11": digits, one comma or stop, digits, an exponent.
bool isShortened(QStringView key)
{
    const qsizetype exponent = key.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (exponent < 1 || exponent + 1 >= key.size())
        return false;
    QStringView tail = key.sliced(exponent + 1);
    if (tail.front() == u'+')
        tail = tail.sliced(1);
    const auto digit = [](QChar c) { return c.isDigit(); };
    const QStringView head = key.first(exponent);
    return !tail.isEmpty() && std::all_of(tail.begin(), tail.end(), digit) && head.front().isDigit()
        && (head.contains(u',') || head.contains(u'.'))
        && std::all_of(head.begin(), head.end(),
                       [](QChar c) { return c.isDigit() || c == u',' || c == u'.'; });
}

/// One row of the table as people.
class RowReader
{
public:
    RowReader(const ImportTable &table, const ImportLayout &layout)
        : m_table(table)
        , m_layout(layout)
    {
    }
    [[nodiscard]] QList<InputRow> read(int row) const;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString nameOf(int row) const;
    [[nodiscard]] QString keyOf(int row) const;
    const ImportTable &m_table;
    const ImportLayout &m_layout;
};

QString RowReader::text(int row, int column) const
{
    return cleanText(withoutFormulaGuard(cleanText(m_table.cell(row, column))));
}

QString RowReader::nameOf(int row) const
{
    if (m_layout.nameColumn >= 0)
        return text(row, m_layout.nameColumn);
    if (m_layout.familyNameColumn < 0 || m_layout.givenNameColumn < 0)
        return {};
    return QString(text(row, m_layout.givenNameColumn) + u' '
                   + text(row, m_layout.familyNameColumn))
        .trimmed();
}

QString RowReader::keyOf(int row) const
{
    const bool halves = m_layout.keyKind == KeyKind::Name
        && m_layout.keyColumn == m_layout.familyNameColumn && m_layout.givenNameColumn >= 0;
    return halves ? nameOf(row) : text(row, m_layout.keyColumn);
}

QList<InputRow> RowReader::read(int row) const
{
    InputRow person;
    person.row = m_table.rowNumber(row);
    person.key = keyOf(row);
    person.input = person.key;
    person.byLook = m_layout.keyKind == KeyKind::Any;
    person.kind = person.byLook ? keyKindOf(person.key) : m_layout.keyKind;
    person.name = m_layout.nameColumn == m_layout.keyColumn ? QString() : nameOf(row);
    if (person.name == person.key)
        person.name.clear();
    if (isNothing(person.key)) {
        person.key.clear();
        person.problem = InputRow::Problem::NoKey;
        return { person };
    }
    if (isExample(person.key) || isExample(text(row, 0))) {
        person.problem = InputRow::Problem::Template;
        return { person };
    }
    if (person.key.size() <= 20 && isShortened(person.key)) {
        person.problem = InputRow::Problem::Shortened;
        return { person };
    }
    if (!person.key.contains(u'@') || person.kind == KeyKind::Name)
        return { person };
    QList<InputRow> people;
    for (InputRow &one : peopleInLine(person.key, ImportLimits().rows + 1)) {
        if (one.kind != KeyKind::Email)
            continue;
        one.row = person.row;
        one.kind = person.kind;
        one.byLook = person.byLook;
        if (one.name.isEmpty())
            one.name = person.name;
        people.append(one);
    }
    return people.isEmpty() ? QList<InputRow> { person } : people;
}
} // namespace

int titleRow(const ImportTable &table)
{
    const int looked = std::min(table.rowCount(), 6);
    for (int row = 0; row < looked && !anyAddress(table, row); ++row) {
        if (hasKnownTitles(table, row))
            return row;
    }
    return -1;
}

ImportLayout guessLayout(const ImportTable &table, const LayoutChoices &choices)
{
    ImportLayout layout;
    layout.headerRow = choices.hasHeader == false ? -1 : guessHeader(table);
    if (choices.hasHeader == true && layout.headerRow < 0 && table.rowCount() > 0)
        layout.headerRow = 0;
    double best = -1000;
    const int columns = std::min(table.columnCount(), 200);
    for (int column = 0; column < columns; ++column) {
        const ColumnTitle title = layout.headerRow < 0
            ? ColumnTitle()
            : readColumnTitle(glance(table, layout.headerRow, column));
        const Candidate candidate = judge(title, factsOf(table, layout.headerRow + 1, column));
        if (candidate.score > best && (!choices.keyColumn || *choices.keyColumn == column)) {
            best = candidate.score;
            layout.keyColumn = column;
            layout.keyKind = candidate.kind;
        }
        const auto take = [&title, column](TitleKind kind, int *place) {
            if (title.kind == kind && !title.ofSomeoneElse && *place < 0)
                *place = column;
        };
        take(TitleKind::Name, &layout.nameColumn);
        take(TitleKind::GivenName, &layout.givenNameColumn);
        take(TitleKind::FamilyName, &layout.familyNameColumn);
    }
    layout.keyColumn = choices.keyColumn.value_or(layout.keyColumn);
    layout.keyKind = choices.keyKind.value_or(layout.keyKind);
    if (layout.headerRow < 0)
        layout.nameColumn = guessNames(table, layout.keyColumn);
    // "Name" beside "First name" is the family name.
    if (layout.nameColumn >= 0 && layout.givenNameColumn >= 0 && layout.familyNameColumn < 0)
        layout.familyNameColumn = std::exchange(layout.nameColumn, -1);
    return layout;
}

QString columnTitle(const ImportTable &table, const ImportLayout &layout, int column)
{
    const QString title
        = layout.headerRow < 0 ? QString() : plainText(glance(table, layout.headerRow, column), 80);
    return title.isEmpty() ? LayoutTexts::tr("Column %1").arg(ImportTable::columnLetters(column))
                           : title;
}

Result<InputRows> peopleInTable(const ImportTable &table, const ImportLayout &layout,
                                const ImportLimits &limits)
{
    InputRows people;
    people.blank = table.blankRows();
    for (int row = 0; row < layout.headerRow; ++row)
        people.ignored.append(table.rowNumber(row));
    const RowReader reader(table, layout);
    for (int row = layout.headerRow + 1; row < table.rowCount(); ++row) {
        for (InputRow &person : reader.read(row)) {
            if (people.rows.size() >= limits.rows) {
                return unexpected(ApiError::invalidInput(
                    LayoutTexts::tr("There are more than %1 entries up to row %2, and so many "
                                    "cannot be read at a time. Split the list into parts.")
                        .arg(QLocale().toString(limits.rows),
                             QLocale().toString(table.rowNumber(row)))));
            }
            people.append(std::move(person));
        }
    }
    return people;
}

} // namespace Steward
