// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directory.h"
#include "app/models/chosenmodel.h"
#include "app/models/directorymodel.h"
#include "tests/support/a11ywalker.h"
#include "tests/support/pickerfixture.h"
#include "ui/picker/filterpopup.h"
#include "ui/picker/peoplepicker.h"
#include "ui/support/theme.h"
#include "ui/widgets/guardedaccessibility.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

/// The picker of people in a dialog, by user events, against a practice tenant.
class PickerTest final : public QObject
{
    Q_OBJECT
private:
    using Picker = PickerFixture;
    static Practice::Options some(int users)
    {
        auto options = TenantFixture::smallOptions();
        options.users = users;
        return options;
    }

private slots:
    void initTestCase() { installGuardedAccessibility(); }

    void theDirectoryTakesOverWithQueryPersonAndKeyboard()
    {
        Picker p;
        QVERIFY(p.text(u"directoryStatus"_s).startsWith(u"Directory: not read"_s));
        p.type(u"acme 12"_s);
        QTRY_VERIFY(p.text(u"matchCount"_s).contains(u"match"_s));
        auto *server = p.find<QTableView>(u"peopleTable"_s);
        QTRY_VERIFY(server->model()->rowCount() > 3);
        const int rows = server->model()->rowCount();
        server->setFocus();
        QTest::keyClick(server, Qt::Key_Down);
        QTest::keyClick(server, Qt::Key_Down);
        const QString name = server->currentIndex().siblingAtColumn(1).data().toString();
        QTest::keyClick(server, Qt::Key_Space);
        QCOMPARE(p.chosen(), 1);
        p.session->directory()->read();
        QTRY_VERIFY(p.find<QTableView>(u"directoryTable"_s)->isVisible());
        QVERIFY(!server->isVisible());
        auto *here = p.found();
        QVERIFY(here->hasFocus());
        QCOMPARE(p.search()->text(), u"acme 12"_s);
        QCOMPARE(here->model()->rowCount(), rows);
        QCOMPARE(here->currentIndex().siblingAtColumn(1).data().toString(), name);
        QCOMPARE(here->currentIndex().siblingAtColumn(0).data().toString(), u"\u2611"_s);
        QVERIFY(p.text(u"directoryStatus"_s).contains(u"300 people, complete"_s));
        QCOMPARE(p.button(u"readDirectory"_s)->text(), u"Read A&gain"_s);
    }
    void hereSearchesNeedNoRequestAndFindWordsInAnyOrder()
    {
        Picker p;
        QVERIFY(p.readEverybody());
        p.tenant.reset(); // nobody answers any more
        auto *here = p.found();
        QCOMPARE(here->model()->rowCount(), 300);
        p.type(u"engineering director"_s);
        const int rows = here->model()->rowCount();
        QVERIFY(rows > 0 && rows < 300);
        p.type(u"director engineering"_s);
        QCOMPARE(here->model()->rowCount(), rows);
        p.type(u"петров"_s);
        QVERIFY(here->model()->rowCount() < 300);
        p.type(u"zzz nobody"_s);
        QTRY_VERIFY(p.find<QLabel>(u"nobodyFound"_s)->isVisible());
        p.type(u"e100003"_s);
        QCOMPARE(here->model()->rowCount(), 1);
        QTest::keyClick(p.search(), Qt::Key_Return);
        QCOMPARE(p.chosen(), 1);
        QTest::keyClick(p.search(), Qt::Key_Return);
        QCOMPARE(p.chosen(), 1);
        QVERIFY(p.dialog.isVisible());
    }
    void readingCanBeStoppedAndSaysHowFarItCame()
    {
        auto options = some(2000);
        options.latencyMs = 20;
        Picker p(options);
        QTest::mouseClick(p.button(u"readDirectory"_s), Qt::LeftButton);
        QCOMPARE(p.button(u"readDirectory"_s)->text(), u"St&op Reading"_s);
        QTRY_VERIFY(p.text(u"directoryStatus"_s).contains(u"so far"_s));
        QTest::keyClick(&p.dialog, Qt::Key_O, Qt::AltModifier);
        QTRY_VERIFY(p.text(u"directoryStatus"_s).contains(u"incomplete, stopped"_s));
        QVERIFY(p.find<QTableView>(u"peopleTable"_s)->isVisible());
    }
    void filtersGoToTheTenantAndStayWhenTheDirectoryComes()
    {
        Picker p;
        auto *server = p.find<QTableView>(u"peopleTable"_s);
        QTRY_COMPARE(server->model()->rowCount(), 50);
        QVERIFY(p.filter(u"filterStatus"_s, u"disabled"_s));
        QTRY_COMPARE(p.text(u"matchCount"_s), u"6 match, 0 can be added"_s);
        QVERIFY(!p.button(u"chooseAll"_s)->isEnabled());
        QCOMPARE(server->model()->rowCount(), 6);
        QCOMPARE(server->model()->index(0, 4).data().toString(), u"Disabled"_s);
        QVERIFY(server->model()
                    ->index(0, 4)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"is disabled"_s));
        QCOMPARE(p.find<QToolButton>(u"foldFilters"_s)->text(), u"F&ilters (1)"_s);
        QCOMPARE(p.find<QToolButton>(u"filterStatus"_s)->text(), u"Status: Disabled"_s);
        QVERIFY(p.readEverybody());
        QCOMPARE(p.found()->model()->rowCount(), 6);
        QTest::mouseClick(p.button(u"clearFilters"_s), Qt::LeftButton);
        QCOMPARE(p.found()->model()->rowCount(), 300);
        QVERIFY(!p.button(u"clearFilters"_s)->isVisible());
    }
    void valuesOfTheDirectoryAreChosenWithTheirNumbers()
    {
        Picker p;
        QVERIFY(p.readEverybody());
        QVERIFY(p.filter(u"filterDepartment"_s, u"fin"_s));
        const int finance = p.found()->model()->rowCount();
        QVERIFY(finance > 0 && finance < 300);
        QTest::mouseClick(p.find<QToolButton>(u"filterDepartment"_s), Qt::LeftButton);
        auto *popup = p.popup();
        QVERIFY(popup);
        auto *values = popup->findChild<QTableView *>(u"filterValues"_s);
        // What is in force comes first, with how many have it.
        QCOMPARE(values->model()->index(0, 1).data().toString(), u"Finance"_s);
        QCOMPARE(values->model()->index(0, 2).data().toString(), QString::number(finance));
        QCOMPARE(accessibilityFindings(popup).join(u'\n'), QString());
        QTest::keyClicks(popup->findChild<QLineEdit *>(u"filterFind"_s), u"zzz"_s);
        QTest::keyClick(popup->findChild<QLineEdit *>(u"filterFind"_s), Qt::Key_Return);
        QVERIFY(popup->findChild<QLabel *>(u"filterNote"_s)->text().contains(u"zzz"_s));
        popup->close();
        QVERIFY(p.filter(u"filterTitle"_s, u"director"_s));
        const int directors = p.found()->model()->rowCount();
        QVERIFY(directors > 0 && directors < finance);
        // The numbers are of those whom the rest of the question leaves.
        QTest::mouseClick(p.find<QToolButton>(u"filterDepartment"_s), Qt::LeftButton);
        values = p.popup()->findChild<QTableView *>(u"filterValues"_s);
        QCOMPARE(values->model()->index(0, 2).data().toString(), QString::number(directors));
        p.popup()->close();
        p.type(u"zzz"_s);
        QTest::mouseClick(p.find<QToolButton>(u"filterDepartment"_s), Qt::LeftButton);
        values = p.popup()->findChild<QTableView *>(u"filterValues"_s);
        QCOMPARE(values->model()->rowCount(), 1);
        QCOMPARE(values->model()->index(0, 1).data().toString(), u"Finance"_s);
        p.popup()->close();
    }
    void typedDepartmentsAndManagersAreAskedFor()
    {
        Picker p;
        auto *server = p.find<QTableView>(u"peopleTable"_s);
        QTRY_COMPARE(server->model()->rowCount(), 50);
        QTest::mouseClick(p.find<QToolButton>(u"filterDepartment"_s), Qt::LeftButton);
        auto *popup = p.popup();
        QVERIFY(popup);
        auto *field = popup->findChild<QLineEdit *>(u"filterFind"_s);
        QTest::keyClicks(field, u"Legal"_s);
        QTest::keyClick(field, Qt::Key_Return);
        popup->close();
        QTRY_VERIFY(p.text(u"matchCount"_s).contains(u"can be added"_s));
        for (int row = 0; row < server->model()->rowCount(); ++row)
            QVERIFY(server->model()->index(row, 3).data().toString().startsWith(u"Legal"_s));
        QTest::mouseClick(p.button(u"clearFilters"_s), Qt::LeftButton);
        QTest::mouseClick(p.find<QToolButton>(u"filterRole"_s), Qt::LeftButton);
        popup = p.popup();
        QTest::keyClicks(popup->findChild<QLineEdit *>(u"filterFind"_s), u"../x"_s);
        QTest::keyClick(popup->findChild<QLineEdit *>(u"filterFind"_s), Qt::Key_Return);
        QVERIFY(popup->findChild<QLabel *>(u"filterNote"_s)->text().contains(u"27"_s));
        popup->close();
        QCOMPARE(p.find<QToolButton>(u"foldFilters"_s)->text(), u"F&ilters"_s);
        QVERIFY(p.filter(u"filterManager"_s, u"e100000"_s));
        QTRY_VERIFY(p.text(u"matchCount"_s).contains(u"can be added"_s));
        const int reports = server->model()->rowCount();
        QVERIFY(reports > 0);
        QVERIFY(p.readEverybody());
        QCOMPARE(p.found()->model()->rowCount(), reports);
    }
    void reportsOfTheCurrentPerson()
    {
        Picker p;
        QVERIFY(p.readEverybody());
        p.type(u"e100000"_s);
        QCOMPARE(p.found()->model()->rowCount(), 1);
        p.found()->setFocus();
        p.found()->findChild<QAction *>(u"reportsOfThis"_s)->trigger();
        QVERIFY(p.find<QToolButton>(u"filterManager"_s)->text().startsWith(u"Manager: "_s));
        QTest::keyClick(p.search(), Qt::Key_Escape);
        p.type({});
        QVERIFY(p.found()->model()->rowCount() > 0 && p.found()->model()->rowCount() < 300);
    }
    void allAreChosenAsOneStepAndTheOthersListed()
    {
        Picker p;
        QVERIFY(p.readEverybody());
        QTRY_COMPARE(p.text(u"matchCount"_s), u"300 match, 276 can be added"_s);
        QCOMPARE(p.button(u"chooseAll"_s)->text(), u"Choose &All 276"_s);
        QSignalSpy changed(p.picker, &PeoplePicker::changed);
        QTest::keyClick(p.search(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(p.chosen(), 276);
        QCOMPARE(p.picker->leftOut().size(), 24);
        QVERIFY(!p.picker->leftOut().first().reason.isEmpty());
        QVERIFY(p.text(u"personHint"_s).contains(u"24 cannot be added"_s));
        QVERIFY(!changed.isEmpty());
        QTest::mouseClick(p.button(u"showLeftOut"_s), Qt::LeftButton);
        auto *others = p.find<QTableView>(u"notAddedTable"_s);
        QVERIFY(others->isVisible());
        QCOMPARE(others->model()->rowCount(), 24);
        QTest::mouseClick(p.button(u"showLeftOut"_s), Qt::LeftButton);
        QVERIFY(!others->isVisible());
        QTest::mouseClick(p.button(u"undoChosen"_s), Qt::LeftButton);
        QCOMPARE(p.chosen(), 0);
        QVERIFY(p.picker->leftOut().isEmpty());
    }
    void whoIsLeftOutGoesWithThoseWhoWereAdded()
    {
        Picker p;
        QVERIFY(p.readEverybody());
        p.type(u"e100003"_s);
        QTest::keyClick(p.search(), Qt::Key_Return);
        QCOMPARE(p.chosen(), 1);
        const User byHand = p.picker->people().first();
        p.type({});
        const auto chooseAll = [&p] {
            QTest::mouseClick(p.button(u"chooseAll"_s), Qt::LeftButton);
            return QTest::qWaitFor([&p] { return p.chosen() == 276; });
        };
        QVERIFY(chooseAll());
        QTRY_COMPARE(p.picker->leftOut().size(), 24);
        QTest::mouseClick(p.button(u"clearChosen"_s), Qt::LeftButton);
        QVERIFY(p.picker->leftOut().isEmpty());
        // The next choice is another one.
        p.picker->chosen()->add({ { byHand, {} } });
        QVERIFY(p.picker->leftOut().isEmpty());
        p.picker->chosen()->undo();
        p.picker->chosen()->undo();
        QCOMPARE(p.chosen(), 276);
        QCOMPARE(p.picker->leftOut().size(), 24);
        // One by one, the last one first and the first one last.
        const QList<User> people = p.picker->people();
        for (auto person = people.crbegin(); person->id != people.at(1).id; ++person)
            p.picker->chosen()->remove(person->id);
        QCOMPARE(p.chosen(), 2);
        QCOMPARE(p.picker->leftOut().size(), 24);
        p.picker->chosen()->remove(people.at(1).id);
        QCOMPARE(p.picker->people(), QList<User> { byHand });
        QVERIFY(p.picker->leftOut().isEmpty());
        p.picker->chosen()->add({ { people.at(1), {} } });
        QVERIFY(p.picker->leftOut().isEmpty());
        QVERIFY(chooseAll());
        QTRY_COMPARE(p.picker->leftOut().size(), 24);
    }
    void whoeverIsLookedUpAndFoundIsLeftOutOnce()
    {
        Picker p;
        QVERIFY(p.readEverybody());
        QTest::mouseClick(p.button(u"chooseAll"_s), Qt::LeftButton);
        QTRY_COMPARE(p.picker->leftOut().size(), 24);
        const User disabled = p.picker->leftOut().first().person;
        p.find<QTabWidget>(u"pickerTabs"_s)->setCurrentIndex(1);
        p.find<QPlainTextEdit>(u"pasteText"_s)
            ->setPlainText(disabled.email + u"\nnobody@nowhere.example"_s);
        QTest::mouseClick(p.button(u"checkNames"_s), Qt::LeftButton);
        QTRY_COMPARE(p.picker->leftOut().size(), 25);
        QVERIFY(p.picker->unfinished().isEmpty());
        const QList<LeftOut> leftOut = p.picker->leftOut();
        QCOMPARE(std::count_if(leftOut.begin(), leftOut.end(),
                               [&](const LeftOut &out) { return out.person.id == disabled.id; }),
                 1);
        QCOMPARE(leftOut.first().source.row, 1);
        // The same reason in the same words.
        for (qsizetype i = 2; i < leftOut.size(); ++i) {
            if (leftOut.at(i).person.status == disabled.status)
                QCOMPARE(leftOut.at(i).reason, leftOut.first().reason);
        }
    }
    void whoCanBeChosenMayChangeWhileAllAreChosen()
    {
        const auto few = [](const User &user) {
            return user.id.toString().back() < u'H' ? ownerVerdict(user)
                                                    : Verdict { u"Not this one"_s, u"No."_s };
        };
        Picker p;
        QVERIFY(p.readEverybody());
        QTRY_COMPARE(p.text(u"matchCount"_s), u"300 match, 276 can be added"_s);
        QTest::mouseClick(p.button(u"chooseAll"_s), Qt::LeftButton);
        p.picker->setEligibility(few);
        QTRY_VERIFY(p.picker->unfinished().isEmpty());
        QVERIFY(p.chosen() > 0 && p.chosen() < 276);
        const QList<User> people = p.picker->people();
        for (const User &person : people)
            QVERIFY(few(person).isEligible());
        QCOMPARE(p.text(u"matchCount"_s),
                 u"300 match, %1 chosen"_s.arg(QString::number(people.size())));
    }
    void whoCanBeChosenMayChangeWhileTheyAreAdded()
    {
        Picker p(some(4000));
        QVERIFY(p.readEverybody());
        QTRY_VERIFY(p.text(u"matchCount"_s).contains(u"can be added"_s));
        const QString before = p.text(u"matchCount"_s);
        bool changed = false;
        connect(p.picker->chosen(), &ChosenModel::changed, p.picker, [&] {
            if (std::exchange(changed, true))
                return;
            QVERIFY(!p.picker->unfinished().isEmpty());
            p.picker->setEligibility([](const User &) {
                return Verdict { u"Not this one"_s, u"No."_s };
            });
        });
        QTest::mouseClick(p.button(u"chooseAll"_s), Qt::LeftButton);
        QTRY_VERIFY(changed && p.picker->unfinished().isEmpty());
        QTRY_VERIFY(p.text(u"matchCount"_s).endsWith(u" 0 can be added"_s));
        QVERIFY(before != p.text(u"matchCount"_s));
    }
    void aListThatBeginsAnewIsCountedAnew()
    {
        Picker p;
        QVERIFY(p.readEverybody());
        QTRY_COMPARE(p.text(u"matchCount"_s), u"300 match, 276 can be added"_s);
        // As it does by itself where many have gone here and there.
        PeopleQuery one;
        one.text = u"e100003"_s;
        qobject_cast<DirectoryModel *>(p.found()->model())->setQuery(one);
        QTRY_COMPARE(p.text(u"matchCount"_s), u"1 match, 1 can be added"_s);
    }
    void theButtonForMoreGoesWithTheList()
    {
        Picker p;
        auto *server = p.find<QTableView>(u"peopleTable"_s);
        QTRY_COMPARE(server->model()->rowCount(), 50);
        auto *more = p.button(u"peopleTableMore"_s);
        QVERIFY(more->isVisible());
        bool asked = false;
        connect(p.session->directory(), &Directory::changed, p.picker, [&] {
            if (p.session->directory()->answersHere() && !std::exchange(asked, true))
                more->click();
        });
        QVERIFY(p.readEverybody());
        QVERIFY(asked);
        QTRY_COMPARE(server->model()->rowCount(), 100);
        QVERIFY(!more->isVisible());
    }
    void whatIsTypedAtTheTakeoverStopsTheChoosingOfBefore()
    {
        Picker p;
        QTRY_VERIFY(p.text(u"matchCount"_s).contains(u"50 found so far"_s));
        bool typed = false;
        connect(p.session->directory(), &Directory::changed, p.picker, [&] {
            if (!p.session->directory()->answersHere() || std::exchange(typed, true))
                return;
            QTest::mouseClick(p.button(u"chooseAll"_s), Qt::LeftButton);
            QVERIFY(!p.picker->unfinished().isEmpty());
            p.type(u"acme 12"_s);
        });
        QVERIFY(p.readEverybody());
        QVERIFY(typed);
        QVERIFY(p.picker->unfinished().isEmpty());
        QVERIFY(p.text(u"personHint"_s).startsWith(u"Stopped."_s));
        auto *here = p.found();
        QVERIFY(here->model()->rowCount() < 300);
        QTRY_VERIFY(p.text(u"matchCount"_s).contains(u"can be added"_s));
        QCOMPARE(p.chosen(), 0);
        // Nor is the same asked again when the pause after typing is over.
        QSignalSpy reset(here->model(), &QAbstractItemModel::modelReset);
        QVERIFY(!reset.wait(400));
    }
    void withoutTheDirectoryTheRestIsReadFirst()
    {
        Picker p;
        QTRY_VERIFY(p.text(u"matchCount"_s).contains(u"50 found so far"_s));
        QTest::mouseClick(p.button(u"chooseAll"_s), Qt::LeftButton);
        QTRY_COMPARE(p.chosen(), 276);
        // Nothing is left for the button to do, until somebody is taken out again.
        QCOMPARE(p.text(u"matchCount"_s), u"300 match, 276 chosen"_s);
        QVERIFY(!p.button(u"chooseAll"_s)->isEnabled());
        QTest::mouseClick(p.button(u"undoChosen"_s), Qt::LeftButton);
        QCOMPARE(p.chosen(), 0);
        QTRY_COMPARE(p.text(u"matchCount"_s), u"300 match, 276 can be added"_s);
        QVERIFY(p.button(u"chooseAll"_s)->isEnabled());
        p.found()->setFocus();
        QTest::keyClick(p.found(), Qt::Key_Space);
        QTRY_COMPARE(p.text(u"matchCount"_s), u"300 match, 275 can be added, 1 chosen"_s);
        QCOMPARE(p.button(u"chooseAll"_s)->text(), u"Choose &All 275"_s);
    }
    void choosingAllCanBeStopped()
    {
        auto options = some(2000);
        options.latencyMs = 20;
        Picker p(options);
        QTRY_VERIFY(p.text(u"matchCount"_s).contains(u"so far"_s));
        QTest::mouseClick(p.button(u"chooseAll"_s), Qt::LeftButton);
        QTRY_VERIFY(p.text(u"matchCount"_s).startsWith(u"Reading the rest, 1"_s));
        QVERIFY(p.picker->unfinished().contains(u"being chosen"_s));
        QTest::mouseClick(p.button(u"stopChoosing"_s), Qt::LeftButton);
        QVERIFY(p.text(u"personHint"_s).startsWith(u"Stopped."_s));
        QVERIFY(p.picker->unfinished().isEmpty());
        QCOMPARE(p.chosen(), 0);
    }
    void aPageThatFailsSaysWhyAndAddsNobody()
    {
        auto options = some(2000);
        options.latencyMs = 20;
        Picker p(options);
        QTRY_VERIFY(p.text(u"matchCount"_s).contains(u"so far"_s));
        QTest::mouseClick(p.button(u"chooseAll"_s), Qt::LeftButton);
        QTRY_VERIFY(p.text(u"matchCount"_s).startsWith(u"Reading the rest, 1"_s));
        p.tenant.reset();
        QTRY_VERIFY_WITH_TIMEOUT(p.text(u"personHint"_s).startsWith(u"Nobody was chosen"_s), 60000);
        QVERIFY(p.text(u"personHint"_s).contains(u"people"_s));
        QCOMPARE(p.chosen(), 0);
        QVERIFY(p.find<QTableView>(u"peopleTable"_s)->model()->rowCount() > 50);
        QVERIFY(p.picker->unfinished().isEmpty());
    }
    void littleRoomMakesTheBasketATab()
    {
        Picker p(TenantFixture::smallOptions(), { 640, 340 });
        auto *tabs = p.find<QTabWidget>(u"pickerTabs"_s);
        const int last = tabs->count() - 1;
        QCOMPARE(tabs->tabText(last), u"&Chosen (0)"_s);
        QVERIFY(!p.find<QToolButton>(u"filterStatus"_s)->isVisible());
        auto *server = p.find<QTableView>(u"peopleTable"_s);
        QTRY_COMPARE(server->model()->rowCount(), 50);
        QVERIFY(server->isColumnHidden(3));
        QVERIFY(server->columnWidth(4)
                >= server->fontMetrics().horizontalAdvance(u"Already member"_s));
        QVERIFY(server->viewport()->height() >= 2 * server->rowHeight(0));
        int width = 0;
        for (int column = 0; column < 5; ++column)
            width += server->isColumnHidden(column) ? 0 : server->columnWidth(column);
        QVERIFY(width <= server->viewport()->width());
        QTest::keyClick(&p.dialog, Qt::Key_I, Qt::AltModifier);
        QTRY_VERIFY(p.find<QToolButton>(u"filterStatus"_s)->isVisible());
        p.type(u"e100003"_s);
        QTest::keyClick(p.search(), Qt::Key_Return);
        QTRY_COMPARE(tabs->tabText(last), u"&Chosen (1)"_s);
        QTest::keyClick(&p.dialog, Qt::Key_C, Qt::AltModifier);
        QTRY_VERIFY(p.find<QLineEdit>(u"chosenFilter"_s)->hasFocus());
        QCOMPARE(clippedTexts(&p.dialog).join(u'\n'), QString());
        p.dialog.resize(1280, 660);
        QTRY_COMPARE(tabs->count(), last);
        QVERIFY(p.find<QTableView>(u"chosenTable"_s)->isVisible());
        p.search()->setFocus();
        QTest::keyClick(&p.dialog, Qt::Key_C, Qt::AltModifier);
        QTRY_VERIFY(p.find<QLineEdit>(u"chosenFilter"_s)->hasFocus());
    }
    void everythingHasANameInBothSizes()
    {
        for (const QSize size : { QSize(640, 340), QSize(1280, 660) }) {
            Picker p(TenantFixture::smallOptions(), size);
            QTRY_VERIFY(p.text(u"matchCount"_s).contains(u"so far"_s));
            QTRY_COMPARE(accessibilityFindings(&p.dialog).join(u'\n'), QString());
            QVERIFY(p.readEverybody());
            QTRY_VERIFY(p.text(u"matchCount"_s).contains(u"can be added"_s));
            QTest::mouseClick(p.button(u"chooseAll"_s), Qt::LeftButton);
            QTRY_COMPARE(p.chosen(), 276);
            QTRY_COMPARE(accessibilityFindings(&p.dialog).join(u'\n'), QString());
        }
    }
};

QTEST_MAIN(PickerTest)
#include "tst_picker.moc"
