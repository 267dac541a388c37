// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/changedesk.h"
#include "app/changes/planfile.h"
#include "app/models/changerowsmodel.h"
#include "app/models/leftoutmodel.h"
#include "tests/support/a11ywalker.h"
#include "tests/support/consolefixture.h"
#include "tests/support/journalbook.h"
#include "tests/support/windowfixture.h"
#include "ui/planopener.h"
#include "ui/widgets/guardedaccessibility.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
/// People and an app of a practice tenant, read by a session of the test's own.
struct Sights {
    explicit Sights(const TenantFixture &tenant)
        : session(tenant.makeSession())
    {
        session->apps().page({}, {}).then(session.get(), [this](const Result<Page<App>> &page) {
            app = page.value().items.first();
        });
        session->users().page({}, {}).then(session.get(), [this](const Result<Page<User>> &page) {
            for (const User &user : page.value().items) {
                if (user.isEnabled())
                    people.append(user);
            }
        });
        if (!QTest::qWaitFor([this] { return !people.isEmpty() && app.id.isValid(); }))
            qFatal("the practice tenant cannot be read");
    }
    [[nodiscard]] Plan owners(int from, int count) const
    {
        return Plan::owners(session->tenant().host(), { app.id, std::nullopt }, app.displayName,
                            *RoleSlug::parse(u"primary"_s), people.mid(from, count));
    }
    /// Carries \a plan out, past the window.
    [[nodiscard]] bool carryOut(const Plan &plan) const
    {
        const QTemporaryDir folder;
        const Book book(folder.filePath(u"journal.sqlite"_s));
        ChangeDesk desk(session.get(), book.journal.get());
        const auto id = desk.begin(plan);
        return id && QTest::qWaitFor([&] {
                   const auto counts = desk.change(*id)->counts();
                   return counts.at(static_cast<size_t>(RowState::Visible)) == plan.people.size();
               });
    }
    /// Of the first entitlement whose members are managed by hand.
    [[nodiscard]] Plan members(int from, int count) const
    {
        std::optional<Entitlement> byHand;
        session->entitlements()
            .page(std::nullopt, {}, {})
            .then(session.get(), [&byHand](const Result<Page<Entitlement>> &page) {
                for (const Entitlement &entitlement : page.value().items) {
                    if (entitlement.isManuallyManaged && !byHand)
                        byHand = entitlement;
                }
            });
        if (!QTest::qWaitFor([&byHand] { return byHand.has_value(); }))
            qFatal("the practice tenant has no entitlement to add to");
        QString appName;
        session->apps().app(byHand->ref.app).then(session.get(), [&](const Result<App> &read) {
            appName = read.value().displayName;
        });
        if (!QTest::qWaitFor([&appName] { return !appName.isEmpty(); }))
            qFatal("the app of the entitlement cannot be read");
        return Plan::members(session->tenant().host(), byHand->ref,
                             u"%1 (%2)"_s.arg(byHand->displayName, appName),
                             people.mid(from, count));
    }
    std::unique_ptr<Session> session;
    App app;
    QList<User> people;
};

/// \a plan as an earlier run of the program began it.
JournalChange leftOver(const ConsoleFixture &f, const Plan &plan)
{
    JournalChange left = bookChange(plan.objectName);
    left.tenantHost = plan.tenantHost;
    left.clientId = f.tenant.connection().clientId;
    left.kind = plan.kind;
    left.target = plan.target();
    return left;
}

QList<JournalRow> rowsOf(const Plan &plan)
{
    QList<JournalRow> rows = bookRows(static_cast<int>(plan.people.size()));
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].personId = plan.people.at(i).id.toString();
    return rows;
}

/// Saves \a plan, then does what choosing its file after Ctrl+O does.
void openPlan(WindowFixture &w, const Plan &plan)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.json"_s);
    QVERIFY(savePlanFile(path, plan, QDateTime::currentDateTimeUtc()));
    w.window().findChild<PlanOpener *>()->openFile(path);
    QTRY_VERIFY(w.maybe<QDialog>(u"reviewDialog"_s));
}
} // namespace

