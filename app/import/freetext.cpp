// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/freetext.h"

#include "app/import/celltext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
struct FreeTextTexts {
    Q_DECLARE_TR_FUNCTIONS(FreeTextTexts)
};

/// Those found in a line, no more than are wanted.
struct People {
    QList<InputRow> rows;
    qsizetype most;
    [[nodiscard]] bool isFull() const { return rows.size() >= most; }
};

constexpr QStringView quoteMarks = u"\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

QStringView withoutQuotes(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty() && quoteMarks.contains(text.front()))
        text = text.sliced(1).trimmed();
    while (!text.isEmpty() && quoteMarks.contains(text.back()))
        text = text.chopped(1).trimmed();
    return text;
}

/// The parts of a text between separators that are not in quotes or angle brackets. What is never
/// closed opens nothing. One at a time: a text may have millions.
class Parts
{
public:
    Parts(QStringView text, QStringView separators)
        : m_rest(text)
        , m_separators(separators)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_done; }
    QStringView next();

private:
    QStringView m_rest;
    QStringView m_separators;
    bool m_quotes = true; ///< there may be a closing one ahead
    bool m_angles = true;
    bool m_done = false;
};

QStringView Parts::next()
{
    for (qsizetype at = 0; at < m_rest.size(); ++at) {
        const QChar c = m_rest.at(at);
        if ((c == u'"' && m_quotes) || (c == u'<' && m_angles)) {
            const qsizetype close = m_rest.indexOf(c == u'"' ? u'"' : u'>', at + 1);
            (c == u'"' ? m_quotes : m_angles) = close >= 0;
            at = close >= 0 ? close : at;
        } else if (m_separators.contains(c)) {
            const QStringView part = m_rest.first(at);
            m_rest = m_rest.sliced(at + 1);
            return part;
        }
    }
    m_done = true;
    return m_rest;
}

qsizetype wordCount(QStringView text)
{
    text = text.trimmed();
    return text.isEmpty() ? 0 : text.count(u' ') + 1;
}

/// Without what stands at the end of a sentence; "Ann Berg Jr." keeps its stop.
QStringView withoutPunctuation(QStringView text)
{
    while (!text.isEmpty() && QStringView(u",;:!?").contains(text.back()))
        text = text.chopped(1).trimmed();
    if (text.endsWith(u'.')) {
        const qsizetype lastWord = text.size() - 1 - (text.lastIndexOf(u' ') + 1);
        if (lastWord > 3 || !text.contains(u' '))
            text = text.chopped(1);
    }
    return text;
}

void addPlain(QStringView part, People &people)
{
    InputRow row;
    row.key = withoutPunctuation(withoutQuotes(part)).toString();
    if (row.key.isEmpty() || isListMark(row.key))
        return;
    row.input = part.trimmed().toString();
    row.kind = keyKindOf(row.key);
    row.byLook = true;
    people.rows.append(row);
}

/// "Berg, Ann" is one name; "ann.berg, bo7" are two usernames, and three pieces are three of
/// something.
bool isOneName(QStringView part)
{
    Parts pieces(part, u",");
    const QStringView first = pieces.next().trimmed();
    if (pieces.atEnd())
        return true;
    const QStringView second = pieces.next().trimmed();
    return pieces.atEnd()
        && (keyKindOf(first) == KeyKind::Name || keyKindOf(second) == KeyKind::Name);
}

/// Text without an address: one name, or several names, usernames or numbers between commas.
void addNames(QStringView part, People &people)
{
    if (isOneName(part)) {
        addPlain(part, people);
        return;
    }
    for (Parts pieces(part, u","); !pieces.atEnd() && !people.isFull();)
        addPlain(pieces.next(), people);
}

/// The name that stands before an address: in front of "<" or "(", no mail word before it.
QString nameBefore(QStringView text)
{
    QStringView name = text.trimmed();
    if (!name.endsWith(u'<') && !name.endsWith(u'('))
        return {};
    name = withoutQuotes(name.chopped(1));
    while (!name.isEmpty() && QStringView(u"'[]").contains(name.back()))
        name = name.chopped(1);
    while (!name.isEmpty() && QStringView(u"'[]").contains(name.front()))
        name = name.sliced(1);
    return name.trimmed().toString();
}

