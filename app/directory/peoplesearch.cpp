// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/peoplesearch.h"

#include "app/directory/findbytes.h"
#include "app/directory/peoplestore.h"
#include "app/directory/textfold.h"

#include <algorithm>

namespace Steward
{

namespace
{
/// A flag for each number of \a dictionary.
template <class Accepts> std::vector<char> flags(const TextDictionary &dictionary, Accepts accepts)
{
    std::vector<char> result(static_cast<size_t>(dictionary.size()));
    for (size_t code = 0; code < result.size(); ++code)
        result[code] = accepts(static_cast<quint16>(code)) ? 1 : 0;
    return result;
}

QByteArrayList utf8(const QStringList &texts)
{
    QByteArrayList result;
    for (const QString &text : texts)
        result.append(text.toUtf8());
    return result;
}

/// Of the lines of \a roleSet.
bool hasRole(QByteArrayView roleSet, const QByteArrayList &lines)
{
    return std::any_of(lines.begin(), lines.end(), [roleSet](const QByteArray &line) {
        const qsizetype at = roleSet.indexOf(line);
        // Where the line begins, so that no id is found in the end of another.
        return at == 0 || roleSet.indexOf(QByteArray('\n' + line)) >= 0;
    });
}
} // namespace

PeopleSearch::PeopleSearch(const PeopleStore *store)
    : m_store(store)
{
    setQuery({});
}

void PeopleSearch::setQuery(const PeopleQuery &query)
{
    m_query = query;
    m_words = TextFold::words(query.text);
    m_rows = RowSet();
    m_count = 0;
    m_firstRow = 0;
    m_firstKey = 0;
    m_edits = m_store->edits();
    search();
}

bool PeopleSearch::update()
{
    if (m_edits != m_store->edits()) {
        setQuery(PeopleQuery(m_query));
        return true;
    }
    search();
    return false;
}

void PeopleSearch::search()
{
    const quint32 rows = m_store->rowCount();
    if (rows == m_firstRow)
        return;
    m_rows.resize(rows);
    m_store->present().forEach([this](quint32 row) { m_rows.insert(row); }, m_firstRow);
    for (const QByteArray &word : std::as_const(m_words)) {
        RowSet hits(rows);
        matchWord(word, hits);
        keep([&hits](quint32 row) { return hits.contains(row); });
    }
    applyShared(PeopleStore::Status, m_query.statuses);
    applyShared(PeopleStore::Type, m_query.types);
    applyShared(PeopleStore::Origin, m_query.origins);
    applyShared(PeopleStore::Department, m_query.departments);
    applyShared(PeopleStore::JobTitle, m_query.jobTitles);
    applyRoles();
    applyManagers();
    m_count = m_rows.count();
    m_firstRow = rows;
    m_firstKey = m_store->keyRows().size();
}

template <class Accepts> void PeopleSearch::keep(Accepts accepts)
{
    m_rows.forEach(
        [this, &accepts](quint32 row) {
            if (!accepts(row))
                m_rows.remove(row);
        },
        m_firstRow);
}

void PeopleSearch::matchWord(const QByteArray &word, RowSet &hits) const
{
    for (const auto field : { PeopleStore::Department, PeopleStore::JobTitle }) {
        const TextDictionary &dictionary = m_store->dictionary(field);
        const std::vector<char> found = flags(
            dictionary, [&](quint16 code) { return dictionary.folded(code).contains(word); });
        if (std::find(found.begin(), found.end(), 1) == found.end())
            continue;
        for (quint32 row = m_firstRow; row < hits.size(); ++row) {
            const quint16 code = m_store->code(field, row);
            if (code != TextDictionary::full && found[code] != 0)
                hits.insert(row);
        }
    }
    matchKeys(word, hits);
}

void PeopleSearch::matchKeys(const QByteArray &word, RowSet &hits) const
{
    const std::vector<quint32> &starts = m_store->keyAddresses();
    const std::vector<PeopleStore::Row> &owners = m_store->keyRows();
    const ByteArena &keys = m_store->keys();
    size_t key = m_firstKey; // the entry that was looked at last
    for (size_t i = m_firstKey < starts.size() ? starts[key] >> ByteArena::chunkBits : 0;
         i < keys.chunkCount() && key < starts.size(); ++i) {
        const ByteArena::Chunk chunk = keys.chunk(i);
        // An entry that is larger than a chunk is alone in its own, so its address has the last say
        // on where it ends; offsets have not.
        const auto startOf = [&](size_t entry) {
            return entry < starts.size() && starts[entry] >> ByteArena::chunkBits == i
                ? chunk.data + (starts[entry] - chunk.address)
                : nullptr;
        };
        const char *end = chunk.data + chunk.used;
        const char *start = startOf(key);
        const char *from = start != nullptr ? start : chunk.data;
        while (from != nullptr && from < end) {
            const char *hit = findBytes(from, end, word);
            if (hit == nullptr)
                break;
            // Entries of earlier chunks without a hit, then those of this one up to it.
            while (key + 1 < starts.size() && starts[key + 1] < chunk.address)
                ++key;
            for (const char *next = startOf(key + 1); next != nullptr && next <= hit;
                 next = startOf(key + 1))
                ++key;
            if (owners[key] != PeopleStore::noRow)
                hits.insert(owners[key]);
            ++key;
            from = startOf(key);
        }
    }
}

void PeopleSearch::applyShared(int field, const QStringList &wanted)
{
    if (wanted.isEmpty())
        return;
    const auto which = static_cast<PeopleStore::Shared>(field);
    const QByteArrayList texts = utf8(wanted);
    const TextDictionary &dictionary = m_store->dictionary(which);
    const std::vector<char> accepted
        = flags(dictionary, [&](quint16 code) { return texts.contains(dictionary.text(code)); });
    keep([&](quint32 row) {
        const quint16 code = m_store->code(which, row);
        return code == TextDictionary::full
            ? texts.contains(m_store->shared(which, row).toByteArray())
            : accepted[code] != 0;
    });
}

void PeopleSearch::applyRoles()
{
    if (m_query.roleIds.isEmpty())
        return;
    QByteArrayList lines = utf8(m_query.roleIds);
    for (QByteArray &line : lines)
        line.append('\n');
    const TextDictionary &dictionary = m_store->dictionary(PeopleStore::Roles);
    const std::vector<char> accepted
        = flags(dictionary, [&](quint16 code) { return hasRole(dictionary.text(code), lines); });
    keep([&](quint32 row) {
        const quint16 code = m_store->code(PeopleStore::Roles, row);
        return code == TextDictionary::full
            ? hasRole(m_store->shared(PeopleStore::Roles, row), lines)
            : accepted[code] != 0;
    });
}

void PeopleSearch::applyManagers()
{
    if (m_query.managerIds.isEmpty())
        return;
    std::vector<quint32> wanted;
    for (const QByteArray &id : utf8(m_query.managerIds)) {
        const quint32 number = m_store->ids().find(id);
        if (number != IdTable::none)
            wanted.push_back(number);
    }
    const auto isWanted = [&wanted](quint32 number) {
        return std::find(wanted.begin(), wanted.end(), number) != wanted.end();
    };
    keep([&](quint32 row) {
        if (m_store->firstManager(row) == IdTable::none)
            return false;
        if (isWanted(m_store->firstManager(row)))
            return true;
        const QList<quint32> more = m_store->moreManagers(row);
        return std::any_of(more.begin(), more.end(), isWanted);
    });
}

} // namespace Steward
