// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/journal.h"
#include "app/changes/planfile.h"
#include "tests/support/connectionfile.h"
#include "tests/support/faultproxy.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
/// A practice tenant in a process of its own, a plan for it, and the program that carries it out.
class Story
{
public:
    explicit Story(ChangeKind kind, int people = 30, const QStringList &options = {})
        : m_kind(kind)
        , m_options(options)
    {
        startTenant();
        m_session = sessionFromFile(connection());
        m_session->signIn();
        if (!QTest::qWaitFor([this] { return m_session->state() == Session::State::SignedIn; }))
            qFatal("no session");
        makePlan(people);
    }
    ~Story()
    {
        m_tenant.kill();
        m_tenant.waitForFinished();
    }
    void startTenant()
    {
        m_tenant.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_tenant.start(QStringLiteral(PRACTICE_TENANT),
                       QStringList { u"--users"_s, u"400"_s, u"--apps"_s, u"3"_s, u"--owner-lag"_s,
                                     u"0.3"_s, u"--member-lag"_s, u"0.3"_s, u"--latency-ms"_s,
                                     u"40"_s, u"--state"_s, m_folder.filePath(u"state"_s),
                                     u"--connection"_s, connection(), u"--request-log"_s, log() }
                           + m_options);
        if (!QTest::qWaitFor([this] { return m_tenant.canReadLine(); }, 20000))
            qFatal("the practice tenant does not start");
        m_tenant.readAllStandardOutput();
    }
    void restartTenant()
    {
        // Told to end it keeps what it answered; a tenant that forgets is none to prove things
        // with.
        m_tenant.terminate();
        m_tenant.waitForFinished();
        startTenant();
    }
    [[nodiscard]] QString connection() const { return m_folder.filePath(u"connection.json"_s); }
    [[nodiscard]] QString log() const { return m_folder.filePath(u"requests.jsonl"_s); }
    [[nodiscard]] QString journal() const { return m_folder.filePath(u"journal.sqlite"_s); }
    [[nodiscard]] quint16 tenantPort() const
    {
        return static_cast<quint16>(m_session->tenant().origin.port());
    }
    /// From now on the program goes through a proxy at \a port.
    void goThrough(quint16 port)
    {
        m_port = port;
        writePlanFile();
    }
    /// Starts the program; it goes on once something of an earlier start is in the journal.
    void start(const QStringList &arguments = {})
    {
        QStringList all { u"--connection"_s, connection(),
                          u"--plan"_s,       m_folder.filePath(u"plan.json"_s),
                          u"--journal"_s,    journal(),
                          u"--batch"_s,      u"3"_s,
                          u"--port"_s,       QString::number(m_port) };
        if (m_started)
            all << u"--resume"_s;
        m_started = true;
        m_program.setProcessChannelMode(QProcess::MergedChannels);
        m_program.start(QStringLiteral(CHANGE_PROGRAM), all + arguments);
    }
    bool ends(int milliseconds = 40000)
    {
        return QTest::qWaitFor([this] { return !isAtWork(); }, milliseconds);
    }
    [[nodiscard]] bool isAtWork() const { return m_program.state() != QProcess::NotRunning; }
    [[nodiscard]] bool wasKilled() const { return m_program.exitStatus() == QProcess::CrashExit; }
    [[nodiscard]] QByteArray said() { return m_program.readAll(); }
    /// Ends the program after \a milliseconds, wherever it is then.
    void killAfter(int milliseconds)
    {
        QTimer death;
        death.setSingleShot(true);
        QObject::connect(&death, &QTimer::timeout, &m_program, &QProcess::kill);
        death.start(milliseconds);
        QVERIFY(ends());
        kills += wasKilled() ? 1 : 0;
    }
    /// Lets the program go on to its end, then compares the tenant, its log and the journal.
    void finish(const QStringList &arguments = {})
    {
        start(arguments);
        const bool over = ends();
        QVERIFY2(over, "the program did not come to its end");
        const QByteArray output = m_program.readAll();
        QVERIFY2(m_program.exitCode() == 0 && !wasKilled(), output.constData());
        judge();
    }
    void judge()
    {
        const QSet<QString> wanted = [this] {
            QSet<QString> ids;
            for (const User &person : std::as_const(m_plan.people))
                ids.insert(person.id.toString());
            return ids;
        }();
        if (m_kind == ChangeKind::CreateApp) {
            QCOMPARE(appsOfTheName(), 1);
        } else {
            // None is missing, and nobody came in who was not meant to.
            QCOMPARE(listed(), wanted);
        }
        judgeLog();
        judgeJournal();
    }

