// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/journalreader.h"

#include "app/changes/journalchain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
qint64 stamp(const QDateTime &time) { return time.toMSecsSinceEpoch(); }
QDateTime unstamp(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}
JournalEvent eventOf(qint64 change, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    JournalEvent event;
    event.change = change;
    event.kind = object.value("kind"_L1).toString();
    for (const QJsonValue &row : object.value("rows"_L1).toArray())
        event.rows.append(row.toInt());
    event.state
        = static_cast<RowState>(qBound(0, object.value("state"_L1).toInt(), rowStateCount - 1));
    event.text = object.value("text"_L1).toString();
    event.at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs);
    event.details = object.value("details"_L1).toString();
    event.requestId = object.value("requestId"_L1).toString();
    event.data = object.value("data"_L1).toObject();
    return event;
}
RowState stateOf(const QVariant &value)
{
    return static_cast<RowState>(qBound(0, value.toInt(), rowStateCount - 1));
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

Result<QList<JournalChange>> JournalReader::changes(const JournalQuery &query)
{
    if (const auto opened = ready(); !opened)
        return unexpected(opened.error());
    QString where = u"1"_s;
    QVariantList values;
    const auto add = [&](const QString &condition, const QVariantList &bound) {
        where += " AND "_L1 + condition;
        values += bound;
    };
    if (!query.tenantHost.isEmpty())
        add(u"tenant_host = ?"_s, { query.tenantHost });
    if (!query.clientId.isEmpty())
        add(u"client_id = ?"_s, { query.clientId });
    if (query.onlyOpen)
        add(u"is_open = 1"_s, {});
    if (query.id > 0)
        add(u"id = ?"_s, { query.id });
    if (query.before > 0)
        add(u"id < ?"_s, { query.before });
    if (query.from.isValid())
        add(u"created_at >= ?"_s, { stamp(query.from.startOfDay()) });
    if (query.to.isValid())
        add(u"created_at < ?"_s, { stamp(query.to.addDays(1).startOfDay()) });
    if (query.state)
        add(u"EXISTS (SELECT 1 FROM row WHERE row.change = change.id AND state = ?)"_s,
            { static_cast<int>(*query.state) });
    for (const QString &word : query.words.split(u' ', Qt::SkipEmptyParts)) {
        QString pattern = word;
        pattern.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
        pattern = u'%' + pattern + u'%';
        add(uR"((object_name LIKE ? ESCAPE '\' OR EXISTS (SELECT 1 FROM row WHERE row.change =)"
            uR"( change.id AND (label LIKE ? ESCAPE '\' OR email LIKE ? ESCAPE '\' OR)"
            uR"( text LIKE ? ESCAPE '\'))))"_s,
            { pattern, pattern, pattern, pattern });
    }
    QSqlQuery list = m_database.prepared(
        "SELECT id, tenant_host, tenant_name, environment, client_id, os_user, kind,"
        " object_name, target, retry_of, created_at, is_open FROM change WHERE "_L1
        + where + " ORDER BY id DESC LIMIT ?"_L1);
    if (const auto done = m_database.execute(list, values << query.limit); !done)
        return unexpected(done.error());
    QList<JournalChange> found;
    while (list.next()) {
        JournalChange change;
        change.id = list.value(0).toLongLong();
        change.tenantHost = list.value(1).toString();
        change.tenantName = list.value(2).toString();
        change.environment = list.value(3).toString();
        change.clientId = list.value(4).toString();
        change.osUser = list.value(5).toString();
        change.kind = static_cast<ChangeKind>(list.value(6).toInt());
        change.objectName = list.value(7).toString();
        change.target = QJsonDocument::fromJson(list.value(8).toString().toUtf8()).object();
        change.retryOf = list.value(9).toLongLong();
        change.createdAt = unstamp(list.value(10));
        change.isOpen = list.value(11).toBool();
        found.append(change);
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
            change.counts.insert(stateOf(count.value(0)), rows);
            change.rows += rows;
        }
    }
    return {};
}

Result<QList<JournalRow>> JournalReader::rows(qint64 change)
{
    if (const auto opened = ready(); !opened)
        return unexpected(opened.error());
    QSqlQuery list = m_database.prepared(u"SELECT row, person_id, label, email, source, state, "
                                         u"text, since, request_id, details FROM row"
                                         " WHERE change = ? ORDER BY row"_s);
    if (const auto done = m_database.execute(list, { change }); !done)
        return unexpected(done.error());
    QList<JournalRow> found;
    while (list.next())
        found.append({ list.value(0).toInt(), list.value(1).toString(), list.value(2).toString(),
                       list.value(3).toString(), list.value(4).toString(), stateOf(list.value(5)),
                       list.value(6).toString(), unstamp(list.value(7)), list.value(8).toString(),
                       list.value(9).toString() });
    return found;
}

Result<QList<JournalEvent>> JournalReader::events(qint64 change)
{
    if (const auto opened = ready(); !opened)
        return unexpected(opened.error());
    QSqlQuery list = m_database.prepared(u"SELECT body FROM event WHERE change = ? ORDER BY seq"_s);
    if (const auto done = m_database.execute(list, { change }); !done)
        return unexpected(done.error());
    QList<JournalEvent> found;
    while (list.next())
        found.append(eventOf(change, list.value(0).toString().toUtf8()));
    return found;
}

Result<QByteArray> JournalReader::verify()
{
    if (const auto opened = ready(); !opened)
        return unexpected(opened.error());
    QSqlQuery list
        = m_database.prepared(u"SELECT seq, change, body, hash FROM event ORDER BY seq"_s);
    if (const auto done = m_database.execute(list); !done)
        return unexpected(done.error());
    QByteArray head;
    while (list.next()) {
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
