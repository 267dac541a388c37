// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/windowfixture.h"
#include "ui/picker/pasteedit.h"
#include "ui/widgets/guardedaccessibility.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
/// Addresses of people as the tenant has them: read by a session of the test's own.
class People
{
public:
    explicit People(const TenantFixture &tenant)
        : m_session(tenant.makeSession())
    {
        read(QString());
        (void)QTest::qWaitFor([this] { return m_done; }, 20000);
    }
    [[nodiscard]] const QList<User> &all() const { return m_all; }

private:
    void read(const QString &token)
    {
        m_session->users()
            .page(QString(), token)
            .then(m_session.get(), [this](const Result<Page<User>> &page) {
                m_all += page->items;
                if (page->nextPageToken.isEmpty())
                    m_done = true;
                else
                    read(page->nextPageToken);
            });
    }
    std::unique_ptr<Session> m_session;
    QList<User> m_all;
    bool m_done = false;
};
} // namespace

/// Create an app, open its Access entitlement, paste 250 addresses of which 7 are bad, review, run,
/// retry, export: by user events alone.
class WholeWayTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { installGuardedAccessibility(); }

    void fromAnAppToTheExport()
    {
        auto options = TenantFixture::smallOptions();
        options.users = 400;
        options.memberLagSeconds = 0.5;
        // The same seed gives the same people, so that the fault can name three of them.
        const QList<User> people = [&options] {
            const TenantFixture before(options);
            return People(before).all();
        }();
        QStringList good;
        QString disabled;
        QStringList refused;
        for (const User &user : people) {
            if (user.email.isEmpty())
                continue;
            if (user.status == u"DISABLED" && disabled.isEmpty())
                disabled = user.email;
            else if (user.status == u"ENABLED" && refused.size() < 3)
                refused << user.id.toString();
            if (user.status == u"ENABLED" && good.size() < 246)
                good << user.email;
        }
        QCOMPARE(good.size(), 246); // three of them are refused by the tenant
        options.faults.insert(u"member-refuse"_s, refused.join(u','));
        WindowFixture w(options);
        QVERIFY(w.appsAreThere());

        createApp(w);
        openAccess(w);
        choose(w,
               good
                   + QStringList { disabled, u"nobody@acme.example"_s, u"who@else.example"_s,
                                   u"Nemo Nusquam"_s });
        review(w);
        run(w);
        retry(w);
        exportIt(w);
    }

