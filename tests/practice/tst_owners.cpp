// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "client.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steward::Practice;

namespace
{
/// A running tenant with a signed-in client and the ids a test needs.
struct Stage {
    explicit Stage(const Options &options = smallWorld())
        : tenant(options)
    {
        QString error;
        if (!tenant.start(&error))
            qFatal("%s", qPrintable(error));
        client = std::make_unique<Client>(tenant.connection());
        if (!client->signIn())
            qFatal("no sign-in");
        app = client->get(u"/api/v1/apps"_s).ids().at(2);
        entitlement = client->get(u"/api/v1/apps/%1/entitlements"_s.arg(app))
                          .ids(u"appEntitlement.id"_s)
                          .at(1);
        users = client->get(u"/api/v1/users?page_size=100"_s).ids(u"user.id"_s);
    }
    [[nodiscard]] QString base(bool onEntitlement) const
    {
        return onEntitlement
            ? u"/api/v2/apps/%1/entitlements/%2/owners/users"_s.arg(app, entitlement)
            : u"/api/v2/apps/%1/owners/users"_s.arg(app);
    }
    [[nodiscard]] QString one(bool onEntitlement, const QString &user,
                              const QString &slug = u"primary"_s) const
    {
        return base(onEntitlement) + u'/' + slug + u'/' + user;
    }
    [[nodiscard]] QStringList owners(bool onEntitlement) const
    {
        return client->get(base(onEntitlement) + u"?page_size=100"_s).ids(u"user.id"_s);
    }
    PracticeTenant tenant;
    std::unique_ptr<Client> client;
    QString app;
    QString entitlement;
    QStringList users;
};
} // namespace

class TestOwners final : public QObject
{
    Q_OBJECT
private slots:
    void addsAndRemoves_data();
    void addsAndRemoves();
    void showsOnlyAfterTheLag();
    void removalLagsToo();
    void repeat();
    void refusals();
    void slugs();
    void limit();
    void forbidden();
    void refusedPerson();
    void creatorOwnsApps();
    void keptOverRestart();
};

void TestOwners::addsAndRemoves_data()
{
    QTest::addColumn<bool>("onEntitlement");
    QTest::newRow("app") << false;
    QTest::newRow("entitlement") << true;
}

void TestOwners::addsAndRemoves()
{
    QFETCH(bool, onEntitlement);
    const Stage stage;
    const QString user = stage.users.at(40);
    const QString path = stage.one(onEntitlement, user);
    QCOMPARE(stage.client->get(path).status, 404);
    const Answer answer = stage.client->post(path);
    QCOMPARE(answer.status, 200);
    const QJsonValue owner
        = answer.json[onEntitlement ? "appEntitlementOwnerUser"_L1 : "appOwnerUser"_L1];
    QCOMPARE(owner["appId"_L1].toString(), stage.app);
    if (onEntitlement)
        QCOMPARE(owner["entitlementId"_L1].toString(), stage.entitlement);
    QCOMPARE(owner["roleSlug"_L1].toString(), u"primary"_s);
    QCOMPARE(owner["user"_L1]["id"_L1].toString(), user);
    QVERIFY(QDateTime::fromString(owner["createdAt"_L1].toString(), Qt::ISODateWithMs).isValid());
    QVERIFY(stage.owners(onEntitlement).contains(user));
    QVERIFY(!stage.owners(!onEntitlement).contains(user));
    QCOMPARE(stage.client->get(path).status, 200);
    QVERIFY(stage.client->get(stage.base(onEntitlement) + u"?role_slug=other"_s).ids().isEmpty());
    QCOMPARE(stage.client->remove(path).status, 200);
    QVERIFY(!stage.owners(onEntitlement).contains(user));
    QCOMPARE(stage.client->get(path).status, 404);
    QCOMPARE(stage.client->remove(path).status, 404);
    // One who was removed can come back.
    QCOMPARE(stage.client->post(path).status, 200);
    QVERIFY(stage.owners(onEntitlement).contains(user));
    QCOMPARE(stage.client->get(stage.base(onEntitlement).replace(u"/users"_s, u"/entitlements"_s))
                 .status,
             200);
}

