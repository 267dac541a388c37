// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/changerowsmodel.h"
#include "app/models/chosenmodel.h"
#include "app/models/leftoutmodel.h"
#include "app/models/matchmodel.h"
#include "tests/support/a11ywalker.h"
#include "tests/support/windowfixture.h"
#include "ui/picker/pasteedit.h"
#include "ui/picker/pastepage.h"
#include "ui/presenters/addmemberspresenter.h"
#include "ui/widgets/guardedaccessibility.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace Steward;

/// The dialog for adding members and the picker in it, by user events, against a practice tenant.
class AddMembersTest final : public QObject
{
    Q_OBJECT
private:
    struct Window : WindowFixture {
        explicit Window(Practice::Options options = TenantFixture::smallOptions())
            : WindowFixture(noLag(std::move(options)))
        {
        }
        static Practice::Options noLag(Practice::Options options)
        {
            options.memberLagSeconds = 0;
            return options;
        }
        /// The second entitlement of the first app is manually managed.
        bool open()
        {
            if (!openFirstApp())
                return false;
            QTest::keyClick(table(u"entitlementsTable"_s), Qt::Key_Down);
            if (!openFirst(u"entitlementsTable"_s, u"membersTable"_s))
                return false;
            members = table(u"membersTable"_s)->model()->rowCount();
            return openDialog(u"addMembersDialog"_s, Qt::Key_M,
                              Qt::ControlModifier | Qt::ShiftModifier)
                != nullptr;
        }
        [[nodiscard]] QDialog *dialog() const { return maybe<QDialog>(u"addMembersDialog"_s); }
        [[nodiscard]] QPushButton *next() const
        {
            return dialog()->findChild<QPushButton *>(u"nextButton"_s);
        }
        [[nodiscard]] int chosen() const { return table(u"chosenTable"_s)->model()->rowCount(); }
        [[nodiscard]] QString said() const { return message(dialog()); }
        [[nodiscard]] bool reviews() const
        {
            return find<QLabel>(u"reviewSentence"_s)->isVisible();
        }
        void go() const { QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier); }
        void paste(const QString &text) const
        {
            find<QTabWidget>(u"pickerTabs"_s)->setCurrentIndex(1);
            auto *edit = find<PasteEdit>(u"pasteText"_s);
            edit->setFocus();
            edit->selectAll();
            QGuiApplication::clipboard()->setText(text);
            QTest::keySequence(edit, QKeySequence(QKeySequence::Paste));
        }
        bool check() const
        {
            QTest::mouseClick(button(u"checkNames"_s), Qt::LeftButton);
            return QTest::qWaitFor([this] {
                return (!find<PastePage>(u"pastePage"_s)->hasUnchecked()
                        && labelText(u"settleStatus"_s).contains(u"rows resolved"_s))
                    || !labelText(u"pasteNote"_s).isEmpty();
            });
        }
        [[nodiscard]] QString status(int row) const
        {
            return table(u"resolveTable"_s)->model()->index(row, 2).data().toString();
        }
        int members = 0;
    };

