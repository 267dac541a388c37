// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/barehistory.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
const QString connection = u"bare history"_s;

QString where(const JournalQuery &query)
{
    QString condition = u"1"_s;
    if (!query.tenantHost.isEmpty())
        condition += u" AND tenant_host = :tenant"_s;
    if (query.state)
        condition
            += u" AND EXISTS (SELECT 1 FROM row WHERE row.change = change.id AND state = :state)"_s;
    if (!query.words.isEmpty())
        condition += u" AND (object_name LIKE :word OR EXISTS (SELECT 1 FROM row WHERE row.change ="
                     " change.id AND (label LIKE :word OR email LIKE :word OR text LIKE :word)))"_s;
    return condition;
}
} // namespace

BareHistory::BareHistory(const QString &file)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, connection))
{
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    m_database.open();
}

BareHistory::~BareHistory()
{
    m_database = {};
    QSqlDatabase::removeDatabase(connection);
}

int BareHistory::read(const JournalQuery &query)
{
    QSqlQuery list(m_database);
    list.setForwardOnly(true);
    if (!list.prepare("WITH listed AS (SELECT * FROM change WHERE "_L1 + where(query)
                      + " ORDER BY id DESC LIMIT :limit) SELECT listed.*, row.state, count(*) FROM"
                        " listed JOIN row ON row.change = listed.id GROUP BY listed.id, row.state"
                        " ORDER BY listed.id DESC"_L1))
        return -1;
    if (!query.tenantHost.isEmpty())
        list.bindValue(u":tenant"_s, query.tenantHost);
    if (query.state)
        list.bindValue(u":state"_s, static_cast<int>(*query.state));
    if (!query.words.isEmpty())
        list.bindValue(u":word"_s, QString(u'%' + query.words + u'%'));
    list.bindValue(u":limit"_s, query.limit);
    if (!list.exec())
        return -1;
    int changes = 0;
    qint64 last = 0;
    while (list.next()) {
        const qint64 id = list.value(0).toLongLong();
        changes += id == last ? 0 : 1;
        last = id;
    }
    return changes;
}

} // namespace Steward
