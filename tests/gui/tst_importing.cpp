// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/a11ywalker.h"
#include "tests/support/pickerfixture.h"
#include "ui/picker/filepage.h"
#include "ui/widgets/guardedaccessibility.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Steward;

/// Pasting and reading files in the picker, by user events, against a practice tenant.
class ImportingTest final : public QObject
{
    Q_OBJECT
private:
    struct Picker : PickerFixture {
        using PickerFixture::PickerFixture;
        [[nodiscard]] QTabWidget *tabs() const { return find<QTabWidget>(u"pickerTabs"_s); }
        /// Drops the file on its page.
        void drop(const QString &path) const
        {
            tabs()->setCurrentIndex(2);
            QMimeData dropped;
            dropped.setUrls({ QUrl::fromLocalFile(path) });
            auto *page = find<FilePage>(u"filePage"_s);
            QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &dropped, Qt::LeftButton, {});
            QApplication::sendEvent(page, &enter);
            QDropEvent drop({ 5, 5 }, Qt::CopyAction, &dropped, Qt::LeftButton, {});
            QApplication::sendEvent(page, &drop);
        }
        bool isRead(const QString &summary) const
        {
            return QTest::qWaitFor([&] { return text(u"fileSummary"_s) == summary; });
        }
        void paste(const QString &words) const
        {
            tabs()->setCurrentIndex(1);
            auto *edit = find<QPlainTextEdit>(u"pasteText"_s);
            edit->setFocus();
            edit->selectAll();
            QGuiApplication::clipboard()->setText(words);
            QTest::keySequence(edit, QKeySequence(QKeySequence::Paste));
        }
        bool isSettled() const
        {
            return QTest::qWaitFor(
                [this] { return text(u"settleStatus"_s).contains(u"rows resolved"_s); });
        }
        [[nodiscard]] QString status(int row) const
        {
            return find<QTableView>(u"resolveTable"_s)->model()->index(row, 2).data().toString();
        }
        void select(const QString &list, const QString &entry) const
        {
            auto *box = find<QComboBox>(list);
            box->setFocus();
            box->setCurrentIndex(box->findText(entry, Qt::MatchStartsWith));
            emit box->activated(box->currentIndex());
        }
        [[nodiscard]] User somebody(int number) const { return tenantPerson(*session, number); }
        static User tenantPerson(Session &session, int number)
        {
            std::optional<User> found;
            session.users()
                .page(u"E%1"_s.arg(100000 + number), {})
                .then(&session, [&found](const Result<Page<User>> &page) {
                    found = page && !page->items.isEmpty() ? page->items.first() : User();
                });
            (void)QTest::qWaitFor([&found] { return found.has_value(); });
            return found.value_or(User());
        }
    };
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QTemporaryDir m_folder;

