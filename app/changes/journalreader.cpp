// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/journalreader.h"

#include "app/changes/journalchain.h"
#include "app/changes/journalformat.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
/// How many ids a search goes through before it looks whether anybody still waits for it.
constexpr qint64 searchStep = 4000;

/// Conditions of a statement and what they bind.
struct Where {
    QString text;
    QVariantList values;
    void add(const QString &condition, const QVariantList &bound = {})
    {
        text += " AND "_L1 + condition;
        values += bound;
    }
};

/// Patterns for what contains \a word. SQLite tells the case of all but a-z apart.
QStringList patternsFor(const QString &word)
{
    QStringList patterns { word };
    if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() > 127; }))
        patterns += { word.toLower(), word.toUpper() };
    patterns.removeDuplicates();
    for (QString &pattern : patterns) {
        pattern.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
        pattern = u'%' + pattern + u'%';
    }
    return patterns;
}

void addWord(Where &where, const QString &word)
{
    const QStringList patterns = patternsFor(word);
    QVariantList bound;
    const auto matches = [&](const QString &column) {
        QStringList either;
        for (const QString &pattern : patterns) {
            either << column + uR"( LIKE ? ESCAPE '\')"_s;
            bound << pattern;
        }
        return either.join(" OR "_L1);
    };
    QString condition = u'(' + matches(u"object_name"_s)
        + " OR EXISTS (SELECT 1 FROM row WHERE row.change = change.id AND ("_L1;
    condition += matches(u"label"_s) + " OR "_L1;
    condition += matches(u"email"_s) + " OR "_L1;
    condition += matches(u"text"_s) + ")))"_L1;
    where.add(condition, bound);
}

Where whereFor(const JournalQuery &query)
{
    Where where;
    if (!query.tenantHost.isEmpty())
        where.add(u"tenant_host = ?"_s, { query.tenantHost });
    if (!query.clientId.isEmpty())
        where.add(u"client_id = ?"_s, { query.clientId });
    if (query.onlyOpen)
        where.add(u"is_open = 1"_s);
    // The plus keeps the index on the time out of it: its order is not that of the list.
    if (query.from.isValid())
        where.add(u"+created_at >= ?"_s, { journalStamp(query.from.startOfDay()) });
    if (query.to.isValid())
        where.add(u"+created_at < ?"_s, { journalStamp(query.to.addDays(1).startOfDay()) });
    if (query.state)
        where.add(u"EXISTS (SELECT 1 FROM row WHERE row.change = change.id AND state = ?)"_s,
                  { static_cast<int>(*query.state) });
    for (const QString &word : query.words.split(u' ', Qt::SkipEmptyParts))
        addWord(where, word);
    return where;
}

JournalChange changeOf(const QSqlQuery &list)
{
    JournalChange change;
    change.id = list.value(0).toLongLong();
    change.tenantHost = list.value(1).toString();
    change.tenantName = list.value(2).toString();
    change.environment = list.value(3).toString();
    change.clientId = list.value(4).toString();
    change.osUser = list.value(5).toString();
    change.kind = static_cast<ChangeKind>(qBound(0, list.value(6).toInt(), changeKindCount - 1));
    change.objectName = list.value(7).toString();
    change.target = QJsonDocument::fromJson(list.value(8).toString().toUtf8()).object();
    change.retryOf = list.value(9).toLongLong();
    change.createdAt = journalTime(list.value(10).toLongLong());
    change.isOpen = list.value(11).toBool();
    return change;
}
} // namespace

JournalReader::JournalReader(QString path)
    : m_database(std::move(path))
{
}

Result<void> JournalReader::ready()
{
    return m_database.isOpen() ? Result<void>() : m_database.open(true);
}

Result<JournalReader::Ids> JournalReader::idsFor(const JournalQuery &query)
{
    if (query.id > 0)
        return Ids { query.id, query.before > 0 ? qMin(query.id, query.before - 1) : query.id };
    // Ids grow with the time, all but for a clock that was put back: so the ends are looked up
    // instead of taken from the first change that is too old.
    const QString since = query.from.isValid()
        ? u"(SELECT min(id) FROM change INDEXED BY change_created WHERE created_at >= %1)"_s.arg(
            journalStamp(query.from.startOfDay()))
        : u"(SELECT min(id) FROM change)"_s;
    const QString until = query.to.isValid()
        ? u"(SELECT max(id) FROM change INDEXED BY change_created WHERE created_at < %1)"_s.arg(
            journalStamp(query.to.addDays(1).startOfDay()))
        : u"(SELECT max(id) FROM change)"_s;
    QSqlQuery ends = m_database.prepared("SELECT "_L1 + since + ", "_L1 + until);
    if (const auto done = m_database.execute(ends); !done)
        return unexpected(done.error());
    Ids ids { 1, 0 };
    if (ends.next() && !ends.isNull(0) && !ends.isNull(1))
        ids = { ends.value(0).toLongLong(), ends.value(1).toLongLong() };
    if (query.before > 0)
        ids.last = qMin(ids.last, query.before - 1);
    return ids;
}

