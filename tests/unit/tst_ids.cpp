// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/ids.h"
#include "app/core/plaintext.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

class IdsTest final : public QObject
{
    Q_OBJECT
private slots:
    void objectId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("well-formed") << u"2aBcDeFgHiJkLmNoPqRsTuVwXyZ"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("26") << u"2aBcDeFgHiJkLmNoPqRsTuVwXy"_s << false;
        QTest::newRow("28") << u"2aBcDeFgHiJkLmNoPqRsTuVwXyZ0"_s << false;
        QTest::newRow("dots") << u".."_s << false;
        QTest::newRow("slash") << u"2aBcDeFgHiJkLmNoPqRsTuVwXy/"_s << false;
        QTest::newRow("umlaut") << u"2äBcDeFgHiJkLmNoPqRsTuVwXyZ"_s << false;
        QTest::newRow("newline") << u"2aBcDeFgHiJkLmNoPqRsTuVwXy\n"_s << false;
    }
    void objectId()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(AppId::parse(text).has_value(), valid);
    }
    void slug_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"primary"_s << u"primary"_s;
        QTest::newRow("trimmed") << u"  primary \n"_s << u"primary"_s;
        QTest::newRow("case kept") << u"Primary"_s << u"Primary"_s;
        QTest::newRow("empty") << u"   "_s << QString();
        QTest::newRow("dot") << u"."_s << QString();
        QTest::newRow("dotdot") << u".."_s << QString();
        QTest::newRow("slash") << u"a/b"_s << QString();
        QTest::newRow("inner blank") << u"a b"_s << QString();
        QTest::newRow("control") << u"a\u0007b"_s << QString();
        QTest::newRow("too long") << QString(129, u'a') << QString();
    }
    void slug()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(RoleSlug::parse(text).value_or(RoleSlug()).toString(), expected);
    }
    void plainTextShowsFormatCharacters()
    {
        QCOMPARE(plainText(u"a\u202Eb"_s), u"a\uFFFDb"_s);
        QCOMPARE(plainText(u"a\nb\tc"_s), u"a b c"_s);
        QCOMPARE(plainText(u"<b>x</b>"_s), u"<b>x</b>"_s);
        QCOMPARE(plainText(QString(10, u'x'), 3), u"xxx\u2026"_s);
    }
};

QTEST_GUILESS_MAIN(IdsTest)
#include "tst_ids.moc"
