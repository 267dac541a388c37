// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/pastedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steward;

class TestPastedText : public QObject
{
    Q_OBJECT
private slots:
    static void split_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<int>("lastRow");
        QTest::newRow("nothing") << QString() << QStringList() << 0;
        QTest::newRow("blank lines") << u"\n \n\t\n"_s << QStringList() << 0;
        QTest::newRow("lines") << u"a@x\n\n b@x \n"_s << QStringList { u"a@x"_s, u"b@x"_s } << 3;
        QTest::newRow("windows") << u"a@x\r\nb@x\r\n"_s << QStringList { u"a@x"_s, u"b@x"_s } << 2;
        QTest::newRow("old mac") << u"a@x\rb@x"_s << QStringList { u"a@x"_s, u"b@x"_s } << 2;
        QTest::newRow("byte order mark") << u"\uFEFFa@x"_s << QStringList { u"a@x"_s } << 1;
        QTest::newRow("cells") << u"7\tAnn Berg\tann@x\tHR"_s << QStringList { u"ann@x"_s } << 1;
        QTest::newRow("cells without address")
            << u"\tAnn Berg\tHR"_s << QStringList { u"Ann Berg"_s } << 1;
        QTest::newRow("semicolons") << u"a@x; b@x;"_s << QStringList { u"a@x"_s, u"b@x"_s } << 1;
        QTest::newRow("commas") << u"a@x, b@x"_s << QStringList { u"a@x"_s, u"b@x"_s } << 1;
        QTest::newRow("last, first") << u"Berg, Ann"_s << QStringList { u"Berg, Ann"_s } << 1;
        QTest::newRow("mail header") << u"Ann Berg <ann@x>"_s << QStringList { u"ann@x"_s } << 1;
        QTest::newRow("quoted") << u"\"Berg, Ann\" <ann@x>"_s << QStringList { u"ann@x"_s } << 1;
        QTest::newRow("quoted cell") << u"\"ann@x\""_s << QStringList { u"ann@x"_s } << 1;
        QTest::newRow("markup is no address")
            << u"<b>Ann</b>"_s << QStringList { u"<b>Ann</b>"_s } << 1;
        QTest::newRow("other scripts")
            << u"\u5f20\u4f1f"_s << QStringList { u"\u5f20\u4f1f"_s } << 1;
    }
    static void split()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, keys);
        QFETCH(int, lastRow);
        const auto tokens = splitPastedText(text);
        QStringList found;
        for (const PastedToken &token : tokens)
            found << token.key;
        QCOMPARE(found, keys);
        QCOMPARE(tokens.isEmpty() ? 0 : tokens.last().row, lastRow);
    }
};

QTEST_GUILESS_MAIN(TestPastedText)
#include "tst_pastedtext.moc"