void TestOwners::showsOnlyAfterTheLag()
{
    Options options = smallWorld();
    options.ownerLagSeconds = 2;
    const Stage stage(options);
    const QString user = stage.users.at(40);
    QElapsedTimer sinceWrite;
    sinceWrite.start();
    QCOMPARE(stage.client->post(stage.one(false, user)).status, 200);
    QCOMPARE(stage.client->get(stage.one(false, user)).status, 404);
    QVERIFY(!stage.owners(false).contains(user));
    QTRY_COMPARE_WITH_TIMEOUT(stage.client->get(stage.one(false, user)).status, 200, 20000);
    QVERIFY(sinceWrite.elapsed() >= 1900);
    QVERIFY(stage.owners(false).contains(user));
}

void TestOwners::removalLagsToo()
{
    Options options = smallWorld();
    options.ownerLagSeconds = 1;
    const Stage stage(options);
    const QString user = stage.users.at(40);
    QCOMPARE(stage.client->post(stage.one(false, user)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(stage.client->get(stage.one(false, user)).status, 200, 20000);
    QCOMPARE(stage.client->remove(stage.one(false, user)).status, 200);
    QVERIFY(stage.owners(false).contains(user));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.owners(false).contains(user), 20000);
}

void TestOwners::repeat()
{
    Stage stage;
    const QString path = stage.one(true, stage.users.at(41));
    const Answer first = stage.client->post(path);
    const Answer again = stage.client->post(path);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json, first.json);
    QCOMPARE(stage.owners(true).count(stage.users.at(41)), 1);

    Options options = smallWorld();
    options.quirks.insert(u"owner-repeat"_s, u"409"_s);
    const Stage strict(options);
    QCOMPARE(strict.client->post(strict.one(true, strict.users.at(41))).status, 200);
    QCOMPARE(strict.client->post(strict.one(true, strict.users.at(41))).status, 409);
}

void TestOwners::refusals()
{
    const Stage stage;
    const QString nobody(27, u'x');
    const QString user = stage.users.at(42);
    QCOMPARE(stage.client->post(stage.one(false, nobody)).status, 404);
    QCOMPARE(stage.client->post(stage.one(false, u"short"_s)).status, 400);
    const Answer nowhere
        = stage.client->post(u"/api/v2/apps/%1/owners/users/primary/%2"_s.arg(nobody, user));
    QCOMPARE(nowhere.status, 404);
    QCOMPARE(nowhere.json.value("code"_L1).toInt(), 5);
    QCOMPARE(stage.client
                 ->post(u"/api/v2/apps/%1/entitlements/%2/owners/users/primary/%3"_s.arg(
                     stage.app, nobody, user))
                 .status,
             404);
    const Answer null = stage.client->send("POST", stage.one(false, user), "null");
    QCOMPARE(null.status, 400);
    QVERIFY(null.json.value("message"_L1).toString().contains(u"unexpected token null"_s));
    QCOMPARE(stage.client->send("POST", stage.one(false, user), "{\"userRef\":").status, 400);
    QVERIFY(!stage.owners(false).contains(user));
    // No body at all counts as an empty object.
    QCOMPARE(stage.client->send("POST", stage.one(false, user)).status, 200);
}

void TestOwners::slugs()
{
    Options options = smallWorld();
    options.roleSlugs = QStringList { u"primary"_s, u"backup"_s };
    const Stage stage(options);
    const QString user = stage.users.at(43);
    QCOMPARE(stage.client->post(stage.one(false, user, u"backup"_s)).status, 200);
    QCOMPARE(stage.client->post(stage.one(false, user, u"chief"_s)).status, 400);
    QCOMPARE(stage.client->get(stage.base(false) + u"?role_slug=backup"_s).ids(u"user.id"_s),
             QStringList { user });
    options.quirks.insert(u"bad-slug"_s, u"404"_s);
    const Stage other(options);
    QCOMPARE(other.client->post(other.one(false, user, u"chief"_s)).status, 404);
}

