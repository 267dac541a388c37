// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/changerowsmodel.h"
#include "tests/changes/ownersbench.h"
#include "tests/support/a11ywalker.h"
#include "ui/pages/changepane.h"
#include "ui/widgets/guardedaccessibility.h"
#include "ui/widgets/guardedtableview.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace Steward;
using namespace Steward::Owners;

namespace
{
/// The pane in a window of its own, over a tenant and a clock in the hands of the test.
struct Window : Bench {
    Window()
        : pane(new ChangePane(&desk, u"acme.conductor.one"_s, &window))
        , wanted(pane, &ChangePane::reviewWanted)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(pane);
        window.resize(1200, 640);
        window.show();
    }
    template <class T> T *find(const QString &name) const
    {
        T *found = window.findChild<T *>(name);
        if (found == nullptr)
            qFatal("no widget %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    [[nodiscard]] QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] GuardedTableView *rows() const
    {
        return find<GuardedTableView>(u"changeRowsTable"_s);
    }
    void press(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void choose(int row) const { rows()->setCurrentIndex(rows()->model()->index(row, 0)); }
    [[nodiscard]] QStringList findings()
    {
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
        return accessibilityFindings(&window);
    }
    QWidget window;
    ChangePane *pane;
    QSignalSpy wanted;
};
} // namespace

/// One change as a person sees it, and what can be done about its rows.
class ChangePaneTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { installGuardedAccessibility(); }

    void whatWasLostIsSentAgainOneByOneAfterAReview()
    {
        Window w;
        w.tenant.writeAnswer = FakeNam::json(R"({"code":2,"message":"boom"})"_ba, 500);
        const auto id = w.run(2);
        w.pane->setChange(id);
        QTRY_COMPARE(w.row(id, 1).state, RowState::Unknown);
        w.choose(1);
        // Not while it is looked for, and never with the others.
        QVERIFY(!w.button(u"sendAgainButton"_s)->isEnabled());
        QVERIFY(!w.button(u"retryButton"_s)->isEnabled());
        w.pass(260000);
        QTRY_VERIFY(w.button(u"sendAgainButton"_s)->isEnabled());
        QVERIFY(!w.button(u"retryButton"_s)->isEnabled());
        w.press(u"sendAgainButton"_s);
        w.pass(1000);
        QCOMPARE(w.tenant.posts, 2);
        QCOMPARE(w.wanted.size(), 1);
        const Plan plan = w.wanted.first().at(0).value<Plan>();
        QCOMPARE(plan.people, QList<User> { person(1) });
        QCOMPARE(plan.retryOf, id);
        const QString why = w.wanted.first().at(1).toString();
        QVERIFY2(why.contains(person(1).displayName) && why.contains(u"never answered"_s)
                     && why.contains(u"owner list was read until"_s)
                     && why.contains(QLocale().toString(w.row(id, 1).stateSince.toLocalTime(),
                                                        QLocale::ShortFormat)),
                 qPrintable(why));
        w.tenant.writeAnswer.reset();
        const auto again = w.desk.begin(plan);
        QVERIFY(again);
        QTRY_COMPARE(w.tenant.posts, 3);
        QCOMPARE(w.tenant.posted.last(), person(1).id.toString());
        QTRY_VERIFY(!w.button(u"sendAgainButton"_s)->isEnabled());
        w.choose(0);
        QVERIFY(w.button(u"sendAgainButton"_s)->isEnabled());
    }
    void whatWasLostIsNotSentAgainWithoutALook()
    {
        Window w;
        w.tenant.writeAnswer = FakeNam::json(R"({"code":2,"message":"boom"})"_ba, 500);
        const auto id = w.run(1);
        QTRY_COMPARE(w.row(id).state, RowState::Unknown);
        w.pass(260000);
        const Plan plan = w.desk.sendAgainPlan(id, 0);
        w.tenant.readStatus = 403;
        const auto again = w.desk.begin(plan);
        QVERIFY(again);
        QTRY_COMPARE(w.row(*again).state, RowState::Unknown);
        QCOMPARE(w.tenant.posts, 1);
    }
    void aRemovalIsNeverSentAgainByItself()
    {
        Window w;
        w.tenant.visible << person(0).id.toString();
        Plan plan = w.plan();
        plan.kind = ChangeKind::RemoveOwners;
        w.tenant.writeAnswer = FakeNam::json(R"({"code":3,"message":"last owner"})"_ba, 400);
        const auto id = *w.desk.begin(plan);
        w.pane->setChange(id);
        QTRY_VERIFY(w.button(u"sendAgainButton"_s)->isEnabled());
        w.press(u"sendAgainButton"_s);
        w.press(u"retryButton"_s);
        w.desk.sendAgain(id, 0);
        w.pass(5000);
        QCOMPARE(w.tenant.deletes, 1);
        QCOMPARE(w.wanted.size(), 2);
        for (const auto &call : std::as_const(w.wanted))
            QCOMPARE(call.first().value<Plan>().kind, ChangeKind::RemoveOwners);
    }
    void rowsAreShownByReason()
    {
        Window w;
        Plan plan = w.plan(20);
        plan.leftOut.append({ u"nobody"_s, {}, u"Not found."_s });
        w.tenant.heard = [&w](const QByteArray &verb) {
            const QByteArray words = (w.tenant.posts < 14 ? "user (A&B) disabled"_ba : "no"_ba)
                + " (request-id: r" + QByteArray::number(w.tenant.posts) + ")";
            if (verb == "POST"_ba)
                w.tenant.writeAnswer
                    = FakeNam::json(R"({"code":3,"message":")" + words + R"("})", 400);
        };
        const auto id = *w.desk.begin(plan);
        w.pane->setChange(id);
        QTRY_COMPARE(w.text(u"changeCounts"_s), u"Refused 20, Skipped 1"_s);
        auto *first = w.find<QToolButton>(u"reason0"_s);
        QTRY_COMPARE(first->accessibleName(), u"Refused 14: user (A&B) disabled"_s);
        QCOMPARE(w.find<QToolButton>(u"reason1"_s)->accessibleName(), u"Refused 6: no"_s);
        QCOMPARE(w.find<QToolButton>(u"reason2"_s)->accessibleName(), u"Skipped 1: Not found."_s);
        QTRY_COMPARE(w.findings(), QStringList());
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(w.rows()->model()->rowCount(), 14);
        QVERIFY(w.text(u"changeDetails"_s).contains(u"user (A&B) disabled"_s));
        auto *list = w.find<QComboBox>(u"stateFilter"_s);
        QCOMPARE(list->currentText(), u"Refused 14: user (A&B) disabled"_s);
        // By keyboard from the list too, and all of them again.
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(w.rows()->model()->rowCount(), 6);
        QVERIFY(!first->isChecked());
        QVERIFY(w.find<QToolButton>(u"reason1"_s)->isChecked());
        QTest::mouseClick(w.find<QToolButton>(u"reason1"_s), Qt::LeftButton);
        QCOMPARE(w.rows()->model()->rowCount(), 21);
    }
    void theRowsOfASheetAreShownFirstAndNoWiderThanTheyNeed()
    {
        Window w;
        Plan plan = w.plan(3);
        plan.sources = { { person(1).id, { 9, {} } }, { person(2).id, { 1203, u"new.csv"_s } } };
        plan.leftOut.append({ u"nobody"_s, {}, u"Not found."_s, { 4, {} } });
        const auto with = *w.desk.begin(plan);
        const auto without = *w.desk.begin(w.plan(1));
        w.window.activateWindow();
        auto *header = w.rows()->horizontalHeader();
        w.pane->setChange(with);
        QVERIFY(!w.rows()->isColumnHidden(ChangeRowsModel::Row));
        QCOMPARE(header->visualIndex(ChangeRowsModel::Row), 0);
        QVERIFY(w.rows()->columnWidth(ChangeRowsModel::Row)
                < 12 * w.rows()->fontMetrics().averageCharWidth());
        QVERIFY(w.rows()->columnWidth(ChangeRowsModel::Row)
                > w.rows()->fontMetrics().horizontalAdvance(u"1,203"_s));
        const auto number
            = [&w](int row) { return w.rows()->model()->index(row, ChangeRowsModel::Row).data(); };
        QVERIFY(!number(0).isValid());
        // Numbers, which sort as such.
        QCOMPARE(number(1), QVariant(9));
        QCOMPARE(number(3), QVariant(4));
        w.rows()->setFocus();
        w.choose(1);
        QTest::keyClick(w.rows(), Qt::Key_Down);
        QCOMPARE(w.rows()->currentIndex().row(), 2);
        QVERIFY(w.text(u"changeDetails"_s).startsWith(u"new.csv, row 1203"_s));
        QVERIFY(w.rows()->selectedText().startsWith(u"1203\t"_s));
        QVERIFY(w.rows()
                    ->currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"new.csv, row 1203, "_s));
        QTRY_COMPARE(w.findings(), QStringList());
        // Where nobody has one it is not there, and the keys still walk.
        w.pane->setChange(without);
        QVERIFY(w.rows()->isColumnHidden(ChangeRowsModel::Row));
        w.pane->setChange(with);
        QCOMPARE(header->visualIndex(ChangeRowsModel::Row), 0);
        QVERIFY(!w.rows()->isColumnHidden(ChangeRowsModel::Row));
    }
    void withoutASheetTheKeysWalkTheRows()
    {
        Window w;
        const auto id = *w.desk.begin(w.plan(3));
        w.window.activateWindow();
        w.pane->setChange(id);
        QVERIFY(w.rows()->isColumnHidden(ChangeRowsModel::Row));
        w.rows()->setFocus();
        QTRY_VERIFY(w.rows()->hasFocus());
        QTest::keyClick(w.rows(), Qt::Key_Down);
        QTest::keyClick(w.rows(), Qt::Key_Down);
        QCOMPARE(w.rows()->currentIndex().row(), 2);
        QVERIFY(w.rows()->selectedText().startsWith(w.row(id, 2).label()));
    }
    void statesAreCalledWhatTheyAre()
    {
        Window w;
        for (int i = 0; i < 3; ++i)
            w.tenant.visible << person(i).id.toString();
        Plan plan = w.plan(3);
        plan.kind = ChangeKind::RemoveOwners;
        plan.leftOut.append({ u"nobody"_s, {}, u"Not found."_s });
        quint64 id = 0;
        w.tenant.heard = [&](const QByteArray &verb) {
            if (verb == "DELETE"_ba && w.tenant.deletes == 0)
                w.desk.pause(id);
        };
        w.desk.setBatchSize(1);
        id = *w.desk.begin(plan);
        w.pane->setChange(id);
        QTRY_VERIFY(w.tenant.deletes > 0);
        w.tenant.heard = nullptr;
        const int sent = w.tenant.deletes;
        w.tenant.visible = w.tenant.visible.mid(sent);
        w.desk.stop(id);
        QTRY_VERIFY((w.pass(1000), w.text(u"changeCounts"_s).contains(u"Gone %1"_s.arg(sent))));
        QVERIFY2(sent == 3 || w.text(u"changeCounts"_s).contains(u"Not sent %1"_s.arg(3 - sent)),
                 qPrintable(w.text(u"changeCounts"_s)));
        QVERIFY(!w.text(u"changeCounts"_s).contains(u"Waiting"_s));
        QVERIFY(!w.text(u"changeCounts"_s).contains(u"Visible"_s));
    }
    void onlyWhatWasAnsweredCountsAsAnswered()
    {
        Window w;
        Plan plan = w.plan(30);
        plan.leftOut.append({ u"nobody"_s, {}, u"Not found."_s });
        quint64 id = 0;
        w.tenant.heard = [&](const QByteArray &verb) {
            if (verb == "POST"_ba)
                w.desk.pause(id);
        };
        w.tenant.writeAnswer = FakeNam::json(R"({"code":2,"message":"boom"})"_ba, 500);
        id = *w.desk.begin(plan);
        w.pane->setChange(id);
        QTRY_VERIFY(w.desk.isPaused(id) && w.text(u"changeCounts"_s).contains(u"Unknown"_s));
        auto *bar = w.find<QProgressBar>(u"changeProgress"_s);
        QCOMPARE(bar->maximum(), 30);
        QCOMPARE(bar->value(), 0);
    }
    void checkingAgainGivesASign()
    {
        Window w;
        const auto id = w.run(1);
        w.pane->setChange(id);
        QTRY_COMPARE(w.row(id).state, RowState::Accepted);
        w.pass(260000);
        QTRY_COMPARE(w.row(id).state, RowState::NotYet);
        QTRY_VERIFY(w.text(u"lastLook"_s).startsWith(u"Last looked at"_s));
        const QString before = w.text(u"lastLook"_s);
        w.press(u"checkAgainButton"_s);
        QVERIFY2(w.text(u"lastLook"_s).startsWith(u"Looking…"_s),
                 qPrintable(w.text(u"lastLook"_s)));
        w.tenant.visible << person(0).id.toString();
        QTRY_VERIFY((w.pass(1000), w.text(u"lastLook"_s).startsWith(u"Last looked at"_s)));
        QVERIFY(w.text(u"lastLook"_s) != before);
    }
};

QTEST_MAIN(ChangePaneTest)
#include "tst_changepane.moc"
