// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/randomuser.h"
#include "tests/support/windowfixture.h"
#include "ui/widgets/guardedaccessibility.h"

#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace Steward;

/// A hundred random users for each dialog; what counts is that nothing crashes and that the window
/// still works afterwards.
class RandomTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { installGuardedAccessibility(); }

    void dialogs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        const int both = Qt::ControlModifier | Qt::ShiftModifier;
        QTest::newRow("new app") << u"newAppDialog"_s << int(Qt::Key_N) << int(Qt::ControlModifier);
        QTest::newRow("add members") << u"addMembersDialog"_s << int(Qt::Key_M) << both;
        QTest::newRow("assign owners") << u"assignOwnersDialog"_s << int(Qt::Key_O) << both;
    }
    void dialogs()
    {
        QFETCH(QString, name);
        QFETCH(int, key);
        QFETCH(int, modifiers);
        auto options = TenantFixture::smallOptions();
        options.users = 60;
        options.quirks.insert(u"access-manual"_s, u"yes"_s);
        WindowFixture w(options);
        QVERIFY(w.openFirstApp());
        // The second entitlement of an app is manually managed.
        QTest::keyClick(w.table(u"entitlementsTable"_s), Qt::Key_Down);
        QVERIFY(w.openFirst(u"entitlementsTable"_s, u"membersTable"_s));
        for (quint32 seed = 1; seed <= 100; ++seed) {
            // A random user may have gone to another page by what a dialog offers.
            QVERIFY2(backToTheEntitlement(w), qPrintable(u"seed %1"_s.arg(seed)));
            QDialog *dialog
                = w.openDialog(name, static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
            QVERIFY2(dialog, qPrintable(u"seed %1"_s.arg(seed)));
            actAtRandom(dialog, seed, 40);
            closeAll(w);
            QVERIFY2(w.maybe<QDialog>(name) == nullptr, qPrintable(u"seed %1"_s.arg(seed)));
        }
        QVERIFY(w.window().isVisible());
    }

private:
    static void closeAll(WindowFixture &w)
    {
        (void)QTest::qWaitFor([&w] {
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            for (auto *dialog : w.window().findChildren<QDialog *>())
                dialog->done(QDialog::Rejected);
            return w.window().findChildren<QDialog *>().isEmpty();
        });
    }
    static bool backToTheEntitlement(WindowFixture &w)
    {
        if (auto *tabs = w.find<QTabWidget>(u"entitlementTabs"_s); tabs->isVisible()) {
            tabs->setCurrentIndex(0);
            return true;
        }
        (void)QTest::qWaitFor([&w] {
            w.window().activateWindow();
            return QApplication::activeWindow() == &w.window();
        });
        QTest::keyClick(&w.window(), Qt::Key_1, Qt::ControlModifier);
        (void)QTest::qWaitFor([&w] { return w.table(u"appsTable"_s)->isVisible(); });
        w.table(u"appsTable"_s)->setFocus();
        if (!w.openFirst(u"appsTable"_s, u"entitlementsTable"_s))
            return false;
        QTest::keyClick(w.table(u"entitlementsTable"_s), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(w.table(u"entitlementsTable"_s), Qt::Key_Down);
        QTest::keyClick(w.table(u"entitlementsTable"_s), Qt::Key_Return);
        return QTest::qWaitFor([&w] { return w.button(u"addMembersButton"_s)->isVisible(); });
    }
};

QTEST_MAIN(RandomTest)
#include "tst_random.moc"
