// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/a11ywalker.h"
#include "tests/support/tenantfixture.h"
#include "ui/mainwindow.h"
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
    struct Window {
        explicit Window(Practice::Options options = TenantFixture::smallOptions())
            : fixture(std::move(options))
        {
            window.setSession(fixture.makeSession());
            window.resize(1280, 720);
            window.show();
            window.activateWindow();
        }
        template <class T> T *find(const QString &name)
        {
            T *found = window.findChild<T *>(name);
            Q_ASSERT_X(found != nullptr, "find", qPrintable(name));
            return found;
        }
        QTableView *table(const QString &name) { return find<QTableView>(name); }
        [[nodiscard]] QDialog *dialog()
        {
            return window.findChild<QDialog *>(u"assignOwnersDialog"_s);
        }
        QString labelText(const QString &name) { return find<QLabel>(name)->text(); }
        [[nodiscard]] QString progress(const QString &table)
        {
            auto *bar = window.findChild<QWidget *>(table + u"Progress"_s);
            return bar->findChild<QLabel *>(u"messageText"_s)->text();
        }
        /// Apps -> first app, by keyboard.
        bool openFirstApp()
        {
            return QTest::qWaitFor([this] {
                       auto *apps = window.findChild<QTableView *>(u"appsTable"_s);
                       return apps != nullptr && apps->model()->rowCount() > 0;
                   })
                && openFirst(u"appsTable"_s, u"entitlementsTable"_s);
        }
        bool openFirst(const QString &from, const QString &to)
        {
            // The keyboard is there already, on a row that can be opened.
            if (!QTest::qWaitFor([this, from] {
                    return table(from)->hasFocus() && table(from)->currentIndex().isValid();
                }))
                return false;
            QTest::keyClick(table(from), Qt::Key_Return);
            return QTest::qWaitFor([this, to] {
                return table(to)->isVisible() && table(to)->model()->rowCount() > 0;
            });
        }
        /// Searches \a text in the open dialog and chooses the first row, by keyboard.
        bool choosePerson(const QString &text)
        {
            auto *search = find<QLineEdit>(u"peopleSearch"_s);
            search->setFocus();
            QTest::keyClicks(search, text);
            QTest::keyClick(search, Qt::Key_Return);
            auto *people = table(u"peopleTable"_s);
            const bool settled = QTest::qWaitFor([this, people] {
                return people->hasFocus() || labelText(u"chosenPerson"_s).contains(u'@')
                    || labelText(u"personHint"_s).contains(u"cannot act"_s);
            });
            if (people->hasFocus())
                QTest::keyClick(people, Qt::Key_Return);
            return settled;
        }
        TenantFixture fixture;
        MainWindow window;
    };

