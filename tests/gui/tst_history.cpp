// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/journalrowsmodel.h"
#include "tests/support/a11ywalker.h"
#include "tests/support/journalbook.h"
#include "ui/pages/historypage.h"
#include "ui/widgets/guardedaccessibility.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace Steward;

namespace
{
const QString here = u"acme.conductor.one"_s;
const QString elsewhere = u"beta.conductor.one"_s;

/// The page in a window of its own, over the journal of \a book.
struct Window {
    explicit Window(Journal *journal)
        : page(new HistoryPage(journal, here, &window))
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(page);
        window.resize(1200, 640);
        window.show();
        window.activateWindow();
    }
    template <class T> T *find(const QString &name) const
    {
        T *found = window.findChild<T *>(name);
        if (found == nullptr)
            qFatal("no widget %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QTableView *list() const { return find<QTableView>(u"historyTable"_s); }
    [[nodiscard]] QTableView *rows() const { return find<QTableView>(u"historyRowsTable"_s); }
    [[nodiscard]] QLineEdit *search() const { return find<QLineEdit>(u"historySearch"_s); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    [[nodiscard]] QString details() const
    {
        return find<QPlainTextEdit>(u"historyDetails"_s)->toPlainText();
    }
    [[nodiscard]] QString title(int row) const
    {
        return list()->model()->index(row, 2).data().toString();
    }
    [[nodiscard]] int count() const { return list()->model()->rowCount(); }
    /// The texts of the message lines in view.
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const MessageBar *bar : window.findChildren<MessageBar *>()) {
            if (bar->isVisible())
                texts << bar->text();
        }
        return texts.join(u'\n');
    }
    /// Whether a label shows \a text.
    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    void choose(const QString &combo, const QString &text) const
    {
        auto *box = find<QComboBox>(combo);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != text; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentText(), text);
    }
    QWidget window;
    HistoryPage *page;
};

QStringList findings(QWidget *window)
{
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
    return accessibilityFindings(window);
}
} // namespace

class HistoryPageTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { installGuardedAccessibility(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"journal.sqlite"_s);
        m_book = std::make_unique<Book>(m_file);
    }
    void cleanup() { m_book.reset(); }

    void searchReadGoOnByKeyboardAlone()
    {
        fill();
        Window w(m_book->journal.get());
        QTRY_COMPARE(w.count(), 3);
        // The newest is shown right away.
        QTRY_COMPARE(w.rows()->model()->rowCount(), 1);
        QVERIFY(w.rows()->isColumnHidden(JournalRowsModel::Source));
        QVERIFY(w.title(0).contains(u"Wiki"_s));
        w.page->find();
        QTRY_COMPARE(QApplication::focusWidget(), w.search());
        QTest::keyClicks(w.search(), u"person1@ PAYROLL"_s);
        QTRY_COMPARE(w.count(), 1);
        // A hit is not what the person chose before going there.
        QVERIFY(!w.list()->currentIndex().isValid());
        QTRY_COMPARE(w.rows()->model()->rowCount(), 0);
        QTest::keyClick(w.search(), Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), w.list());
        QTRY_COMPARE(w.rows()->model()->rowCount(), 3);
        QTest::keyClick(w.list(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), w.rows());
        QVERIFY(w.details().contains(u"row 1: Person 0"_s));
        QVERIFY(!w.rows()->isColumnHidden(JournalRowsModel::Source));
        QCOMPARE(w.rows()->model()->index(1, JournalRowsModel::Source).data().toString(),
                 u"people.csv, row 12"_s);
        QTest::keyClick(w.rows(), Qt::Key_Down);
        const QString details = w.details();
        for (const auto &part :
             { u"row 2: Person 1"_s, u"Source: people.csv, row 12"_s, u"Client: brisk-otter"_s,
               u"OS user: ann"_s, u"Environment: SANDBOX"_s, u"Planned"_s, u"No such user."_s,
               u"Request ID: request-1"_s })
            QVERIFY2(details.contains(part), qPrintable(part + u'\n' + details));
        QTest::keyClick(w.rows(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), w.find<QPlainTextEdit>(u"historyDetails"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), w.button(u"openInChanges"_s));
        const QSignalSpy wanted(w.page, &HistoryPage::openWanted);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toLongLong(), m_payroll);
    }
    void filtersNarrowAndAreCleared()
    {
        fill();
        Window w(m_book->journal.get());
        QTRY_COMPARE(w.count(), 3);
        auto *clear = w.button(u"clearFilters"_s);
        QVERIFY(!clear->isEnabled());
        w.choose(u"historyTenant"_s, u"This tenant"_s);
        QTRY_COMPARE(w.count(), 2);
        w.choose(u"historyState"_s, u"Refused"_s);
        QTRY_COMPARE(w.count(), 1);
        QVERIFY(w.title(0).contains(u"Payroll"_s));
        QVERIFY(!w.list()->selectionModel()->hasSelection());
        QCOMPARE(w.rows()->model()->rowCount(), 0);
        w.choose(u"historyState"_s, u"Unknown"_s);
        QTRY_COMPARE(w.count(), 0);
        QTRY_VERIFY(w.shows(u"No change matches"_s));
        QCOMPARE(w.rows()->model()->rowCount(), 0);
        QVERIFY(!w.button(u"exportCsv"_s)->isEnabled());
        QVERIFY(!w.button(u"openInChanges"_s)->isEnabled());
        clear->setFocus();
        QTest::keyClick(clear, Qt::Key_Space);
        QTRY_COMPARE(w.count(), 3);
        QCOMPARE(QApplication::focusWidget(), w.search());
        w.choose(u"historyPeriod"_s, u"Today"_s);
        QTRY_COMPARE(w.count(), 2);
        w.choose(u"historyPeriod"_s, u"Last 7 days"_s);
        QTRY_COMPARE(w.count(), 3);
        // Two words and a filter at once.
        w.choose(u"historyTenant"_s, u"Beta (beta.conductor.one)"_s);
        QTRY_COMPARE(w.count(), 1);
        QTest::keyClicks(w.search(), u"x"_s);
        QTest::keyClick(w.search(), Qt::Key_Return);
        QTRY_COMPARE(w.count(), 0);
    }
    void anotherTenantsChangeIsOnlyLookedAt()
    {
        fill();
        Window w(m_book->journal.get());
        QTRY_COMPARE(w.count(), 3);
        auto *open = w.button(u"openInChanges"_s);
        QTRY_VERIFY(open->isEnabled());
        QVERIFY(open->toolTip().isEmpty());
        w.list()->setFocus();
        QTest::keyClick(w.list(), Qt::Key_Down);
        QTRY_VERIFY(open->toolTip().contains(elsewhere));
        QVERIFY(!open->isEnabled());
        QCOMPARE(open->accessibleDescription(), open->toolTip());
        QVERIFY(w.button(u"exportJson"_s)->isEnabled());
    }
    void aChangeIsExported()
    {
        fill();
        Window w(m_book->journal.get());
        QTRY_COMPARE(w.count(), 3);
        QTest::keyClicks(w.search(), u"payroll"_s);
        QTRY_COMPARE(w.count(), 1);
        QTest::keyClick(w.search(), Qt::Key_Return);
        QTRY_COMPARE(w.rows()->model()->rowCount(), 3);
        const QByteArray csv = exported(w, u"exportCsv"_s, u"change.csv"_s);
        QCOMPARE(csv.count("\r\n"), 4);
        QCOMPARE(
            QFileInfo(m_folder->filePath(u"exportCsv/change.csv"_s)).permissions()
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
        QVERIFY(csv.contains("'=cmd"));
        QTRY_VERIFY2(w.said().contains(u"3 row(s) exported"_s), qPrintable(w.said()));
        const QByteArray json = exported(w, u"exportJson"_s, u"change.json"_s);
        const QJsonObject file = QJsonDocument::fromJson(json).object();
        QCOMPARE(file.value("format"_L1).toString(), u"steward-change"_s);
        QCOMPARE(file.value("chainHead"_L1).toString(), w.find<QLineEdit>(u"chainHead"_s)->text());
    }
    void severalChangesAreExportedAtOnce()
    {
        fill();
        Window w(m_book->journal.get());
        QTRY_COMPARE(w.count(), 3);
        w.list()->setFocus();
        QTest::keyClick(w.list(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(w.button(u"exportCsv"_s)->text(), u"&Export 2 as CSV…"_s);
        const QByteArray csv = exported(w, u"exportCsv"_s, u"two.csv"_s);
        // One line of headers, one row of the one and two of the other.
        QCOMPARE(csv.count("\r\n"), 4);
        QCOMPARE(csv.count("\xEF\xBB\xBF"), 1);
        QTRY_VERIFY2(w.said().contains(u"2 change(s) exported"_s), qPrintable(w.said()));
        const QJsonObject two
            = QJsonDocument::fromJson(exported(w, u"exportJson"_s, u"two.json"_s)).object();
        QCOMPARE(two.value("format"_L1).toString(), u"steward-changes"_s);
        QCOMPARE(two.value("chainHead"_L1).toString(), w.find<QLineEdit>(u"chainHead"_s)->text());
        QCOMPARE(two.value("changes"_L1).toArray().size(), 2);
        QCOMPARE(two["changes"_L1][0]["rows"_L1].toArray().size(), 1);
        QCOMPARE(two["changes"_L1][1]["change"_L1]["tenantHost"_L1].toString(), elsewhere);
        // All that the filter lets through, whatever is selected.
        w.choose(u"historyTenant"_s, u"This tenant"_s);
        QTRY_COMPARE(w.count(), 2);
        w.button(u"exportAll"_s)->menu()->actions().last()->trigger();
        const QJsonObject all = QJsonDocument::fromJson(saved(w, u"all"_s, u"all.json"_s)).object();
        QCOMPARE(all.value("changes"_L1).toArray().size(), 2);
        QCOMPARE(all["changes"_L1][1]["change"_L1]["id"_L1].toInteger(), m_payroll);
    }
    void theChainIsChecked()
    {
        fill();
        Window w(m_book->journal.get());
        auto *head = w.find<QLineEdit>(u"chainHead"_s);
        QTRY_COMPARE(head->text(), QString::fromLatin1(*m_book->verify()));
        QVERIFY(w.shows(u"Not checked"_s));
        QTest::mouseClick(w.button(u"checkChain"_s), Qt::LeftButton);
        QTRY_VERIFY(w.shows(u"every entry fits"_s));
        QVERIFY(w.said().isEmpty());
        // A later entry was not checked.
        QVERIFY(m_book->append({ bookEvent(m_payroll, { 0 }, RowState::Visible) }));
        w.page->refresh();
        QTRY_VERIFY(w.shows(u"Not checked"_s));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            database.setDatabaseName(m_file);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"UPDATE event SET body = '{}' WHERE seq = 2"_s));
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
        QTest::mouseClick(w.button(u"checkChain"_s), Qt::LeftButton);
        QTRY_VERIFY2(w.said().contains(u"changed from outside: entry 2"_s), qPrintable(w.said()));
    }
    void whatIsNewIsThereWhenShownAgain()
    {
        Window w(m_book->journal.get());
        QTRY_VERIFY(w.shows(u"No changes yet"_s));
        w.page->focusContent();
        QTRY_COMPARE(QApplication::focusWidget(), w.search());
        w.page->hide();
        fill();
        w.page->show();
        QTRY_COMPARE(w.count(), 3);
        // The row a person is on stays, and shows what became of it.
        w.list()->setCurrentIndex(w.list()->model()->index(2, 0));
        QTRY_COMPARE(w.rows()->model()->rowCount(), 3);
        w.rows()->setCurrentIndex(w.rows()->model()->index(2, 0));
        QVERIFY(m_book->begin(made(u"Newest"_s, here), bookRows(1)));
        QVERIFY(m_book->append({ bookEvent(m_payroll, { 2 }, RowState::Visible, u"Seen."_s) }));
        w.page->refresh();
        QTRY_COMPARE(w.count(), 4);
        QCOMPARE(w.list()->currentIndex().row(), 3);
        QTRY_VERIFY(w.details().contains(u"Seen."_s));
        QCOMPARE(w.rows()->currentIndex().row(), 2);
    }
    void aJournalOfAnotherStewardCanBeLookedAt()
    {
        fill();
        Book second(m_file);
        Window w(second.journal.get());
        QTRY_COMPARE(w.count(), 3);
        QVERIFY2(w.said().contains(u"Another Steward"_s), qPrintable(w.said()));
    }
    void aJournalThatFailedSaysWhy()
    {
        QFile blocker(m_folder->filePath(u"file"_s));
        QVERIFY(blocker.open(QFile::WriteOnly));
        Journal journal(m_folder->filePath(u"file/journal.sqlite"_s));
        Window w(&journal);
        QVERIFY(w.said().isEmpty());
        journal.open();
        QTRY_VERIFY2(w.said().contains(u"cannot be made"_s), qPrintable(w.said()));
        QVERIFY(!w.button(u"checkChain"_s)->isEnabled());
        QTest::keyClicks(w.search(), u"anything"_s);
        QTest::keyClick(w.search(), Qt::Key_Return);
        QCOMPARE(w.count(), 0);
    }
    void isAccessible()
    {
        Window w(m_book->journal.get());
        QTRY_VERIFY(w.shows(u"No changes yet"_s));
        QStringList found = findings(&w.window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        fill();
        w.page->refresh();
        QTRY_COMPARE(w.count(), 3);
        w.choose(u"historyTenant"_s, u"This tenant"_s);
        QTRY_COMPARE(w.count(), 2);
        w.list()->setFocus();
        QTRY_VERIFY(!w.details().isEmpty());
        for (const QSize size : { QSize(1200, 640), QSize(860, 460) }) {
            w.window.resize(size);
            found = findings(&w.window);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
            QVERIFY(w.window.width() <= size.width() && w.window.height() <= size.height());
        }
    }

private:
    static JournalChange made(const QString &name, const QString &host)
    {
        JournalChange change = bookChange(name);
        change.tenantHost = host;
        change.tenantName = host == here ? u"Acme"_s : u"Beta"_s;
        change.createdAt = QDateTime::currentDateTimeUtc();
        return change;
    }
    /// Three changes, oldest first: three days old with a refused row, in another tenant, of today.
    void fill()
    {
        JournalChange payroll = made(u"Payroll admin"_s, here);
        payroll.createdAt = payroll.createdAt.addDays(-3);
        QList<JournalRow> people = bookRows(3);
        people[1].source = { 12, u"people.csv"_s };
        people[2].label = u"=cmd|' /C calc'!A0"_s;
        m_payroll = *m_book->begin(payroll, people);
        QVERIFY(
            m_book->append({ bookEvent(m_payroll, { 1 }, RowState::Refused, u"No such user."_s) }));
        QVERIFY(m_book->begin(made(u"Beta admin"_s, elsewhere), bookRows(2)));
        QVERIFY(m_book->begin(made(u"Wiki"_s, here), bookRows(1)));
    }
    /// What the button \a name saves, by way of the dialog.
    QByteArray exported(const Window &w, const QString &name, const QString &fileName)
    {
        w.button(name)->setFocus();
        QTest::keyClick(w.button(name), Qt::Key_Space);
        return saved(w, name, fileName);
    }
    /// What the dialog saves that is open or about to be.
    QByteArray saved(const Window &w, const QString &name, const QString &fileName)
    {
        QPointer<QFileDialog> dialog;
        (void)QTest::qWaitFor([&] {
            dialog = w.window.findChild<QFileDialog *>(u"saveDialog"_s);
            return !dialog.isNull();
        });
        if (!dialog)
            return {};
        auto *edit = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        edit->setFocus();
        edit->selectAll();
        // In a folder of its own: the dialog offers to complete what it finds beside it.
        const QDir folder(m_folder->filePath(name));
        (void)folder.mkpath(u"."_s);
        const QString path = folder.filePath(fileName);
        QTest::keyClicks(edit, path);
        const QPointer<QPushButton> save(
            dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save));
        // A list of completions may be open; then the first click only closes it.
        (void)QTest::qWaitFor([&] {
            if (save && !save->isEnabled()) {
                // Typed faster than the dialog reads folders: it looks again at the next key.
                QTest::keyClick(edit, Qt::Key_Backspace);
                QTest::keyClicks(edit, path.last(1));
            }
            if (save && !QFile::exists(path))
                QTest::mouseClick(save, Qt::LeftButton);
            return QFile::exists(path) && dialog.isNull();
        });
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Book> m_book;
    QString m_file;
    qint64 m_payroll = 0;
};

QTEST_MAIN(HistoryPageTest)
#include "tst_history.moc"
