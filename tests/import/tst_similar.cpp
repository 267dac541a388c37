// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/similarsearch.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <climits>

using namespace Qt::StringLiterals;
using namespace Steward;
using Domain = SimilarMatch::Domain;

namespace
{
/// The distance as the definition says, to compare with.
int plainDistance(const QString &a, const QString &b)
{
    QList<QList<int>> table(a.size() + 1, QList<int>(b.size() + 1));
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = static_cast<int>(i + j);
                continue;
            }
            const int change = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            int best = std::min(
                { table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + change });
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                best = std::min(best, table[i - 2][j - 2] + 1);
            table[i][j] = best;
        }
    }
    return table.last().last();
}

QString randomWord(QRandomGenerator &random, int letters, int most)
{
    QString word;
    const int length = random.bounded(1, most + 1);
    for (int at = 0; at < length; ++at)
        word.append(QChar(u'a' + random.bounded(letters)));
    return word;
}

/// \a word with up to two slips.
QString slipped(QRandomGenerator &random, QString word)
{
    const int slips = random.bounded(3);
    for (int slip = 0; slip < slips; ++slip) {
        const int at = random.bounded(static_cast<int>(word.size()) + 1);
        const QChar letter(u'a' + random.bounded(26));
        const int how = random.bounded(4);
        if (how == 0)
            word.insert(at, letter);
        else if (how == 1)
            word.remove(at, 1);
        else if (how == 2 && at < word.size())
            word[at] = letter;
        else if (at + 1 < word.size())
            std::swap(word[at], word[at + 1]);
    }
    return word;
}

QList<int> rowsOf(const QList<SimilarMatch> &matches)
{
    QList<int> rows;
    for (const SimilarMatch &match : matches)
        rows.append(match.row);
    return rows;
}
} // namespace