private slots:
    void initTestCase() { installGuardedAccessibility(); }

    void anOwnerOfAnAppFromTheFirstKeyToVisible()
    {
        Window w;
        QVERIFY(w.openFirstApp());
        QTest::keyClick(&w.window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(w.dialog());
        QVERIFY(w.choosePerson(u"e100003"_s));
        QTRY_VERIFY(w.labelText(u"preview"_s).startsWith(u"Assign "_s));
        auto *assign = w.find<QPushButton>(u"assignButton"_s);
        QVERIFY(assign->hasFocus());
        QTest::keyClick(assign, Qt::Key_Return);
        QTRY_VERIFY(!w.dialog());
        QTRY_VERIFY(w.progress(u"ownersTable"_s).contains(u"Accepted"_s)
                    || w.progress(u"ownersTable"_s).contains(u"Visible"_s));
        QTRY_VERIFY(w.progress(u"ownersTable"_s).contains(u"Visible"_s));
        QTRY_COMPARE(w.table(u"ownersTable"_s)->model()->rowCount(), 2);
    }
    void anOwnerOfAnEntitlement()
    {
        Window w;
        QVERIFY(w.openFirstApp());
        QVERIFY(w.openFirst(u"entitlementsTable"_s, u"membersTable"_s));
        QTest::keyClick(&w.window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(w.dialog());
        QVERIFY(w.choosePerson(u"e100004"_s));
        QTest::keyClick(w.find<QPushButton>(u"assignButton"_s), Qt::Key_Return);
        QTRY_VERIFY(w.progress(u"entitlementOwnersTable"_s).contains(u"Visible"_s));
        QTRY_COMPARE(w.table(u"entitlementOwnersTable"_s)->model()->rowCount(), 1);
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
        QTest::keyClick(&w.window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(w.dialog());
        auto *combo = w.find<QComboBox>(u"roleSlug"_s);
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo->lineEdit(), slug);
        QVERIFY(w.choosePerson(u"e100003"_s));
        QTest::keyClick(w.find<QPushButton>(u"assignButton"_s), Qt::Key_Return);
        QTRY_VERIFY2(w.progress(u"ownersTable"_s).contains(says),
                     qPrintable(w.progress(u"ownersTable"_s)));
        QVERIFY(w.progress(u"ownersTable"_s).contains(u"Refused"_s));
    }
    void nothingIsSentWhileSomethingIsMissing()
    {
        Window w;
        QVERIFY(w.openFirstApp());
        QTest::keyClick(&w.window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(w.dialog());
        auto *assign = w.find<QPushButton>(u"assignButton"_s);
        QTest::mouseClick(assign, Qt::LeftButton);
        QVERIFY(w.dialog());
        QVERIFY(w.labelText(u"personHint"_s).startsWith(u"Choose a person"_s));
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
        QTest::keyClick(&w.window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(w.dialog());
        QVERIFY(w.choosePerson(u"e100007"_s)); // every 50th person from the 7th on is disabled
        QTRY_VERIFY(w.labelText(u"personHint"_s).contains(u"is disabled"_s));
        QCOMPARE(w.labelText(u"chosenPerson"_s), u"Nobody yet"_s);
    }
    void returnInTheSearchNeverSends()
    {
        Window w;
        QVERIFY(w.openFirstApp());
        QTest::keyClick(&w.window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(w.dialog());
        QVERIFY(w.choosePerson(u"e100003"_s));
        auto *search = w.find<QLineEdit>(u"peopleSearch"_s);
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClick(search, Qt::Key_Enter);
        QVERIFY(w.dialog());
        w.dialog()->reject();
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
            w.window.activateWindow(); // no window manager does it here
            QTRY_COMPARE(QApplication::activeWindow(), &w.window);
            QTest::keyClick(&w.window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(w.dialog());
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
        QTest::keyClick(&w.window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(w.dialog());
        QVERIFY(w.choosePerson(u"e100003"_s));
        QTest::keyClick(w.find<QPushButton>(u"assignButton"_s), Qt::Key_Return);
        QTRY_VERIFY(w.progress(u"ownersTable"_s).contains(u"Accepted"_s));
        QTRY_COMPARE(w.labelText(u"openChanges"_s), u"1 not yet visible"_s);
        QVERIFY(!w.window.close());
        auto *box = w.window.findChild<QMessageBox *>(u"askBox"_s);
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!w.window.findChild<QMessageBox *>(u"askBox"_s));
        QVERIFY(w.window.isVisible());
        QVERIFY(!w.window.close());
        box = w.window.findChild<QMessageBox *>(u"askBox"_s);
        QVERIFY(box);
        for (auto *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(!w.window.isVisible());
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
        QVERIFY(check(&w.window));
        QVERIFY(w.openFirst(u"entitlementsTable"_s, u"membersTable"_s));
        QVERIFY(check(&w.window));
        QTest::keyClick(&w.window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(check(&w.window));
        QTest::keyClick(&w.window, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(check(&w.window));
        QTest::keyClick(&w.window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(w.openFirst(u"appsTable"_s, u"entitlementsTable"_s));
        QTest::keyClick(&w.window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(w.dialog());
        QVERIFY(check(w.dialog()));
    }
    void guardedTablesSurviveEveryIndex()
    {
        Window w;
        QVERIFY(w.openFirstApp());
        for (auto *view : w.window.findChildren<QAbstractItemView *>()) {
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
