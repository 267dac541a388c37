// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/a11ywalker.h"
#include "tests/support/windowfixture.h"
#include "ui/widgets/guardedaccessibility.h"

#include <QComboBox>
#include <QJsonArray>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace Steward;

/// The dialog for a new app, by user events, against a practice tenant over HTTPS.
class NewAppTest final : public QObject
{
    Q_OBJECT
private:
    struct Window : WindowFixture {
        explicit Window(const Practice::Options &options = TenantFixture::smallOptions())
            : WindowFixture(options)
        {
        }
        bool open()
        {
            return appsAreThere()
                && openDialog(u"newAppDialog"_s, Qt::Key_N, Qt::ControlModifier) != nullptr;
        }
        [[nodiscard]] QDialog *dialog() const { return maybe<QDialog>(u"newAppDialog"_s); }
        [[nodiscard]] QPushButton *next() const
        {
            return dialog()->findChild<QPushButton *>(u"nextButton"_s);
        }
        void go() const { QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier); }
        void name(const QString &text) const { type(find<QLineEdit>(u"appName"_s), text); }
        [[nodiscard]] bool reviews() const { return next()->text().startsWith(u"&Create"_s); }
        [[nodiscard]] QString result() const { return labelText(u"resultSentence"_s); }
        [[nodiscard]] int apps() const { return table(u"appsTable"_s)->model()->rowCount(); }
        [[nodiscard]] QString said() const { return message(dialog()); }
    };

