// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/similarindex.h"

#include <algorithm>
#include <bit>
#include <optional>

namespace Steward
{

namespace
{
constexpr int pieces = 3;
constexpr qsizetype shortLength = 5; ///< up to here one slip, beyond two
constexpr qsizetype leastLength = 3;

struct Piece {
    qsizetype start;
    qsizetype length;
};

/// Piece \a number (0-2) of a text of \a length units.
Piece pieceOf(qsizetype length, int number)
{
    const qsizetype start = length * number / pieces;
    return { start, length * (number + 1) / pieces - start };
}

/// The key of a piece's list: its letters, which piece it is, and the length of the whole.
class PieceKey
{
public:
    PieceKey(int number, qsizetype length)
        : m_hash(0x811C9DC5U ^ static_cast<quint32>(number * 131 + length * 7919))
    {
    }
    void add(QChar c) { m_hash = (m_hash ^ c.unicode()) * 0x01000193U; }
    [[nodiscard]] quint32 value() const { return m_hash ^ (m_hash >> 15); }

private:
    quint32 m_hash;
};

/// The key of piece \a number of \a local.
quint32 keyOf(QStringView local, int number)
{
    const Piece piece = pieceOf(local.size(), number);
    PieceKey key(number, local.size());
    for (const QChar c : local.sliced(piece.start, piece.length))
        key.add(c);
    return key.value();
}

/// Which letters there are, as bits. A slip changes at most two of them.
quint32 lettersOf(QStringView text)
{
    quint32 letters = 0;
    for (const QChar c : text)
        letters |= 1U << (c.unicode() & 31U);
    return letters;
}

QString folded(QStringView text) { return text.toString().toCaseFolded(); }

quint32 hashOf(QStringView name) { return static_cast<quint32>(qHash(folded(name), 1)); }
} // namespace

/// One query, prepared.
struct SimilarIndex::Wanted {
    QString local;
    QString domain; ///< empty: not compared
    std::optional<quint32> nameHash;
    quint32 letters;
    int slips;
    OsaPattern pattern;
};

void SimilarIndex::reserve(int people)
{
    m_entries.reserve(people);
    // Names share their pieces, so there are fewer lists than people have pieces.
    grow(qsizetype(people) * 4 / 3);
}

QStringView SimilarIndex::localOf(const Entry &entry) const
{
    return QStringView(m_text).sliced(entry.start, entry.length);
}

void SimilarIndex::grow(qsizetype places)
{
    qsizetype size = 1024;
    while (size < places)
        size *= 2;
    if (size <= m_lists.size())
        return;
    const QList<List> old = std::exchange(m_lists, QList<List>(size));
    for (const List &list : old) {
        if (list.count > 0)
            *listOf(list.key) = list;
    }
}

SimilarIndex::List *SimilarIndex::listOf(quint32 key)
{
    const auto mask = static_cast<size_t>(m_lists.size() - 1);
    List *lists = m_lists.data();
    size_t place = key & mask;
    while (lists[place].count > 0 && lists[place].key != key)
        place = (place + 1) & mask;
    return lists + place;
}

void SimilarIndex::count(quint32 key)
{
    if (m_usedLists * qsizetype(4) >= m_lists.size() * 3)
        grow(m_lists.size() * 2);
    List *list = listOf(key);
    m_usedLists += list->count == 0 ? 1 : 0;
    list->key = key;
    ++list->count;
}

void SimilarIndex::add(int row, QStringView address, QStringView name)
{
    const QString text = folded(address);
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at > OsaPattern::maxLength)
        return;
    const QString domain = text.mid(at + 1);
    auto known = m_domainOf.constFind(domain);
    if (known == m_domainOf.constEnd()) {
        known = m_domainOf.insert(domain, static_cast<int>(m_domains.size()));
        m_domains.append(domain);
    }
    m_entries.append({ m_text.size(), row, *known, hashOf(name), static_cast<quint8>(at) });
    const QStringView local = QStringView(text).first(at);
    m_text.append(local);
    for (int piece = 0; piece < pieces; ++piece)
        count(keyOf(local, piece));
}

bool SimilarIndex::settle(int most)
{
    if (m_postings.isEmpty() && !m_entries.isEmpty()) {
        int first = 0;
        for (List &list : m_lists)
            list.first = std::exchange(first, first + list.count);
        m_postings.resize(first);
        m_seenBy.resize(m_entries.size());
    }
    const int end
        = static_cast<int>(qMin<qsizetype>(m_entries.size(), qsizetype(m_settled) + most));
    for (; m_settled < end; ++m_settled) {
        const QStringView local = localOf(m_entries.at(m_settled));
        for (int piece = 0; piece < pieces; ++piece) {
            List *list = listOf(keyOf(local, piece));
            m_postings[list->first + list->filled++] = { m_settled, lettersOf(local) };
        }
    }
    return m_settled == size();
}

