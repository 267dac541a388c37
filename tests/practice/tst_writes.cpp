// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "client.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
struct Bench {
    explicit Bench(const Practice::Options &options = world())
        : tenant(options)
    {
        QString error;
        if (!tenant.start(&error))
            qFatal("%s", qPrintable(error));
        client = std::make_unique<Client>(tenant.connection());
        if (!client->signIn())
            qFatal("no token");
    }
    static Practice::Options world()
    {
        Practice::Options options = smallWorld();
        options.users = 120;
        options.ownerLagSeconds = 0;
        options.memberLagSeconds = 0;
        return options;
    }
    QString person(int number)
    {
        const Answer answer = client->post(u"/api/v1/search/users"_s,
                                           { { u"query"_s, u"e%1"_s.arg(100000 + number) } });
        return answer.ids(u"user.id"_s).value(0);
    }
    Answer create(const QJsonObject &body) { return client->post(u"/api/v1/apps"_s, body); }
    QString newApp()
    {
        return create({ { u"displayName"_s, u"Fresh"_s } }).json[u"app"_s][u"id"_s].toString();
    }
    /// The path of the built-in entitlement of \a app, and the reference to it.
    QString access(const QString &app)
    {
        const Answer answer = client->get(u"/api/v1/apps/%1/entitlements"_s.arg(app));
        return answer.json[u"list"_s][0][u"appEntitlement"_s][u"id"_s].toString();
    }
    Answer add(const QString &app, const QJsonArray &ids)
    {
        return client->post(
            u"/api/v1/apps/%1/entitlements/%2/add-manual-user"_s.arg(app, access(app)),
            { { u"userIds"_s, ids } });
    }
    QStringList members(const QString &app)
    {
        const QJsonObject ref { { u"appId"_s, app }, { u"id"_s, access(app) } };
        return client
            ->post(u"/api/v1/search/grants"_s,
                   { { u"entitlementRefs"_s, QJsonArray { ref } }, { u"pageSize"_s, 100 } })
            .ids(u"appEntitlementUserBinding.appUser.appUser.identityUserId"_s);
    }
    Practice::PracticeTenant tenant;
    std::unique_ptr<Client> client;
};
} // namespace

