// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/journalfile.h"

#include "app/changes/journalchain.h"
#include "app/changes/journalformat.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
/// The steps from one version of the schema to the next; the first makes it.
const std::array<QStringList, JournalFile::schemaVersion> &migrations()
{
    static const std::array<QStringList, JournalFile::schemaVersion> steps {
        QStringList {
            u"CREATE TABLE change (id INTEGER PRIMARY KEY AUTOINCREMENT, tenant_host TEXT NOT NULL,"
            " tenant_name TEXT NOT NULL, environment TEXT NOT NULL, client_id TEXT NOT NULL,"
            " os_user TEXT NOT NULL, kind INTEGER NOT NULL, object_name TEXT NOT NULL,"
            " target TEXT NOT NULL, retry_of INTEGER NOT NULL, created_at INTEGER NOT NULL)"_s,
            u"CREATE TABLE row (change INTEGER NOT NULL, row INTEGER NOT NULL, person_id TEXT"
            " NOT NULL, label TEXT NOT NULL, state INTEGER NOT NULL, text TEXT NOT NULL, since"
            " INTEGER NOT NULL, request_id TEXT NOT NULL, PRIMARY KEY (change, row))"
            " WITHOUT ROWID"_s,
            u"CREATE TABLE event (seq INTEGER PRIMARY KEY, change INTEGER NOT NULL, body TEXT"
            " NOT NULL, hash BLOB NOT NULL)"_s,
            u"CREATE INDEX event_change ON event (change)"_s,
            u"CREATE INDEX row_state ON row (change, state)"_s,
        },
        // What it takes to go on with a change after a restart, and to find it.
        QStringList {
            u"ALTER TABLE change ADD COLUMN is_open INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE row ADD COLUMN email TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE row ADD COLUMN source TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE row ADD COLUMN details TEXT NOT NULL DEFAULT ''"_s,
            u"CREATE INDEX change_open ON change (is_open) WHERE is_open = 1"_s,
            u"CREATE INDEX change_created ON change (created_at)"_s,
        },
        // What it takes to list the changes of one tenant out of many.
        QStringList { u"CREATE INDEX change_tenant ON change (tenant_host)"_s },
    };
    return steps;
}

/// SQLite takes a null QString for NULL.
QVariant words(const QString &text) { return text.isNull() ? u""_s : text; }

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
} // namespace

JournalFile::JournalFile(QString path)
    : m_database(std::move(path))
{
}