    int kills = 0;

private:
    void makePlan(int people)
    {
        std::optional<App> app;
        m_session->apps().page({}, {}).then(&m_context, [&app](const Result<Page<App>> &page) {
            app = page.value().items.first();
        });
        QList<User> users;
        m_session->users().page({}, {}).then(
            &m_context, [&users](const Result<Page<User>> &page) { users = page.value().items; });
        if (!QTest::qWaitFor([&] { return app && !users.isEmpty(); }))
            qFatal("no people");
        if (m_kind == ChangeKind::CreateApp) {
            NewApp fresh;
            fresh.displayName = u"Made in a storm"_s;
            m_plan = Plan::newApp(m_session->tenant().host(), fresh);
        } else {
            QList<User> chosen;
            for (const User &user : std::as_const(users)) {
                if (user.isEnabled() && chosen.size() < people)
                    chosen.append(user);
            }
            if (m_kind == ChangeKind::AssignOwners)
                m_plan = Plan::owners(m_session->tenant().host(), { app->id, std::nullopt },
                                      u"App"_s, *RoleSlug::parse(u"primary"_s), chosen);
            else
                m_plan = Plan::members(m_session->tenant().host(), manualEntitlement(), u"Admin"_s,
                                       chosen);
            // Who is in already is not to be added.
            const QSet<QString> present = listed();
            QList<User> missing;
            for (const User &user : std::as_const(m_plan.people)) {
                if (!present.contains(user.id.toString()))
                    missing.append(user);
            }
            m_present = present;
            m_plan.people = missing;
        }
        writePlanFile();
    }
    void writePlanFile()
    {
        // The program may reach the tenant through a proxy, under another port.
        Plan plan = m_plan;
        if (m_port != 0)
            plan.tenantHost = u"127.0.0.1:%1"_s.arg(m_port);
        QFile file(m_folder.filePath(u"plan.json"_s));
        if (!file.open(QIODevice::WriteOnly)
            || file.write(writePlan(plan, QDateTime::currentDateTimeUtc())) < 0)
            qFatal("no plan");
    }
    [[nodiscard]] EntitlementRef manualEntitlement()
    {
        std::optional<EntitlementRef> found;
        m_session->entitlements()
            .page(std::nullopt, {}, {})
            .then(&m_context, [&found](const Result<Page<Entitlement>> &page) {
                for (const Entitlement &entitlement : page.value().items) {
                    if (entitlement.isManuallyManaged)
                        found = entitlement.ref;
                }
            });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }))
            qFatal("no entitlement that is managed by hand");
        return *found;
    }
    /// Ids in the owners' or members' list, without those that were there at first.
    [[nodiscard]] QSet<QString> listed()
    {
        QSet<QString> ids;
        readList({}, ids);
        return ids - m_present;
    }
    void readList(QString token, QSet<QString> &ids)
    {
        do {
            std::optional<QString> next;
            if (m_kind == ChangeKind::AssignOwners) {
                m_session->owners()
                    .page(m_plan.object, m_plan.slug, token)
                    .then(&m_context, [&](const Result<Page<Owner>> &page) {
                        for (const Owner &owner : page.value().items)
                            ids.insert(owner.user.id.toString());
                        next = page->nextPageToken;
                    });
            } else {
                m_session->members()
                    .page(m_plan.entitlement(), token)
                    .then(&m_context, [&](const Result<Page<Grant>> &page) {
                        for (const Grant &grant : page.value().items)
                            ids.insert(grant.user.toString());
                        next = page->nextPageToken;
                    });
            }
            if (!QTest::qWaitFor([&next] { return next.has_value(); }))
                qFatal("the list cannot be read");
            token = *next;
        } while (!token.isEmpty());
    }
    [[nodiscard]] int appsOfTheName()
    {
        std::optional<int> found;
        m_session->apps()
            .named(m_plan.app.displayName, {})
            .then(&m_context, [&found](const Result<Page<App>> &page) {
                found = static_cast<int>(page.value().items.size());
            });
        (void)QTest::qWaitFor([&found] { return found.has_value(); });
        return found.value_or(-1);
    }
    /// By the tenant's own log: no write a second time without a read between.
    void judgeLog()
    {
        QFile file(log());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QHash<QString, int> readsAtWrite;
        int reads = 0;
        int writes = 0;
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            const QString path = line.value("path"_L1).toString();
            const QString method = line.value("method"_L1).toString();
            const int status = line.value("status"_L1).toInt();
            const bool lists = (method == u"GET" && path.endsWith("/owners/users"_L1))
                || path.endsWith("/search/grants"_L1) || path.endsWith("/search/apps"_L1);
            if (lists && status == 200)
                ++reads;
            if (status >= 400 && status < 500)
                continue;
            const QStringList about = writtenAbout(method, path, line);
            writes += about.isEmpty() ? 0 : 1;
            for (const QString &id : about) {
                QVERIFY2(!readsAtWrite.contains(id) || readsAtWrite.value(id) < reads,
                         qPrintable(id));
                readsAtWrite.insert(id, reads);
            }
        }
        QVERIFY(writes > 0);
    }
    [[nodiscard]] static QStringList writtenAbout(const QString &method, const QString &path,
                                                  const QJsonObject &line)
    {
        QStringList ids;
        if (method != u"POST")
            return ids;
        if (path.contains("/owners/users/"_L1)) {
            ids << path.section(u'/', -1);
        } else if (path.endsWith("/add-manual-user"_L1)) {
            const QJsonObject body
                = QJsonDocument::fromJson(line.value("body"_L1).toString().toUtf8()).object();
            for (const QJsonValue &id : body.value("userIds"_L1).toArray())
                ids << id.toString();
        } else if (path == u"/api/v1/apps") {
            ids << u"app"_s;
        }
        return ids;
    }
    /// The counters are what the tenant shows.
    void judgeJournal()
    {
        Journal kept(journal());
        kept.open();
        QVERIFY(QTest::qWaitFor([&] { return kept.state() != Journal::State::Opening; }));
        std::optional<QList<JournalChange>> changes;
        kept.changes({}, &m_context, [&](const auto &result) { changes = result.value(); });
        QVERIFY(QTest::qWaitFor([&] { return changes.has_value(); }));
        QCOMPARE(changes->size(), 1);
        const JournalChange &change = changes->first();
        QVERIFY(!change.isOpen);
        const int expected
            = m_kind == ChangeKind::CreateApp ? 1 : static_cast<int>(m_plan.people.size());
        QCOMPARE(change.counts.value(RowState::Visible) + change.counts.value(RowState::Skipped),
                 expected);
        QCOMPARE(change.rows, expected);
        std::optional<Result<QByteArray>> chain;
        kept.verify(&m_context, [&](const auto &result) { chain = result; });
        QVERIFY(QTest::qWaitFor([&] { return chain.has_value(); }));
        QVERIFY(chain->has_value());
    }

    ChangeKind m_kind;
    QStringList m_options;
    QTemporaryDir m_folder;
    QProcess m_tenant;
    QProcess m_program;
    QObject m_context;
    std::unique_ptr<Session> m_session;
    Plan m_plan;
    QSet<QString> m_present;
    quint16 m_port = 0;
    bool m_started = false;
};
} // namespace

