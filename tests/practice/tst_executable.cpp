// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// `steward-practice-tenant` as a command.
class TestExecutable final : public QObject
{
    Q_OBJECT
private slots:
    void help();
    void version();
    void badArguments_data();
    void badArguments();
    void writesConnectionAndStops_data();
    void writesConnectionAndStops();
    void takenPort();

private:
    static void run(QProcess &process, const QStringList &arguments);
    static bool startReady(QProcess &process, const QStringList &arguments);
};

void TestExecutable::run(QProcess &process, const QStringList &arguments)
{
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral(PRACTICE_TENANT), arguments);
    QVERIFY(finished.wait(30000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
}

bool TestExecutable::startReady(QProcess &process, const QStringList &arguments)
{
    process.start(QStringLiteral(PRACTICE_TENANT),
                  QStringList { u"--users"_s, u"50"_s, u"--apps"_s, u"3"_s } + arguments);
    QSignalSpy output(&process, &QProcess::readyReadStandardOutput);
    return (output.count() > 0 || output.wait(30000)) && process.canReadLine();
}

void TestExecutable::help()
{
    QProcess process;
    run(process, { u"--help"_s });
    QCOMPARE(process.exitCode(), 0);
    const QByteArray text = process.readAllStandardOutput();
    for (const char *word :
         { "--port",          "--users",           "--apps",          "--seed",
           "--owner-lag",     "--member-lag",      "--latency-ms",    "--rate-limit",
           "--role-slugs",    "--quirk",           "--fault",         "--state",
           "--connection",    "--request-log",     "bad-slug",        "owner-repeat",
           "secret-in-body",  "token-lifetime",    "token-type",      "unauthorized-storm",
           "rate-limit-once", "server-error",      "owner-refuse",    "forbid-owner-writes",
           "html-200",        "repeat-page-token", "wrong-json-type", "oversized-body",
           "redirect",        "clock-skew" })
        QVERIFY2(text.contains(word), word);
}

void TestExecutable::version()
{
    QProcess process;
    run(process, { u"--version"_s });
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!process.readAllStandardOutput().trimmed().isEmpty());
}

void TestExecutable::badArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row
        = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
    row("unknown option", { u"--nonsense"_s });
    row("stray word", { u"nonsense"_s });
    row("unknown quirk", { u"--quirk"_s, u"nonsense=1"_s });
    row("quirk without value", { u"--quirk"_s, u"bad-slug"_s });
    row("quirk with a bad value", { u"--quirk"_s, u"bad-slug=banana"_s });
    row("lifetime not a number", { u"--quirk"_s, u"token-lifetime=soon"_s });
    row("unknown fault", { u"--fault"_s, u"nonsense"_s });
    row("fault not a number", { u"--fault"_s, u"server-error=often"_s });
    row("fault without its argument", { u"--fault"_s, u"unauthorized-storm"_s });
    row("users not a number", { u"--users"_s, u"many"_s });
    row("negative lag", { u"--owner-lag"_s, u"-1"_s });
    row("lag not finite", { u"--owner-lag"_s, u"nan"_s });
    row("port too high", { u"--port"_s, u"70000"_s });
    row("no value", { u"--seed"_s });
    row("folder that cannot be", { u"--connection"_s, u"/proc/nowhere/connection.json"_s });
}

void TestExecutable::badArguments()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    run(process, arguments);
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    const QByteArray sentence = process.readAllStandardError();
    QCOMPARE(sentence.count('\n'), 1);
    QVERIFY2(sentence.size() > 20, sentence.constData());
}

void TestExecutable::writesConnectionAndStops_data()
{
    QTest::addColumn<int>("signalNumber");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestExecutable::writesConnectionAndStops()
{
    QFETCH(int, signalNumber);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"connection.json"_s);
    QProcess process;
    QVERIFY(startReady(process, { u"--connection"_s, path }));
    const QByteArray line = process.readLine();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto permissions = file.permissions();
    QVERIFY(!(permissions
              & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json.keys(),
             (QStringList { u"caFile"_s, u"clientId"_s, u"clientSecret"_s, u"url"_s }));
    QCOMPARE(line, QByteArray("ready " + json.value("url"_L1).toString().toLatin1() + '\n'));
    QVERIFY(QFile::exists(json.value("caFile"_L1).toString()));
    QSignalSpy finished(&process, &QProcess::finished);
    ::kill(static_cast<pid_t>(process.processId()), signalNumber);
    QVERIFY(finished.wait(20000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    // Nothing about the secret reaches the terminal.
    QVERIFY(!process.readAllStandardOutput().contains("secret"));
    QVERIFY(!process.readAllStandardError().contains("secret"));
}

void TestExecutable::takenPort()
{
    QProcess first;
    QVERIFY(startReady(first, {}));
    const QString port = QString::fromLatin1(first.readLine().trimmed()).section(u':', -1);
    QProcess second;
    run(second, { u"--port"_s, port });
    QCOMPARE(second.exitCode(), 2);
    QVERIFY(second.readAllStandardError().contains(port.toLatin1()));
    QSignalSpy finished(&first, &QProcess::finished);
    first.terminate();
    QVERIFY(finished.wait(20000));
}

QTEST_GUILESS_MAIN(TestExecutable)
#include "tst_executable.moc"
