// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/changerowsmodel.h"
#include "tests/support/a11ywalker.h"
#include "tests/support/windowfixture.h"
#include "ui/presenters/assignownerspresenter.h"
#include "ui/support/theme.h"
#include "ui/widgets/guardedaccessibility.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

/// The whole way of an owner, by user events alone, against a real practice tenant over HTTPS.
class AssignOwnerTest final : public QObject
{
    Q_OBJECT
private:
    struct Window : WindowFixture {
        using WindowFixture::WindowFixture;
        [[nodiscard]] QDialog *dialog() const { return maybe<QDialog>(u"assignOwnersDialog"_s); }
        [[nodiscard]] QString progress(const QString &table) const
        {
            auto *bar = find<QWidget>(table + u"Progress"_s);
            return bar->findChild<QLabel *>(u"messageText"_s)->text();
        }
        [[nodiscard]] int chosen() const { return table(u"chosenTable"_s)->model()->rowCount(); }
        /// Searches \a text in the open dialog and chooses the single match, by keyboard.
        bool choosePerson(const QString &text)
        {
            auto *search = find<QLineEdit>(u"peopleSearch"_s);
            type(search, text);
            const int before = chosen();
            QTest::keyClick(search, Qt::Key_Return);
            return QTest::qWaitFor([this, before] {
                return chosen() > before || !labelText(u"personHint"_s).isEmpty();
            });
        }
        QDialog *open()
        {
            return openDialog(u"assignOwnersDialog"_s, Qt::Key_O,
                              Qt::ControlModifier | Qt::ShiftModifier);
        }
        /// What the person does last: reviews, and sends.
        void submit()
        {
            QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(labelText(u"reviewSentence"_s).startsWith(u"Make "_s));
            QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
        }
    };

private slots:
    void whoHasTheRoleBySendingIsLeftOut()
    {
        User ann;
        ann.id = *UserId::parse(u"2aBcDeFgHiJkLmNoPqRsTuVwX01"_s);
        ann.status = u"ENABLED"_s;
        User bo = ann;
        bo.id = *UserId::parse(u"2aBcDeFgHiJkLmNoPqRsTuVwX02"_s);
        const SourceRow third { 3, u"people.csv"_s };
        AssignOwnersPresenter presenter(u"acme.conductor.one"_s, {}, u"Payroll"_s, {});
        presenter.setSlug(u"primary"_s);
        // Chosen while another slug stood there.
        presenter.setPresent({ ann.id });
        presenter.setChoice({ ann, bo }, { { ann.id, third } }, {});
        QCOMPARE(presenter.plan().people, QList<User> { bo });
        QVERIFY(presenter.plan().sources.isEmpty());
        QCOMPARE(presenter.plan().leftOut.size(), 1);
        QCOMPARE(presenter.plan().leftOut.first().reason, u"Already owner"_s);
        QCOMPARE(presenter.plan().leftOut.first().source, third);
    }
    void initTestCase() { installGuardedAccessibility(); }

