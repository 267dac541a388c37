// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/csvexport.h"
#include "app/import/importreading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steward;

class TestCsv : public QObject
{
    Q_OBJECT
private slots:
    static void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << u"Ann"_s << u"Ann"_s;
        QTest::newRow("comma") << u"Berg, Ann"_s << u"\"Berg, Ann\""_s;
        QTest::newRow("quotes") << u"a \"b\""_s << u"\"a \"\"b\"\"\""_s;
        QTest::newRow("line") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("command") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("minus") << u"-2"_s << u"'-2"_s;
        QTest::newRow("plus") << u"+49"_s << u"'+49"_s;
        QTest::newRow("behind blanks") << u"  =1"_s << u"'  =1"_s;
        QTest::newRow("full width") << u"\uFF1D1"_s << u"'\uFF1D1"_s;
        QTest::newRow("tab") << u"\tx"_s << u"'\tx"_s;
    }
    static void cells()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(csvCell(text), cell);
    }
    static void whatIsExportedIsReadAgain()
    {
        const QStringList names { u"=cmd|' /C calc'!A0"_s,
                                  u"+49 30 1"_s,
                                  u"@SUM(A1)"_s,
                                  u"-2"_s,
                                  u"Berg, Ann"_s,
                                  u"a \"b\""_s,
                                  u"semi;colon"_s,
                                  u"'t Hooft"_s,
                                  u"\uFF1Dx"_s,
                                  u"J\u00FCrgen"_s };
        QList<QStringList> lines { { u"Name"_s, u"State"_s } };
        for (const QString &name : names)
            lines.append({ name, u"Refused"_s });
        const auto reading = readImport(ImportSource::fromFile(u"a.csv"_s, csvFile(lines)));
        QVERIFY(reading);
        QStringList keys;
        for (const InputRow &row : reading->people.rows)
            keys.append(row.key);
        QCOMPARE(keys, names);
    }
    static void theRowsOfAChangeAreReadAgainByAddress()
    {
        Change change;
        for (int i = 1; i < 4; ++i) {
            User user;
            user.displayName = u"Ann %1"_s.arg(i);
            user.email = u"ann%1@acme.example"_s.arg(i);
            ChangeRow row;
            row.person = user;
            row.source = { 100 + i, u"people.csv"_s };
            change.rows.append(row);
        }
        const auto reading = readImport(
            ImportSource::fromFile(u"a.csv"_s, changeCsv(change, u"acme.conductor.one"_s)));
        QVERIFY(reading);
        QCOMPARE(reading->people.rows.size(), 3);
        QCOMPARE(reading->people.rows.first().key, u"ann1@acme.example"_s);
        QCOMPARE(reading->people.rows.first().kind, KeyKind::Email);
    }
    static void aChangeIsALineForEachRow()
    {
        Change change;
        change.kind = ChangeKind::AddMembers;
        change.objectName = u"=Admin"_s;
        change.bulkActionIds = { u"b1"_s, u"b2"_s };
        ChangeRow row;
        row.subject = u"=cmd|' /C calc'!A0"_s;
        row.state = RowState::Refused;
        row.text = u"It was refused; ask \"HR\"."_s;
        row.source = { 12, u"=evil.csv"_s };
        change.rows = { row, row };
        const QByteArray csv = changeCsv(change, u"acme.conductor.one"_s);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(csv.count("\r\n"), 3);
        QVERIFY(csv.contains("'=cmd"));
        QVERIFY(csv.contains("\"It was refused; ask \"\"HR\"\".\""));
        QVERIFY(csv.contains("b1 b2"));
        QVERIFY(csv.contains(",Input,Source,Source row,Name,"));
        QVERIFY(csv.contains(",'=evil.csv,12,"));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
