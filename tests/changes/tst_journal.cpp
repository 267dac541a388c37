// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/journalbook.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
/// Runs \a statement on the file behind the journal's back; the first value it gives, if any.
QString tamper(const QString &file, const QString &statement)
{
    QString value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(file);
        (void)database.open();
        QSqlQuery query(database);
        if (!query.exec(statement))
            qFatal("not a statement: %s", qPrintable(statement));
        if (query.next())
            value = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    return value;
}
} // namespace

class JournalTest final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"state/journal.sqlite"_s);
    }
    void keepsAChangeOverARestart()
    {
        qint64 id = 0;
        {
            Book book(m_file);
            QCOMPARE(book.journal->state(), Journal::State::Ready);
            QVERIFY(book.journal->problem().isEmpty());
            auto rows = bookRows(3);
            rows[0].source = { 12, u"new people 2.csv"_s };
            rows[1].source = { 7, {} };
            id = *book.begin(bookChange(), rows);
            QVERIFY(book.append({ bookEvent(id, { 0, 1 }, RowState::Accepted, u"Accepted."_s),
                                  bookEvent(id, { 2 }, RowState::Refused, u"No such user."_s) }));
        }
        Book book(m_file);
        const auto list = book.list();
        QCOMPARE(list->size(), 1);
        const JournalChange &kept = list->first();
        QCOMPARE(kept.id, id);
        QCOMPARE(kept.tenantHost, bookChange().tenantHost);
        QCOMPARE(kept.clientId, bookChange().clientId);
        QCOMPARE(kept.osUser, u"ann"_s);
        QCOMPARE(kept.kind, ChangeKind::AddMembers);
        QCOMPARE(kept.target, bookChange().target);
        QCOMPARE(kept.createdAt, bookChange().createdAt);
        QCOMPARE(kept.rows, 3);
        QCOMPARE(kept.counts.value(RowState::Accepted), 2);
        QCOMPARE(kept.counts.value(RowState::Refused), 1);
        const auto record = book.record(id);
        QCOMPARE(record->rows.at(0).source, (SourceRow { 12, u"new people 2.csv"_s }));
        QCOMPARE(record->rows.at(1).source, (SourceRow { 7, {} }));
        QVERIFY(!record->rows.at(2).source.isKnown());
        QCOMPARE(record->rows.at(2).text, u"No such user."_s);
        QCOMPARE(record->rows.at(2).requestId, u"request-1"_s);
        QCOMPARE(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
    void whatWasHandedInIsWrittenBeforeTheEnd()
    {
        {
            Book book(m_file);
            const qint64 id = *book.begin(bookChange(), bookRows(500));
            for (int row = 0; row < 500; ++row)
                book.journal->append({ bookEvent(id, { row }, RowState::Visible) },
                                     JournalWriter::Haste::Soon, nullptr, {});
        }
        Book book(m_file);
        QCOMPARE(book.list()->first().counts.value(RowState::Visible), 500);
        QVERIFY(book.verify());
    }
    void marksDoNotWaitForOtherChangesToBeWritten()
    {
        Book book(m_file);
        QStringList order;
        const auto begin = [&](int rows, const QString &name,
                               const std::function<void(qint64)> &then = {}) {
            JournalChange change = bookChange();
            change.id = book.journal->takeId();
            book.journal->begin(change, bookRows(rows), this,
                                [&order, name, then, id = change.id](const Result<void> &done) {
                                    order.append(done ? name : done.error().userText());
                                    if (then)
                                        then(id);
                                });
        };
        begin(1, u"small"_s, [&](qint64 id) {
            book.journal->append(
                { bookEvent(id, { 0 }, RowState::Sent) }, JournalWriter::Haste::Now, this,
                [&order](const Result<void> &done) { order.append(done ? u"mark"_s : QString()); });
        });
        // Each takes longer than beginnings may in one commit.
        for (const QString &name : { u"1"_s, u"2"_s, u"3"_s, u"4"_s })
            begin(10000, name);
        QTRY_COMPARE_WITH_TIMEOUT(order.size(), 6, 60000);
        QVERIFY2(order.indexOf(u"mark"_s) < order.indexOf(u"4"_s), qPrintable(order.join(u' ')));
        QVERIFY(book.verify());
    }
    void whatFollowsAChangeWaitsForIt()
    {
        Book book(m_file);
        const auto begin = [&](int rows) {
            JournalChange change = bookChange();
            change.id = book.journal->takeId();
            book.journal->begin(change, bookRows(rows), this, {});
            return change.id;
        };
        begin(10000);
        begin(10000);
        const qint64 id = begin(1);
        // Before it is written.
        QVERIFY(book.append({ bookEvent(id, { 0 }, RowState::Accepted, u"Accepted."_s) }));
        QCOMPARE(book.record(id)->rows.first().state, RowState::Accepted);
        QVERIFY(book.verify());
    }
    void theChainFindsWhatWasTouched_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("changed") << u"UPDATE event SET body = replace(body, 'Accepted', 'Refused')"
                                    " WHERE seq = 2"_s;
        QTest::newRow("removed") << u"DELETE FROM event WHERE seq = 2"_s;
        QTest::newRow("put in") << u"INSERT INTO event (seq, change, body, hash) SELECT 99, change,"
                                   " body, hash FROM event WHERE seq = 2"_s;
        QTest::newRow("moved") << u"UPDATE event SET change = 7 WHERE seq = 3"_s;
    }
    void theChainFindsWhatWasTouched()
    {
        QFETCH(QString, statement);
        {
            Book book(m_file);
            const qint64 id = *book.begin(bookChange(), bookRows(2));
            QVERIFY(book.append({ bookEvent(id, { 0 }, RowState::Accepted, u"Accepted."_s) }));
            QVERIFY(book.append({ bookEvent(id, { 1 }, RowState::Visible) }));
            const auto head = book.verify();
            QVERIFY(head.has_value());
            QCOMPARE(head->size(), 64);
        }
        tamper(m_file, statement);
        Book book(m_file);
        const auto head = book.verify();
        QVERIFY(!head);
        QVERIFY2(head.error().userText().contains(u"changed from outside"_s),
                 qPrintable(head.error().userText()));
    }
    void aSecondOneMayOnlyLook()
    {
        Book first(m_file);
        const qint64 id = *first.begin(bookChange(), bookRows(1));
        Book second(m_file);
        QCOMPARE(second.journal->state(), Journal::State::ReadOnly);
        QVERIFY(second.journal->problem().contains(u"Another Steward"_s));
        QCOMPARE(second.list()->size(), 1);
        QVERIFY(!second.append({ bookEvent(id, { 0 }, RowState::Visible) }));
        QVERIFY(!second.begin(bookChange(), bookRows(1)));
        QVERIFY(first.append({ bookEvent(id, { 0 }, RowState::Visible) }));
    }
    void aFullDiskIsSaidAndNothingHalfDone()
    {
        Book book(m_file);
        const qint64 id = *book.begin(bookChange(), bookRows(1));
        book.journal->limitPages(1);
        const auto failed = book.begin(bookChange(), bookRows(5000));
        QVERIFY(!failed);
        QVERIFY2(failed.error().userText().contains(u"space on the disk"_s),
                 qPrintable(failed.error().userText()));
        book.journal->limitPages(1000000);
        QCOMPARE(book.list()->size(), 1);
        QVERIFY(book.append({ bookEvent(id, { 0 }, RowState::Visible) }));
        QVERIFY(book.verify());
    }
    void afterAFullDiskTheChainStillFits()
    {
        Book book(m_file);
        const qint64 id = *book.begin(bookChange(), bookRows(1));
        book.journal->limitPages(1);
        // Handed in together: the first finds the disk full, the second would fit by itself.
        JournalEvent large = bookEvent(id, { 0 }, RowState::Refused, QString(400000, u'x'));
        std::optional<bool> second;
        book.journal->append({ large }, JournalWriter::Haste::Soon, nullptr, {});
        book.journal->append({ bookEvent(id, { 0 }, RowState::Visible) }, JournalWriter::Haste::Now,
                             &book.context,
                             [&second](const Result<void> &done) { second = done.has_value(); });
        QTRY_VERIFY(second.has_value());
        QVERIFY(!*second);
        book.journal->limitPages(1000000);
        QVERIFY(book.append({ bookEvent(id, { 0 }, RowState::Accepted) }));
        const auto head = book.verify();
        QVERIFY2(head.has_value(), head ? "" : qPrintable(head.error().userText()));
        QCOMPARE(book.record(id)->rows.first().state, RowState::Accepted);
    }
    void aDamagedFileIsSetAside()
    {
        {
            Book book(m_file);
            QVERIFY(book.begin(bookChange(), bookRows(100)));
        }
        QFile file(m_file);
        QVERIFY(file.open(QFile::ReadWrite));
        file.write("this is no database at all");
        file.close();
        Book book(m_file);
        QCOMPARE(book.journal->state(), Journal::State::Ready);
        QVERIFY2(book.journal->problem().contains(u"set aside"_s),
                 qPrintable(book.journal->problem()));
        QVERIFY(book.list()->isEmpty());
        const QStringList kept
            = QFileInfo(m_file).dir().entryList({ u"journal.sqlite.damaged-*"_s }, QDir::Files);
        QVERIFY(!kept.isEmpty());
    }
    void aFolderThatCannotBeMadeIsSaid()
    {
        QFile file(m_folder->filePath(u"state"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.close();
        Book book(m_file);
        QCOMPARE(book.journal->state(), Journal::State::Failed);
        QVERIFY(book.journal->problem().contains(u"cannot be made"_s));
        QVERIFY(!book.begin(bookChange(), bookRows(1)));
    }
    void versionOneIsTakenOver()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        // The first version as it was; never to be changed.
        for (
            const auto &statement :
            { u"CREATE TABLE change (id INTEGER PRIMARY KEY AUTOINCREMENT, tenant_host TEXT NOT"
              " NULL, tenant_name TEXT NOT NULL, environment TEXT NOT NULL, client_id TEXT NOT"
              " NULL, os_user TEXT NOT NULL, kind INTEGER NOT NULL, object_name TEXT NOT NULL,"
              " target TEXT NOT NULL, retry_of INTEGER NOT NULL, created_at INTEGER NOT NULL)"_s,
              u"CREATE TABLE row (change INTEGER NOT NULL, row INTEGER NOT NULL, person_id TEXT NOT"
              " NULL, label TEXT NOT NULL, state INTEGER NOT NULL, text TEXT NOT NULL, since"
              " INTEGER NOT NULL, request_id TEXT NOT NULL, PRIMARY KEY (change, row)) WITHOUT"
              " ROWID"_s,
              u"CREATE TABLE event (seq INTEGER PRIMARY KEY, change INTEGER NOT NULL, body TEXT NOT"
              " NULL, hash BLOB NOT NULL)"_s,
              u"CREATE INDEX event_change ON event (change)"_s,
              u"CREATE INDEX row_state ON row (change, state)"_s,
              u"INSERT INTO change VALUES (41, 'acme.conductor.one', 'Acme', 'SANDBOX', 'c', 'ann',"
              " 1, 'Admin', '{}', 0, 1795255200000)"_s,
              u"INSERT INTO row VALUES (41, 0, 'p', 'Bo', 3, 'Seen.', 1795255200000, 'r')"_s,
              u"PRAGMA user_version=1"_s })
            tamper(m_file, statement);
        Book book(m_file);
        QCOMPARE(book.journal->state(), Journal::State::Ready);
        const auto old = book.list();
        QCOMPARE(old->size(), 1);
        QVERIFY(!old->first().isOpen);
        QCOMPARE(book.record(41)->rows.first().label, u"Bo"_s);
        QVERIFY(!book.record(41)->rows.first().source.isKnown());
        QCOMPARE(*book.begin(bookChange(), bookRows(1)), 42);
        QVERIFY(book.list()->first().isOpen);
        QCOMPARE(tamper(m_file, u"PRAGMA user_version"_s), u"3"_s);
    }
    void versionTwoIsTakenOver()
    {
        {
            Book book(m_file);
            QVERIFY(book.begin(bookChange(), bookRows(2)));
        }
        tamper(m_file, u"DROP INDEX change_tenant"_s);
        tamper(m_file, u"PRAGMA user_version=2"_s);
        Book book(m_file);
        QCOMPARE(book.journal->state(), Journal::State::Ready);
        QCOMPARE(book.list()->size(), 1);
        QCOMPARE(tamper(m_file, u"PRAGMA user_version"_s), u"3"_s);
        QCOMPARE(
            tamper(m_file, u"SELECT count(*) FROM sqlite_master WHERE name = 'change_tenant'"_s),
            u"1"_s);
        QVERIFY(book.verify());
    }
    void aNewerOneIsLeftAlone()
    {
        {
            Book book(m_file);
            QVERIFY(book.begin(bookChange(), bookRows(1)));
        }
        tamper(m_file, u"PRAGMA user_version=99"_s);
        Book book(m_file);
        QCOMPARE(book.journal->state(), Journal::State::Failed);
        QVERIFY(book.journal->problem().contains(u"newer Steward"_s));
        QVERIFY(QFileInfo::exists(m_file));
    }
    void listsAreFiltered()
    {
        Book book(m_file);
        JournalChange other = bookChange(u"100% (Wiki_x)"_s);
        other.tenantHost = u"beta.conductor.one"_s;
        other.createdAt = other.createdAt.addDays(3);
        const qint64 first = *book.begin(bookChange(), bookRows(3));
        const qint64 second = *book.begin(other, bookRows(1));
        QVERIFY(book.append({ bookEvent(first, { 1 }, RowState::Refused, u"No such user."_s) }));
        const auto ids = [&book](const JournalQuery &query) {
            QList<qint64> found;
            const auto list = book.list(query);
            for (const JournalChange &one : *list)
                found.append(one.id);
            return found;
        };
        QCOMPARE(ids({}), (QList<qint64> { second, first }));
        JournalQuery words;
        words.words = u"PAYROLL person2@"_s;
        QCOMPARE(ids(words), QList<qint64> { first });
        words.words = u"100%"_s;
        QCOMPARE(ids(words), QList<qint64> { second });
        words.words = u"i_x"_s;
        QCOMPARE(ids(words), QList<qint64> { second });
        JournalQuery tenant;
        tenant.tenantHost = u"beta.conductor.one"_s;
        QCOMPARE(ids(tenant), QList<qint64> { second });
        JournalQuery state;
        state.state = RowState::Refused;
        QCOMPARE(ids(state), QList<qint64> { first });
        JournalQuery day;
        day.from = QDate(2026, 11, 23);
        QCOMPARE(ids(day), QList<qint64> { second });
        day = {};
        day.to = QDate(2026, 11, 22);
        QCOMPARE(ids(day), QList<qint64> { first });
        JournalQuery page;
        page.before = second;
        QCOMPARE(ids(page), QList<qint64> { first });
        JournalQuery one;
        one.id = first;
        QCOMPARE(ids(one), QList<qint64> { first });
        day = {};
        day.from = QDate(2027, 1, 1);
        QVERIFY(ids(day).isEmpty());
    }
    void wordsAreFoundInAnyCase()
    {
        Book book(m_file);
        QVERIFY(book.begin(bookChange(u"Überstunden (Gehälter)"_s), bookRows(1)));
        for (const auto &words : { u"überstunden"_s, u"GEHÄLTER"_s, u"stunden gehält"_s }) {
            JournalQuery query;
            query.words = words;
            QVERIFY2(book.list(query)->size() == 1, qPrintable(words));
        }
    }
    /// A search goes through the ids piece by piece; what it finds must not depend on the pieces.
    void aSearchFindsAcrossItsPieces()
    {
        Book book(m_file);
        QVERIFY(book.begin(bookChange(u"Needle"_s), bookRows(1)));
        for (int i = 0; i < 9000; ++i) {
            JournalChange other = bookChange(i == 5000 ? u"Needle"_s : u"Hay"_s);
            other.id = book.journal->takeId();
            book.journal->begin(other, {}, nullptr, {});
        }
        QVERIFY(book.begin(bookChange(u"Needle"_s), bookRows(1)));
        JournalQuery query;
        query.words = u"needle"_s;
        QCOMPARE(book.list(query)->size(), 3);
        query.limit = 2;
        const auto newest = book.list(query);
        QCOMPARE(newest->size(), 2);
        QCOMPARE(newest->first().id, 9002);
        query.before = newest->last().id;
        QCOMPARE(book.list(query)->first().id, 1);
    }
    void whatIsDroppedIsNotRead()
    {
        Book book(m_file);
        const qint64 id = *book.begin(bookChange(), bookRows(1));
        JournalQuery query;
        query.dropped = std::make_shared<std::atomic_bool>(true);
        const auto list = book.list(query);
        QVERIFY(!list);
        QCOMPARE(list.error().kind, ApiError::Kind::Cancelled);
        *query.dropped = false;
        QCOMPARE(book.list(query)->first().id, id);
    }
    void aRecordHasEverythingOfOneMoment()
    {
        Book book(m_file);
        JournalChange other = bookChange();
        other.tenantHost = u"beta.conductor.one"_s;
        other.tenantName = u"Beta"_s;
        const qint64 id = *book.begin(bookChange(), bookRows(2));
        QVERIFY(book.begin(other, bookRows(1)));
        QVERIFY(book.append({ bookEvent(id, { 1 }, RowState::Refused, u"No such user."_s) }));
        const auto record = book.record(id);
        QVERIFY(record.has_value());
        QCOMPARE(record->change.id, id);
        QCOMPARE(record->rows.size(), 2);
        QCOMPARE(record->events.size(), 2);
        QCOMPARE(record->events.last().text, u"No such user."_s);
        QCOMPARE(record->head, *book.verify());
        QVERIFY(!book.record(77));
        // Renamed: the latest name counts, and the latest tenant comes first.
        other.tenantName = u"Beta Ltd"_s;
        QVERIFY(book.begin(other, bookRows(1)));
        const auto overview = book.overview();
        QCOMPARE(overview->tenants.size(), 2);
        QCOMPARE(overview->tenants.first().host, other.tenantHost);
        QCOMPARE(overview->tenants.first().name, u"Beta Ltd"_s);
        QCOMPARE(overview->head, *book.verify());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