    void anOwnerOfAnAppFromTheFirstKeyToVisible()
    {
        Window w;
        QVERIFY(w.openFirstApp());
        QVERIFY(w.open());
        QVERIFY(w.choosePerson(u"e100003"_s));
        QTRY_VERIFY(w.labelText(u"preview"_s).startsWith(u"Assign "_s));
        w.submit();
        QTRY_VERIFY(!w.dialog());
        QTRY_VERIFY(w.progress(u"ownersTable"_s).contains(u"Accepted"_s)
                    || w.progress(u"ownersTable"_s).contains(u"Visible"_s));
        QTRY_VERIFY(w.progress(u"ownersTable"_s).contains(u"Visible"_s));
        QTRY_COMPARE(w.table(u"ownersTable"_s)->model()->rowCount(), 2);
    }
    void aPastedOwnerKeepsTheRow()
    {
        Window w;
        QVERIFY(w.openFirstApp());
        QVERIFY(w.open());
        w.find<QTabWidget>(u"pickerTabs"_s)->setCurrentIndex(1);
        auto *text = w.find<QPlainTextEdit>(u"pasteText"_s);
        QTest::keyClicks(text, u"nobody"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClicks(text, u"E100003"_s);
        QTest::mouseClick(w.button(u"checkNames"_s), Qt::LeftButton);
        QTRY_COMPARE(w.chosen(), 1);
        w.submit();
        QTRY_VERIFY(w.progress(u"ownersTable"_s).contains(u"Visible"_s));
        const auto *rows = w.table(u"changeRowsTable"_s)->model();
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->index(0, ChangeRowsModel::Row).data(), QVariant(2));
        QCOMPARE(rows->index(1, ChangeRowsModel::Row).data(), QVariant(1));
    }
    void anOwnerOfAnEntitlement()
    {
        Window w;
        QVERIFY(w.openFirstApp());
        QVERIFY(w.openFirst(u"entitlementsTable"_s, u"membersTable"_s));
        QVERIFY(w.open());
        QVERIFY(w.choosePerson(u"e100004"_s));
        w.submit();
        QTRY_VERIFY(w.progress(u"entitlementOwnersTable"_s).contains(u"Visible"_s));
        QTRY_COMPARE(w.table(u"entitlementOwnersTable"_s)->model()->rowCount(), 1);
    }
    void slugsSeenInTheTenantAreSuggestedAndOthersNoted()
    {
        auto options = TenantFixture::smallOptions();
        options.roleSlugs = { u"primary"_s, u"backup"_s };
        Window w(options);
        QVERIFY(w.openFirstApp());
        // The entitlement has no owner yet; the app has one, as "primary".
        QVERIFY(w.open());
        auto *combo = w.find<QComboBox>(u"roleSlug"_s);
        QTRY_COMPARE(combo->currentText(), u"primary"_s);
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo->lineEdit(), u"backup"_s);
        QVERIFY(w.labelText(u"slugHint"_s).contains(u"Not seen in this tenant"_s));
        QVERIFY(w.choosePerson(u"e100003"_s));
        w.submit();
        QTRY_VERIFY(w.progress(u"ownersTable"_s).contains(u"Visible"_s));
        QTRY_COMPARE(w.table(u"ownersTable"_s)->model()->rowCount(), 2);
        QVERIFY(w.open());
        QCOMPARE(w.find<QComboBox>(u"roleSlug"_s)->count(), 2);
        QVERIFY(w.find<QComboBox>(u"roleSlug"_s)->findText(u"backup"_s) >= 0);
    }
    void returnInTheAppsSearchGoesToTheList()
    {
        Window w;
        QVERIFY(w.appsAreThere());
        QTest::keyClick(&w.window(), Qt::Key_F, Qt::ControlModifier);
        auto *search = w.find<QLineEdit>(u"appsSearch"_s);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"payroll 2"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(w.table(u"appsTable"_s)->model()->rowCount(), 1);
        QVERIFY(w.table(u"appsTable"_s)->hasFocus());
        QVERIFY(w.openFirst(u"appsTable"_s, u"entitlementsTable"_s));
    }
    void severalPeopleAtOnce()
    {
        Window w;
        QVERIFY(w.openFirstApp());
        QVERIFY(w.open());
        for (const auto &id : { u"e100003"_s, u"e100004"_s, u"e100005"_s })
            QVERIFY(w.choosePerson(id));
        QCOMPARE(w.chosen(), 3);
        QVERIFY(w.labelText(u"preview"_s).contains(u"Assign as primary owners"_s));
        w.submit();
        QTRY_VERIFY(!w.dialog());
        QTRY_VERIFY(w.progress(u"ownersTable"_s).contains(u"Visible 3"_s));
        QTRY_COMPARE(w.table(u"ownersTable"_s)->model()->rowCount(), 4);
    }
    void aRefusalIsASentenceWithTheServersWords_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("says");
        QTest::newRow("slug") << u"nonsense"_s << QString() << u"\"nonsense\" does not exist"_s;
        QTest::newRow("permission") << u"primary"_s << u"forbid-owner-writes"_s
                                    << u"lacks the permission c1.api.app.v2.AppOwners"_s;
    }
    void aRefusalIsASentenceWithTheServersWords()
    {
        QFETCH(QString, slug);
        QFETCH(QString, fault);
        QFETCH(QString, says);
        auto options = TenantFixture::smallOptions();
        if (!fault.isEmpty())
            options.faults.insert(fault, QString());
        Window w(options);
        QVERIFY(w.openFirstApp());
        QVERIFY(w.open());
        auto *combo = w.find<QComboBox>(u"roleSlug"_s);
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo->lineEdit(), slug);
        QVERIFY(w.choosePerson(u"e100003"_s));
        w.submit();
        QTRY_VERIFY2(w.progress(u"ownersTable"_s).contains(says),
                     qPrintable(w.progress(u"ownersTable"_s)));
        QVERIFY(w.progress(u"ownersTable"_s).contains(u"Refused"_s));
    }
    void nothingIsSentWhileSomethingIsMissing()
    {
        Window w;
        QVERIFY(w.openFirstApp());
        QVERIFY(w.open());
        auto *assign = w.find<QPushButton>(u"assignButton"_s);
        QTest::mouseClick(assign, Qt::LeftButton);
        QVERIFY(w.dialog());
        QVERIFY(Window::message(w.dialog()).startsWith(u"Choose at least one person"_s));
        QTRY_VERIFY(w.find<QLineEdit>(u"peopleSearch"_s)->hasFocus());
        auto *combo = w.find<QComboBox>(u"roleSlug"_s);
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo->lineEdit(), u"a b"_s);
        QTest::mouseClick(assign, Qt::LeftButton);
        QVERIFY(w.labelText(u"slugHint"_s).contains(u"no blanks"_s));
        QVERIFY(w.dialog());
        QTest::keyClick(w.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!w.dialog());
        QTRY_COMPARE(w.table(u"ownersTable"_s)->model()->rowCount(), 1);
    }
    void ineligiblePeopleAreRefusedWithTheReason()
    {
        Window w;
        QVERIFY(w.openFirstApp());
        QVERIFY(w.open());
        QVERIFY(w.choosePerson(u"e100007"_s)); // every 50th person from the 7th on is disabled
        QTRY_VERIFY(w.labelText(u"personHint"_s).contains(u"is disabled"_s));
        QCOMPARE(w.chosen(), 0);
    }
    void returnInTheSearchNeverSends()
    {
        Window w;
        QVERIFY(w.openFirstApp());
        QVERIFY(w.open());
        QVERIFY(w.choosePerson(u"e100003"_s));
        auto *search = w.find<QLineEdit>(u"peopleSearch"_s);
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClick(search, Qt::Key_Enter);
        QVERIFY(w.dialog());
        QCOMPARE(w.chosen(), 1);
        // One Esc asks in place, the second closes.
        QTest::keyClick(w.dialog(), Qt::Key_Escape);
        QVERIFY(w.dialog());
        QVERIFY(Window::message(w.dialog()).contains(u"would be forgotten"_s));
        QTest::keyClick(w.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!w.dialog());
        QTRY_COMPARE(w.table(u"ownersTable"_s)->model()->rowCount(), 1);
    }
    void aDialogMayCloseWhileItReads()
    {
        auto options = TenantFixture::smallOptions();
        options.latencyMs = 50;
        Window w(options);
        QVERIFY(w.openFirstApp());
        for (int i = 0; i < 5; ++i) {
            QVERIFY(w.open());
            QTest::keyClicks(w.find<QLineEdit>(u"peopleSearch"_s), u"an"_s);
            QTest::keyClick(w.find<QLineEdit>(u"peopleSearch"_s), Qt::Key_Return);
            QTest::keyClick(w.dialog(), Qt::Key_Escape);
            QTRY_VERIFY(!w.dialog());
        }
    }
    void closingAsksWhileARowIsOpen()
    {
        auto options = TenantFixture::smallOptions();
        options.ownerLagSeconds = 3600;
        Window w(options);
        QVERIFY(w.openFirstApp());
        QVERIFY(w.open());
        QVERIFY(w.choosePerson(u"e100003"_s));
        w.submit();
        QTRY_VERIFY(w.progress(u"ownersTable"_s).contains(u"Accepted"_s));
        QTRY_COMPARE(w.labelText(u"openChanges"_s), u"1 row(s) not finished"_s);
        QVERIFY(!w.window().close());
        auto *box = w.window().findChild<QMessageBox *>(u"askBox"_s);
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!w.window().findChild<QMessageBox *>(u"askBox"_s));
        QVERIFY(w.window().isVisible());
        QVERIFY(!w.window().close());
        box = w.window().findChild<QMessageBox *>(u"askBox"_s);
        QVERIFY(box);
        for (auto *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(!w.window().isVisible());
    }
    void everyWindowIsAccessible()
    {
        Window w;
        QVERIFY(w.openFirstApp());
        const auto check = [](QWidget *window) {
            QCoreApplication::processEvents();
            // Twice: a page that was just shown lays itself out in a second turn.
            QCoreApplication::processEvents();
            const QStringList findings = accessibilityFindings(window);
            if (!findings.isEmpty())
                qWarning("%s", qPrintable(findings.join(u'\n')));
            return findings.isEmpty();
        };
        QVERIFY(check(&w.window()));
        QVERIFY(w.openFirst(u"entitlementsTable"_s, u"membersTable"_s));
        QVERIFY(check(&w.window()));
        QTest::keyClick(&w.window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(check(&w.window()));
        QTest::keyClick(&w.window(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(check(&w.window()));
        QTest::keyClick(&w.window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(w.openFirst(u"appsTable"_s, u"entitlementsTable"_s));
        QVERIFY(w.open());
        QVERIFY(check(w.dialog()));
    }
    void guardedTablesSurviveEveryIndex()
    {
        Window w;
        QVERIFY(w.openFirstApp());
        for (auto *view : w.window().findChildren<QAbstractItemView *>()) {
            auto *interface = QAccessible::queryAccessibleInterface(view);
            QVERIFY(interface);
            auto *table = interface->tableInterface();
            QVERIFY2(table, view->metaObject()->className());
            const int rows = table->rowCount();
            for (const int row : { -1, 0, rows - 1, rows, 100000 }) {
                for (const int column : { -1, 0, table->columnCount(), 1000 }) {
                    auto *cell = table->cellAt(row, column);
                    QVERIFY(cell);
                    const bool inside
                        = row >= 0 && row < rows && column >= 0 && column < table->columnCount();
                    QCOMPARE(!cell->state().invalid, inside);
                    QVERIFY(cell->tableCellInterface());
                }
                QVERIFY(interface->child(row));
            }
        }
    }
    void contrastIsEnough_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << Theme::lightPalette();
        QTest::newRow("dark") << Theme::darkPalette();
    }
    void contrastIsEnough()
    {
        QFETCH(QPalette, palette);
        for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
            const auto ratio = [&](QPalette::ColorRole front, QPalette::ColorRole back) {
                return Theme::contrast(palette.color(group, front), palette.color(group, back));
            };
            QVERIFY(ratio(QPalette::WindowText, QPalette::Window) >= 4.5);
            QVERIFY(ratio(QPalette::Text, QPalette::Base) >= 4.5);
            QVERIFY(ratio(QPalette::Text, QPalette::AlternateBase) >= 4.5);
            QVERIFY(ratio(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
            QVERIFY(ratio(QPalette::ButtonText, QPalette::Button) >= 4.5);
            QVERIFY(ratio(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
        }
        QVERIFY(Theme::contrast(Theme::errorText(palette), palette.color(QPalette::Base)) >= 4.5);
        for (const auto environment :
             { Environment::Production, Environment::Staging, Environment::Sandbox,
               Environment::Development, Environment::Practice }) {
            const auto band = Theme::band(environment);
            QVERIFY(Theme::contrast(band.text, band.background) >= 4.5);
        }
    }
};

QTEST_MAIN(AssignOwnerTest)
#include "tst_assignowner.moc"