private slots:
    void initTestCase() { installGuardedAccessibility(); }

    void everyFieldGoesIntoTheRequestAndComesBack()
    {
        Window w;
        QVERIFY(w.open());
        w.name(u"  Fresh app "_s);
        QTest::keyClicks(w.find<QPlainTextEdit>(u"appDescription"_s), u"What it is"_s);
        QTest::keyClicks(w.find<QPlainTextEdit>(u"appInstructions"_s), u"Ask HR"_s);
        Window::type(w.find<QLineEdit>(u"appCost"_s), u"12"_s);
        for (const auto &policy : { u"grantPolicy"_s, u"revokePolicy"_s, u"certifyPolicy"_s })
            QTRY_VERIFY(w.find<QComboBox>(policy)->count() > 2);
        for (const auto &combo : { u"grantPolicy"_s, u"revokePolicy"_s, u"certifyPolicy"_s,
                                   u"identityMatching"_s, u"strictAccess"_s })
            QTest::keyClick(w.find<QComboBox>(combo), Qt::Key_Down);
        Window::type(w.find<QLineEdit>(u"annotationKey"_s), u"team"_s);
        Window::type(w.find<QLineEdit>(u"annotationValue"_s), u"hr"_s);
        QTest::mouseClick(w.button(u"addAnnotation"_s), Qt::LeftButton);
        QVERIFY(w.labelText(u"annotationCount"_s).startsWith(u"1 of 16"_s));
        QTest::mouseClick(w.button(u"chooseOwners"_s), Qt::LeftButton);
        auto *search = w.find<QLineEdit>(u"peopleSearch"_s);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"e100003"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(w.table(u"chosenTable"_s)->model()->rowCount(), 1);
        w.go();
        QVERIFY(w.button(u"chooseOwners"_s)->text().contains(u"1 owner"_s));
        QTest::mouseClick(w.button(u"chooseEntitlements"_s), Qt::LeftButton);
        auto *found = w.table(u"ownerEntitlementsTable"_s);
        QTRY_VERIFY(found->model()->rowCount() > 0);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
        w.go();
        w.go();
        QVERIFY2(w.reviews(), qPrintable(w.said()));
        const QString request = w.find<QPlainTextEdit>(u"requestText"_s)->toPlainText();
        QVERIFY(request.contains(u"$C1_TOKEN"_s));
        const QJsonObject json
            = QJsonDocument::fromJson(request.mid(request.indexOf(u'{')).toUtf8()).object();
        QCOMPARE(json[u"displayName"_s].toString(), u"Fresh app"_s);
        QCOMPARE(json.keys().size(), 12); // every field of CreateAppRequest
        w.go();
        QTRY_VERIFY(w.next()->text() == u"&Open App"_s && w.next()->isVisible());
        QVERIFY(w.result().startsWith(u"Made, and read back"_s));
        // In full: fields without words of their own as well.
        QStringList facts;
        for (const auto *label : w.dialog()->findChildren<QLabel *>())
            facts << label->text();
        for (const auto &fact : { u"Ask HR"_s, u"12 USD"_s, u"team=hr"_s, u"accessModel:"_s,
                                  u"APP_ACCESS_MODEL_CLASSIC"_s, u"updatedAt:"_s })
            QVERIFY2(facts.contains(fact), qPrintable(fact));
        QTRY_COMPARE(w.apps(), 31);
    }
    void theReviewTellsTheRowsOfPastedOwners()
    {
        Window w;
        QVERIFY(w.open());
        w.name(u"Fresh"_s);
        QTest::mouseClick(w.button(u"chooseOwners"_s), Qt::LeftButton);
        w.find<QTabWidget>(u"pickerTabs"_s)->setCurrentIndex(1);
        w.find<QPlainTextEdit>(u"pasteText"_s)->setPlainText(u"no.one@acme.example\nE100003"_s);
        QTest::mouseClick(w.button(u"checkNames"_s), Qt::LeftButton);
        QTRY_COMPARE(w.table(u"chosenTable"_s)->model()->rowCount(), 1);
        w.go();
        w.go();
        QVERIFY2(w.reviews(), qPrintable(w.said()));
        const QStringList lines = w.labelText(u"reviewOwners"_s).split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.first().endsWith(u"(Row 2)."_s), qPrintable(lines.first()));
        QVERIFY2(lines.last().startsWith(u"Left out: no.one@acme.example (Row 1): "_s),
                 qPrintable(lines.last()));
    }
    void badInputIsASentenceBesideItsFieldAndNothingIsSent_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("no name") << u"appName"_s << QString() << u"Enter a name"_s;
        QTest::newRow("blank name") << u"appName"_s << u"   "_s << u"Enter a name"_s;
        QTest::newRow("long name") << u"appName"_s << QString(300, u'x') << u"300 characters"_s;
        QTest::newRow("negative") << u"appCost"_s << u"-1"_s << u"cannot be negative"_s;
        QTest::newRow("cents") << u"appCost"_s << u"1.5"_s << u"whole US dollars"_s;
        QTest::newRow("huge") << u"appCost"_s << u"99999999999"_s << u"too large"_s;
        QTest::newRow("reserved") << u"annotationKey"_s << u"c1/x"_s << u"was not added"_s;
    }
    void badInputIsASentenceBesideItsFieldAndNothingIsSent()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, says);
        Window w;
        QVERIFY(w.open());
        w.name(u"Fresh"_s);
        Window::type(w.find<QLineEdit>(field), text);
        w.go();
        QVERIFY(!w.reviews());
        QVERIFY2(w.labelText(field + u"Note"_s).contains(says),
                 qPrintable(w.labelText(field + u"Note"_s)));
        QCOMPARE(w.find<QLineEdit>(field)->text(), text);
        QVERIFY(w.find<QLineEdit>(field)->hasFocus());
        QCOMPARE(w.find<QLineEdit>(field)->accessibleDescription(), w.labelText(field + u"Note"_s));
        QCOMPARE(w.apps(), 30);
    }
    void annotationsAreCheckedWhenAdded_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("reserved") << u"c1/x"_s << u"v"_s << u"reserved"_s;
        QTest::newRow("form") << u"1x"_s << u"v"_s << u"starts with a letter"_s;
        QTest::newRow("value") << u"x"_s << u"a b"_s << u"URL-safe"_s;
        QTest::newRow("long") << u"x"_s << QString(257, u'v') << u"257 characters"_s;
    }
    void annotationsAreCheckedWhenAdded()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, says);
        Window w;
        QVERIFY(w.open());
        Window::type(w.find<QLineEdit>(u"annotationKey"_s), key);
        Window::type(w.find<QLineEdit>(u"annotationValue"_s), value);
        QTest::mouseClick(w.button(u"addAnnotation"_s), Qt::LeftButton);
        QVERIFY2(w.labelText(u"annotationKeyNote"_s).contains(says),
                 qPrintable(w.labelText(u"annotationKeyNote"_s)));
        QCOMPARE(w.find<QLineEdit>(u"annotationValue"_s)->text(), value);
        QVERIFY(w.labelText(u"annotationCount"_s).startsWith(u"0 of 16"_s));
    }
    void theNameOfAnotherAppIsSaid()
    {
        Window w;
        QVERIFY(w.open());
        w.name(u"acme payroll"_s);
        QTRY_VERIFY(w.labelText(u"appNameNote"_s).contains(u"with this name already"_s));
    }
    void aDeletedPolicyIsSaidBesideItsField()
    {
        auto options = TenantFixture::smallOptions();
        options.faults.insert(u"stale-policies"_s, QString());
        Window w(options);
        QVERIFY(w.open());
        w.name(u"Fresh"_s);
        auto *grant = w.find<QComboBox>(u"grantPolicy"_s);
        QTRY_COMPARE(grant->count(), 5);
        grant->setFocus();
        QTest::keyClicks(grant, u"Self"_s);
        w.go();
        QVERIFY(w.reviews());
        w.go();
        QTRY_VERIFY(w.labelText(u"grantPolicyNote"_s).contains(u"policy not found"_s));
        QCOMPARE(w.find<QLineEdit>(u"appName"_s)->text(), u"Fresh"_s);
        QVERIFY(grant->hasFocus());
        QVERIFY(w.said().contains(u"policy not found"_s));
        // Once more without it.
        grant->setFocus();
        QTest::keyClick(grant, Qt::Key_Home);
        w.go();
        w.go();
        QTRY_VERIFY(w.result().startsWith(u"Made, and read back"_s));
    }
    void aMissingPermissionKeepsTheForm()
    {
        auto options = TenantFixture::smallOptions();
        options.faults.insert(u"forbid-app-create"_s, QString());
        Window w(options);
        QVERIFY(w.open());
        w.name(u"Fresh"_s);
        w.go();
        w.go();
        QTRY_VERIFY(w.said().contains(u"lacks the permission c1.api.app.v1.Apps.Create"_s));
        QCOMPARE(w.find<QLineEdit>(u"appName"_s)->text(), u"Fresh"_s);
    }
    void aDroppedAnswerEndsInAdoptOrCreateAgain_data()
    {
        QTest::addColumn<bool>("adopt");
        QTest::newRow("adopt") << true;
        QTest::newRow("create again") << false;
    }
    void aDroppedAnswerEndsInAdoptOrCreateAgain()
    {
        QFETCH(bool, adopt);
        auto options = TenantFixture::smallOptions();
        options.faults.insert(u"drop-answer"_s, u"/api/v1/apps"_s);
        Window w(options);
        QVERIFY(w.open());
        w.name(u"Ghost"_s);
        w.go();
        w.go();
        QTRY_VERIFY_WITH_TIMEOUT(w.maybe<QPushButton>(u"adoptFound"_s), 15000);
        QVERIFY(w.result().contains(u"The answer was lost"_s));
        auto *button = w.button(adopt ? u"adoptFound"_s : u"createAgain"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(w.next()->isVisible());
        QVERIFY(w.result().startsWith(adopt ? u"Adopted"_s : u"Made, and read back"_s));
        QTRY_COMPARE(w.apps(), adopt ? 31 : 32);
    }
    void aSecondPressSendsNothingTwice()
    {
        auto options = TenantFixture::smallOptions();
        options.latencyMs = 100;
        Window w(options);
        QVERIFY(w.open());
        w.name(u"Once"_s);
        w.go();
        QVERIFY(w.reviews());
        QTest::mouseDClick(w.next(), Qt::LeftButton);
        w.go();
        w.go();
        QTRY_VERIFY(w.result().startsWith(u"Made, and read back"_s));
        QTRY_COMPARE(w.apps(), 31);
    }
    void closingWhileItIsSentLeavesItRunning()
    {
        auto options = TenantFixture::smallOptions();
        options.latencyMs = 150;
        Window w(options);
        QVERIFY(w.open());
        w.name(u"Slow"_s);
        w.go();
        w.go();
        QTest::keyClick(w.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!w.dialog());
        QVERIFY(!w.window().close());
        QTRY_VERIFY(w.maybe<QDialog>(u"askBox"_s));
        QVERIFY(w.find<QMessageBox>(u"askBox"_s)->text().contains(u"Create the app Slow"_s));
        QTest::keyClick(w.find<QDialog>(u"askBox"_s), Qt::Key_Escape);
        QTRY_COMPARE(w.apps(), 31);
    }
    void escapeAsksBeforeWhatWasTypedIsLost()
    {
        Window w;
        QVERIFY(w.open());
        QTest::keyClick(w.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!w.dialog());
        QVERIFY(w.open());
        w.name(u"Half"_s);
        QTest::keyClick(w.dialog(), Qt::Key_Escape);
        QVERIFY(w.dialog());
        QVERIFY(w.said().contains(u"would be forgotten"_s));
        QTest::keyClick(w.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!w.dialog());
    }
    void everyPageIsAccessible()
    {
        Window w;
        QVERIFY(w.open());
        const auto check = [&w](const char *page) {
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            const QStringList findings = accessibilityFindings(w.dialog());
            if (!findings.isEmpty())
                qWarning("%s: %s", page, qPrintable(findings.join(u'\n')));
            return findings.isEmpty();
        };
        w.name(u"Fresh"_s);
        QTRY_VERIFY(w.find<QComboBox>(u"certifyPolicy"_s)->count() > 2);
        QVERIFY(check("form"));
        QTest::mouseClick(w.button(u"chooseOwners"_s), Qt::LeftButton);
        QTRY_VERIFY(w.table(u"peopleTable"_s)->model()->rowCount() > 0);
        QVERIFY(check("owners"));
        w.go();
        QTest::mouseClick(w.button(u"chooseEntitlements"_s), Qt::LeftButton);
        QTRY_VERIFY(w.table(u"ownerEntitlementsTable"_s)->model()->rowCount() > 0);
        QVERIFY(check("entitlements"));
        w.go();
        w.go();
        QVERIFY(w.reviews());
        QVERIFY(check("review"));
        w.go();
        QTRY_VERIFY(w.next()->isVisible());
        QVERIFY(check("result"));
    }
};

QTEST_MAIN(NewAppTest)
#include "tst_newapp.moc"
