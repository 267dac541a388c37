// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/importreading.h"
#include "app/import/workbookreader.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
/// A workbook made part by part.
class Workbook
{
public:
    Workbook()
    {
        m_buffer.open(QIODevice::ReadWrite);
        m_zip.open(QuaZip::mdCreate);
        add(u"xl/workbook.xml"_s,
            R"(<workbook xmlns:r="r"><sheets><sheet name="S" r:id="a"/></sheets></workbook>)"_ba);
        add(u"xl/_rels/workbook.xml.rels"_s,
            R"(<R><x Id="a" Type="t/worksheet" Target="worksheets/sheet1.xml"/>)"
            R"(<x Id="b" Type="t/sharedStrings" Target="sharedStrings.xml"/></R>)"_ba);
    }
    /// Adds the part \a name, \a piece written \a times.
    void add(const QString &name, const QByteArray &piece, int times = 1)
    {
        QuaZipFile file(&m_zip);
        QVERIFY(file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)));
        for (int time = 0; time < times; ++time)
            QCOMPARE(file.write(piece), piece.size());
        file.close();
    }
    void addSheet(const QByteArray &rows)
    {
        add(u"xl/worksheets/sheet1.xml"_s,
            "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }
    QByteArray bytes()
    {
        m_zip.close();
        return m_buffer.data();
    }

private:
    QBuffer m_buffer;
    QuaZip m_zip { &m_buffer };
};

QString refusal(Workbook &book, const ImportLimits &limits = {})
{
    const auto reading = readImport(ImportSource::fromFile(u"a.xlsx"_s, book.bytes()), {}, limits);
    return reading ? QString() : reading.error().userText();
}
} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT
private slots:
    static void numbersAreAsTyped_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("typed");
        QTest::newRow("plain") << u"120000"_s << 0 << u"120000"_s;
        QTest::newRow("exponent") << u"1.2E5"_s << 0 << u"120000"_s;
        QTest::newRow("signed exponent") << u"1.2e+5"_s << 0 << u"120000"_s;
        QTest::newRow("long") << u"1.23456789012345E+14"_s << 0 << u"123456789012345"_s;
        QTest::newRow("empty fraction") << u"417.0"_s << 0 << u"417"_s;
        QTest::newRow("fraction") << u"0.5"_s << 0 << u"0.5"_s;
        QTest::newRow("fraction left") << u"1.25E1"_s << 0 << u"1.25E1"_s;
        QTest::newRow("small") << u"1E-3"_s << 0 << u"1E-3"_s;
        QTest::newRow("huge") << u"1E300"_s << 0 << u"1E300"_s;
        QTest::newRow("negative") << u"-7.0"_s << 0 << u"-7"_s;
        QTest::newRow("zeros") << u"417"_s << 5 << u"00417"_s;
        QTest::newRow("zeros enough") << u"123456"_s << 5 << u"123456"_s;
        QTest::newRow("zero") << u"0"_s << 0 << u"0"_s;
        QTest::newRow("no number") << u"ann"_s << 5 << u"ann"_s;
        QTest::newRow("nothing") << QString() << 5 << QString();
        QTest::newRow("exponent alone") << u"E5"_s << 0 << u"E5"_s;
    }
    static void numbersAreAsTyped()
    {
        QFETCH(QString, stored);
        QFETCH(int, digits);
        QFETCH(QString, typed);
        QCOMPARE(typedNumber(stored, digits), typed);
    }
    static void bombsAreRefused()
    {
        Workbook book;
        book.add(u"xl/worksheets/sheet1.xml"_s, QByteArray(1'000'000, ' '), 300);
        const QByteArray bytes = book.bytes();
        QVERIFY(bytes.size() < 1'000'000);
        const auto sheet = readWorkbook(bytes, {});
        QVERIFY(!sheet);
        QVERIFY2(sheet.error().userText().contains(u"unpacks to far more"_s),
                 qPrintable(sheet.error().userText()));
    }
    static void bombsThatLieAboutTheirSizeAreRefused()
    {
        Workbook book;
        book.add(u"xl/worksheets/sheet1.xml"_s, "<a>"_ba.repeated(100'000), 400);
        QByteArray bytes = book.bytes();
        // The directory's record of the last entry, its uncompressed size at 24.
        const qsizetype record = bytes.lastIndexOf("PK\x01\x02"_ba);
        QVERIFY(record > 0);
        bytes.replace(record + 24, 4, QByteArray("\x10\0\0\0", 4));
        const auto sheet = readWorkbook(bytes, {});
        QVERIFY(!sheet);
        QVERIFY2(sheet.error().userText().contains(u"is damaged"_s),
                 qPrintable(sheet.error().userText()));
    }
    static void manyEntriesAreRefused()
    {
        Workbook book;
        for (int entry = 0; entry < 2100; ++entry)
            book.add(u"xl/media/%1"_s.arg(entry), {});
        QVERIFY(refusal(book).contains(u"unpacks to far more"_s));
    }
    static void deepElementsAreRefused()
    {
        Workbook book;
        book.addSheet("<row><c><is>" + "<t>"_ba.repeated(1000));
        QVERIFY(refusal(book).contains(u"is damaged"_s));
    }
    static void sharedTextThatGrowsIsRefused()
    {
        // 1 MB of text, shared by 500 cells.
        Workbook book;
        book.add(u"xl/sharedStrings.xml"_s,
                 "<sst><si><t>" + QByteArray(1'000'000, 'x') + "</t></si></sst>");
        book.addSheet(R"(<row><c t="s"><v>0</v></c></row>)"_ba.repeated(500));
        QVERIFY(refusal(book).contains(u"table is too large"_s));
    }
    static void limitsAreThoseOfText()
    {
        Workbook rows;
        rows.addSheet("<row><c><v>4711</v></c></row>"_ba.repeated(50'001));
        QVERIFY(refusal(rows).contains(u"more than 50,000 rows"_s));
        Workbook columns;
        columns.addSheet("<row>" + "<c><v>1</v></c>"_ba.repeated(1001) + "</row>");
        QVERIFY(refusal(columns).contains(u"more than 1,000 columns"_s));
    }
    static void readingStopsWhenCancelled()
    {
        Workbook book;
        book.addSheet("<row><c><v>4711</v></c></row>"_ba);
        const QByteArray bytes = book.bytes();
        QCOMPARE(readWorkbook(bytes, {})->table.cell(0, 0).toString(), u"4711"_s);
        const CancelFlag cancel;
        cancel.cancel();
        const auto sheet = readWorkbook(bytes, {}, cancel);
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().kind, ApiError::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