/// "ann@x <ann@x>", "[ann@x](mailto:ann@x)": the text between an address shown as a name and the
/// one that counts.
bool linksShownAddress(QStringView between)
{
    const bool opens = between.contains(u'<') || between.contains(QStringView(u"]("));
    return opens && std::all_of(between.begin(), between.end(), [](QChar c) {
               return QStringView(u" '\"<]([").contains(c);
           });
}

/// Text with addresses in it: one person each.
void addAddresses(QStringView piece, People &people)
{
    qsizetype nameFrom = 0;
    FoundAddress found = findAddress(piece);
    if (found.address.isEmpty())
        addNames(piece, people);
    while (!found.address.isEmpty() && !people.isFull()) {
        const FoundAddress next = findAddress(piece, found.end);
        const bool isLast = next.address.isEmpty();
        if (!isLast && linksShownAddress(piece.sliced(found.end, next.start - found.end))) {
            found = next;
            continue;
        }
        InputRow row;
        row.key = found.address;
        row.kind = KeyKind::Email;
        row.byLook = true;
        row.name = nameBefore(piece.sliced(nameFrom, found.start - nameFrom));
        if (row.name.compare(row.key, Qt::CaseInsensitive) == 0)
            row.name.clear();
        qsizetype end = isLast ? piece.size() : found.end;
        while (end < piece.size() && QStringView(u">)]'\"").contains(piece.at(end)))
            ++end;
        row.input = piece.sliced(nameFrom, end - nameFrom).trimmed().toString();
        nameFrom = end;
        people.rows.append(row);
        found = next;
    }
}

/// Whether \a last and \a piece are the halves of "Berg, Ann <ann@x>".
bool isSplitName(QStringView last, QStringView piece)
{
    const qsizetype open = piece.indexOf(u'<');
    if (open <= 0 || last.trimmed().isEmpty())
        return false;
    const QStringView first = piece.first(open).trimmed();
    return !first.isEmpty() && quoteMarks.indexOf(first.front()) < 0
        && (wordCount(last) == 1 || wordCount(first) == 1);
}

/// A part between semicolons.
void addPart(QStringView part, People &people)
{
    if (!part.contains(u'@')) {
        addNames(part, people);
        return;
    }
    QStringView held; // without an address: a name of its own, or the first half of the next one
    for (Parts pieces(part, u","); !pieces.atEnd() && !people.isFull();) {
        const QStringView piece = pieces.next();
        if (!piece.contains(u'@')) {
            addPlain(held, people);
            held = piece;
        } else if (isSplitName(held, piece)) {
            addAddresses(QStringView(held.data(), piece.end()), people);
            held = {};
        } else {
            addPlain(held, people);
            held = {};
            addAddresses(piece, people);
        }
    }
    addPlain(held, people);
}

struct MailWord {
    QStringView word;
    bool namesPeople;
};
/// How lines of mail headers begin, in English and German.
constexpr std::array mailWords {
    MailWord { u"to", true },          MailWord { u"cc", true },
    MailWord { u"bcc", true },         MailWord { u"from", true },
    MailWord { u"reply-to", true },    MailWord { u"an", true },
    MailWord { u"von", true },         MailWord { u"kopie", true },
    MailWord { u"blindkopie", true },  MailWord { u"antwort an", true },
    MailWord { u"subject", false },    MailWord { u"date", false },
    MailWord { u"sent", false },       MailWord { u"betreff", false },
    MailWord { u"datum", false },      MailWord { u"gesendet", false },
    MailWord { u"importance", false }, MailWord { u"wichtigkeit", false },
    MailWord { u"message-id", false },
};

/// The mail header that \a line is, or null.
const MailWord *mailWordOf(QStringView line)
{
    const qsizetype colon = line.first(qMin<qsizetype>(line.size(), 16)).indexOf(u':');
    const QStringView start = line.first(qMax<qsizetype>(colon, 0)).trimmed();
    const auto *word
        = std::find_if(mailWords.begin(), mailWords.end(), [start](const MailWord &known) {
              return start.compare(known.word, Qt::CaseInsensitive) == 0;
          });
    return word == mailWords.end() ? nullptr : word;
}

