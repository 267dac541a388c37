// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/journalfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
/// The steps from one version of the schema to the next; the first makes it.
constexpr std::array<std::array<const char *, 5>, JournalFile::schemaVersion> migrations {
    { { "CREATE TABLE change (id INTEGER PRIMARY KEY AUTOINCREMENT, tenant_host TEXT NOT NULL,"
        " tenant_name TEXT NOT NULL, environment TEXT NOT NULL, client_id TEXT NOT NULL,"
        " os_user TEXT NOT NULL, kind INTEGER NOT NULL, object_name TEXT NOT NULL,"
        " target TEXT NOT NULL, retry_of INTEGER NOT NULL, created_at INTEGER NOT NULL)",
        "CREATE TABLE row (change INTEGER NOT NULL, row INTEGER NOT NULL, person_id TEXT NOT NULL,"
        " label TEXT NOT NULL, state INTEGER NOT NULL, text TEXT NOT NULL, since INTEGER NOT NULL,"
        " request_id TEXT NOT NULL, PRIMARY KEY (change, row)) WITHOUT ROWID",
        "CREATE TABLE event (seq INTEGER PRIMARY KEY, change INTEGER NOT NULL, body TEXT NOT NULL,"
        " hash BLOB NOT NULL)",
        "CREATE INDEX event_change ON event (change)",
        "CREATE INDEX row_state ON row (change, state)" } }
};

qint64 stamp(const QDateTime &time) { return time.toMSecsSinceEpoch(); }
QDateTime unstamp(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}
/// SQLite takes a null QString for NULL.
QVariant words(const QString &text) { return text.isNull() ? u""_s : text; }

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray chained(const QByteArray &before, qint64 change, const QByteArray &body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(QByteArray(QByteArray::number(change) + '\n'));
    hash.addData(body);
    return hash.result();
}

QJsonObject bodyOf(const JournalEvent &event)
{
    QJsonArray rows;
    for (const int row : event.rows)
        rows.append(row);
    return { { "kind"_L1, event.kind },
             { "rows"_L1, rows },
             { "state"_L1, static_cast<int>(event.state) },
             { "text"_L1, event.text },
             { "at"_L1, event.at.toUTC().toString(Qt::ISODateWithMs) },
             { "requestId"_L1, event.requestId },
             { "data"_L1, event.data } };
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
    event.requestId = object.value("requestId"_L1).toString();
    event.data = object.value("data"_L1).toObject();
    return event;
}
} // namespace

JournalFile::JournalFile(QString path)
    : m_path(std::move(path))
    , m_connection("journal-"_L1 + QUuid::createUuid().toString(QUuid::Id128))
{
}

JournalFile::~JournalFile() { close(); }

void JournalFile::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

ApiError JournalFile::failure(const QSqlQuery &query)
{
    const QString code = query.lastError().nativeErrorCode();
    m_damaged = m_damaged || code == u"11" || code == u"26"; // SQLITE_CORRUPT, SQLITE_NOTADB
    ApiError error = ApiError::invalidInput(
        tr("The journal %1 cannot be written, so nothing more is sent. Check the space on the disk "
           "and the permissions of the folder, then start Steward again.")
            .arg(m_path));
    error.technical = query.lastError().text();
    return error;
}

Result<void> JournalFile::open(QString &setAside)
{
    const QFileInfo info(m_path);
    if (!QDir().mkpath(info.path()))
        return unexpected(ApiError::invalidInput(
            tr("The folder %1 for the journal cannot be made, so nothing can be sent. Check its "
               "permissions, then start Steward again.")
                .arg(info.path())));
    QFile::setPermissions(info.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_lock = std::make_unique<QLockFile>(m_path + ".lock"_L1);
    m_lock->setStaleLockTime(0);
    m_readOnly = !m_lock->tryLock() && m_lock->error() == QLockFile::LockFailedError;
    auto done = connect();
    if (!done && m_damaged && !m_readOnly) {
        close();
        const QString aside = "%1.damaged-%2"_L1.arg(
            m_path, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss"_s));
        m_damaged = false;
        if (QFile::rename(m_path, aside)) {
            // What was not yet taken over belongs to the damaged one.
            for (const auto *part : { "-wal", "-shm" })
                QFile::rename(m_path + QLatin1String(part), aside + QLatin1String(part));
            setAside = aside;
            done = connect();
        }
    }
    return done;
}

Result<void> JournalFile::connect()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_path);
    if (m_readOnly)
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open()) {
        ApiError error = ApiError::invalidInput(
            tr("The journal %1 cannot be opened, so nothing can be sent. Check the permissions of "
               "its folder, then start Steward again.")
                .arg(m_path));
        error.technical = database.lastError().text();
        return unexpected(error);
    }
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    if (m_readOnly)
        return loadHead();
    for (const auto &statement : { u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
                                   u"PRAGMA foreign_keys=ON"_s }) {
        if (const auto done = run(statement); !done)
            return done;
    }
    QSqlQuery check(database);
    check.prepare(u"PRAGMA quick_check(1)"_s);
    if (!execute(check) || !check.next() || check.value(0).toString() != u"ok") {
        m_damaged = true;
        return unexpected(failure(check));
    }
    return migrate().and_then([this] { return loadHead(); });
}

