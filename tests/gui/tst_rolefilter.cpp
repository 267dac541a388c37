// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/ids.h"
#include "app/directory/rolenames.h"
#include "app/practice/roles.h"
#include "tests/support/a11ywalker.h"
#include "tests/support/pickerfixture.h"
#include "ui/widgets/guardedaccessibility.h"

#include <QCollator>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
/// The list of roles of a picker.
struct RoleFilter : PickerFixture {
    using PickerFixture::PickerFixture;
    [[nodiscard]] QToolButton *opener() const { return find<QToolButton>(u"filterRole"_s); }
    /// Opens the list by keyboard.
    [[nodiscard]] FilterPopup *open() const
    {
        opener()->setFocus();
        QTest::keyClick(opener(), Qt::Key_Space);
        return popup();
    }
    [[nodiscard]] static QAbstractItemModel *values(FilterPopup *list)
    {
        return table(list)->model();
    }
    [[nodiscard]] static QTableView *table(FilterPopup *list)
    {
        return list->findChild<QTableView *>(u"filterValues"_s);
    }
    [[nodiscard]] static QLineEdit *field(FilterPopup *list)
    {
        return list->findChild<QLineEdit *>(u"filterFind"_s);
    }
    [[nodiscard]] static QString note(FilterPopup *list)
    {
        auto *label = list->findChild<QLabel *>(u"filterNote"_s);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] static QStringList shown(FilterPopup *list)
    {
        QStringList labels;
        for (int row = 0; row < values(list)->rowCount(); ++row)
            labels << values(list)->index(row, FilterValuesModel::Value).data().toString();
        return labels;
    }
    /// How many people have what is called \a label, as the list says.
    [[nodiscard]] static QString people(FilterPopup *list, const QString &label)
    {
        const int row = static_cast<int>(shown(list).indexOf(label));
        return values(list)->index(row, FilterValuesModel::People).data().toString();
    }
    static void type(FilterPopup *list, const QString &text)
    {
        field(list)->setFocus();
        field(list)->selectAll();
        QTest::keyClicks(field(list), text);
        QTest::keyClick(field(list), Qt::Key_Return);
    }
    static bool close(FilterPopup *list)
    {
        const QPointer<FilterPopup> open(list);
        QTest::keyClick(list, Qt::Key_Escape);
        return QTest::qWaitFor([&open] { return open.isNull(); });
    }
};

Practice::Options slow()
{
    auto options = TenantFixture::smallOptions();
    options.latencyMs = 300;
    return options;
}

Practice::Options forbidden()
{
    auto options = TenantFixture::smallOptions();
    options.faults.insert(u"forbid-roles"_s, {});
    return options;
}

/// The id of the first role that the person made as number \a person has.
QString roleOf(int person)
{
    return Practice::Roles(TenantFixture::smallOptions().seed).ofPerson(person).first();
}

QStringList sorted(QStringList labels)
{
    const QCollator collator(QLocale(u"en"_s));
    std::sort(labels.begin(), labels.end(), collator);
    return labels;
}

const QString emea = u"Auditor (custom:auditor-emea)"_s;
const QString us = u"Auditor (custom:auditor-us)"_s;
} // namespace