void TestOwners::limit()
{
    const Stage stage;
    qsizetype room = 32 - stage.owners(true).size();
    for (qsizetype i = 1; room > 0; ++i) {
        if (stage.owners(true).contains(stage.users.at(i)))
            continue;
        QCOMPARE(stage.client->post(stage.one(true, stage.users.at(i))).status, 200);
        --room;
    }
    QCOMPARE(stage.owners(true).size(), 32);
    const Answer answer = stage.client->post(stage.one(true, stage.users.last()));
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json.value("message"_L1).toString().contains(u"32"_s));
}

void TestOwners::forbidden()
{
    Options options = smallWorld();
    options.faults.insert(u"forbid-owner-writes"_s, {});
    const Stage stage(options);
    const Answer answer = stage.client->post(stage.one(false, stage.users.at(44)));
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.json.value("code"_L1).toInt(), 7);
    QVERIFY(
        answer.json.value("message"_L1)
            .toString()
            .startsWith(
                u"Permission denied, missing permission/c1.api.app.v2.AppOwners.CreateUserOwner (request-id: "_s));
}

void TestOwners::refusedPerson()
{
    const QString user = Stage().users.at(45);
    Options options = smallWorld();
    options.faults.insert(u"owner-refuse"_s, user);
    const Stage stage(options);
    QCOMPARE(stage.client->post(stage.one(false, user)).status, 403);
    QCOMPARE(stage.client->post(stage.one(false, stage.users.at(46))).status, 200);
}

void TestOwners::creatorOwnsApps()
{
    const Stage stage;
    const Answer me = stage.client->get(u"/api/v1/auth/introspect"_s);
    QCOMPARE(me.status, 200);
    const QString id = me.json.value("userId"_L1).toString();
    QCOMPARE(me.json.value("principleId"_L1).toString().isEmpty(), false);
    int owned = 0;
    for (const QString &app : stage.client->get(u"/api/v1/apps"_s).ids()) {
        const Answer owners = stage.client->get(u"/api/v2/apps/%1/owners/users"_s.arg(app));
        owned += owners.ids(u"user.id"_s).contains(id) ? 1 : 0;
    }
    QVERIFY(owned > 0);
}

void TestOwners::keptOverRestart()
{
    const QTemporaryDir folder;
    Options options = smallWorld();
    options.stateDir = folder.filePath(u"state"_s);
    QString user;
    Connection before;
    {
        const Stage stage(options);
        user = stage.users.at(47);
        before = stage.tenant.connection();
        QCOMPARE(stage.client->post(stage.one(true, user)).status, 200);
        QCOMPARE(stage.client->post(stage.one(false, user)).status, 200);
        QCOMPARE(stage.client->remove(stage.one(false, user)).status, 200);
    }
    const Stage stage(options);
    const Connection after = stage.tenant.connection();
    QCOMPARE(after.url, before.url);
    QCOMPARE(after.caPem, before.caPem);
    QCOMPARE(after.clientId, before.clientId);
    QCOMPARE(after.clientSecret, before.clientSecret);
    QVERIFY(stage.owners(true).contains(user));
    QVERIFY(!stage.owners(false).contains(user));
    const auto mode = [](const QString &path) { return QFile::permissions(path); };
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(mode(options.stateDir) & others));
    for (const QFileInfo &file : QDir(options.stateDir).entryInfoList(QDir::Files | QDir::Hidden))
        QVERIFY2(!(mode(file.filePath()) & others), qPrintable(file.filePath()));
}

QTEST_GUILESS_MAIN(TestOwners)
#include "tst_owners.moc"