Result<void> JournalFile::run(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    // What is no database fails here already.
    if (!query.prepare(statement))
        return unexpected(failure(query));
    return execute(query);
}

Result<void> JournalFile::execute(QSqlQuery &query, const QVariantList &values)
{
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (query.exec())
        return {};
    return unexpected(failure(query));
}

Result<void> JournalFile::migrate()
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(u"PRAGMA user_version"_s);
    if (const auto done = execute(query); !done || !query.next())
        return unexpected(done ? failure(query) : done.error());
    int version = query.value(0).toInt();
    query.finish();
    if (version > schemaVersion)
        return unexpected(ApiError::invalidInput(
            tr("The journal %1 was written by a newer Steward, so nothing can be sent with this "
               "one. Use the newer Steward.")
                .arg(m_path)));
    for (; version < schemaVersion; ++version) {
        if (const auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
            return begun;
        for (const char *statement : migrations.at(static_cast<size_t>(version))) {
            if (const auto done = run(QString::fromLatin1(statement)); !done) {
                (void)run(u"ROLLBACK"_s);
                return done;
            }
        }
        if (auto done = run(u"PRAGMA user_version=%1"_s.arg(version + 1)); !done)
            return done;
        if (auto done = run(u"COMMIT"_s); !done)
            return done;
    }
    return {};
}

Result<void> JournalFile::loadHead()
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(u"SELECT hash FROM event ORDER BY seq DESC LIMIT 1"_s);
    if (auto done = execute(query); !done)
        return done;
    m_head = query.next() ? query.value(0).toByteArray() : QByteArray();
    return {};
}

Result<void> JournalFile::beginGroup()
{
    m_headBeforeGroup = m_head;
    return run(u"BEGIN IMMEDIATE"_s);
}

Result<void> JournalFile::endGroup()
{
    auto done = run(u"COMMIT"_s);
    if (!done)
        dropGroup();
    return done;
}

void JournalFile::dropGroup()
{
    (void)run(u"ROLLBACK"_s);
    m_head = m_headBeforeGroup;
}

Result<qint64> JournalFile::addChange(const JournalChange &change, const QList<JournalRow> &rows)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(u"INSERT INTO change (tenant_host, tenant_name, environment, client_id, os_user,"
                  " kind, object_name, target, retry_of, created_at)"
                  " VALUES (?,?,?,?,?,?,?,?,?,?)"_s);
    const auto added = execute(
        query,
        { words(change.tenantHost), words(change.tenantName), words(change.environment),
          words(change.clientId), words(change.osUser), QVariant(static_cast<int>(change.kind)),
          words(change.objectName), QVariant(QString::fromUtf8(compact(change.target))),
          QVariant(change.retryOf), QVariant(stamp(change.createdAt)) });
    if (!added)
        return unexpected(added.error());
    const qint64 id = query.lastInsertId().toLongLong();
    query.prepare(u"INSERT INTO row VALUES (?,?,?,?,?,?,?,?)"_s);
    JournalEvent planned;
    planned.change = id;
    planned.kind = u"planned"_s;
    planned.at = change.createdAt;
    QJsonArray people;
    for (const JournalRow &row : rows) {
        if (const auto done
            = execute(query,
                      { QVariant(id), QVariant(row.row), words(row.personId), words(row.label),
                        QVariant(static_cast<int>(row.state)), words(row.text),
                        QVariant(stamp(row.since)), words(row.requestId) });
            !done)
            return unexpected(done.error());
        people.append(QJsonArray { row.personId, row.label });
    }
    planned.data = { { "tenant"_L1, change.tenantHost },
                     { "client"_L1, change.clientId },
                     { "target"_L1, change.target },
                     { "people"_L1, people } };
    return addEvent(planned).map([id] { return id; });
}