/// The lists of all pieces that what is wanted may share, each once.
QList<SimilarIndex::List> SimilarIndex::listsFor(const Wanted &wanted)
{
    const QStringView text = wanted.local;
    QList<quint32> keys;
    for (qsizetype length = text.size() - wanted.slips; length <= text.size() + wanted.slips;
         ++length) {
        if (length < 1 || length > OsaPattern::maxLength)
            continue;
        const qsizetype longer = text.size() - length;
        for (int number = 0; number < pieces; ++number) {
            const Piece piece = pieceOf(length, number);
            // Moved by d on the left costs |d|, and |longer - d| on the right.
            for (qsizetype moved = -wanted.slips; moved <= wanted.slips; ++moved) {
                const qsizetype start = piece.start + moved;
                const qsizetype end = start + piece.length;
                if (qAbs(moved) + qAbs(longer - moved) > wanted.slips || start < 0
                    || end > text.size())
                    continue;
                // As it stands; with its first letter swapped with the one before; with its last
                // swapped with the one behind.
                for (int variant = 0; variant < 3; ++variant) {
                    if ((variant == 1 && start == 0) || (variant == 2 && end == text.size())
                        || (variant > 0 && piece.length == 0))
                        continue;
                    PieceKey key(number, length);
                    for (qsizetype at = start; at < end; ++at) {
                        const bool before = variant == 1 && at == start;
                        const bool behind = variant == 2 && at == end - 1;
                        key.add(text.at(before ? at - 1 : behind ? at + 1 : at));
                    }
                    keys.append(key.value());
                }
            }
        }
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    QList<List> lists;
    for (const quint32 key : std::as_const(keys)) {
        if (const List *list = listOf(key); list->count > 0)
            lists.append(*list);
    }
    // The rarest first: the budget goes to what tells most.
    std::sort(lists.begin(), lists.end(),
              [](const List &a, const List &b) { return a.count < b.count; });
    return lists;
}

void SimilarIndex::compare(int entry, const Wanted &wanted, QList<SimilarMatch> &found) const
{
    const Entry &person = m_entries.at(entry);
    const int distance = wanted.pattern.distanceTo(localOf(person));
    if (distance > wanted.slips)
        return;
    SimilarMatch match { person.row, distance, SimilarMatch::Domain::Same,
                         wanted.nameHash == person.nameHash };
    const QString &domain = m_domains.at(person.domain);
    if (!wanted.domain.isEmpty() && domain != wanted.domain) {
        const bool similar = wanted.domain.size() <= OsaPattern::maxLength
            && OsaPattern(wanted.domain).distanceTo(domain) <= 2;
        match.domain = similar ? SimilarMatch::Domain::Similar : SimilarMatch::Domain::Other;
    }
    const bool itself = distance == 0 && match.domain == SimilarMatch::Domain::Same;
    const bool tooFar = distance > 0 && match.domain == SimilarMatch::Domain::Other;
    if (!itself && !tooFar)
        found.append(match);
}

QList<SimilarMatch> SimilarIndex::find(QStringView address, QStringView name, int most)
{
    const QString text = folded(address);
    const qsizetype at = text.lastIndexOf(u'@');
    const QString local = at < 0 ? text : text.left(at);
    if (local.size() < leastLength || local.size() > OsaPattern::maxLength || m_settled < size()
        || m_entries.isEmpty())
        return {};
    const Wanted wanted { local,
                          at < 0 ? QString() : text.mid(at + 1),
                          name.isEmpty() ? std::nullopt : std::optional(hashOf(name)),
                          lettersOf(local),
                          local.size() <= shortLength ? 1 : 2,
                          OsaPattern(local) };
    ++m_query;
    int toCompare = maxCompared;
    int toSee = maxSeen;
    QList<SimilarMatch> found;
    for (const List &list : listsFor(wanted)) {
        const Posting *posting = m_postings.constData() + list.first;
        const Posting *end = posting + qMin(list.filled, toSee);
        toSee -= static_cast<int>(end - posting);
        for (; posting != end && toCompare > 0; ++posting) {
            if (std::popcount(posting->letters ^ wanted.letters) > 2 * wanted.slips
                || std::exchange(m_seenBy[posting->entry], m_query) == m_query)
                continue;
            --toCompare;
            compare(posting->entry, wanted, found);
        }
    }
    const auto rank = [](const SimilarMatch &match) {
        return std::make_tuple(match.distance + static_cast<int>(match.domain), match.distance,
                               !match.sameName, match.row);
    };
    std::sort(found.begin(), found.end(),
              [&rank](const SimilarMatch &a, const SimilarMatch &b) { return rank(a) < rank(b); });
    QList<SimilarMatch> best;
    for (const SimilarMatch &match : std::as_const(found)) {
        const bool known
            = std::any_of(best.begin(), best.end(),
                          [&match](const SimilarMatch &other) { return other.row == match.row; });
        if (!known && best.size() < most)
            best.append(match);
    }
    return best;
}

} // namespace Steward