class TestWrites : public QObject
{
    Q_OBJECT
private slots:
    static void anAppIsMadeWithItsAccessAndItsCreator()
    {
        Bench bench;
        const Answer made = bench.create({ { u"displayName"_s, u"Fresh"_s },
                                           { u"monthlyCostUsd"_s, 12 },
                                           { u"owners"_s, QJsonArray { bench.person(3) } } });
        QCOMPARE(made.status, 200);
        const QJsonObject app = made.json[u"app"_s].toObject();
        QCOMPARE(app[u"displayName"_s].toString(), u"Fresh"_s);
        QCOMPARE(app[u"monthlyCostUsd"_s].toInt(), 12);
        QCOMPARE(app[u"isManuallyManaged"_s].toBool(), false);
        QVERIFY(app[u"appOwners"_s].toArray().isEmpty());
        const QString id = app[u"id"_s].toString();
        QCOMPARE(bench.client->get(u"/api/v1/apps/"_s + id).status, 200);
        const Answer entitlements = bench.client->get(u"/api/v1/apps/%1/entitlements"_s.arg(id));
        QCOMPARE(entitlements.json[u"list"_s].toArray().size(), 1);
        QVERIFY(
            entitlements.json[u"list"_s][0][u"appEntitlement"_s][u"isManuallyManaged"_s].toBool());
        const Answer owners = bench.client->get(u"/api/v2/apps/%1/owners/users"_s.arg(id));
        QCOMPARE(owners.json[u"list"_s].toArray().size(), 2);
    }
    static void badAppsAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("says");
        const auto with = [](const QString &key, const QJsonValue &value) {
            return QJsonObject { { u"displayName"_s, u"Fresh"_s }, { key, value } };
        };
        QJsonObject many;
        for (int i = 0; i < 17; ++i)
            many.insert(u"k%1"_s.arg(i), u"v"_s);
        QJsonObject large;
        for (int i = 0; i < 16; ++i)
            large.insert(u"k%1"_s.arg(i), QString(256, u'v'));
        QTest::newRow("no name") << QJsonObject() << u"DisplayName"_s;
        QTest::newRow("blank") << QJsonObject { { u"displayName"_s, u"  "_s } } << u"DisplayName"_s;
        QTest::newRow("long") << QJsonObject { { u"displayName"_s, QString(300, u'x') } }
                              << u"DisplayName"_s;
        QTest::newRow("name null")
            << QJsonObject { { u"displayName"_s, QJsonValue::Null } } << u"DisplayName"_s;
        QTest::newRow("cost") << with(u"monthlyCostUsd"_s, -1) << u"MonthlyCostUsd"_s;
        QTest::newRow("cents") << with(u"monthlyCostUsd"_s, 1.5) << u"monthlyCostUsd"_s;
        QTest::newRow("policy form") << with(u"grantPolicyId"_s, u"x"_s) << u"GrantPolicyId"_s;
        QTest::newRow("no policy") << with(u"revokePolicyId"_s, QString(27, u'2'))
                                   << u"RevokePolicyId: policy not found"_s;
        QTest::newRow("owner") << with(u"owners"_s, QJsonArray { QString(27, u'2') })
                               << u"user not found"_s;
        QTest::newRow("key") << with(u"annotations"_s, QJsonObject { { u"1a"_s, u"v"_s } })
                             << u"Annotations"_s;
        QTest::newRow("c1") << with(u"annotations"_s, QJsonObject { { u"c1/a"_s, u"v"_s } })
                            << u"reserved"_s;
        QTest::newRow("value") << with(u"annotations"_s, QJsonObject { { u"a"_s, u"a b"_s } })
                               << u"Annotations"_s;
        QTest::newRow("too many") << with(u"annotations"_s, many) << u"16 entries"_s;
        QTest::newRow("too large") << with(u"annotations"_s, large) << u"4096"_s;
    }
    static void badAppsAreRefused()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, says);
        Bench bench;
        const auto before = bench.client->get(u"/api/v1/apps?page_size=100"_s).ids().size();
        const Answer answer = bench.create(body);
        QVERIFY(answer.status == 400 || answer.status == 404);
        QVERIFY2(answer.body.contains(says.toUtf8()), answer.body.constData());
        QCOMPARE(bench.client->get(u"/api/v1/apps?page_size=100"_s).ids().size(), before);
    }
    static void policiesByTypeWithoutDeletedOnes()
    {
        Bench bench;
        const Answer grant
            = bench.client->post(u"/api/v1/search/policies"_s,
                                 { { u"policyTypes"_s, QJsonArray { u"POLICY_TYPE_GRANT"_s } } });
        QCOMPARE(grant.ids().size(), 3);
        const QString id = grant.ids().value(0);
        QCOMPARE(bench.client->get(u"/api/v1/policies/"_s + id).status, 200);
        QCOMPARE(bench.create({ { u"displayName"_s, u"A"_s }, { u"grantPolicyId"_s, id } }).status,
                 200);
        QVERIFY(bench.create({ { u"displayName"_s, u"B"_s }, { u"revokePolicyId"_s, id } })
                    .body.contains("another type"));
        Practice::Options stale = Bench::world();
        stale.faults.insert(u"stale-policies"_s, QString());
        Bench other(stale);
        QCOMPARE(other.client->get(u"/api/v1/policies?page_size=50"_s).ids().size(), 8);
    }
    static void membersAreTakenOrRefusedOneByOne()
    {
        Practice::Options options = Bench::world();
        Bench bench(options);
        const QString app = bench.newApp();
        const QString good = bench.person(3);
        const QString disabled = bench.person(7);
        const QString unknown(27, u'2');
        const Answer answer = bench.add(app, { good, good, disabled, unknown });
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json[u"bulkActionId"_s].toString().size(), 27);
        const QJsonObject failed = answer.json[u"failedUsersErrorMap"_s].toObject();
        QCOMPARE(failed.size(), 2);
        QCOMPARE(failed[disabled].toString(), u"user is disabled"_s);
        QCOMPARE(failed[unknown].toString(), u"user not found"_s);
        QCOMPARE(bench.members(app), QStringList { good });
        QCOMPARE(bench.add(app, { unknown }).json[u"bulkActionId"_s].toString(), QString());
        const Answer view
            = bench.client->get(u"/api/v1/apps/%1/entitlements/%2"_s.arg(app, bench.access(app)));
        QVERIFY(view.body.contains("\"grantCount\":\"1\""));
    }
    static void membersShowAfterTheLag()
    {
        Practice::Options options = Bench::world();
        options.memberLagSeconds = 0.5;
        Bench bench(options);
        const QString app = bench.newApp();
        QCOMPARE(bench.add(app, { bench.person(3) }).status, 200);
        QVERIFY(bench.members(app).isEmpty());
        QVERIFY(QTest::qWaitFor([&] { return bench.members(app).size() == 1; }));
    }
    static void wholeCallsAreRefused()
    {
        Practice::Options options = Bench::world();
        options.quirks.insert(u"max-members"_s, u"2"_s);
        Bench bench(options);
        const QString app = bench.newApp();
        const QString good = bench.person(3);
        QVERIFY(bench.add(app, { good, u"x"_s }).body.contains("UserIds[1]"));
        QVERIFY(
            bench.add(app, { good, bench.person(4), bench.person(5) }).body.contains("no more"));
        QVERIFY(bench.members(app).isEmpty());
        const Answer search = bench.client->post(u"/api/v1/search/entitlements"_s);
        const auto rows = search.json[u"list"_s].toArray();
        const auto automatic = std::find_if(rows.begin(), rows.end(), [](const QJsonValue &row) {
            return !row[u"appEntitlement"_s][u"isManuallyManaged"_s].toBool();
        });
        QVERIFY(automatic != rows.end());
        const auto inner = (*automatic)[u"appEntitlement"_s];
        const Answer refused
            = bench.client->post(u"/api/v1/apps/%1/entitlements/%2/add-manual-user"_s.arg(
                                     inner[u"appId"_s].toString(), inner[u"id"_s].toString()),
                                 { { u"userIds"_s, QJsonArray { good } } });
        QVERIFY2(refused.body.contains("not manually managed"), refused.body.constData());
    }
    static void aDroppedAnswerWasCarriedOut()
    {
        Practice::Options options = Bench::world();
        options.faults.insert(u"drop-answer"_s, u"/api/v1/apps"_s);
        Bench bench(options);
        // The first write alone is dropped; QNetworkAccessManager may have sent it again by itself,
        // which is why the console never leaves a body to it twice.
        const Answer dropped = bench.create({ { u"displayName"_s, u"Ghost"_s } });
        const int sent = dropped.status == 0 ? 1 : 2;
        const auto found = [&] {
            return bench.client
                ->post(u"/api/v1/search/apps"_s, { { u"displayName"_s, u"Ghost"_s } })
                .ids()
                .size();
        };
        QCOMPARE(found(), sent);
        QCOMPARE(bench.create({ { u"displayName"_s, u"Ghost"_s } }).status, 200);
        QCOMPARE(found(), sent + 1);
    }
    static void writesSurviveARestart()
    {
        QTemporaryDir folder;
        Practice::Options options = Bench::world();
        options.stateDir = folder.filePath(u"state"_s);
        QString app;
        QString good;
        {
            Bench bench(options);
            app = bench.newApp();
            good = bench.person(3);
            QCOMPARE(bench.add(app, { good }).status, 200);
        }
        Bench bench(options);
        QCOMPARE(bench.client->get(u"/api/v1/apps/"_s + app).status, 200);
        QCOMPARE(bench.members(app), QStringList { good });
    }
};

QTEST_GUILESS_MAIN(TestWrites)
#include "tst_writes.moc"
