// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/eligibility.h"
#include "app/models/annotationsmodel.h"
#include "app/models/chosenmodel.h"
#include "app/models/leftoutmodel.h"
#include "app/models/matchmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
User person(int number, const QString &name, const QString &email = {})
{
    User user;
    user.id = *UserId::parse(u"2aBcDeFgHiJkLmNoPqRsTuV%1"_s.arg(number, 4, 10, QChar(u'0')));
    user.displayName = name;
    user.email = email;
    user.status = u"ENABLED"_s;
    return user;
}
} // namespace

class PickingTest final : public QObject
{
    Q_OBJECT
private slots:
    void theBasketIsASetWithUndo()
    {
        ChosenModel chosen;
        const QAbstractItemModelTester tester(
            &chosen, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy changed(&chosen, &ChosenModel::changed);
        const User ann = person(1, u"Ann"_s);
        const User bo = person(2, u"Bo"_s);
        chosen.add(
            { { ann, u"Search"_s }, { ann, u"Row 1"_s }, { bo, u"Row 2"_s }, { User(), {} } });
        QCOMPARE(chosen.rowCount(), 2);
        QCOMPARE(changed.size(), 1);
        chosen.add({ { ann, u"Row 3"_s } });
        QCOMPARE(changed.size(), 1);
        chosen.remove(ann.id);
        QVERIFY(!chosen.contains(ann.id));
        chosen.clear();
        QCOMPARE(chosen.rowCount(), 0);
        chosen.undo();
        QCOMPARE(chosen.rowCount(), 1);
        chosen.undo();
        QVERIFY(chosen.contains(ann.id));
        QCOMPARE(chosen.people().size(), 2);
    }
    void everyModelKeepsTheRules()
    {
        MatchModel matches;
        LeftOutModel leftOut;
        AnnotationsModel annotations;
        constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
        const QAbstractItemModelTester one(&matches, fatal);
        const QAbstractItemModelTester two(&leftOut, fatal);
        const QAbstractItemModelTester three(&annotations, fatal);
        matches.setPeople({ person(1, u"Ann"_s), person(2, u"Bo"_s) });
        leftOut.setPeople({ { u"x"_s, {}, u"Unknown."_s } });
        annotations.setAnnotations({ { u"a"_s, u"b"_s } });
        QCOMPARE(matches.rowCount() + leftOut.rowCount() + annotations.rowCount(), 4);
    }
    void eligibility()
    {
        User user = person(1, u"Ann"_s);
        QVERIFY(memberVerdict(user, {}).isEligible());
        QVERIFY(!memberVerdict(user, { user.id }).isEligible());
        QVERIFY(ownerVerdict(user).isEligible());
        user.type = u"USER_TYPE_SERVICE"_s;
        QVERIFY(!ownerVerdict(user).isEligible());
        user.type.clear();
        user.status = u"DELETED"_s;
        QVERIFY(ownerVerdict(user).reason.endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(PickingTest)
#include "tst_picking.moc"
