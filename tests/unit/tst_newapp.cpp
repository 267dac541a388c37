// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/newapp.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steward;

class TestNewApp : public QObject
{
    Q_OBJECT
private slots:
    static void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blank") << u" \t "_s << false;
        QTest::newRow("plain") << u" Payroll "_s << true;
        QTest::newRow("longest") << QString(255, u'x') << true;
        QTest::newRow("300") << QString(300, u'x') << false;
        QTest::newRow("line break") << u"a\nb"_s << false;
        QTest::newRow("html") << u"<b>x</b>"_s << true;
        QTest::newRow("japanese") << u"\u5de5\u7a0b"_s << true;
    }
    static void names()
    {
        QFETCH(QString, name);
        QFETCH(bool, good);
        QCOMPARE(NewApp::nameProblem(name).isEmpty(), good);
        NewApp app;
        app.displayName = name;
        QCOMPARE(app.problem().isEmpty(), good);
    }
    static void costs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cost"); // -1: none, -2: refused
        QTest::newRow("none") << u"  "_s << -1;
        QTest::newRow("zero") << u"0"_s << 0;
        QTest::newRow("some") << u" 12 "_s << 12;
        QTest::newRow("most") << u"2147483647"_s << 2147483647;
        QTest::newRow("too much") << u"2147483648"_s << -2;
        QTest::newRow("negative") << u"-1"_s << -2;
        QTest::newRow("cents") << u"1.50"_s << -2;
        QTest::newRow("comma") << u"1,5"_s << -2;
        QTest::newRow("words") << u"twelve"_s << -2;
        QTest::newRow("endless") << QString(400, u'9') << -2;
    }
    static void costs()
    {
        QFETCH(QString, text);
        QFETCH(int, cost);
        QString problem;
        const auto parsed = NewApp::parseCost(text, problem);
        QCOMPARE(problem.isEmpty(), cost != -2);
        QCOMPARE(parsed.value_or(-1), qMax(cost, -1));
    }
    static void annotations_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"team"_s << u"hr"_s << true;
        QTest::newRow("well known") << u"managed_by"_s << u"terraform"_s << true;
        QTest::newRow("reserved") << u"c1/x"_s << u"y"_s << false;
        QTest::newRow("digit first") << u"1a"_s << u"y"_s << false;
        QTest::newRow("no key") << QString() << u"y"_s << false;
        QTest::newRow("longest key") << QString(128, u'k') << u"y"_s << true;
        QTest::newRow("long key") << QString(129, u'k') << u"y"_s << false;
        QTest::newRow("line break") << u"a\n"_s << u"y"_s << false;
        QTest::newRow("longest value") << u"a"_s << QString(256, u'v') << true;
        QTest::newRow("long value") << u"a"_s << QString(257, u'v') << false;
        QTest::newRow("blank in value") << u"a"_s << u"a b"_s << false;
        QTest::newRow("accent") << u"a"_s << u"\u00fc"_s << false;
        QTest::newRow("empty value") << u"a"_s << QString() << true;
    }
    static void annotations()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(bool, good);
        QCOMPARE(NewApp::annotationProblem(key, value).isEmpty(), good);
    }
    static void allTogether()
    {
        QMap<QString, QString> many;
        for (int i = 0; i < 16; ++i)
            many.insert(u"key%1"_s.arg(i), u"v"_s);
        QVERIFY(NewApp::annotationsProblem(many).isEmpty());
        many.insert(u"onemore"_s, u"v"_s);
        QVERIFY(!NewApp::annotationsProblem(many).isEmpty());
        QMap<QString, QString> large;
        for (int i = 0; i < 16; ++i)
            large.insert(u"k%1"_s.arg(i, 2, 10, QChar(u'0')), QString(253, u'v'));
        QCOMPARE(NewApp::annotationBytes(large), 4096);
        QVERIFY(NewApp::annotationsProblem(large).isEmpty());
        large[u"k00"_s] += u'v';
        QVERIFY(!NewApp::annotationsProblem(large).isEmpty());
    }
    static void anOwnerTwice()
    {
        NewApp app;
        app.displayName = u"Payroll"_s;
        const UserId id = *UserId::parse(u"2aBcDeFgHiJkLmNoPqRsTuVwXyZ"_s);
        app.owners = { id };
        QVERIFY(app.problem().isEmpty());
        app.owners = { id, id };
        QVERIFY(!app.problem().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNewApp)
#include "tst_newapp.moc"