/// Drops bullets, numbers and quoting in front of a line.
QStringView withoutListMarks(QStringView line)
{
    for (;;) {
        line = line.trimmed();
        if (line.startsWith(u'>')) {
            line = line.sliced(1);
            continue;
        }
        const qsizetype blank = line.indexOf(u' ');
        if (blank > 0 && isListMark(line.first(blank))) {
            line = line.sliced(blank);
            continue;
        }
        // A bullet needs no blank behind it.
        if (!line.isEmpty()
            && QStringView(u"\u2022\u25AA\u25E6\u2023\u00B7\u25CF\u25CB\uF0B7")
                   .contains(line.front())) {
            line = line.sliced(1);
            continue;
        }
        return line;
    }
}

Result<InputRows> tooMany(const ImportLimits &limits)
{
    return unexpected(ApiError::invalidInput(
        FreeTextTexts::tr("There are more than %1 entries, and so many cannot be read at a time. "
                          "Split the list into parts.")
            .arg(QLocale().toString(limits.rows))));
}
} // namespace

bool isListMark(QStringView cell)
{
    cell = cell.trimmed();
    if (cell == u"[ ]" || cell == u"[" || cell == u"]"
        || cell.compare(u"[x]", Qt::CaseInsensitive) == 0)
        return true;
    if (cell.size() == 1)
        return QStringView(u"-*+"
                           u"\u2013\u2014\u2022\u25AA\u25E6\u2023\u00B7\u25CF\u25CB\u2610\u2611"
                           u"\u2612\uF0B7\u00A7o")
            .contains(cell.front());
    if (cell.startsWith(u'('))
        cell = cell.sliced(1);
    if (cell.size() < 2 || cell.size() > 5 || (cell.back() != u'.' && cell.back() != u')'))
        return false;
    const bool closed = cell.back() == u')';
    cell = cell.chopped(cell.endsWith(QStringView(u".)")) ? 2 : 1);
    // "a." is rather the first letter of a name.
    return (closed && cell.size() == 1 && cell.front().isLower())
        || (!cell.isEmpty()
            && std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); }));
}

QList<InputRow> peopleInLine(QStringView rawLine, qsizetype most)
{
    People people { {}, most };
    for (Parts cells(rawLine, u"\t"); !cells.atEnd() && !people.isFull();) {
        const QString clean = cleanText(cells.next());
        QStringView line = withoutListMarks(clean);
        const MailWord *word = mailWordOf(line);
        if (word != nullptr) {
            if (!word->namesPeople)
                return { InputRow() };
            line = line.sliced(line.indexOf(u':') + 1);
        }
        for (Parts parts(line, u";"); !parts.atEnd() && !people.isFull();)
            addPart(parts.next(), people);
    }
    return people.rows;
}

Result<InputRows> readFreeText(QStringView text, const ImportLimits &limits,
                               const CancelFlag &cancel)
{
    InputRows people;
    int line = 0;
    int blankSinceLast = 0;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && !QStringView(u"\n\r\u2028\u2029\u0085").contains(text.at(end)))
            ++end;
        ++line;
        if (line % 256 == 0 && cancel.isCancelled())
            return unexpected(ApiError::cancelled());
        const QStringView content = text.sliced(start, end - start);
        start = end + (text.sliced(end).startsWith(QStringView(u"\r\n")) ? 2 : 1);
        if (content.trimmed().isEmpty()) {
            ++blankSinceLast;
            continue;
        }
        QList<InputRow> found = peopleInLine(content, limits.rows + 1);
        people.blank += std::exchange(blankSinceLast, 0);
        if (found.isEmpty())
            people.ignored.append(line);
        for (InputRow &row : found) {
            if (row.input.isEmpty()) {
                people.ignored.append(line);
                continue;
            }
            if (people.rows.size() >= limits.rows)
                return tooMany(limits);
            row.row = line;
            people.append(std::move(row));
        }
    }
    return people;
}

} // namespace Steward
