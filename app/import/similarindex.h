// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/import/osapattern.h"

#include <QHash>

namespace Steward
{

/// Somebody whose address is nearly the one that was looked for.
struct SimilarMatch {
    enum class Domain { Same, Similar, Other };
    int row = 0; ///< as given to SimilarIndex::add()
    int distance = 0; ///< of the parts before the "@", 0-2
    Domain domain = Domain::Same;
    bool sameName = false;
    friend bool operator==(const SimilarMatch &, const SimilarMatch &) = default;
};

/// Finds addresses that are a slip away from one that nobody has: at most two letters inserted,
/// deleted, exchanged or swapped before the "@", one where there are at most five letters. It only
/// proposes: the person decides, and the address itself is never among the proposals.
///
/// PassJoin: each part before the "@" is cut into three; whatever is within two slips has at least
/// one of the pieces unharmed in a known place (or harmed by a swap across a cut, which is looked
/// for as well), so only those that share a piece are compared. About 30 us a query over 100,000
/// people. Not thread-safe; SimilarSearch runs it in slices on the GUI thread.
class SimilarIndex
{
public:
    /// Makes room for \a people, so that adding never moves everything.
    void reserve(int people);
    /// Adds \a address of the person in \a row, with the \a name as it is compared (folded). A
    /// person may be added with several addresses. Nothing happens with one longer than 64 units
    /// before the "@", or without an "@". Only before settle().
    void add(int row, QStringView address, QStringView name = {});
    /// Puts what was added in the order in which it is asked, at most \a most people at a time;
    /// true when all are. Nothing is found before.
    [[nodiscard]] bool settle(int most);
    [[nodiscard]] int size() const { return static_cast<int>(m_entries.size()); }

    /// The best \a most people for \a address (a username without "@" is compared alone), best
    /// first: fewest slips, then nearest domain, then the same \a name. One match a row. A domain
    /// that is another altogether is proposed only where the part before the "@" is the same.
    /// Nothing for less than three letters. Where tens of thousands share the same pieces
    /// ("user00001") only the first maxSeen are looked at, and maxCompared of them compared.
    [[nodiscard]] QList<SimilarMatch> find(QStringView address, QStringView name = {},
                                           int most = 5);
    static constexpr int maxCompared = 10'000;
    static constexpr int maxSeen = 150'000;

private:
    struct Entry {
        qsizetype start; ///< of the part before the "@" in m_text
        int row;
        int domain; ///< into m_domains
        quint32 nameHash;
        quint8 length;
    };
    /// Somebody who has a piece, with the letters of the whole.
    struct Posting {
        int entry;
        quint32 letters;
    };
    /// Those who have a piece: a stretch of m_postings.
    struct List {
        quint32 key = 0;
        int count = 0; ///< 0: the place is free
        int first = 0;
        int filled = 0;
    };
    struct Wanted;
    [[nodiscard]] QStringView localOf(const Entry &entry) const;
    [[nodiscard]] List *listOf(quint32 key);
    void grow(qsizetype places);
    void count(quint32 key);
    [[nodiscard]] QList<List> listsFor(const Wanted &wanted);
    void compare(int entry, const Wanted &wanted, QList<SimilarMatch> &found) const;
    QString m_text;
    QList<Entry> m_entries;
    QList<QString> m_domains;
    QHash<QString, int> m_domainOf;
    QList<Posting> m_postings;
    QList<List> m_lists; ///< open addressing, a power of two
    int m_usedLists = 0;
    int m_settled = 0; ///< people whose pieces are in m_postings
    QList<quint32> m_seenBy; ///< per entry, the last query that came across it
    quint32 m_query = 0;
};

} // namespace Steward
