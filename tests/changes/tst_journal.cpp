// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/journal.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
JournalChange change(const QString &name = u"Payroll admin (Acme Payroll)"_s)
{
    JournalChange made;
    made.tenantHost = u"acme.conductor.one"_s;
    made.tenantName = u"Acme"_s;
    made.environment = u"SANDBOX"_s;
    made.clientId = u"brisk-otter-12345@acme.conductor.one/pcc"_s;
    made.osUser = u"ann"_s;
    made.kind = ChangeKind::AddMembers;
    made.objectName = name;
    made.target = { { "app"_L1, "2aBcDeFgHiJkLmNoPqRsTuVwXyZ"_L1 } };
    made.createdAt = QDateTime({ 2026, 11, 21 }, { 10, 0 }, Qt::UTC);
    return made;
}

QList<JournalRow> people(int count)
{
    QList<JournalRow> rows;
    for (int i = 0; i < count; ++i) {
        JournalRow row;
        row.row = i;
        row.personId = u"2aBcDeFgHiJkLmNoPqRsTuV%1"_s.arg(i, 4, 10, QChar(u'0'));
        row.label = u"Person %1 (person%1@acme.example)"_s.arg(i);
        row.since = QDateTime({ 2026, 11, 21 }, { 10, 0 }, Qt::UTC);
        rows.append(row);
    }
    return rows;
}

JournalEvent happened(qint64 id, const QList<int> &rows, RowState state, const QString &text = {})
{
    JournalEvent made;
    made.change = id;
    made.kind = QString::fromLatin1(JournalEvent::settled);
    made.rows = rows;
    made.state = state;
    made.text = text;
    made.at = QDateTime({ 2026, 11, 21 }, { 10, 1 }, Qt::UTC);
    made.requestId = u"request-1"_s;
    return made;
}

/// A journal, and what it answered last.
struct Book {
    explicit Book(const QString &file)
        : journal(std::make_unique<Journal>(file))
    {
        journal->open();
        (void)QTest::qWaitFor([this] { return journal->state() != Journal::State::Opening; });
    }
    template <class T> Result<T> wait(std::function<void(Journal::Callback<T>)> call)
    {
        std::optional<Result<T>> got;
        call([&got](const Result<T> &result) { got = result; });
        (void)QTest::qWaitFor([&got] { return got.has_value(); });
        return got ? *got : Result<T>(unexpected(ApiError::cancelled()));
    }
    Result<qint64> begin(JournalChange made, const QList<JournalRow> &rows)
    {
        made.id = journal->takeId();
        return wait<void>([&](auto done) { journal->begin(made, rows, &context, done); })
            .map([&made] { return made.id; });
    }
    Result<void> append(const QList<JournalEvent> &events)
    {
        return wait<void>([&](auto done) { journal->append(events, &context, done); });
    }
    Result<QList<JournalChange>> list(const JournalQuery &query = {})
    {
        return wait<QList<JournalChange>>(
            [&](auto done) { journal->changes(query, &context, done); });
    }
    Result<QList<JournalRow>> rows(qint64 id)
    {
        return wait<QList<JournalRow>>([&](auto done) { journal->rows(id, &context, done); });
    }
    Result<QByteArray> verify()
    {
        return wait<QByteArray>([&](auto done) { journal->verify(&context, done); });
    }
    QObject context;
    std::unique_ptr<Journal> journal;
};

/// Runs \a statement on the file behind the journal's back.
void tamper(const QString &file, const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
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
            id = *book.begin(change(), people(3));
            QVERIFY(book.append({ happened(id, { 0, 1 }, RowState::Accepted, u"Accepted."_s),
                                  happened(id, { 2 }, RowState::Refused, u"No such user."_s) }));
        }
        Book book(m_file);
        const auto list = book.list();
        QCOMPARE(list->size(), 1);
        const JournalChange &kept = list->first();
        QCOMPARE(kept.id, id);
        QCOMPARE(kept.tenantHost, change().tenantHost);
        QCOMPARE(kept.clientId, change().clientId);
        QCOMPARE(kept.osUser, u"ann"_s);
        QCOMPARE(kept.kind, ChangeKind::AddMembers);
        QCOMPARE(kept.target, change().target);
        QCOMPARE(kept.createdAt, change().createdAt);
        QCOMPARE(kept.rows, 3);
        QCOMPARE(kept.counts.value(RowState::Accepted), 2);
        QCOMPARE(kept.counts.value(RowState::Refused), 1);
        const auto rows = book.rows(id);
        QCOMPARE(rows->at(2).text, u"No such user."_s);
        QCOMPARE(rows->at(2).requestId, u"request-1"_s);
        QCOMPARE(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
    void whatWasHandedInIsWrittenBeforeTheEnd()
    {
        {
            Book book(m_file);
            const qint64 id = *book.begin(change(), people(500));
            for (int row = 0; row < 500; ++row)
                book.journal->append({ happened(id, { row }, RowState::Visible) }, nullptr, {});
        }
        Book book(m_file);
        QCOMPARE(book.list()->first().counts.value(RowState::Visible), 500);
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
            const qint64 id = *book.begin(change(), people(2));
            QVERIFY(book.append({ happened(id, { 0 }, RowState::Accepted, u"Accepted."_s) }));
            QVERIFY(book.append({ happened(id, { 1 }, RowState::Visible) }));
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
        const qint64 id = *first.begin(change(), people(1));
        Book second(m_file);
        QCOMPARE(second.journal->state(), Journal::State::ReadOnly);
        QVERIFY(second.journal->problem().contains(u"Another Steward"_s));
        QCOMPARE(second.list()->size(), 1);
        QVERIFY(!second.append({ happened(id, { 0 }, RowState::Visible) }));
        QVERIFY(!second.begin(change(), people(1)));
        QVERIFY(first.append({ happened(id, { 0 }, RowState::Visible) }));
    }
    void aFullDiskIsSaidAndNothingHalfDone()
    {
        Book book(m_file);
        const qint64 id = *book.begin(change(), people(1));
        book.journal->limitPages(1);
        const auto failed = book.begin(change(), people(5000));
        QVERIFY(!failed);
        QVERIFY2(failed.error().userText().contains(u"space on the disk"_s),
                 qPrintable(failed.error().userText()));
        book.journal->limitPages(1000000);
        QCOMPARE(book.list()->size(), 1);
        QVERIFY(book.append({ happened(id, { 0 }, RowState::Visible) }));
        QVERIFY(book.verify());
    }
    void aDamagedFileIsSetAside()
    {
        {
            Book book(m_file);
            QVERIFY(book.begin(change(), people(100)));
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
        QVERIFY(!book.begin(change(), people(1)));
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
        QCOMPARE(book.rows(41)->first().label, u"Bo"_s);
        QCOMPARE(*book.begin(change(), people(1)), 42);
        QVERIFY(book.list()->first().isOpen);
    }
    void aNewerOneIsLeftAlone()
    {
        {
            Book book(m_file);
            QVERIFY(book.begin(change(), people(1)));
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
        JournalChange other = change(u"100% (Wiki_x)"_s);
        other.tenantHost = u"beta.conductor.one"_s;
        other.createdAt = other.createdAt.addDays(3);
        const qint64 first = *book.begin(change(), people(3));
        const qint64 second = *book.begin(other, people(1));
        QVERIFY(book.append({ happened(first, { 1 }, RowState::Refused, u"No such user."_s) }));
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
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