private:
    static void createApp(WindowFixture &w)
    {
        QVERIFY(w.openDialog(u"newAppDialog"_s, Qt::Key_N, Qt::ControlModifier));
        auto *name = w.find<QLineEdit>(u"appName"_s);
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Payroll"_s);
        auto *dialog = w.find<QDialog>(u"newAppDialog"_s);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        auto *next = dialog->findChild<QPushButton *>(u"nextButton"_s);
        QTRY_COMPARE(next->text(), u"&Create in PRACTICE"_s);
        QTRY_VERIFY(next->hasFocus());
        QTest::keyClick(next, Qt::Key_Return);
        QTRY_COMPARE(next->text(), u"&Open App"_s);
        QTRY_VERIFY(next->isVisible());
        QVERIFY(w.labelText(u"nextSteps"_s).contains(u"C1 makes you an owner"_s));
        QTest::keyClick(next, Qt::Key_Return);
        QTRY_VERIFY(w.maybe<QDialog>(u"newAppDialog"_s) == nullptr);
    }
    static void openAccess(WindowFixture &w)
    {
        w.window().activateWindow();
        auto *entitlements = w.table(u"entitlementsTable"_s);
        QTRY_COMPARE(entitlements->model()->rowCount(), 1);
        QTRY_VERIFY(entitlements->hasFocus());
        QTest::keyClick(entitlements, Qt::Key_Return);
        QTRY_VERIFY(w.button(u"addMembersButton"_s)->isVisible());
        QVERIFY(w.button(u"addMembersButton"_s)->isEnabled());
    }
    static void choose(WindowFixture &w, const QStringList &addresses)
    {
        QCOMPARE(addresses.size(), 250);
        QVERIFY(w.openDialog(u"addMembersDialog"_s, Qt::Key_M,
                             Qt::ControlModifier | Qt::ShiftModifier));
        QTest::keyClick(w.find<QDialog>(u"addMembersDialog"_s), Qt::Key_P, Qt::AltModifier);
        auto *text = w.find<PasteEdit>(u"pasteText"_s);
        QTRY_VERIFY(text->isVisible());
        text->setFocus();
        QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
        QTest::keySequence(text, QKeySequence(QKeySequence::Paste));
        QTest::keyClick(text, Qt::Key_K, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(
            w.labelText(u"settleStatus"_s).contains(u"246 of 250 rows resolved"_s), 30000);
        QTRY_COMPARE(w.table(u"chosenTable"_s)->model()->rowCount(), 246);
    }
    static void review(WindowFixture &w)
    {
        auto *dialog = w.find<QDialog>(u"addMembersDialog"_s);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(w.find<QLabel>(u"reviewSentence"_s)->isVisible());
        QVERIFY(w.labelText(u"reviewSentence"_s).startsWith(u"Add 246 person(s) to Access"_s));
        QVERIFY(w.labelText(u"reviewFacts"_s).contains(u"3 request(s)"_s));
        QCOMPARE(w.table(u"leftOutTable"_s)->model()->rowCount(), 4);
        auto *next = dialog->findChild<QPushButton *>(u"nextButton"_s);
        QCOMPARE(next->text(), u"&Add 246 Member(s)"_s);
        QTest::keyClick(next, Qt::Key_Return);
        QTRY_VERIFY(w.maybe<QDialog>(u"addMembersDialog"_s) == nullptr);
    }
    static void run(WindowFixture &w)
    {
        QTRY_VERIFY(w.find<QLabel>(u"changeCounts"_s)->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(w.labelText(u"changeCounts"_s),
                                  u"Visible 243, Refused 3, Skipped 4"_s, 20000);
        QVERIFY(w.labelText(u"bulkActions"_s).startsWith(u"Bulk actions of C1: 2"_s));
        auto *filter = w.find<QComboBox>(u"stateFilter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"Ref"_s);
        QCOMPARE(w.table(u"changeRowsTable"_s)->model()->rowCount(), 3);
        QVERIFY(w.labelText(u"changeDetails"_s).contains(u"refused by <b>policy</b>"_s));
        QVERIFY(!w.labelText(u"changeDetails"_s).contains(QChar(0x202E)));
    }
    static void retry(WindowFixture &w)
    {
        auto *again = w.button(u"retryButton"_s);
        QCOMPARE(again->text(), u"&Retry Failed (3)"_s);
        again->setFocus();
        QTest::keyClick(again, Qt::Key_Space);
        QTRY_VERIFY(w.maybe<QDialog>(u"reviewDialog"_s));
        QTRY_VERIFY(w.button(u"sendPlan"_s)->isEnabled());
        w.button(u"sendPlan"_s)->setFocus();
        QTest::keyClick(w.button(u"sendPlan"_s), Qt::Key_Space);
        QTRY_COMPARE(w.table(u"changesTable"_s)->model()->rowCount(), 3);
        QTRY_COMPARE_WITH_TIMEOUT(w.labelText(u"changeCounts"_s), u"Refused 3"_s, 20000);
        // Back to the first run.
        w.table(u"changesTable"_s)->setFocus();
        QTest::keyClick(w.table(u"changesTable"_s), Qt::Key_Down);
        QTRY_COMPARE(w.labelText(u"changeCounts"_s), u"Visible 243, Refused 3, Skipped 4"_s);
    }
    static void exportIt(WindowFixture &w)
    {
        const QTemporaryDir folder;
        auto *button = w.button(u"exportButton"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(w.maybe<QFileDialog>(u"saveDialog"_s));
        auto *dialog = w.find<QFileDialog>(u"saveDialog"_s);
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        const QString path = folder.filePath(u"result.csv"_s);
        WindowFixture::type(name, path);
        auto *box = dialog->findChild<QDialogButtonBox *>();
        QVERIFY(box);
        // A list of completions may be open; then the first click only closes it.
        const QPointer<QPushButton> save(box->button(QDialogButtonBox::Save));
        QVERIFY(QTest::qWaitFor([&] {
            if (save && !QFile::exists(path))
                QTest::mouseClick(save, Qt::LeftButton);
            return QFile::exists(path);
        }));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QCOMPARE(csv.count("\r\n"), 251);
        QCOMPARE(csv.count(",Visible,"), 243);
        QVERIFY(csv.contains("nobody@acme.example"));
        QTRY_VERIFY(WindowFixture::message(&w.window()).contains(u"250 row(s) exported"_s));
    }
};

QTEST_MAIN(WholeWayTest)
#include "tst_wholeway.moc"