/// Plans that come back: what an earlier run left, saved files, taking out again.
class PlansTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { installGuardedAccessibility(); }

    void whatCannotBeReadOfAnEarlierRunIsSaid()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"Acme"_s);
        f.console.reset();
        const QString file = f.folder.filePath(u"state/journal.sqlite"_s);
        const Plan plan = Sights(f.tenant).owners(10, 2);
        {
            Book book(file);
            QVERIFY(book.begin(leftOver(f, plan), rowsOf(plan)));
        }
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"harm"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"ALTER TABLE row RENAME TO elsewhere"_s));
            database.close();
        }
        QSqlDatabase::removeDatabase(u"harm"_s);
        f.restart();
        MainWindow *window = f.console->openTenant(id);
        QVERIFY(ConsoleFixture::showsApps(window));
        QTRY_VERIFY(ConsoleFixture::text(window, u"unfinishedText"_s)
                        .startsWith(u"What an earlier run left unfinished could not all be read. "
                                    "The journal "_s));
        QTRY_COMPARE(accessibilityFindings(window), QStringList());
        ConsoleFixture::press(window, u"leaveRest"_s);
        QTRY_VERIFY(!ConsoleFixture::find<QWidget>(window, u"unfinishedBar"_s));
    }
    void whatAnEarlierRunLeftIsOfferedWithThreeNumbers_data()
    {
        QTest::addColumn<bool>("send");
        QTest::newRow("send the rest") << true;
        QTest::newRow("leave it") << false;
    }
    void whatAnEarlierRunLeftIsOfferedWithThreeNumbers()
    {
        QFETCH(bool, send);
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"Acme"_s);
        f.console.reset();
        const Sights sights(f.tenant);
        const Plan plan = sights.owners(10, 5);
        {
            Book book(f.folder.filePath(u"state/journal.sqlite"_s));
            const auto change = book.begin(leftOver(f, plan), rowsOf(plan));
            QVERIFY(change);
            QVERIFY(book.append({ bookEvent(*change, { 0 }, RowState::Refused, u"No."_s) }));
            JournalEvent marked = bookEvent(*change, { 1, 2 }, RowState::Sent);
            marked.kind = QString::fromLatin1(JournalEvent::marked);
            QVERIFY(book.append({ marked }));
        }
        f.restart();
        MainWindow *window = f.console->openTenant(id);
        QVERIFY(ConsoleFixture::showsApps(window));
        QTRY_VERIFY(ConsoleFixture::text(window, u"unfinishedText"_s)
                        .startsWith(u"1 change(s) of an earlier run were not finished: 1 answered, "
                                    "2 unknown, 2 not sent. What is unknown"_s));
        QTRY_COMPARE(accessibilityFindings(window), QStringList());
        ConsoleFixture::press(window, u"showUnfinished"_s);
        QTRY_VERIFY(ConsoleFixture::text(window, u"changeCounts"_s).contains(u"Unknown 2"_s));
        QTRY_VERIFY2(accessibilityFindings(window).isEmpty(),
                     qPrintable(accessibilityFindings(window).join(u'\n')));
        ConsoleFixture::press(window, send ? u"sendRest"_s : u"leaveRest"_s);
        // What is sent is followed; what is left is not spoken of any more.
        if (send) {
            QTRY_COMPARE(ConsoleFixture::text(window, u"unfinishedText"_s).section(u'.', 0, 0),
                         u"1 change(s) of an earlier run: 3 answered, 2 unknown, 0 not sent"_s);
            QVERIFY(!ConsoleFixture::find<QPushButton>(window, u"sendRest"_s));
            ConsoleFixture::press(window, u"leaveRest"_s);
        }
        QTRY_VERIFY(!ConsoleFixture::find<QWidget>(window, u"unfinishedBar"_s));
        if (send)
            QTRY_COMPARE(ConsoleFixture::text(window, u"changeCounts"_s),
                         u"Visible 2, Refused 1, Unknown 2"_s);
        else
            QTRY_COMPARE(ConsoleFixture::text(window, u"changeCounts"_s),
                         u"Not sent 2, Refused 1, Unknown 2"_s);
    }
    void aSavedPlanComesBackOnceAndOnlyOnce()
    {
        WindowFixture w;
        const Sights sights(w.tenant());
        QVERIFY(w.appsAreThere());
        for (const bool first : { true, false }) {
            Plan plan = sights.owners(20, 3);
            plan.sources = { { plan.people.at(1).id, { 812, u"people.csv"_s } } };
            openPlan(w, plan);
            auto *dialog = w.find<QDialog>(u"reviewDialog"_s);
            auto *send = dialog->findChild<QPushButton *>(u"sendPlan"_s);
            if (first) {
                QTRY_VERIFY(send->isEnabled());
                QVERIFY(WindowFixture::message(dialog).startsWith(u"Nothing of it changed"_s));
                QCOMPARE(w.labelText(u"reviewSentence"_s),
                         u"Make 3 person(s) primary owners of %1."_s.arg(sights.app.displayName));
                QTRY_COMPARE(accessibilityFindings(dialog), QStringList());
                // Return alone sends nothing.
                QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
                QCOMPARE(w.table(u"changesTable"_s)->model()->rowCount(), 0);
                QVERIFY(w.maybe<QDialog>(u"reviewDialog"_s));
                QTest::mouseClick(send, Qt::LeftButton);
                QTRY_COMPARE_WITH_TIMEOUT(w.labelText(u"changeCounts"_s), u"Visible 3"_s, 10000);
                QCOMPARE(
                    w.table(u"changeRowsTable"_s)->model()->index(1, ChangeRowsModel::Row).data(),
                    QVariant(812));
            } else {
                // Nobody is left, so there is nothing but to close it.
                QTRY_VERIFY(w.labelText(u"reviewSentence"_s)
                                .startsWith(u"Everything in this plan is already so"_s));
                for (const auto *button : dialog->findChildren<QAbstractButton *>())
                    QVERIFY2(!button->isVisible() || button->text() == u"&Close"_s,
                             qPrintable(button->text()));
                QTRY_COMPARE(accessibilityFindings(dialog), QStringList());
                const auto *out = w.table(u"leftOutTable"_s);
                QCOMPARE(out->model()->rowCount(), 3);
                QVERIFY(!out->isColumnHidden(LeftOutModel::Row));
                QCOMPARE(out->model()->index(1, LeftOutModel::Row).data(), QVariant(812));
                QVERIFY(!out->model()->index(0, LeftOutModel::Row).data().isValid());
                QTest::keyClick(dialog, Qt::Key_Escape);
                QTRY_VERIFY(!w.maybe<QDialog>(u"reviewDialog"_s));
            }
        }
    }
    void theNamesOfAFileAreNotBelieved()
    {
        WindowFixture w;
        const Sights sights(w.tenant());
        QVERIFY(w.appsAreThere());
        Plan plan = sights.members(20, 60);
        const QString own = plan.objectName;
        plan.objectName = u"Harmless readers"_s;
        const QString name = plan.people.at(1).displayName;
        plan.people[1].displayName = u"Somebody Else"_s;
        User gone;
        gone.id = *UserId::parse(u"2aBcDeFgHiJkLmNoPqRsTuVwXyZ"_s);
        gone.displayName = u"Long Gone"_s;
        plan.people.append(gone);
        openPlan(w, plan);
        auto *dialog = w.find<QDialog>(u"reviewDialog"_s);
        QTRY_VERIFY(w.button(u"sendPlan"_s)->isEnabled());
        const QString facts = w.labelText(u"reviewFacts"_s);
        QVERIFY2(
            facts.contains(u"The file calls it Harmless readers; in this tenant it is "_s + own),
            qPrintable(facts));
        QVERIFY2(facts.contains(u"1 person(s) are called otherwise in the file"_s),
                 qPrintable(facts));
        QVERIFY2(facts.contains(u"name as in the file: Long Gone"_s), qPrintable(facts));
        QVERIFY(w.labelText(u"reviewSentence"_s).contains(own));
        QCOMPARE(w.table(u"toAddTable"_s)->model()->index(1, 0).data().toString(), name);
        QTRY_COMPARE(accessibilityFindings(dialog), QStringList());
        // An app that is not here is no plan for this tenant.
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!w.maybe<QDialog>(u"reviewDialog"_s));
        plan.object.app = *AppId::parse(u"2aBcDeFgHiJkLmNoPqRsTuVwXyZ"_s);
        openPlan(w, plan);
        dialog = w.find<QDialog>(u"reviewDialog"_s);
        QTRY_VERIFY(WindowFixture::message(dialog).contains(u"is not in this tenant"_s));
        QVERIFY(!w.button(u"sendPlan"_s)->isEnabled());
    }
    void aBadPlanFileIsASentence()
    {
        WindowFixture w;
        QVERIFY(w.appsAreThere());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.json"_s);
        Plan other = Sights(w.tenant()).owners(0, 1);
        other.tenantHost = u"other.conductor.one"_s;
        QVERIFY(savePlanFile(path, other, QDateTime::currentDateTimeUtc()));
        QTest::keyClick(&w.window(), Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(w.maybe<QFileDialog>(u"openDialog"_s));
        QTest::keyClick(w.find<QDialog>(u"openDialog"_s), Qt::Key_Escape);
        w.window().findChild<PlanOpener *>()->openFile(path);
        QTRY_VERIFY(!WindowFixture::message(&w.window()).isEmpty());
        QVERIFY2(WindowFixture::message(&w.window()).contains(u"other.conductor.one"_s),
                 qPrintable(WindowFixture::message(&w.window())));
        QVERIFY(!w.maybe<QDialog>(u"reviewDialog"_s));
        // The message can be closed, and goes when something else is begun.
        QTRY_COMPARE(accessibilityFindings(&w.window()), QStringList());
        const auto closeButton = [&w]() -> QToolButton * {
            for (auto *button : w.window().findChildren<QToolButton *>(u"closeMessage"_s)) {
                if (button->isVisible())
                    return button;
            }
            return nullptr;
        };
        QVERIFY(closeButton());
        QCOMPARE(closeButton()->accessibleName(), u"Close message"_s);
        QTest::mouseClick(closeButton(), Qt::LeftButton);
        QVERIFY(WindowFixture::message(&w.window()).isEmpty());
        w.window().findChild<PlanOpener *>()->openFile(path);
        QTRY_VERIFY(!WindowFixture::message(&w.window()).isEmpty());
        w.window().activateWindow();
        QTRY_VERIFY(w.window().isActiveWindow());
        QTest::keyClick(&w.window(), Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(w.maybe<QFileDialog>(u"openDialog"_s));
        QVERIFY(WindowFixture::message(&w.window()).isEmpty());
    }
    void whomAChangePutInIsTakenOutAgain()
    {
        WindowFixture w;
        const Sights sights(w.tenant());
        QVERIFY(w.appsAreThere());
        openPlan(w, sights.owners(30, 2));
        QTRY_VERIFY(w.button(u"sendPlan"_s)->isEnabled());
        QTest::mouseClick(w.button(u"sendPlan"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(w.labelText(u"changeCounts"_s), u"Visible 2"_s, 10000);
        QTRY_VERIFY(w.button(u"removeAgainButton"_s)->isVisible());
        QTest::mouseClick(w.button(u"removeAgainButton"_s), Qt::LeftButton);
        QTRY_VERIFY(w.maybe<QDialog>(u"reviewDialog"_s));
        auto *send = w.button(u"sendPlan"_s);
        QTRY_VERIFY(send->isEnabled());
        // A removal asks for the name.
        QTest::mouseClick(send, Qt::LeftButton);
        QVERIFY(w.labelText(u"typedNote"_s).contains(u"not the same"_s));
        QVERIFY(w.maybe<QDialog>(u"reviewDialog"_s));
        QTest::keyClicks(w.find<QLineEdit>(u"typedName"_s), sights.app.displayName);
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_COMPARE(w.table(u"changesTable"_s)->model()->rowCount(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(w.labelText(u"changeCounts"_s), u"Gone 2"_s, 10000);
        QVERIFY(w.labelText(u"changeDetails"_s).startsWith(u"No longer in the owner list"_s));
        // What was done is in the history, and can be opened from there.
        w.window().activateWindow();
        QTRY_VERIFY(w.window().isActiveWindow());
        QTest::keyClick(&w.window(), Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(w.table(u"historyTable"_s)->isVisible());
        QTRY_COMPARE(w.table(u"historyTable"_s)->model()->rowCount(), 2);
    }
    void aRemovalIsTriedAgainThroughTheReview()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"Acme"_s);
        f.console.reset();
        const Sights sights(f.tenant);
        Plan plan = sights.owners(10, 3);
        QVERIFY(sights.carryOut(plan));
        plan.kind = ChangeKind::RemoveOwners;
        {
            Book book(f.folder.filePath(u"state/journal.sqlite"_s));
            const auto change = book.begin(leftOver(f, plan), rowsOf(plan));
            QVERIFY(change);
            QVERIFY(book.append({ bookEvent(*change, { 0, 1 }, RowState::Refused, u"No."_s) }));
        }
        f.restart();
        MainWindow *window = f.console->openTenant(id);
        QVERIFY(ConsoleFixture::showsApps(window));
        QTRY_VERIFY(ConsoleFixture::find<QPushButton>(window, u"showUnfinished"_s));
        ConsoleFixture::press(window, u"showUnfinished"_s);
        ConsoleFixture::press(window, u"leaveRest"_s);
        auto *changes = ConsoleFixture::find<QTableView>(window, u"changesTable"_s);
        auto *retry = ConsoleFixture::find<QPushButton>(window, u"retryButton"_s);
        QTRY_COMPARE(retry->text(), u"&Retry Failed (3)"_s);
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_VERIFY(ConsoleFixture::find<QDialog>(window, u"reviewDialog"_s));
        auto *dialog = ConsoleFixture::find<QDialog>(window, u"reviewDialog"_s);
        QCOMPARE(changes->model()->rowCount(), 1);
        auto *send = dialog->findChild<QPushButton *>(u"sendPlan"_s);
        QTRY_VERIFY(send->isEnabled());
        QTRY_COMPARE(accessibilityFindings(dialog), QStringList());
        // The safe button is the default one: Return goes back, however much was typed.
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"typedName"_s), sights.app.displayName);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"typedName"_s), Qt::Key_Return);
        QTRY_VERIFY(!ConsoleFixture::find<QDialog>(window, u"reviewDialog"_s));
        QCOMPARE(changes->model()->rowCount(), 1);
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_VERIFY(ConsoleFixture::find<QDialog>(window, u"reviewDialog"_s));
        dialog = ConsoleFixture::find<QDialog>(window, u"reviewDialog"_s);
        send = dialog->findChild<QPushButton *>(u"sendPlan"_s);
        QTRY_VERIFY(send->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"typedName"_s), sights.app.displayName);
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_COMPARE(changes->model()->rowCount(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(
            ConsoleFixture::text(window, u"changeDetails"_s).startsWith(u"No longer in"_s), 10000);
    }
    void howManyGoInOneRequestIsChosenAndRemembered()
    {
        ConsoleFixture f;
        const QString id = f.addTenant(f.tenant, u"Acme"_s);
        const Sights sights(f.tenant);
        const QString path = f.folder.filePath(u"plan.json"_s);
        QVERIFY(savePlanFile(path, sights.members(10, 5), QDateTime::currentDateTimeUtc()));
        for (const bool first : { true, false }) {
            MainWindow *window = f.console->openTenant(id);
            QVERIFY(ConsoleFixture::showsApps(window));
            window->findChild<PlanOpener *>()->openFile(path);
            QTRY_VERIFY(ConsoleFixture::find<QDialog>(window, u"reviewDialog"_s));
            auto *dialog = ConsoleFixture::find<QDialog>(window, u"reviewDialog"_s);
            auto *fold = ConsoleFixture::find<QToolButton>(dialog, u"showRequests"_s);
            QVERIFY(!ConsoleFixture::find<QSpinBox>(dialog, u"peoplePerRequest"_s));
            QTest::mouseClick(fold, Qt::LeftButton);
            auto *size = ConsoleFixture::find<QSpinBox>(dialog, u"peoplePerRequest"_s);
            QVERIFY(size);
            QTRY_COMPARE(accessibilityFindings(dialog), QStringList());
            const auto requests = [dialog] {
                return dialog->findChild<QPlainTextEdit *>(u"requestsText"_s)
                    ->toPlainText()
                    .count(u"POST "_s);
            };
            // Who is a member already is left out once the tenant was read.
            auto *send = dialog->findChild<QPushButton *>(u"sendPlan"_s);
            QTRY_VERIFY(send->isEnabled());
            const int people
                = dialog->findChild<QTableView *>(u"toAddTable"_s)->model()->rowCount();
            QVERIFY(people >= 3);
            const int inTwos = (people + 1) / 2;
            QCOMPARE(size->value(), first ? 100 : 2);
            QCOMPARE(requests(), first ? 1 : inTwos);
            dialog->activateWindow();
            size->setFocus();
            QTRY_VERIFY(size->hasFocus());
            size->selectAll();
            QTest::keyClicks(size, u"2"_s);
            QTest::keyClick(size, Qt::Key_Tab);
            QCOMPARE(requests(), inTwos);
            QVERIFY(ConsoleFixture::text(dialog, u"reviewFacts"_s)
                        .startsWith(u"%1 request(s), each"_s.arg(inTwos)));
            if (first) {
                QVERIFY(f.settings().contains("peoplePerRequest=2"));
                f.restart();
                continue;
            }
            QTest::mouseClick(send, Qt::LeftButton);
            // One bulk action for each request.
            QTRY_COMPARE(ConsoleFixture::text(window, u"bulkActions"_s).count(u','), inTwos - 1);
        }
    }
    void aPlanCanBeCopiedForOtherTools()
    {
        WindowFixture w;
        const Sights sights(w.tenant());
        QVERIFY(w.appsAreThere());
        openPlan(w, sights.owners(40, 2));
        auto *menu = w.button(u"copyPlan"_s)->menu();
        QCOMPARE(menu->actions().size(), 4);
        for (QAction *action : menu->actions()) {
            QGuiApplication::clipboard()->clear();
            action->trigger();
            const QString text = QGuiApplication::clipboard()->text();
            QVERIFY2(text.contains(sights.people.at(40).id.toString()), qPrintable(text));
            QVERIFY(!text.contains(u"Bearer ey"_s));
        }
        QVERIFY(WindowFixture::message(w.find<QDialog>(u"reviewDialog"_s)).startsWith(u"Copied"_s));
    }
};

QTEST_MAIN(PlansTest)
#include "tst_plans.moc"