/// The machine loses its power, the tenant goes away, answers are lost, the disk is full: nothing
/// is lost and nothing happens twice.
class CrashTest final : public QObject
{
    Q_OBJECT
private slots:
    void randomMoments_data()
    {
        QTest::addColumn<ChangeKind>("kind");
        QTest::addColumn<quint32>("seed");
#ifdef STEWARD_SANITIZED
        constexpr quint32 stories = 1; // several times as slow, and the same paths
#else
        constexpr quint32 stories = 6;
#endif
        for (quint32 seed = 1; seed <= stories; ++seed) {
            QTest::addRow("owners %u", seed) << ChangeKind::AssignOwners << seed;
            QTest::addRow("members %u", seed) << ChangeKind::AddMembers << seed + 100;
        }
    }
    void randomMoments()
    {
        QFETCH(ChangeKind, kind);
        QFETCH(quint32, seed);
        Story story(kind, kind == ChangeKind::AssignOwners ? 30 : 90);
        QRandomGenerator random(seed);
        for (int i = 0; i < 12; ++i) {
            story.start();
            // From before the sign-in to the middle of the verifying.
            story.killAfter(100 + static_cast<int>(random.bounded(250)));
        }
        m_kills += story.kills;
        // The first surely ends in the middle: it takes longer than that to see its rows.
        QVERIFY(story.kills > 0);
        story.finish();
    }
    void namedSteps_data()
    {
        QTest::addColumn<ChangeKind>("kind");
        QTest::addColumn<QString>("step");
        for (const char *step :
             { "planned:1", "marked:1", "marked:2", "sending:1", "sending:5", "answered:1",
               "answered:5", "recorded:1", "recorded:3", "read:1", "read:2" }) {
            QTest::addRow("owners %s", step)
                << ChangeKind::AssignOwners << QString::fromLatin1(step);
            QTest::addRow("members %s", step)
                << ChangeKind::AddMembers << QString::fromLatin1(step);
        }
        for (const char *step :
             { "planned:1", "marked:1", "sending:1", "answered:1", "recorded:1" })
            QTest::addRow("app %s", step) << ChangeKind::CreateApp << QString::fromLatin1(step);
    }
    void namedSteps()
    {
        QFETCH(ChangeKind, kind);
        QFETCH(QString, step);
        Story story(kind, 30);
        story.start({ u"--kill-at"_s, step });
        QVERIFY(story.ends());
        QVERIFY(story.wasKilled());
        story.finish();
    }
    void theTenantRestarts()
    {
        Story story(ChangeKind::AssignOwners);
        story.start();
        bool wasAtWork = false;
        QTimer::singleShot(250, this, [&] {
            wasAtWork = story.isAtWork();
            story.restartTenant();
        });
        const bool over = story.ends();
        const QByteArray said = story.said();
        QVERIFY2(over, said.right(3000).constData());
        QVERIFY(wasAtWork);
        story.judge();
    }
    void answersAreCut()
    {
        Story story(ChangeKind::AssignOwners);
        FaultProxy proxy(story.tenantPort());
        story.goThrough(proxy.port());
        QTimer::singleShot(280, this,
                           [&proxy] { proxy.setFault(FaultProxy::Fault::DropResponse); });
        QTimer::singleShot(500, this, [&proxy] { proxy.setFault(FaultProxy::Fault::None); });
        story.finish();
    }
    void theDiskIsFull()
    {
        Story story(ChangeKind::AssignOwners);
        story.start({ u"--full-disk"_s, u"--undecided"_s });
        const bool over = story.ends();
        const QByteArray said = story.said();
        QVERIFY2(over, said.right(400).constData());
        QVERIFY(said.contains("disk is full"));
        story.finish();
    }
    void cleanupTestCase()
    {
        if (m_kills > 0)
            qInfo("%d kills at random moments", m_kills);
    }

private:
    int m_kills = 0;
};

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