Result<QList<JournalChange>> JournalReader::changes(const JournalQuery &query)
{
    if (const auto opened = ready(); !opened)
        return unexpected(opened.error());
    const auto ids = idsFor(query);
    if (!ids)
        return unexpected(ids.error());
    const Where where = whereFor(query);
    QSqlQuery list = m_database.prepared(
        "SELECT id, tenant_host, tenant_name, environment, client_id, os_user, kind,"
        " object_name, target, retry_of, created_at, is_open FROM change WHERE"
        " id BETWEEN ? AND ?"_L1
        + where.text + " ORDER BY id DESC LIMIT ?"_L1);
    const bool searches = query.state || !query.words.isEmpty();
    QList<JournalChange> found;
    qint64 last = ids->last;
    while (last >= ids->first && found.size() < query.limit) {
        if (query.dropped && *query.dropped)
            return unexpected(ApiError::cancelled());
        const qint64 first = searches ? qMax(ids->first, last - searchStep + 1) : ids->first;
        const QVariantList values = QVariantList { first, last } + where.values
            + QVariantList { query.limit - static_cast<int>(found.size()) };
        if (const auto done = m_database.execute(list, values); !done)
            return unexpected(done.error());
        while (list.next())
            found.append(changeOf(list));
        last = first - 1;
    }
    if (const auto counted = countRows(found); !counted)
        return unexpected(counted.error());
    return found;
}

Result<void> JournalReader::countRows(QList<JournalChange> &changes)
{
    QSqlQuery count
        = m_database.prepared(u"SELECT state, count(*) FROM row WHERE change = ? GROUP BY state"_s);
    for (JournalChange &change : changes) {
        if (const auto done = m_database.execute(count, { change.id }); !done)
            return unexpected(done.error());
        while (count.next()) {
            const int rows = count.value(1).toInt();
            change.counts.insert(journalState(count.value(0).toInt()), rows);
            change.rows += rows;
        }
    }
    return {};
}

Result<QList<JournalRow>> JournalReader::rows(qint64 change)
{
    QSqlQuery list = m_database.prepared(u"SELECT row, person_id, label, email, source, state, "
                                         u"text, since, request_id, details FROM row"
                                         " WHERE change = ? ORDER BY row"_s);
    if (const auto done = m_database.execute(list, { change }); !done)
        return unexpected(done.error());
    QList<JournalRow> found;
    while (list.next())
        found.append({ list.value(0).toInt(), list.value(1).toString(), list.value(2).toString(),
                       list.value(3).toString(), journalSource(list.value(4).toString()),
                       journalState(list.value(5).toInt()), list.value(6).toString(),
                       journalTime(list.value(7).toLongLong()), list.value(8).toString(),
                       list.value(9).toString() });
    return found;
}

Result<QList<JournalEvent>> JournalReader::events(qint64 change)
{
    QSqlQuery list = m_database.prepared(u"SELECT body FROM event WHERE change = ? ORDER BY seq"_s);
    if (const auto done = m_database.execute(list, { change }); !done)
        return unexpected(done.error());
    QList<JournalEvent> found;
    while (list.next())
        found.append(journalEvent(change, list.value(0).toString().toUtf8()));
    return found;
}

Result<JournalRecord> JournalReader::record(qint64 change)
{
    if (const auto opened = ready(); !opened)
        return unexpected(opened.error());
    // One moment for all of it, whatever is written meanwhile.
    if (const auto begun = m_database.run(u"BEGIN"_s); !begun)
        return unexpected(begun.error());
    auto record = readRecord(change);
    (void)m_database.run(u"COMMIT"_s);
    return record;
}

Result<JournalRecord> JournalReader::readRecord(qint64 change)
{
    JournalQuery one;
    one.id = change;
    const auto found = changes(one);
    if (!found)
        return unexpected(found.error());
    if (found->isEmpty())
        return unexpected(ApiError::invalidInput(
            tr("The journal has no change %1. Read the list again.").arg(change)));
    JournalRecord record;
    record.change = found->first();
    if (auto read = rows(change); read)
        record.rows = *std::move(read);
    else
        return unexpected(read.error());
    if (auto read = events(change); read)
        record.events = *std::move(read);
    else
        return unexpected(read.error());
    return head().map([&record](const QByteArray &hash) {
        record.head = hash;
        return record;
    });
}

Result<JournalOverview> JournalReader::overview()
{
    if (const auto opened = ready(); !opened)
        return unexpected(opened.error());
    // By the index alone; a name is looked up for each tenant, not for each change.
    QSqlQuery list = m_database.prepared(
        u"SELECT host, (SELECT tenant_name FROM change WHERE id = latest) FROM (SELECT tenant_host"
        " AS host, max(id) AS latest FROM change GROUP BY tenant_host) ORDER BY latest DESC"_s);
    if (const auto done = m_database.execute(list); !done)
        return unexpected(done.error());
    JournalOverview overview;
    while (list.next())
        overview.tenants.append({ list.value(0).toString(), list.value(1).toString() });
    return head().map([&overview](const QByteArray &hash) {
        overview.head = hash;
        return overview;
    });
}

Result<QByteArray> JournalReader::head()
{
    QSqlQuery last = m_database.prepared(u"SELECT hash FROM event ORDER BY seq DESC LIMIT 1"_s);
    if (const auto done = m_database.execute(last); !done)
        return unexpected(done.error());
    return last.next() ? last.value(0).toByteArray().toHex() : QByteArray();
}

Result<QByteArray> JournalReader::verify(const JournalDropped &dropped)
{
    if (const auto opened = ready(); !opened)
        return unexpected(opened.error());
    QSqlQuery list
        = m_database.prepared(u"SELECT seq, change, body, hash FROM event ORDER BY seq"_s);
    if (const auto done = m_database.execute(list); !done)
        return unexpected(done.error());
    QByteArray head;
    while (list.next()) {
        if (dropped && *dropped)
            return unexpected(ApiError::cancelled());
        head = journalHash(head, list.value(1).toLongLong(), list.value(2).toString().toUtf8());
        if (head != list.value(3).toByteArray())
            return unexpected(ApiError::invalidInput(
                tr("The journal was changed from outside: entry %1 does not fit the ones before "
                   "it. Keep a copy of the file and find out who changed it.")
                    .arg(list.value(0).toLongLong())));
    }
    return head.toHex();
}

} // namespace Steward