private slots:
    void initTestCase() { installGuardedAccessibility(); }

    void searchTickReviewRunByKeyboard()
    {
        Window w;
        QVERIFY(w.open());
        auto *search = w.find<QLineEdit>(u"peopleSearch"_s);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"e10000"_s);
        QTest::keyClick(search, Qt::Key_Return);
        auto *people = w.table(u"peopleTable"_s);
        QTRY_VERIFY(people->hasFocus());
        QTRY_COMPARE(people->model()->rowCount(), 10);
        QTRY_VERIFY(w.labelText(u"membersRead"_s).contains(u"now"_s));
        QTest::keyClick(people, Qt::Key_Home, Qt::ControlModifier);
        int ticked = 0;
        for (int row = 0; row < 6; ++row) {
            const bool free = people->model()->index(row, 4).data().toString() == u"Can be added";
            QTest::keyClick(people, Qt::Key_Space);
            ticked += free ? 1 : 0;
            QCOMPARE(w.chosen(), ticked);
            QTest::keyClick(people, Qt::Key_Down);
        }
        QVERIFY(ticked > 2);
        // The basket survives another search, and lets go of people again.
        search->setFocus();
        search->selectAll();
        QTest::keyClicks(search, u"nobody at all"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(people->model()->rowCount(), 0);
        QCOMPARE(w.chosen(), ticked);
        auto *basket = w.table(u"chosenTable"_s);
        basket->setFocus();
        QTest::keyClick(basket, Qt::Key_Delete);
        QCOMPARE(w.chosen(), ticked - 1);
        QTest::mouseClick(w.button(u"undoChosen"_s), Qt::LeftButton);
        QCOMPARE(w.chosen(), ticked);
        w.go();
        QTRY_VERIFY(w.reviews());
        // A Return too many sends nothing; the names are there to be read.
        auto *names = w.table(u"toAddTable"_s);
        QVERIFY(names->hasFocus());
        QCOMPARE(names->model()->rowCount(), ticked);
        QTest::keyClick(names, Qt::Key_Return);
        QVERIFY(w.dialog() && w.reviews());
        w.go();
        QTRY_VERIFY(!w.dialog());
        QTRY_COMPARE(w.labelText(u"changeCounts"_s), u"Visible %1"_s.arg(ticked));
        QTRY_COMPARE(w.table(u"membersTable"_s)->model()->rowCount(), w.members + ticked);
    }
    void namesAreResolvedChosenOrRefusedWithTheReason()
    {
        Window w;
        QVERIFY(w.open());
        const QString member = w.table(u"membersTable"_s)->model()->index(0, 1).data().toString();
        // An employee id, twice, a disabled one, nobody, an id of another tenant, markup, several.
        w.paste(u"E100003\ne100003\nE100107\nnobody@acme.example\n2ZZZZZZZZZZZZZZZZZZZZZZZZZZ\n"
                u"<b>x</b> \u202Eyad\nli\n"_s
                + member);
        QVERIFY(w.check());
        QCOMPARE(w.status(0), u"Resolved"_s);
        QCOMPARE(w.status(1), u"Duplicate"_s);
        QCOMPARE(w.status(2), u"Disabled"_s);
        QCOMPARE(w.status(3), u"Unknown"_s);
        QCOMPARE(w.status(4), u"Unknown"_s);
        QCOMPARE(w.status(5), u"Unknown"_s);
        QVERIFY(w.status(6).startsWith(u"Choose ("_s));
        QCOMPARE(w.status(7), u"Already member"_s);
        QTRY_COMPARE(w.chosen(), 1);
        const QString shown = w.table(u"resolveTable"_s)->model()->index(5, 1).data().toString();
        QVERIFY(shown.contains(u"<b>x</b>"_s) && !shown.contains(QChar(0x202E)));
        // Settled in place, by keyboard.
        auto *rows = w.table(u"resolveTable"_s);
        rows->setFocus();
        QCOMPARE(rows->currentIndex().row(), 6);
        QTest::keyClick(rows, Qt::Key_Return);
        auto *matches = w.table(u"matchTable"_s);
        QVERIFY(matches->hasFocus());
        for (int i = 0; i < 20 && w.status(6).startsWith(u"Choose"_s); ++i)
            QTest::keyClick(matches, Qt::Key_Return);
        QVERIFY(!w.status(6).startsWith(u"Choose"_s));
        w.go();
        QTRY_VERIFY(w.reviews());
        QVERIFY(w.table(u"leftOutTable"_s)->model()->rowCount() >= 6);
    }
    void escapeLeadsFromTheReviewBackToThePeople()
    {
        Window w;
        QVERIFY(w.open());
        w.paste(u"E100003"_s);
        QVERIFY(w.check());
        QTRY_COMPARE(w.chosen(), 1);
        w.go();
        QTRY_VERIFY(w.reviews());
        QTest::keyClick(w.dialog(), Qt::Key_Escape);
        QVERIFY(w.dialog() && !w.reviews());
        QCOMPARE(w.chosen(), 1);
        QVERIFY(!w.said().contains(u"forgotten"_s));
        // From there it asks, as before.
        QTest::keyClick(w.dialog(), Qt::Key_Escape);
        QVERIFY(w.said().contains(u"forgotten"_s));
        QTest::keyClick(w.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!w.dialog());
    }
    void theRowsOfAPasteStayToTheResults()
    {
        Window w;
        QVERIFY(w.open());
        w.paste(u"nobody@acme.example\n\nE100003\ne100003\nno.one@acme.example\nE100107\n"_s);
        QVERIFY(w.check());
        QTRY_COMPARE(w.chosen(), 1);
        QCOMPARE(w.table(u"chosenTable"_s)->model()->index(0, ChosenModel::Origin).data(),
                 QVariant(u"Row 3"_s));
        w.go();
        QTRY_VERIFY(w.reviews());
        const auto cells = [&w](const QString &name, int column) {
            const auto *model = w.table(name)->model();
            QStringList texts;
            for (int row = 0; row < model->rowCount(); ++row)
                texts << model->index(row, column).data().toString();
            return texts.join(u' ');
        };
        QCOMPARE(cells(u"toAddTable"_s, MatchModel::Row), u"3"_s);
        QVERIFY(!w.table(u"toAddTable"_s)->isColumnHidden(MatchModel::Row));
        QVERIFY(w.table(u"toAddTable"_s)
                    ->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"Row 3: "_s));
        auto *out = w.table(u"leftOutTable"_s);
        QCOMPARE(cells(u"leftOutTable"_s, LeftOutModel::Row), u"1 4 5 6"_s);
        QVERIFY(!out->isColumnHidden(LeftOutModel::Row));
        QCOMPARE(out->horizontalHeader()->visualIndex(LeftOutModel::Row), 0);
        const QString reasons = cells(u"leftOutTable"_s, LeftOutModel::Reason);
        QVERIFY2(!reasons.contains(u"Row "_s) && !reasons.contains(u"row 3"_s),
                 qPrintable(reasons));
        w.go();
        QTRY_VERIFY(!w.dialog());
        QTRY_COMPARE(w.labelText(u"changeCounts"_s), u"Visible 1, Skipped 4"_s);
        QCOMPARE(cells(u"changeRowsTable"_s, ChangeRowsModel::Row), u"3 1 4 5 6"_s);
        // Skipped for one reason, shown as one.
        auto *list = w.find<QComboBox>(u"stateFilter"_s);
        QVERIFY2(list->findText(u"Skipped 2: Nobody in this tenant has this address or name. "
                                "Check the spelling."_s)
                     > 0,
                 qPrintable(list->itemText(list->count() - 1)));
        QVERIFY(list->findText(u"Skipped 1: Disabled"_s) > 0);
    }
    void whoBecameAMemberMeanwhileKeepsTheRow()
    {
        User ann;
        ann.id = *UserId::parse(u"2aBcDeFgHiJkLmNoPqRsTuVwX01"_s);
        ann.status = u"ENABLED"_s;
        User bo = ann;
        bo.id = *UserId::parse(u"2aBcDeFgHiJkLmNoPqRsTuVwX02"_s);
        const SourceRow third { 3, u"people.csv"_s };
        const SourceRow fourth { 4, u"people.csv"_s };
        AddMembersPresenter presenter({}, {}, u"Admin"_s);
        presenter.setMembers({ ann.id });
        presenter.setChoice({ ann, bo }, { { ann.id, third }, { bo.id, fourth } }, {});
        QCOMPARE(presenter.plan().people, QList<User> { bo });
        QCOMPARE(presenter.plan().sources, (SourceRows { { bo.id, fourth } }));
        QCOMPARE(presenter.plan().leftOut.size(), 1);
        QCOMPARE(presenter.plan().leftOut.first().source, third);
        QCOMPARE(presenter.plan().leftOut.first().reason, u"Already member"_s);
    }
    void returnAfterCheckingNeverGoesOn()
    {
        Window w;
        QVERIFY(w.open());
        w.paste(u"E100003\nli"_s);
        w.button(u"checkNames"_s)->setFocus();
        QTest::keyClick(w.button(u"checkNames"_s), Qt::Key_Space);
        QVERIFY(QTest::qWaitFor(
            [&w] { return w.labelText(u"settleStatus"_s).contains(u"rows resolved"_s); }));
        QCOMPARE(QApplication::focusWidget(), w.table(u"resolveTable"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), w.table(u"matchTable"_s));
        auto *filter = w.find<QLineEdit>(u"chosenFilter"_s);
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(!w.reviews());
        // Alt+S goes to the search, also where that page is shown already.
        QTest::keyClick(w.dialog(), Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(w.find<QLineEdit>(u"peopleSearch"_s)->hasFocus());
        filter->setFocus();
        QTest::keyClick(w.dialog(), Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(w.find<QLineEdit>(u"peopleSearch"_s)->hasFocus());
    }
    void whatCannotBeRightIsNotSent()
    {
        Window w;
        QVERIFY(w.open());
        w.go();
        QVERIFY(w.said().startsWith(u"Choose at least one person"_s));
        QVERIFY(!w.reviews());
        w.paste(u"E100003"_s);
        w.go();
        QVERIFY(w.said().contains(u"was not checked"_s));
        QVERIFY(!w.reviews());
        w.paste(u"\n  \n"_s);
        QTest::mouseClick(w.button(u"checkNames"_s), Qt::LeftButton);
        QVERIFY(w.labelText(u"pasteNote"_s).startsWith(u"Paste or type"_s));
    }
    void anEnormousPasteIsRefusedAndWhatWasThereStays()
    {
        Window w;
        QVERIFY(w.open());
        w.paste(u"E100003"_s);
        w.paste(QString(5 * 1024 * 1024, u'a'));
        QVERIFY(w.labelText(u"pasteNote"_s).contains(u"5,242,880 characters"_s));
        QCOMPARE(w.find<PasteEdit>(u"pasteText"_s)->toPlainText(), u"E100003"_s);
    }
    void checkingCanBeStopped()
    {
        auto options = TenantFixture::smallOptions();
        options.latencyMs = 30;
        Window w(options);
        QVERIFY(w.open());
        QStringList ids;
        for (int i = 0; i < 200; ++i)
            ids << u"E%1"_s.arg(100000 + i);
        w.paste(ids.join(u'\n'));
        QTest::mouseClick(w.button(u"checkNames"_s), Qt::LeftButton);
        QTRY_COMPARE(w.table(u"resolveTable"_s)->model()->rowCount(), 200);
        QTRY_VERIFY(w.button(u"stopChecking"_s)->isVisible());
        w.go();
        QVERIFY(w.said().contains(u"still being checked"_s));
        QTest::mouseClick(w.button(u"stopChecking"_s), Qt::LeftButton);
        QTRY_VERIFY(w.button(u"checkFailed"_s)->isVisible());
        QTest::keyClick(w.dialog(), Qt::Key_Escape);
        if (w.dialog())
            QTest::keyClick(w.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!w.dialog());
    }
    void aRefusalByTheTenantIsKeptWithItsWords()
    {
        auto options = TenantFixture::smallOptions();
        options.faults.insert(u"forbid-member-writes"_s, QString());
        Window w(options);
        QVERIFY(w.open());
        w.paste(u"E100003\nE100004"_s);
        QVERIFY(w.check());
        w.go();
        QTRY_VERIFY(w.reviews());
        w.go();
        QTRY_VERIFY(!w.dialog());
        QTRY_COMPARE(w.labelText(u"changeCounts"_s), u"Refused 2"_s);
        QVERIFY(w.labelText(u"changeDetails"_s)
                    .contains(u"permission c1.api.app.v1.AppEntitlements"_s));
        QCOMPARE(w.button(u"retryButton"_s)->text(), u"&Retry Failed (2)"_s);
    }
    void anotherEntitlementSaysWhyTheActionIsOff()
    {
        Window w;
        QVERIFY(w.openFirstApp());
        // The first entitlement is the built-in Access, which the app's own data fills.
        QVERIFY(w.openFirst(u"entitlementsTable"_s, u"membersTable"_s));
        QVERIFY(!w.button(u"addMembersButton"_s)->isEnabled());
        QVERIFY(w.button(u"addMembersButton"_s)->toolTip().contains(u"not manually managed"_s));
        QTest::keyClick(&w.window(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCoreApplication::processEvents();
        QVERIFY(!w.dialog());
    }
    void aDoubleClickOnTheVerbSendsOnce()
    {
        auto options = TenantFixture::smallOptions();
        options.latencyMs = 50;
        Window w(options);
        QVERIFY(w.open());
        w.paste(u"E100003"_s);
        QVERIFY(w.check());
        w.go();
        QTRY_VERIFY(w.reviews());
        const QPointer<QPushButton> add(w.next());
        QTest::mouseClick(add, Qt::LeftButton);
        if (add)
            QTest::mouseClick(add, Qt::LeftButton);
        QTRY_VERIFY(!w.dialog());
        QCOMPARE(w.table(u"changesTable"_s)->model()->rowCount(), 1);
    }
    void everyPageIsAccessible()
    {
        Window w;
        QVERIFY(w.open());
        const auto check = [](QWidget *window, const char *page) {
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            const QStringList findings = accessibilityFindings(window);
            if (!findings.isEmpty())
                qWarning("%s: %s", page, qPrintable(findings.join(u'\n')));
            return findings.isEmpty();
        };
        QTRY_VERIFY(w.table(u"peopleTable"_s)->model()->rowCount() > 0);
        QVERIFY(check(w.dialog(), "search"));
        w.paste(u"E100003\nli\nnobody@x"_s);
        QVERIFY(w.check());
        QVERIFY(check(w.dialog(), "paste"));
        w.go();
        QTRY_VERIFY(w.reviews());
        QVERIFY(check(w.dialog(), "review"));
        w.go();
        QTRY_VERIFY(!w.dialog());
        QTRY_COMPARE(w.labelText(u"changeCounts"_s), u"Visible 1, Skipped 2"_s);
        QVERIFY(check(&w.window(), "changes"));
    }
};

QTEST_MAIN(AddMembersTest)
#include "tst_addmembers.moc"