Result<void> JournalFile::open(QString &setAside)
{
    const QFileInfo info(m_database.path());
    if (!QDir().mkpath(info.path()))
        return unexpected(ApiError::invalidInput(
            tr("The folder %1 for the journal cannot be made, so nothing can be sent. Check its "
               "permissions, then start Steward again.")
                .arg(info.path())));
    QFile::setPermissions(info.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_lock = std::make_unique<QLockFile>(m_database.path() + ".lock"_L1);
    m_lock->setStaleLockTime(0);
    m_readOnly = !m_lock->tryLock() && m_lock->error() == QLockFile::LockFailedError;
    auto done = connect();
    if (!done && m_database.isDamaged() && !m_readOnly) {
        m_database.close();
        const QString aside = "%1.damaged-%2"_L1.arg(
            m_database.path(), QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss"_s));
        m_database.setDamaged(false);
        if (QFile::rename(m_database.path(), aside)) {
            // What was not yet taken over belongs to the damaged one.
            for (const auto *part : { "-wal", "-shm" })
                QFile::rename(m_database.path() + QLatin1String(part), aside + QLatin1String(part));
            setAside = aside;
            done = connect();
        }
    }
    return done;
}

Result<void> JournalFile::connect()
{
    if (const auto opened = m_database.open(m_readOnly); !opened)
        return opened;
    QFile::setPermissions(m_database.path(), QFile::ReadOwner | QFile::WriteOwner);
    if (m_readOnly)
        return loadHead();
    // Taken over into the file four times as seldom as usual (16 MiB): less is written twice.
    for (const auto &statement :
         { u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s,
           u"PRAGMA wal_autocheckpoint=4000"_s }) {
        if (const auto done = m_database.run(statement); !done)
            return done;
    }
    QSqlQuery check = m_database.prepared(u"PRAGMA quick_check(1)"_s);
    // Only what was looked at and found bad is damaged; failure() knows the codes that say so too.
    if (!m_database.execute(check) || !check.next())
        return unexpected(m_database.failure(check));
    if (check.value(0).toString() != u"ok") {
        m_database.setDamaged(true);
        return unexpected(m_database.failure(check));
    }
    return migrate().and_then([this] { return loadHead(); });
}

Result<void> JournalFile::migrate()
{
    QSqlQuery query = m_database.prepared(u"PRAGMA user_version"_s);
    if (const auto done = m_database.execute(query); !done || !query.next())
        return unexpected(done ? m_database.failure(query) : done.error());
    int version = query.value(0).toInt();
    query.finish();
    if (version > schemaVersion)
        return unexpected(ApiError::invalidInput(
            tr("The journal %1 was written by a newer Steward, so nothing can be sent with this "
               "one. Use the newer Steward.")
                .arg(m_database.path())));
    for (; version < schemaVersion; ++version) {
        if (const auto begun = m_database.run(u"BEGIN IMMEDIATE"_s); !begun)
            return begun;
        for (const QString &statement : migrations().at(static_cast<size_t>(version))) {
            if (const auto done = m_database.run(statement); !done) {
                (void)m_database.run(u"ROLLBACK"_s);
                return done;
            }
        }
        if (auto done = m_database.run(u"PRAGMA user_version=%1"_s.arg(version + 1)); !done)
            return done;
        if (auto done = m_database.run(u"COMMIT"_s); !done)
            return done;
    }
    return {};
}

Result<void> JournalFile::loadHead()
{
    QSqlQuery query = m_database.prepared(u"SELECT hash FROM event ORDER BY seq DESC LIMIT 1"_s);
    if (auto done = m_database.execute(query); !done)
        return done;
    m_head = query.next() ? query.value(0).toByteArray() : QByteArray();
    return {};
}

Result<void> JournalFile::beginGroup()
{
    m_headBeforeGroup = m_head;
    return m_database.execute(m_database.kept(u"BEGIN IMMEDIATE"_s));
}

Result<void> JournalFile::endGroup()
{
    auto done = m_database.execute(m_database.kept(u"COMMIT"_s));
    if (!done)
        dropGroup();
    return done;
}

void JournalFile::dropGroup()
{
    (void)m_database.run(u"ROLLBACK"_s);
    m_head = m_headBeforeGroup;
}

Result<qint64> JournalFile::lastId()
{
    QSqlQuery query = m_database.prepared(u"SELECT coalesce(max(seq), 0) FROM sqlite_sequence"_s);
    if (const auto done = m_database.execute(query); !done || !query.next())
        return unexpected(done ? m_database.failure(query) : done.error());
    return query.value(0).toLongLong();
}

Result<void> JournalFile::addChange(const JournalChange &change, const QList<JournalRow> &rows)
{
    QSqlQuery &query = m_database.kept(
        u"INSERT INTO change (id, tenant_host, tenant_name, environment, client_id, os_user, kind,"
        " object_name, target, retry_of, created_at, is_open) VALUES (?,?,?,?,?,?,?,?,?,?,?,1)"_s);
    if (auto added = m_database.execute(
            query,
            { QVariant(change.id), words(change.tenantHost), words(change.tenantName),
              words(change.environment), words(change.clientId), words(change.osUser),
              QVariant(static_cast<int>(change.kind)), words(change.objectName),
              QVariant(QString::fromUtf8(compact(change.target))), QVariant(change.retryOf),
              QVariant(journalStamp(change.createdAt)) });
        !added)
        return added;
    JournalEvent planned;
    planned.change = change.id;
    planned.kind = QString::fromLatin1(JournalEvent::planned);
    planned.at = change.createdAt;
    QJsonArray people;
    for (const JournalRow &row : rows) {
        if (auto added = addRow(change.id, row); !added)
            return added;
        people.append(QJsonArray { row.personId, row.label });
    }
    planned.data = { { "tenant"_L1, change.tenantHost },
                     { "client"_L1, change.clientId },
                     { "target"_L1, change.target },
                     { "people"_L1, people } };
    return addEvent(planned);
}

Result<void> JournalFile::addRow(qint64 change, const JournalRow &row)
{
    QSqlQuery &query = m_database.kept(
        u"INSERT INTO row (change, row, person_id, label, state, text, since, request_id, email,"
        " source, details) VALUES (?,?,?,?,?,?,?,?,?,?,?)"_s);
    return m_database.execute(query,
                              { QVariant(change), QVariant(row.row), words(row.personId),
                                words(row.label), QVariant(static_cast<int>(row.state)),
                                words(row.text), QVariant(journalStamp(row.since)),
                                words(row.requestId), words(row.email),
                                words(journalSourceText(row.source)), words(row.details) });
}

Result<void> JournalFile::addEvent(const JournalEvent &event)
{
    const QByteArray body = journalBody(event);
    const QByteArray hash = journalHash(m_head, event.change, body);
    QSqlQuery &query = m_database.kept(u"INSERT INTO event (change, body, hash) VALUES (?,?,?)"_s);
    if (auto done = m_database.execute(query, { event.change, QString::fromUtf8(body), hash });
        !done)
        return done;
    m_head = hash;
    const bool opens = event.opens();
    if (opens || event.kind == QLatin1String(JournalEvent::closed)) {
        // Found as it should be, nothing is written: it mostly is, and each page costs.
        QSqlQuery &open
            = m_database.kept(u"UPDATE change SET is_open = ? WHERE id = ? AND is_open = ?"_s);
        if (auto done = m_database.execute(open, { opens ? 1 : 0, event.change, opens ? 0 : 1 });
            !done)
            return done;
    }
    return applyToRows(event);
}

Result<void> JournalFile::applyToRows(const JournalEvent &event)
{
    QSqlQuery &query = m_database.kept(
        u"UPDATE row SET state=?, text=?, since=?, details=?, request_id=CASE ? WHEN '' THEN"
        " request_id ELSE ? END WHERE change=? AND row BETWEEN ? AND ?"_s);
    // A batch is a run of rows: one statement, not a hundred.
    for (qsizetype from = 0; from < event.rows.size();) {
        qsizetype to = from;
        const QString requestId
            = event.requestIds.isEmpty() ? event.requestId : event.requestIds.value(from);
        while (event.requestIds.isEmpty() && to + 1 < event.rows.size()
               && event.rows.at(to + 1) == event.rows.at(to) + 1)
            ++to;
        if (auto done
            = m_database.execute(query,
                                 { QVariant(static_cast<int>(event.state)), words(event.text),
                                   QVariant(journalStamp(event.at)), words(event.details),
                                   words(requestId), words(requestId), QVariant(event.change),
                                   QVariant(event.rows.at(from)), QVariant(event.rows.at(to)) });
            !done)
            return done;
        from = to + 1;
    }
    return {};
}

Result<void> JournalFile::limitPages(int pages)
{
    return m_database.run(u"PRAGMA max_page_count=%1"_s.arg(pages));
}

} // namespace Steward
