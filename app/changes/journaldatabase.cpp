// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/journaldatabase.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Steward
{

JournalDatabase::JournalDatabase(QString path)
    : m_path(std::move(path))
    , m_connection("journal-"_L1 + QUuid::createUuid().toString(QUuid::Id128))
{
}

JournalDatabase::~JournalDatabase() { close(); }

void JournalDatabase::close()
{
    m_kept.clear();
    if (!QSqlDatabase::contains(m_connection))
        return;
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

bool JournalDatabase::isOpen() const { return QSqlDatabase::contains(m_connection); }

Result<void> JournalDatabase::open(bool readOnly)
{
    m_readOnly = readOnly;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_path);
    if (readOnly)
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (database.open())
        return {};
    ApiError error = ApiError::invalidInput(
        tr("The journal %1 cannot be opened, so nothing can be sent. Check the permissions of its "
           "folder, then start Steward again.")
            .arg(m_path));
    error.technical = database.lastError().text();
    return unexpected(error);
}

ApiError JournalDatabase::failure(const QSqlQuery &query)
{
    const QString code = query.lastError().nativeErrorCode();
    m_damaged = m_damaged || code == u"11" || code == u"26"; // SQLITE_CORRUPT, SQLITE_NOTADB
    ApiError error = ApiError::invalidInput(
        m_readOnly
            ? tr("The journal %1 cannot be read. Check the permissions of the file, then start "
                 "Steward again.")
                  .arg(m_path)
            : tr("The journal %1 cannot be written, so nothing more is sent. Check the space on "
                 "the disk and the permissions of the folder, then start Steward again.")
                  .arg(m_path));
    error.technical = query.lastError().text();
    return error;
}

QSqlQuery JournalDatabase::prepared(const QString &statement) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    query.prepare(statement);
    return query;
}

QSqlQuery &JournalDatabase::kept(const QString &statement)
{
    const auto found = m_kept.find(statement);
    return found != m_kept.end() ? found->second
                                 : m_kept.emplace(statement, prepared(statement)).first->second;
}

Result<void> JournalDatabase::run(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    // What is no database fails here already.
    if (!query.prepare(statement))
        return unexpected(failure(query));
    return execute(query);
}

Result<void> JournalDatabase::execute(QSqlQuery &query, const QVariantList &values)
{
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (query.exec())
        return {};
    return unexpected(failure(query));
}

} // namespace Steward
