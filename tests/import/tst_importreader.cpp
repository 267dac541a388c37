// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/importreader.h"
#include "app/import/wholefile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
constexpr qint64 limit = 50'000'000;

QString problemOf(const QString &path)
{
    const auto bytes = readWholeFile(path, limit);
    return bytes ? QString() : bytes.error().userText();
}

/// Files made for one test.
class Files
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? path(name) : QString();
    }

private:
    QTemporaryDir m_folder;
};

/// What a reader came to: its problem, or the keys of its people.
QStringList outcome(ImportReader &reader, QSignalSpy &finished)
{
    if (finished.isEmpty() && !finished.wait())
        return { u"(nothing came)"_s };
    const QString problem = finished.takeFirst().first().toString();
    if (!problem.isEmpty())
        return { problem };
    QStringList keys;
    for (const InputRow &row : reader.reading()->people.rows)
        keys.append(row.key);
    return keys;
}
} // namespace

class TestImportReader : public QObject
{
    Q_OBJECT
private slots:
    static void whatIsNoFileIsRefused()
    {
        Files files;
        const QString pipe = files.path(u"pipe"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        for (const QString &path : { files.path({}), pipe, u"/dev/zero"_s, u"/dev/tty"_s }) {
            const QString problem = problemOf(path);
            QVERIFY2(problem.contains(u"is a folder, a device or a pipe. Choose a file."_s),
                     qPrintable(path + u": "_s + problem));
        }
        QVERIFY(problemOf(files.path(u"none.csv"_s)).contains(u"is not there"_s));
        QVERIFY(problemOf(files.path(u"none/none.csv"_s)).contains(u"is not there"_s));
    }
    static void whatMayNotBeReadIsRefused()
    {
        Files files;
        const QString path = files.write(u"a.csv"_s, "ann@acme.example\n"_ba);
        QVERIFY(QFile::setPermissions(path, {}));
        // As root everything may be read; this thread is nobody for the while.
        const int user = ::geteuid() == 0 ? ::setfsuid(65534) : -1;
        const QString problem = problemOf(path);
        if (user >= 0)
            ::setfsuid(static_cast<uid_t>(user));
        QVERIFY2(problem.startsWith(u"You may not read the file"_s), qPrintable(problem));
    }
    static void sizeIsToldBeforeReading()
    {
        Files files;
        QFile file(files.write(u"huge.csv"_s, {}));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(2'200'000'000));
        int chunks = 0;
        const auto bytes = readWholeFile(file.fileName(), limit, {}, [&chunks] { ++chunks; });
        QVERIFY(!bytes);
        QVERIFY2(bytes.error().userText().contains(u"is larger than 50 MB"_s),
                 qPrintable(bytes.error().userText()));
        QCOMPARE(chunks, 0);
        QVERIFY(file.resize(limit));
        QCOMPARE(readWholeFile(file.fileName(), limit)->size(), limit);
        QVERIFY(file.resize(limit + 1));
        QVERIFY(!readWholeFile(file.fileName(), limit));
    }
    static void aFileThatChangesIsRefused_data()
    {
        QTest::addColumn<bool>("grows");
        QTest::newRow("grows") << true;
        QTest::newRow("is overwritten in place") << false;
    }
    static void aFileThatChangesIsRefused()
    {
        QFETCH(bool, grows);
        Files files;
        QFile file(files.write(u"a.csv"_s, QByteArray(3'000'000, 'a')));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60),
                                 QFileDevice::FileModificationTime));
        QVERIFY(readWholeFile(file.fileName(), limit));
        int chunks = 0;
        const auto bytes = readWholeFile(file.fileName(), limit, {}, [&] {
            if (++chunks != 2)
                return;
            file.seek(grows ? file.size() : 0);
            file.write("b");
            file.flush();
        });
        QVERIFY(!bytes);
        QVERIFY2(bytes.error().userText().contains(u"was changed while it was read"_s),
                 qPrintable(bytes.error().userText()));
    }
    static void endlessGrowthStopsAtTheLimit()
    {
        Files files;
        QFile file(files.write(u"a.csv"_s, QByteArray(10, 'a')));
        QVERIFY(file.open(QIODevice::Append));
        const auto bytes = readWholeFile(file.fileName(), 1000, {}, [&file] {
            file.write(QByteArray(500, 'b'));
            file.flush();
        });
        QVERIFY(!bytes);
        QVERIFY(bytes.error().userText().contains(u"is larger than"_s));
    }
    static void readingStopsWhenCancelled()
    {
        Files files;
        const QString path = files.write(u"a.csv"_s, QByteArray(3'000'000, 'a'));
        const CancelFlag cancel;
        int chunks = 0;
        const auto bytes = readWholeFile(path, limit, cancel, [&] {
            ++chunks;
            cancel.cancel();
        });
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, ApiError::Kind::Cancelled);
        QCOMPARE(chunks, 1);
        QCOMPARE(readImport(ImportSource::fromText(u"a@x\n"_s.repeated(5000)), {}, {}, cancel)
                     .error()
                     .kind,
                 ApiError::Kind::Cancelled);
    }
    static void filesAreReadAndCorrected()
    {
        Files files;
        ImportReader reader;
        QSignalSpy finished(&reader, &ImportReader::finished);
        QSignalSpy busy(&reader, &ImportReader::busyChanged);
        const QString path = files.write(u"people.csv"_s,
                                         "Name;Nr.;Personalnr.\nJ\xFCrgen;1;0017\nBo;2;0018\n"_ba);
        reader.readFile(path);
        QVERIFY(reader.isBusy());
        QVERIFY(!reader.reading());
        QCOMPARE(outcome(reader, finished), QStringList({ u"0017"_s, u"0018"_s }));
        QVERIFY(!reader.isBusy());
        QCOMPARE(busy.size(), 2);
        QCOMPARE(reader.name(), u"people.csv"_s);
        QCOMPARE(reader.reading()->notes.size(), 1);
        // Corrections do not need the file any more.
        QVERIFY(QFile::remove(path));
        ImportChoices choices = reader.choices();
        choices.layout.keyColumn = 0;
        reader.choose(choices);
        QCOMPARE(outcome(reader, finished), QStringList({ u"Jürgen"_s, u"Bo"_s }));
        QCOMPARE(reader.reading()->layout.keyKind, KeyKind::Name);
        choices.layout.hasHeader = false;
        reader.choose(choices);
        QCOMPARE(outcome(reader, finished), QStringList({ u"Name"_s, u"Jürgen"_s, u"Bo"_s }));
        choices = {};
        choices.encoding = TextEncoding::Utf8;
        choices.form = ImportForm::List;
        reader.choose(choices);
        QCOMPARE(outcome(reader, finished).at(3), u"J\uFFFDrgen"_s);
    }
    static void columnsAreNamedAsInASpreadsheet()
    {
        QCOMPARE(ImportTable::columnLetters(0), u"A"_s);
        QCOMPARE(ImportTable::columnLetters(25), u"Z"_s);
        QCOMPARE(ImportTable::columnLetters(26), u"AA"_s);
        QCOMPARE(ImportTable::columnLetters(701), u"ZZ"_s);
        QCOMPARE(ImportTable::columnLetters(702), u"AAA"_s);
        const auto titled = readImport(ImportSource::fromText(u"Name\t\nAnn\tx\nBo\ty\n"_s));
        QCOMPARE(columnTitle(titled->table, titled->layout, 0), u"Name"_s);
        QCOMPARE(columnTitle(titled->table, titled->layout, 1), u"Column B"_s);
    }
    static void everyProblemHasItsSentence()
    {
        const QString longName(100'000, u'a');
        const auto list = readImport(ImportSource::fromText(longName + u"\nBo"_s));
        QCOMPARE(list->people.rows.size(), 2);
        const InputRow &row = list->people.rows.first();
        QCOMPARE(row.problem, InputRow::Problem::TooLong);
        QVERIFY(row.key.size() <= maxKeyLength && row.input.size() <= 1000);
        QVERIFY(inputRowText(row).contains(u"too long"_s));
        QVERIFY(!row.isWanted());
        QVERIFY(list->people.rows.last().isWanted());
        QVERIFY(inputRowText(list->people.rows.last()).isEmpty());
        ImportChoices choices;
        choices.layout.keyColumn = 7; // there is no such column
        const auto table
            = readImport(ImportSource::fromText(u"Name\tNr\nAnn\t1\nBo\t2\n"_s), choices);
        QCOMPARE(table->people.rows.size(), 2);
        QVERIFY(inputRowText(table->people.rows.first()).contains(u"has nothing"_s));
    }
    static void refusalsAreSaid()
    {
        Files files;
        ImportReader reader;
        QSignalSpy finished(&reader, &ImportReader::finished);
        const QHash<QString, QByteArray> refused {
            { u"The file is empty."_s, {} },
            { u"This is a picture"_s, "\x89PNG\r\n"_ba },
            { u"that are no text"_s, QByteArray("a\0\0\0\1\2\3\4", 8) },
        };
        for (auto it = refused.begin(); it != refused.end(); ++it) {
            reader.readFile(files.write(u"a.csv"_s, it.value()));
            const QStringList said = outcome(reader, finished);
            QVERIFY2(said.first().contains(it.key()), qPrintable(said.first()));
            QVERIFY(!reader.reading());
        }
        reader.readText(u"\n\n"_s);
        QVERIFY(outcome(reader, finished).first().contains(u"no addresses or names"_s));
    }
    static void theLastOrderCounts()
    {
        Files files;
        ImportReader reader;
        QSignalSpy finished(&reader, &ImportReader::finished);
        reader.readFile(files.write(u"a.txt"_s, "ann@acme.example\n"_ba));
        reader.readText(u"bo@acme.example"_s);
        QCOMPARE(outcome(reader, finished), QStringList { u"bo@acme.example"_s });
        reader.readText(u"cy@acme.example"_s);
        reader.cancel();
        QVERIFY(!reader.isBusy());
        reader.readText(u"di@acme.example"_s);
        QCOMPARE(outcome(reader, finished), QStringList { u"di@acme.example"_s });
        QVERIFY(finished.isEmpty());
        reader.clear();
        QVERIFY(!reader.reading());
        reader.choose({});
        QVERIFY(!reader.isBusy());
    }
    static void aReaderMayGoWhileItReads()
    {
        Files files;
        const QString path = files.write(u"a.txt"_s, "ann@acme.example\n"_ba.repeated(40'000));
        for (int round = 0; round < 5; ++round) {
            ImportReader reader;
            reader.readFile(path);
        }
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestImportReader)
#include "tst_importreader.moc"
