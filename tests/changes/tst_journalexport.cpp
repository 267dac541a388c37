// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/journalexport.h"
#include "app/changes/journaltext.h"
#include "tests/support/journalbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Steward;

namespace
{
/// A change of two people as the journal gives it back: one refused, one seen.
JournalRecord refusedAndSeen(Book &book)
{
    JournalChange change = bookChange(u"=HYPERLINK(\"http://x\")"_s);
    change.retryOf = 7;
    QList<JournalRow> rows = bookRows(2);
    rows[0].label = u"=cmd|' /C calc'!A0"_s;
    rows[0].email = u"@ann"_s;
    rows[0].source = { 4, u"=evil.csv"_s };
    rows[1].source = { 12, {} };
    const qint64 id = *book.begin(change, rows);
    JournalEvent marked = bookEvent(id, { 0, 1 }, RowState::Sent);
    marked.kind = QString::fromLatin1(JournalEvent::marked);
    marked.data = { { "body"_L1, "user_ids"_L1 } };
    JournalEvent refused
        = bookEvent(id, { 0 }, RowState::Refused, u"It was refused; ask \"HR\"."_s);
    refused.details = u"HTTP 403\n\u202Eno"_s;
    refused.data = { { "code"_L1, 7 } };
    JournalEvent seen = bookEvent(id, { 1 }, RowState::Visible, u"Seen."_s);
    JournalEvent closed = bookEvent(id, {}, RowState::Waiting);
    closed.kind = QString::fromLatin1(JournalEvent::closed);
    (void)book.append({ marked, refused, seen, closed });
    return book.record(id).value_or(JournalRecord());
}
} // namespace

class JournalExportTest final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::make_unique<Book>(m_folder->filePath(u"journal.sqlite"_s));
        m_record = refusedAndSeen(*m_book);
        QCOMPARE(m_record.rows.size(), 2);
    }
    void cleanup() { m_book.reset(); }
    void jsonHoldsEverything()
    {
        QJsonParseError error;
        const QJsonObject file = QJsonDocument::fromJson(journalJson(m_record), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(file.value("format"_L1).toString(), u"steward-change"_s);
        QCOMPARE(file.value("schema"_L1).toInt(), 1);
        QCOMPARE(file.value("chainHead"_L1).toString(), QString::fromLatin1(*m_book->verify()));
        const QJsonObject change = file.value("change"_L1).toObject();
        QCOMPARE(change.value("kind"_L1).toString(), u"addMembers"_s);
        QCOMPARE(change.value("retryOf"_L1).toInt(), 7);
        QCOMPARE(change.value("clientId"_L1).toString(), bookChange().clientId);
        QCOMPARE(change.value("createdAt"_L1).toString(), u"2026-11-21T10:00:00.000Z"_s);
        QCOMPARE(change.value("target"_L1).toObject(), bookChange().target);
        const QJsonArray rows = file.value("rows"_L1).toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toObject().value("row"_L1).toInt(), 1);
        QCOMPARE(rows.at(0).toObject().value("state"_L1).toString(), u"refused"_s);
        // As it is: a program reads it, and a changed word would be no proof.
        QCOMPARE(rows.at(0).toObject().value("label"_L1).toString(), u"=cmd|' /C calc'!A0"_s);
        QCOMPARE(rows.at(0).toObject().value("source"_L1).toString(), u"=evil.csv"_s);
        QCOMPARE(rows.at(0).toObject().value("sourceRow"_L1).toInt(), 4);
        QCOMPARE(rows.at(1).toObject().value("source"_L1).toString(), QString());
        QCOMPARE(rows.at(1).toObject().value("sourceRow"_L1).toInt(), 12);
        const QJsonArray events = file.value("events"_L1).toArray();
        QCOMPARE(events.size(), 5);
        QCOMPARE(events.at(0).toObject().value("kind"_L1).toString(), u"planned"_s);
        QVERIFY(!events.at(0).toObject().contains("state"_L1));
        QCOMPARE(events.at(2).toObject().value("rows"_L1).toArray(), QJsonArray { 1 });
        QCOMPARE(events.at(2).toObject().value("data"_L1).toObject().value("code"_L1).toInt(), 7);
    }
    void csvIsSafeInASpreadsheet()
    {
        const QByteArray csv = journalCsv(m_record);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        // One for the headers, one for each row; the server's line end is inside quotes.
        QCOMPARE(csv.count("\r\n"), 3);
        QCOMPARE(csv.count(*m_book->verify()), 2);
        QVERIFY(csv.contains(",Row,Source,Source row,Name,"));
        QVERIFY(csv.contains(",1,'=evil.csv,4,'=cmd|' /C calc'!A0,'@ann,"));
        QVERIFY(csv.contains(",2,,12,"));
        QVERIFY(csv.contains("\"It was refused; ask \"\"HR\"\".\""));
        QVERIFY(csv.contains("Add members to =HYPERLINK"));
        QVERIFY(!csv.contains(",=") && !csv.contains(",@") && !csv.contains(",\"="));
    }
    void aRowIsToldInOrder()
    {
        const QString text = journalRowText(m_record, 0);
        const QStringList inOrder { u"row 1: =cmd"_s,  u"Client: brisk-otter"_s,
                                    u"OS user: ann"_s, u"Retry of change: 7"_s,
                                    u"Planned"_s,      u"Sent"_s,
                                    u"Request: {"_s,   u"Refused"_s,
                                    u"ask \"HR\""_s,   u"Request ID: request-1"_s,
                                    u"HTTP 403"_s,     u"Answer: {\"code\":7}"_s,
                                    u"Finished"_s };
        qsizetype at = 0;
        for (const QString &part : inOrder) {
            at = text.indexOf(part, at);
            QVERIFY2(at >= 0, qPrintable(part + u'\n' + text));
        }
        QVERIFY(!text.contains(u"Seen."_s));
        QVERIFY(!text.contains(QChar(0x202E)));
        QVERIFY(journalRowText(m_record, 1).contains(u"Source: Row 12"_s));
        QVERIFY(journalRowText(m_record, 2).isEmpty());
        QVERIFY(journalRowText(m_record, -1).isEmpty());
    }
    void theFileIsNamedByTheChange()
    {
        QCOMPARE(journalFileName(m_record.change), u"steward-20261121-100000-1"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Book> m_book;
    JournalRecord m_record;
};

QTEST_GUILESS_MAIN(JournalExportTest)
#include "tst_journalexport.moc"