/// People are filtered by roles, which are shown by their names, against a practice tenant.
class RoleFilterTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { installGuardedAccessibility(); }

    void allRolesAreOfferedBeforeEverybodyIsRead()
    {
        RoleFilter f;
        FilterPopup *list = f.open();
        QVERIFY(list);
        QVERIFY(f.note(list).startsWith(u"Reading the names"_s));
        QCOMPARE(f.field(list)->placeholderText(), u"Find a role"_s);
        QTRY_COMPARE(f.values(list)->rowCount(), 10);
        const QStringList labels = f.shown(list);
        QCOMPARE(labels, sorted(labels));
        for (const QString &name : { u"Super Administrator"_s, u"Basic User"_s,
                                     u"Read-Only to System Logs"_s, u"R&D <Approver>"_s })
            QVERIFY2(labels.contains(name), qPrintable(name));
        QVERIFY(!labels.contains(u"Payroll Approver"_s)); // deleted
        QVERIFY(f.note(list).contains(u"by its id"_s));
        QCOMPARE(accessibilityFindings(list).join(u'\n'), QString());
        QCOMPARE(clippedTexts(list).join(u'\n'), QString());
        f.type(list, u"super"_s);
        QTRY_VERIFY(f.text(u"matchCount"_s).startsWith(u"2 match"_s));
        QVERIFY(f.close(list));
        QCOMPARE(f.found()->model()->rowCount(), 2);
        QCOMPARE(f.opener()->text(), u"Role: Super Administrator"_s);
        QCOMPARE(f.opener()->accessibleName(), u"Role: Super Administrator"_s);
        QCOMPARE(f.opener()->toolTip(), u"Role: Super Administrator"_s);
        // The same two, where they are looked for here.
        QVERIFY(f.readEverybody());
        QCOMPARE(f.found()->model()->rowCount(), 2);
        QCOMPARE(f.opener()->text(), u"Role: Super Administrator"_s);
    }
    void whereEverybodyIsHereTheirRolesAreShownWithTheirNumbers()
    {
        RoleFilter f;
        QVERIFY(f.readEverybody());
        FilterPopup *list = f.open();
        QVERIFY(list);
        QTRY_VERIFY(f.shown(list).contains(u"Super Administrator"_s));
        const QStringList labels = f.shown(list);
        QCOMPARE(labels, sorted(labels));
        QVERIFY(!labels.contains(u"Read-Only to System Logs"_s)); // nobody has it
        QCOMPARE(f.people(list, u"Super Administrator"_s), u"2"_s);
        // A role that was deleted is called by its name where somebody has it still.
        QCOMPARE(f.people(list, u"Payroll Approver"_s), u"1"_s);
        QCOMPARE(f.note(list), QString());
        QCOMPARE(accessibilityFindings(list).join(u'\n'), QString());
        f.type(list, u"payroll"_s);
        QCOMPARE(f.found()->model()->rowCount(), 1);
        QVERIFY(f.close(list));
        QCOMPARE(f.opener()->text(), u"Role: Payroll Approver"_s);
    }
    void twoOfOneNameAreToldApart_data()
    {
        QTest::addColumn<bool>("here");
        QTest::newRow("asked for") << false;
        QTest::newRow("here") << true;
    }
    void twoOfOneNameAreToldApart()
    {
        QFETCH(bool, here);
        RoleFilter f;
        QVERIFY(!here || f.readEverybody());
        QVERIFY(f.filter(u"filterRole"_s, u"auditor emea"_s));
        QCOMPARE(f.opener()->accessibleName(), u"Role: "_s + emea);
        QTRY_VERIFY(f.text(u"matchCount"_s).startsWith(u"4 match"_s));
        const QString onButton = f.opener()->text();
        QTest::mouseClick(f.button(u"clearFilters"_s), Qt::LeftButton);
        QVERIFY(f.filter(u"filterRole"_s, u"auditor-us"_s));
        QVERIFY(f.opener()->text() != onButton);
        QCOMPARE(f.opener()->accessibleName(), u"Role: "_s + us);
        QTRY_VERIFY(f.text(u"matchCount"_s).startsWith(u"2 match"_s));
        // Both at once: whoever has any of them.
        FilterPopup *list = f.open();
        f.type(list, u"auditor emea"_s);
        QVERIFY(f.close(list));
        QCOMPARE(f.opener()->text(), u"Role: 2"_s);
        QVERIFY(f.opener()->toolTip().contains(emea) && f.opener()->toolTip().contains(us));
        QTRY_VERIFY(f.text(u"matchCount"_s).startsWith(u"6 match"_s));
    }
    void namesWithSignsInThemAreShownAsTheyAre()
    {
        RoleFilter f;
        QVERIFY(f.filter(u"filterRole"_s, u"approver"_s));
        QCOMPARE(f.opener()->text(), u"Role: R&&D <Approver>"_s);
        QCOMPARE(f.opener()->accessibleName(), u"Role: R&D <Approver>"_s);
        QCOMPARE(f.opener()->toolTip(), u"Role: R&amp;D &lt;Approver&gt;"_s);
    }
    void anIdCanBeTypedWhileTheNamesAreRead()
    {
        RoleFilter f(slow());
        FilterPopup *list = f.open();
        QVERIFY(list);
        QCOMPARE(f.values(list)->rowCount(), 0);
        f.type(list, u"Super"_s);
        QVERIFY(f.note(list).startsWith(u"Reading the names"_s));
        f.type(list, roleOf(5));
        QCOMPARE(f.shown(list), QStringList { roleOf(5) });
        QVERIFY(f.opener()->text().startsWith(u"Role: "_s + roleOf(5).left(10)));
        // The list that is open follows, and so does the button.
        QTRY_COMPARE(f.shown(list), QStringList { u"Super Administrator"_s });
        QCOMPARE(f.opener()->text(), u"Role: Super Administrator"_s);
        QVERIFY(!f.note(list).startsWith(u"Reading"_s));
        f.field(list)->selectAll();
        QTest::keyClick(f.field(list), Qt::Key_Delete);
        QCOMPARE(f.values(list)->rowCount(), 10);
        QCOMPARE(f.shown(list).first(), u"Super Administrator"_s);
        // By hand as before, where the names are known: a name, an id, and what is neither.
        f.type(list, roleOf(21));
        QCOMPARE(f.opener()->text(), u"Role: 2"_s);
        QVERIFY(f.opener()->toolTip().contains(u"Application Administrator"_s));
        f.type(list, u"janitor"_s);
        QVERIFY(f.note(list).contains(u"janitor"_s) && f.note(list).contains(u"27"_s));
        QCOMPARE(f.opener()->text(), u"Role: 2"_s);
        QTRY_VERIFY(f.text(u"matchCount"_s).startsWith(u"4 match"_s));
    }
    void namesThatComeDoNotTakeThePlaceFromUnderTheKeyboard()
    {
        RoleFilter f(slow());
        QVERIFY(f.readEverybody());
        FilterPopup *list = f.open();
        QVERIFY(list);
        for (const QString &label : f.shown(list))
            QVERIFY2(isObjectId(label), qPrintable(label));
        QTableView *table = f.table(list);
        QTest::keyClick(f.field(list), Qt::Key_Down);
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        const QString id = table->currentIndex().data(FilterValuesModel::ValueRole).toString();
        QVERIFY(isObjectId(id));
        QTRY_VERIFY(f.shown(list).contains(u"Super Administrator"_s));
        QVERIFY(table->hasFocus());
        QCOMPARE(table->currentIndex().data(FilterValuesModel::ValueRole).toString(), id);
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!isObjectId(f.opener()->toolTip().section(u": "_s, 1)));
        QCOMPARE(f.opener()->text().section(u": "_s, 0, 0), u"Role"_s);
    }
    void namesAreReadOnceAndStay()
    {
        RoleFilter f(slow());
        FilterPopup *list = f.open();
        QVERIFY(f.close(list)); // before they come
        QTRY_COMPARE(f.session->roleNames()->reading(), RoleNames::Reading::Complete);
        f.tenant.reset(); // nobody answers any more
        list = f.open();
        QCOMPARE(f.values(list)->rowCount(), 10);
        QVERIFY(f.close(list));
        // Another picker of the same tenant.
        PeoplePicker other(f.session.get());
        auto *opener = other.findChild<QToolButton *>(u"filterRole"_s);
        opener->click();
        list = other.findChild<FilterPopup *>();
        QVERIFY(list);
        QCOMPARE(f.values(list)->rowCount(), 10);
        list->close();
    }
    void withoutThePermissionIdsAreTyped()
    {
        RoleFilter f(forbidden());
        FilterPopup *list = f.open();
        QVERIFY(list);
        QTRY_VERIFY(f.note(list).contains(u"c1.api.iam.v1.Roles.List"_s));
        QVERIFY(f.note(list).contains(u"27 letters and digits"_s));
        QCOMPARE(f.values(list)->rowCount(), 0);
        QCOMPARE(accessibilityFindings(list).join(u'\n'), QString());
        QCOMPARE(clippedTexts(list).join(u'\n'), QString());
        f.type(list, u"../x"_s);
        QVERIFY(f.note(list).contains(u"Check what was typed"_s));
        QCOMPARE(f.opener()->text(), u"Role"_s);
        f.type(list, roleOf(5));
        QCOMPARE(f.shown(list), QStringList { roleOf(5) });
        QTRY_VERIFY(f.text(u"matchCount"_s).startsWith(u"2 match"_s));
        QVERIFY(f.close(list));
        QCOMPARE(f.opener()->accessibleName(), u"Role: "_s + roleOf(5));
    }
    void withoutThePermissionIdsAreChosen()
    {
        RoleFilter f(forbidden());
        QVERIFY(f.readEverybody());
        FilterPopup *list = f.open();
        QVERIFY(list);
        QTRY_VERIFY(f.note(list).contains(u"c1.api.iam.v1.Roles.List"_s));
        QVERIFY(f.note(list).startsWith(u"Roles are shown by their ids"_s));
        QCOMPARE(f.values(list)->rowCount(), 10);
        for (const QString &label : f.shown(list))
            QVERIFY2(isObjectId(label), qPrintable(label));
        QCOMPARE(f.people(list, roleOf(5)), u"2"_s);
        QCOMPARE(clippedTexts(list).join(u'\n'), QString());
        f.type(list, roleOf(5));
        QCOMPARE(f.found()->model()->rowCount(), 2);
        QVERIFY(f.close(list));
    }
    void aRoleWithoutANameIsItsId()
    {
        auto options = TenantFixture::smallOptions();
        options.quirks.insert(u"deleted-roles"_s, u"omit"_s);
        RoleFilter f(options);
        QVERIFY(f.readEverybody());
        FilterPopup *list = f.open();
        QTRY_VERIFY(f.shown(list).contains(u"Super Administrator"_s));
        const QString id = roleOf(5 + 16 * 9);
        QVERIFY(!f.shown(list).contains(u"Payroll Approver"_s));
        QCOMPARE(f.people(list, id), u"1"_s);
        // Typed where everybody is here: one that somebody has, and one that nobody has.
        f.type(list, QString(27, u'x'));
        QVERIFY(f.note(list).contains(u"No value has"_s));
        QCOMPARE(f.opener()->text(), u"Role"_s);
        f.type(list, roleOf(5));
        QCOMPARE(f.opener()->text(), u"Role: Super Administrator"_s);
        QCOMPARE(f.found()->model()->rowCount(), 2);
    }
};

QTEST_MAIN(RoleFilterTest)
#include "tst_rolefilter.moc"