private slots:
    void initTestCase() { installGuardedAccessibility(); }
    void linesThatNameNobodyAreToldByNumber()
    {
        Picker p;
        p.paste(u"Subject: new people\nTo: Ann Berg <ann@acme.example>\n"_s);
        QTRY_COMPARE(p.text(u"pasteSummary"_s), u"1 row(s), 1 line(s) left out: 1"_s);
        p.drop(file(u"report.csv"_s,
                    "Report,,\nby,HR,\nof,2026,\nfor,us,\n-,-,-\nTeam,E-mail,Name\n"
                    "Blue,ann@acme.example,Ann\nRed,bo@acme.example,Bo\n"));
        QVERIFY2(p.isRead(u"2 row(s), 5 line(s) left out: 1, 2, 3, 4, …"_s),
                 qPrintable(p.text(u"fileSummary"_s)));
    }
    void aFileIsReadCheckedAndChosenWithItsRows()
    {
        Picker p;
        const User ann = p.somebody(3);
        QVERIFY(!ann.email.isEmpty());
        p.drop(file(u"people.csv"_s,
                    "Team;E-mail\nBlue;" + ann.email.toUtf8() + "\nRed;nobody@acme.example\n\nRed;"
                        + ann.email.toUpper().toUtf8()));
        QVERIFY2(p.isRead(u"3 row(s), 1 blank, 1 duplicate"_s),
                 qPrintable(p.text(u"fileSummary"_s)));
        QCOMPARE(p.text(u"fileName"_s), u"people.csv"_s);
        QCOMPARE(p.find<QComboBox>(u"fileSeparator"_s)->currentText(), u"Semicolon"_s);
        QCOMPARE(p.find<QComboBox>(u"fileColumn"_s)->currentText(), u"B: E-mail"_s);
        QVERIFY(p.find<QCheckBox>(u"fileTitles"_s)->isChecked());
        auto *preview = p.find<QTableView>(u"filePreview"_s);
        QCOMPARE(preview->model()->rowCount(), 3);
        QCOMPARE(preview->model()->headerData(2, Qt::Horizontal).toString(),
                 u"E-mail (looked up)"_s);
        QVERIFY(p.picker->unfinished().contains(u"not checked"_s));
        QTest::keyClick(p.button(u"fileCheck"_s), Qt::Key_Space);
        QVERIFY(p.isSettled());
        QCOMPARE(p.status(0), u"Resolved"_s);
        QCOMPARE(p.status(1), u"Unknown"_s);
        QCOMPARE(p.status(2), u"Duplicate"_s);
        QTRY_COMPARE(p.chosen(), 1);
        QCOMPARE(p.picker->unfinished(), QString());
        const SourceRow second { 2, u"people.csv"_s };
        QCOMPARE(p.picker->sources().value(ann.id), second);
        const auto leftOut = p.picker->leftOut();
        QCOMPARE(leftOut.size(), 2);
        QCOMPARE(leftOut.first().source.row, 3);
        QCOMPARE(leftOut.last().source.row, 5);
    }
    void guessesAreCorrectedInPlace()
    {
        Picker p;
        const User ann = p.somebody(3);
        // The manager's address is no guess for whom is meant, but somebody may want it.
        p.drop(file(u"team.csv"_s, "Login,Manager e-mail\nzz1," + ann.email.toUtf8() + "\nzz2,\n"));
        QVERIFY(p.isRead(u"2 row(s)"_s));
        p.select(u"fileColumn"_s, u"B: Manager"_s);
        QVERIFY2(p.isRead(u"2 row(s), 1 that cannot be looked up"_s),
                 qPrintable(p.text(u"fileSummary"_s)));
        p.select(u"fileKind"_s, u"E-mail"_s);
        QTest::keyClick(p.find<QCheckBox>(u"fileTitles"_s), Qt::Key_Space);
        QVERIFY2(p.isRead(u"3 row(s), 1 that cannot be looked up"_s),
                 qPrintable(p.text(u"fileSummary"_s)));
        QCOMPARE(p.find<QTableView>(u"filePreview"_s)->model()->rowCount(), 3);
        p.select(u"fileSeparator"_s, u"None"_s);
        QTRY_VERIFY(p.find<QComboBox>(u"fileColumn"_s)->count() == 1);
        p.select(u"fileForm"_s, u"List"_s);
        QTRY_COMPARE(p.find<QTableView>(u"filePreview"_s)->model()->columnCount(), 3);
        QTest::mouseClick(p.button(u"forgetFile"_s), Qt::LeftButton);
        QCOMPARE(p.picker->unfinished(), QString());
        QVERIFY(!p.find<QComboBox>(u"fileForm"_s)->isVisible());
    }
    void theEncodingIsCorrected()
    {
        Picker p;
        p.drop(file(u"umlaut.txt"_s, "M\xFCller, Bj\xF6rn\n"));
        QVERIFY(p.isRead(u"1 row(s)"_s));
        auto *encoding = p.find<QComboBox>(u"fileEncoding"_s);
        QVERIFY(encoding->isVisible());
        QCOMPARE(encoding->currentText(), u"Windows-1252"_s);
        const QString guessed = p.text(u"fileNotes"_s);
        p.select(u"fileEncoding"_s, u"UTF-8"_s);
        QTRY_VERIFY(p.text(u"fileNotes"_s) != guessed);
        QCOMPARE(encoding->currentText(), u"UTF-8"_s);
        // A list is shown as well: how it was taken apart.
        auto *preview = p.find<QTableView>(u"filePreview"_s);
        QVERIFY(preview->isVisible());
        QVERIFY(preview->model()->index(0, 1).data().toString().contains(QChar(0xFFFD)));
    }
    void whatIsNoListOfPeopleIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("folder") << u"folder"_s;
        QTest::newRow("2 GB") << u"2 GB"_s;
        QTest::newRow("binary") << u"binary"_s;
        QTest::newRow("empty") << u"empty"_s;
        QTest::newRow("gone") << u"gone"_s;
        QTest::newRow("columns") << u"columns"_s;
    }
    void whatIsNoListOfPeopleIsRefused()
    {
        QFETCH(QString, what);
        Picker p;
        QString path = m_folder.path();
        if (what == u"2 GB"_s) {
            path = file(u"huge.csv"_s, "a");
            QVERIFY(QFile::resize(path, 2LL << 30));
        } else if (what == u"binary"_s) {
            path = file(u"picture.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
        } else if (what == u"empty"_s) {
            path = file(u"empty.csv"_s, {});
        } else if (what == u"gone"_s) {
            path = m_folder.filePath(u"gone.csv"_s);
        } else if (what == u"columns"_s) {
            path = file(u"wide.csv"_s, QByteArray("a,").repeated(1000000));
        }
        p.drop(path);
        QTRY_VERIFY(!p.text(u"fileNote"_s).isEmpty());
        const QString said = p.text(u"fileNote"_s);
        QVERIFY2(said.endsWith(u'.') && said.size() > 20, qPrintable(said));
        // Pressed all the same, it says so again and adds nobody.
        QTest::mouseClick(p.button(u"fileCheck"_s), Qt::LeftButton);
        QCOMPARE(p.text(u"fileNote"_s), said);
        QCOMPARE(p.tabs()->currentIndex(), 2);
        QCOMPARE(p.chosen(), 0);
        QTest::mouseClick(p.button(u"forgetFile"_s), Qt::LeftButton);
        QVERIFY(p.text(u"fileNote"_s).isEmpty());
        QCOMPARE(p.picker->unfinished(), QString());
    }
    void aSlipIsProposedAndNeverTakenByItself()
    {
        Picker p;
        const User ann = p.somebody(3);
        QVERIFY(p.readEverybody());
        QString slip = ann.email;
        slip.insert(3, slip.at(2));
        p.paste(slip + u"\nnobody.like.this@acme.example"_s);
        QTest::keyClick(p.find<QPlainTextEdit>(u"pasteText"_s), Qt::Key_K, Qt::AltModifier);
        QTRY_VERIFY(p.status(0).startsWith(u"Similar ("_s));
        QCOMPARE(p.status(1), u"Unknown"_s);
        QCOMPARE(p.chosen(), 0);
        QTRY_COMPARE(p.tabs()->tabText(3), u"&To Settle (1)"_s);
        p.select(u"settleFilter"_s, u"To settle"_s);
        auto *rows = p.find<QTableView>(u"resolveTable"_s);
        QCOMPARE(rows->model()->rowCount(), 1);
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Return);
        auto *matches = p.find<QTableView>(u"matchTable"_s);
        QTRY_VERIFY(matches->hasFocus());
        QTest::keyClick(matches, Qt::Key_Return);
        QCOMPARE(p.chosen(), 1);
        QCOMPARE(p.picker->people().first().id, ann.id);
        QCOMPARE(p.tabs()->tabText(3), u"&To Settle"_s);
        // Nothing is left to settle, so all rows are shown again.
        QCOMPARE(rows->model()->rowCount(), 2);
    }
    void whatWasLeftOutOfAnotherSourceIsKept()
    {
        Picker p;
        const User ann = p.somebody(3);
        p.drop(file(u"first.csv"_s, "E-mail\nnobody@acme.example\n" + ann.email.toUtf8()));
        QVERIFY(p.isRead(u"2 row(s)"_s));
        QTest::mouseClick(p.button(u"fileCheck"_s), Qt::LeftButton);
        QVERIFY(p.isSettled());
        QTRY_COMPARE(p.picker->leftOut().size(), 1);
        p.paste(u"noone@acme.example\n"_s);
        QTest::mouseClick(p.button(u"checkNames"_s), Qt::LeftButton);
        QTRY_COMPARE(p.picker->leftOut().size(), 2);
        QCOMPARE(p.picker->leftOut().first().source.name, u"first.csv"_s);
        // The same source again replaces what it had.
        QTRY_COMPARE(p.picker->unfinished(), QString());
        p.paste(u"noone.else@acme.example\n"_s);
        QTest::mouseClick(p.button(u"checkNames"_s), Qt::LeftButton);
        QTRY_COMPARE(p.status(0), u"Unknown"_s);
        QTRY_COMPARE(p.picker->leftOut().last().input, u"noone.else@acme.example"_s);
        QCOMPARE(p.picker->leftOut().size(), 2);
    }
    void whoBecomesEligibleLaterIsChosenThen()
    {
        Picker p;
        const User ann = p.somebody(3);
        p.picker->setEligibility(
            [&ann](const User &user) { return newOwnerVerdict(user, { ann.id }); });
        p.paste(ann.email);
        QTest::mouseClick(p.button(u"checkNames"_s), Qt::LeftButton);
        QTRY_COMPARE(p.status(0), u"Already owner"_s);
        QCOMPARE(p.chosen(), 0);
        QTRY_COMPARE(p.picker->unfinished(), QString());
        p.picker->setEligibility(&ownerVerdict);
        QTRY_COMPARE(p.chosen(), 1);
        QCOMPARE(p.status(0), u"Resolved"_s);
    }
    void aFileThatIsBeingReadIsNotPassedOver()
    {
        Picker p;
        p.find<FilePage>(u"filePage"_s)->readFile(file(u"one.csv"_s, "E-mail\na@acme.example\n"));
        QVERIFY(p.picker->unfinished().contains(u"not checked"_s));
        QVERIFY(p.isRead(u"1 row(s)"_s));
        QVERIFY(p.picker->unfinished().contains(u"not checked"_s));
    }
    void aPastedTableTellsItsColumn()
    {
        Picker p;
        const User ann = p.somebody(3);
        p.paste(u"Name\tE-mail\nSomebody Else\t%1\n"_s.arg(ann.email));
        QTRY_VERIFY(p.find<QTableView>(u"pastePreview"_s)->isVisible());
        QCOMPARE(p.text(u"pasteSummary"_s), u"1 row(s)"_s);
        QTest::mouseClick(p.button(u"checkNames"_s), Qt::LeftButton);
        QVERIFY(p.isSettled());
        QTRY_COMPARE(p.chosen(), 1);
        QVERIFY(p.text(u"settleStatus"_s).contains(u"another name"_s));
        const SourceRow second { 2, {} };
        QCOMPARE(p.picker->sources().value(ann.id), second);
    }
    void everyPageCanBeHeardAndReached()
    {
        Picker p;
        p.drop(file(u"two.csv"_s, "E-mail,Name\na@acme.example,A\n"));
        QVERIFY(p.isRead(u"1 row(s)"_s));
        QCOMPARE(accessibilityFindings(&p.dialog), QStringList());
        QTest::mouseClick(p.button(u"fileCheck"_s), Qt::LeftButton);
        QVERIFY(p.isSettled());
        QCOMPARE(accessibilityFindings(&p.dialog), QStringList());
    }
};

QTEST_MAIN(ImportingTest)
#include "tst_importing.moc"