class TestSimilar : public QObject
{
    Q_OBJECT
private slots:
    static void distanceIsTheOneDefined()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20'000; ++round) {
            const int letters = 2 + round % 20;
            const QString a = randomWord(random, letters, round % 100 == 0 ? 64 : 12);
            const QString b = round % 2 == 0 ? randomWord(random, letters, 12) : slipped(random, a);
            QVERIFY2(OsaPattern(a).distanceTo(b) == plainDistance(a, b), qPrintable(a + u' ' + b));
        }
        QCOMPARE(OsaPattern(u"äßж"_s).distanceTo(u"äжß"_s), 1);
        QCOMPARE(OsaPattern(QString(64, u'a')).distanceTo(QString(70, u'a')), 6);
        QCOMPARE(OsaPattern({}).distanceTo(u"ab"_s), 2);
    }
    static void findsWhatComparingAllFinds_data()
    {
        QTest::addColumn<int>("letters");
        QTest::addColumn<int>("length");
        QTest::newRow("few letters, short") << 2 << 6;
        QTest::newRow("few letters") << 3 << 9;
        QTest::newRow("more letters") << 6 << 12;
        QTest::newRow("alphabet") << 26 << 20;
    }
    static void findsWhatComparingAllFinds()
    {
        QFETCH(int, letters);
        QFETCH(int, length);
        QRandomGenerator random(42);
        SimilarIndex index;
        QStringList words;
        for (int row = 0; row < 800; ++row) {
            words.append(randomWord(random, letters, length));
            index.add(row, QString(words.last() + u"@acme.example"_s));
        }
        QVERIFY(!index.settle(500));
        QVERIFY(index.find(words.first()).isEmpty());
        QVERIFY(index.settle(500));
        int matches = 0;
        for (int round = 0; round < 400; ++round) {
            const QString word = slipped(random, words.at(random.bounded(800)));
            if (word.size() < 3)
                continue;
            const int slips = word.size() <= 5 ? 1 : 2;
            QList<int> expected;
            for (int row = 0; row < words.size(); ++row) {
                const int distance = plainDistance(word, words.at(row));
                if (distance > 0 && distance <= slips)
                    expected.append(row);
            }
            QList<int> found = rowsOf(index.find(QString(word + u"@acme.example"_s), {}, INT_MAX));
            std::sort(found.begin(), found.end());
            QVERIFY2(found == expected, qPrintable(word));
            matches += static_cast<int>(found.size());
        }
        QVERIFY(matches > 50);
    }
    static void proposes_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QList<int>>("rows");
        QTest::newRow("letter missing") << u"jon.doe@acme.example"_s << QList<int> { 0, 1 };
        QTest::newRow("letters swapped") << u"jonh.doe@acme.example"_s << QList<int> { 0, 1 };
        QTest::newRow("itself is none") << u"JOHN.DOE@acme.example"_s << QList<int> { 1 };
        QTest::newRow("slip in the domain") << u"john.doe@acme.exmaple"_s << QList<int> { 0, 1 };
        QTest::newRow("other domain") << u"john.doe@other.test"_s << QList<int> { 0 };
        QTest::newRow("slip and other domain") << u"jon.doe@other.test"_s << QList<int> {};
        QTest::newRow("username") << u"jon.doe"_s << QList<int> { 0, 1 };
        QTest::newRow("short, one slip") << u"bchn@acme.example"_s << QList<int> { 2 };
        QTest::newRow("short, two slips") << u"bhn@acme.example"_s << QList<int> {};
        QTest::newRow("too short") << u"bo@acme.example"_s << QList<int> {};
        QTest::newRow("look-alike letters") << u"jоhn.doe@acme.example"_s << QList<int> { 0, 1 };
        QTest::newRow("nothing") << QString() << QList<int> {};
        QTest::newRow("endless") << QString(5000, u'a') << QList<int> {};
    }
    static void proposes()
    {
        QFETCH(QString, address);
        QFETCH(QList<int>, rows);
        SimilarIndex index;
        QVERIFY(index.find(address).isEmpty());
        index.add(0, u"john.doe@acme.example");
        index.add(1, u"john.roe@acme.example");
        index.add(2, u"bchen@acme.example");
        index.add(3, u"no address");
        index.add(3, QString(QString(5000, u'b') + u"@acme.example"_s));
        QCOMPARE(index.size(), 3);
        QVERIFY(index.settle(10));
        QCOMPARE(rowsOf(index.find(address)), rows);
    }
    static void theSameNameComesFirst()
    {
        SimilarIndex index;
        index.add(0, u"ann.bergs@acme.example", u"anna bergsen");
        index.add(1, u"ann.bergq@acme.example", u"ann berg");
        index.add(1, u"ann.berga@acme.example", u"ann berg");
        QVERIFY(index.settle(10));
        QCOMPARE(rowsOf(index.find(u"ann.berg@acme.example", u"Ann Berg")), QList<int>({ 1, 0 }));
        QCOMPARE(rowsOf(index.find(u"ann.berg@acme.example")), QList<int>({ 0, 1 }));
        QCOMPARE(index.find(u"ann.berg@acme.example", {}, 1).size(), 1);
        QCOMPARE(index.find(u"ann.brg@acme.exmple").first().domain, Domain::Similar);
    }
    static void aliveWhileItWorks()
    {
        SimilarSearch search;
        const int count = 60'000;
        QString address;
        QSignalSpy built(&search, &SimilarSearch::built);
        QSignalSpy finished(&search, &SimilarSearch::finished);
        QList<std::pair<int, qsizetype>> answers;
        connect(&search, &SimilarSearch::answered, &search,
                [&](int id, const QList<SimilarMatch> &matches) {
                    QVERIFY(!built.isEmpty());
                    answers.append({ id, matches.size() });
                });
        // Asked before it is built, answered after.
        search.ask({ { 8, u"user.nmber.77@acme.example"_s, {} },
                     { 9, u"nobody.at.all@acme.example"_s, {} } });
        search.build(count, [&address](int row) -> SimilarSearch::Person {
            address = u"user.number.%1@acme.example"_s.arg(row);
            return { row, address, {} };
        });
        int turns = 0; // of the event loop, between the slices
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, &ticker, [&turns] { ++turns; });
        ticker.start(0);
        QVERIFY(finished.wait(60'000));
        QCOMPARE(built.size(), 1);
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers.at(0), std::make_pair(8, qsizetype(5)));
        QCOMPARE(answers.at(1), std::make_pair(9, qsizetype(0)));
        QVERIFY2(turns > 2, qPrintable(QString::number(turns)));
        QTRY_VERIFY(!search.isBusy());
        search.ask({ { 1, u"x"_s, {} }, { 2, u"y"_s, {} } });
        search.dropQuestions();
        QTRY_VERIFY(!search.isBusy());
        QCOMPARE(answers.size(), 2);
        search.build(0, [](int) { return SimilarSearch::Person(); });
        QVERIFY(built.wait());
        search.ask({ { 3, u"user.number.7@acme.example"_s, {} } });
        QVERIFY(finished.wait());
        QCOMPARE(answers.last(), std::make_pair(3, qsizetype(0)));
    }
};

QTEST_GUILESS_MAIN(TestSimilar)
#include "tst_similar.moc"