Result<void> JournalFile::addEvent(const JournalEvent &event)
{
    const QByteArray body = compact(bodyOf(event));
    const QByteArray hash = chained(m_head, event.change, body);
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(u"INSERT INTO event (change, body, hash) VALUES (?,?,?)"_s);
    if (auto done = execute(query, { event.change, QString::fromUtf8(body), hash }); !done)
        return done;
    m_head = hash;
    return applyToRows(event);
}

Result<void> JournalFile::applyToRows(const JournalEvent &event)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(u"UPDATE row SET state=?, text=?, since=?, request_id=CASE ? WHEN '' THEN"
                  " request_id ELSE ? END WHERE change=? AND row=?"_s);
    for (const int row : event.rows) {
        if (const auto done
            = execute(query,
                      { QVariant(static_cast<int>(event.state)), words(event.text),
                        QVariant(stamp(event.at)), words(event.requestId), words(event.requestId),
                        QVariant(event.change), QVariant(row) });
            !done)
            return unexpected(done.error());
    }
    return {};
}

Result<QList<JournalChange>> JournalFile::changes(const JournalQuery &query)
{
    QString where = u"1"_s;
    QVariantList values;
    const auto add = [&](const QString &condition, const QVariantList &bound) {
        where += " AND "_L1 + condition;
        values += bound;
    };
    if (!query.tenantHost.isEmpty())
        add(u"tenant_host = ?"_s, { query.tenantHost });
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
            uR"( change.id AND (label LIKE ? ESCAPE '\' OR text LIKE ? ESCAPE '\'))))"_s,
            { pattern, pattern, pattern });
    }
    QSqlQuery list(QSqlDatabase::database(m_connection, false));
    list.setForwardOnly(true);
    list.prepare("SELECT id, tenant_host, tenant_name, environment, client_id, os_user, kind,"
                 " object_name, target, retry_of, created_at FROM change WHERE "_L1
                 + where + " ORDER BY id DESC LIMIT ?"_L1);
    if (const auto done = execute(list, values << query.limit); !done)
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
        found.append(change);
    }
    QSqlQuery count(QSqlDatabase::database(m_connection, false));
    count.prepare(u"SELECT state, count(*) FROM row WHERE change = ? GROUP BY state"_s);
    for (JournalChange &change : found) {
        if (const auto done = execute(count, { change.id }); !done)
            return unexpected(done.error());
        while (count.next()) {
            const int rows = count.value(1).toInt();
            change.counts.insert(static_cast<RowState>(count.value(0).toInt()), rows);
            change.rows += rows;
        }
    }
    return found;
}

Result<QList<JournalRow>> JournalFile::rows(qint64 change)
{
    QSqlQuery list(QSqlDatabase::database(m_connection, false));
    list.setForwardOnly(true);
    list.prepare(u"SELECT row, person_id, label, state, text, since, request_id FROM row"
                 " WHERE change = ? ORDER BY row"_s);
    if (const auto done = execute(list, { change }); !done)
        return unexpected(done.error());
    QList<JournalRow> found;
    while (list.next())
        found.append({ list.value(0).toInt(), list.value(1).toString(), list.value(2).toString(),
                       static_cast<RowState>(list.value(3).toInt()), list.value(4).toString(),
                       unstamp(list.value(5)), list.value(6).toString() });
    return found;
}

Result<QList<JournalEvent>> JournalFile::events(qint64 change)
{
    QSqlQuery list(QSqlDatabase::database(m_connection, false));
    list.setForwardOnly(true);
    list.prepare(u"SELECT body FROM event WHERE change = ? ORDER BY seq"_s);
    if (const auto done = execute(list, { change }); !done)
        return unexpected(done.error());
    QList<JournalEvent> found;
    while (list.next())
        found.append(eventOf(change, list.value(0).toString().toUtf8()));
    return found;
}

Result<QByteArray> JournalFile::verify()
{
    QSqlQuery list(QSqlDatabase::database(m_connection, false));
    list.setForwardOnly(true);
    list.prepare(u"SELECT seq, change, body, hash FROM event ORDER BY seq"_s);
    if (const auto done = execute(list); !done)
        return unexpected(done.error());
    QByteArray head;
    while (list.next()) {
        head = chained(head, list.value(1).toLongLong(), list.value(2).toString().toUtf8());
        if (head != list.value(3).toByteArray())
            return unexpected(ApiError::invalidInput(
                tr("The journal was changed from outside: entry %1 does not fit the ones before "
                   "it. Keep a copy of the file and find out who changed it.")
                    .arg(list.value(0).toLongLong())));
    }
    return head.toHex();
}

Result<void> JournalFile::limitPages(int pages)
{
    return run(u"PRAGMA max_page_count=%1"_s.arg(pages));
}

} // namespace Steward
