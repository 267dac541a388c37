// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/historymodel.h"
#include "app/models/journalrowsmodel.h"
#include "tests/support/journalbook.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>

using namespace Steward;
using Load = PagedModel::Load;
using Tester = QAbstractItemModelTester;

class HistoryTest final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::make_unique<Book>(m_folder->filePath(u"journal.sqlite"_s));
    }
    void cleanup() { m_book.reset(); }

    void readsNewestFirstPageByPage()
    {
        fill(450);
        HistoryModel model(m_book->journal.get());
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        const Tester proxyTester(&proxy, Tester::FailureReportingMode::Fatal);
        QCOMPARE(model.load(), Load::Idle);
        model.restart();
        QTRY_COMPARE(model.load(), Load::Loaded);
        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(model.at(0).id, 450);
        QCOMPARE(model.statusText(), u"200 loaded, more available"_s);
        for (const int rows : { 400, 450 }) {
            QVERIFY(proxy.canFetchMore({}));
            proxy.fetchMore({});
            proxy.fetchMore({});
            QTRY_COMPARE(model.load(), Load::Loaded);
            QCOMPARE(model.rowCount(), rows);
        }
        QVERIFY(model.isComplete() && !model.canFetchMore({}));
        QCOMPARE(model.at(449).id, 1);
        QCOMPARE(model.statusText(), u"All 450"_s);
    }
    void showsWhatItIs()
    {
        JournalChange change = bookChange(u"<b>Payroll</b>\n\u202E"_s);
        change.kind = ChangeKind::AssignOwners;
        change.target.insert("roleSlug"_L1, "primary"_L1);
        const qint64 id = *m_book->begin(change, bookRows(4));
        QVERIFY(m_book->append({ bookEvent(id, { 0, 1, 2 }, RowState::Visible),
                                 bookEvent(id, { 3 }, RowState::Refused) }));
        HistoryModel model(m_book->journal.get());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.restart();
        QTRY_COMPARE(model.rowCount(), 1);
        const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(HistoryModel::Time),
                 QLocale().toString(change.createdAt.toLocalTime(), QLocale::ShortFormat));
        QCOMPARE(text(HistoryModel::Tenant), u"Acme"_s);
        QCOMPARE(text(HistoryModel::Title), u"Assign primary owners of <b>Payroll</b> \uFFFD"_s);
        QCOMPARE(text(HistoryModel::Counts), u"Visible 3, Refused 1"_s);
        QCOMPARE(text(HistoryModel::Client), change.clientId);
        QCOMPARE(text(HistoryModel::OsUser), u"ann"_s);
        const QString spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Visible 3, Refused 1. Acme"_s), qPrintable(spoken));
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).isNull());
    }
    void refreshBringsWhatIsNewAndLeavesTheRest()
    {
        fill(3);
        HistoryModel model(m_book->journal.get());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.restart();
        QTRY_COMPARE(model.rowCount(), 3);
        const QPersistentModelIndex oldest = model.index(2, 0);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        fill(2);
        QVERIFY(m_book->append({ bookEvent(2, { 0 }, RowState::Visible) }));
        model.refresh();
        QTRY_COMPARE(model.load(), Load::Loaded);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 3);
        QCOMPARE(oldest.row(), 4);
        for (int row = 0; row < 5; ++row)
            QCOMPARE(model.at(row).id, 5 - row);
    }
    void refreshTakesOutWhatNoLongerFits()
    {
        fill(4);
        HistoryModel model(m_book->journal.get());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        JournalQuery waiting;
        waiting.state = RowState::Waiting;
        model.setQuery(waiting);
        QTRY_COMPARE(model.rowCount(), 4);
        QVERIFY(m_book->append({ bookEvent(2, { 0 }, RowState::Visible),
                                 bookEvent(4, { 0 }, RowState::Visible),
                                 bookEvent(1, { 0 }, RowState::Visible) }));
        fill(1);
        model.refresh();
        model.refresh(); // while it reads: once more afterwards
        QTRY_COMPARE(model.load(), Load::Loaded);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.at(0).id, 5);
        QCOMPARE(model.at(1).id, 3);
    }
    void anAnswerToAnEarlierSearchIsDropped()
    {
        fill(3);
        HistoryModel model(m_book->journal.get());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.restart();
        JournalQuery query;
        query.words = u"change 2"_s;
        model.setQuery(query);
        query.words = u"change 3"_s;
        model.setQuery(query);
        QTRY_COMPARE(model.load(), Load::Loaded);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).id, 3);
        // Everything that was asked for has been answered by the time this is.
        QVERIFY(m_book->verify());
        QCOMPARE(model.rowCount(), 1);
    }
    void mayGoWhileItReads()
    {
        fill(1);
        for (int i = 0; i < 20; ++i) {
            HistoryModel model(m_book->journal.get());
            model.restart();
        }
        QVERIFY(m_book->verify());
    }
    void rowsAreShown()
    {
        JournalRowsModel model;
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        JournalChange five;
        five.id = 5;
        JournalChange six;
        six.id = 6;
        QList<JournalRow> rows = bookRows(3);
        rows[1].email = u"bo@acme.example"_s;
        rows[1].state = RowState::Refused;
        rows[1].text = u"No.\nNever."_s;
        rows[1].requestId = u"r-1"_s;
        rows[0].source = { 1234, {} };
        rows[1].source = { 12, u"people.csv"_s };
        model.setRows(five, rows);
        QCOMPARE(model.rowCount(), 3);
        const auto text = [&model](int column) { return model.index(1, column).data().toString(); };
        QCOMPARE(text(JournalRowsModel::Row), u"2"_s);
        QCOMPARE(text(JournalRowsModel::Source), u"people.csv, row 12"_s);
        QCOMPARE(model.widestSource(), (SourceRow { 1234, u"people.csv"_s }));
        QCOMPARE(text(JournalRowsModel::Person), rows.at(1).label);
        QCOMPARE(text(JournalRowsModel::Email), u"bo@acme.example"_s);
        QCOMPARE(text(JournalRowsModel::State), u"Refused"_s);
        QCOMPARE(text(JournalRowsModel::RequestId), u"r-1"_s);
        QCOMPARE(text(JournalRowsModel::Text), u"No. Never."_s);
        QVERIFY(!text(JournalRowsModel::Since).isEmpty());
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 u"people.csv, row 12, %1, Refused. No. Never."_s.arg(rows.at(1).label));
        QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(),
                 u"%1, Waiting. "_s.arg(rows.at(2).label));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        rows[2].state = RowState::Visible;
        model.setRows(five, rows);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0, JournalRowsModel::State).data().toString(), u"Waiting"_s);
        five.isOpen = false;
        model.setRows(five, rows);
        QCOMPARE(model.index(0, JournalRowsModel::State).data().toString(), u"Not sent"_s);
        six.kind = ChangeKind::RemoveMembers;
        rows[0].state = RowState::Visible;
        model.setRows(six, rows);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.index(0, JournalRowsModel::State).data().toString(), u"Gone"_s);
    }

private:
    /// \a count more changes of one row each.
    void fill(int count)
    {
        qint64 added = 0;
        qint64 written = 0;
        for (int i = 0; i < count; ++i) {
            JournalChange change = bookChange();
            change.id = m_book->journal->takeId();
            change.objectName = u"Change %1"_s.arg(change.id);
            added = change.id;
            m_book->journal->begin(change, bookRows(1), this,
                                   [&written, id = change.id](const Result<void> &done) {
                                       if (done)
                                           written = id;
                                   });
        }
        QTRY_COMPARE(written, added);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Book> m_book;
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
