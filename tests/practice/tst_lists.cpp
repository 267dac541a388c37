// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "client.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steward::Practice;

/// The world behind a seed and how its lists are paged and searched.
class TestLists final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void sameSeedSameWorld();
    void usersOnceEach_data();
    void usersOnceEach();
    void pageSizes();
    void appsOvershoot();
    void peopleAreAwkward();
    void everyUserFieldIsAllowed();
    void searchesUsers();
    void searchesApps();
    void entitlements();
    void unknownAppIsAnEmptyList();
    void grants();
    void roles();
    void someHaveRoles();
    void deletedRolesMayBeLeftOut();
    void refusesForeignPageToken();

private:
    [[nodiscard]] QStringList walk(const QByteArray &method, const QString &path, QJsonObject body,
                                   const QString &idPath);

    std::unique_ptr<PracticeTenant> m_tenant;
    std::unique_ptr<Client> m_client;
};

void TestLists::initTestCase()
{
    Options options;
    options.users = 1037; // no multiple of a page
    options.apps = 31;
    m_tenant = std::make_unique<PracticeTenant>(options);
    QString error;
    QVERIFY2(m_tenant->start(&error), qPrintable(error));
    m_client = std::make_unique<Client>(m_tenant->connection());
    QVERIFY(m_client->signIn());
}

QStringList TestLists::walk(const QByteArray &method, const QString &path, QJsonObject body,
                            const QString &idPath)
{
    QStringList ids;
    QString token;
    for (int pages = 0; pages < 1000; ++pages) {
        QString url = path;
        if (method == "GET" && !token.isEmpty())
            url += u"&page_token="_s + QString::fromLatin1(QUrl::toPercentEncoding(token));
        body.insert("pageToken"_L1, token);
        const Answer answer = method == "GET" ? m_client->get(url) : m_client->post(url, body);
        if (answer.status != 200)
            return {};
        ids += answer.ids(idPath);
        token = answer.next();
        if (token.isEmpty())
            return ids;
    }
    return {};
}

void TestLists::sameSeedSameWorld()
{
    const auto world = [](quint32 seed) {
        Options options = smallWorld();
        options.seed = seed;
        PracticeTenant tenant(options);
        QString error;
        if (!tenant.start(&error))
            return QByteArray();
        Client client(tenant.connection());
        if (!client.signIn())
            return QByteArray();
        return QByteArray(client.get(u"/api/v1/users?page_size=100"_s).body
                          + client.get(u"/api/v1/apps?page_size=100"_s).body
                          + client.post(u"/api/v1/search/entitlements"_s).body);
    };
    const QByteArray one = world(7);
    QVERIFY(!one.isEmpty());
    QCOMPARE(world(7), one);
    QVERIFY(world(8) != one);
}

void TestLists::usersOnceEach_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("get") << "GET"_ba << u"/api/v1/users?page_size=100"_s;
    QTest::newRow("search") << "POST"_ba << u"/api/v1/search/users"_s;
}

void TestLists::usersOnceEach()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    const QStringList ids = walk(method, path, { { "pageSize"_L1, 100 } }, u"user.id"_s);
    QCOMPARE(ids.size(), 1037);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 1037);
    static const QRegularExpression wellFormed(u"^[a-zA-Z0-9]{27}$"_s);
    for (const QString &id : ids)
        QVERIFY2(wellFormed.match(id).hasMatch(), qPrintable(id));
}

void TestLists::pageSizes()
{
    const auto size = [this](const QString &query) {
        return m_client->get(u"/api/v1/users"_s + query).ids(u"user.id"_s).size();
    };
    QCOMPARE(size({}), 25);
    QCOMPARE(size(u"?page_size=0"_s), 25);
    QCOMPARE(size(u"?page_size=2"_s), 5);
    QCOMPARE(size(u"?page_size=40"_s), 40);
    QCOMPARE(size(u"?page_size=100000"_s), 100);
    QCOMPARE(m_client->get(u"/api/v1/users?page_size=-1"_s).status, 400);
}

void TestLists::appsOvershoot()
{
    const Answer answer = m_client->get(u"/api/v1/apps?page_size=10"_s);
    QCOMPARE(answer.ids().size(), 23);
    QVERIFY(!answer.next().isEmpty());
    const QStringList all = walk("GET"_ba, u"/api/v1/apps?page_size=10"_s, {}, u"id"_s);
    QCOMPARE(all.size(), 31);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 31);
    for (const QJsonValue &app : answer.json.value("list"_L1).toArray()) {
        QVERIFY(app["userCount"_L1].isString());
        QVERIFY(app["appOwners"_L1].isArray() && app["appOwners"_L1].toArray().isEmpty());
    }
    const Answer one = m_client->get(u"/api/v1/apps/"_s + all.last());
    QCOMPARE(one.json["app"_L1]["id"_L1].toString(), all.last());
}

void TestLists::peopleAreAwkward()
{
    QSet<QChar::Script> scripts;
    QSet<QString> names;
    QSet<QString> statuses;
    QSet<QString> types;
    bool equalNames = false;
    bool plusAddress = false;
    bool noEmail = false;
    bool markup = false;
    bool apostrophe = false;
    QString token;
    do {
        const Answer answer = m_client->post(u"/api/v1/search/users"_s,
                                             { { "pageSize"_L1, 100 }, { "pageToken"_L1, token } });
        for (const QJsonValue &row : answer.json.value("list"_L1).toArray()) {
            const QJsonValue user = row["user"_L1];
            const QString name = user["displayName"_L1].toString();
            const QString email = user["email"_L1].toString();
            for (const QChar c : name)
                scripts.insert(c.script());
            equalNames = equalNames || (!name.isEmpty() && names.contains(name));
            names.insert(name);
            statuses.insert(user["status"_L1].toString());
            types.insert(user["type"_L1].toString());
            plusAddress = plusAddress || email.contains(u'+');
            noEmail = noEmail || email.isEmpty();
            markup = markup || name.contains(u'<');
            apostrophe = apostrophe || name.contains(u'\'') || name.contains(u'’');
        }
        token = answer.next();
    } while (!token.isEmpty());
    for (const auto script :
         { QChar::Script_Latin, QChar::Script_Greek, QChar::Script_Cyrillic, QChar::Script_Arabic,
           QChar::Script_Hebrew, QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Hangul,
           QChar::Script_Devanagari, QChar::Script_Thai })
        QVERIFY2(scripts.contains(script), qPrintable(QString::number(script)));
    QVERIFY(equalNames);
    QVERIFY(plusAddress);
    QVERIFY(noEmail);
    QVERIFY(markup);
    QVERIFY(apostrophe);
    QCOMPARE(statuses, (QSet<QString> { u"ENABLED"_s, u"DISABLED"_s, u"DELETED"_s }));
    QVERIFY(types.contains(u"USER_TYPE_HUMAN"_s) && types.contains(u"USER_TYPE_SERVICE"_s)
            && types.contains(u"USER_TYPE_AGENT"_s));
}

void TestLists::everyUserFieldIsAllowed()
{
    const Answer answer = m_client->get(u"/api/v1/users?page_size=100"_s);
    qsizetype bytes = 0;
    QSet<QString> keys;
    for (const QJsonValue &row : answer.json.value("list"_L1).toArray()) {
        const QJsonObject user = row["user"_L1].toObject();
        bytes += QJsonDocument(user).toJson(QJsonDocument::Compact).size();
        for (const QString &key : user.keys())
            keys.insert(key);
    }
    // Over a hundred people every field of c1.api.user.v1.User shows, and nothing else does.
    const QStringList expected
        = u"createdAt delegatedUserId deletedAt department departmentSources "
          "directoryIds directoryStatus directoryStatusSources displayName "
          "email emailSources emails employeeIdSources employeeIds "
          "employmentStatus employmentStatusSources employmentType "
          "employmentTypeSources id jobTitle jobTitleSources managerIds "
          "managerSources origin profile roleIds status type updatedAt "
          "username usernameSources usernames"_s.split(u' ');
    QStringList seen(keys.begin(), keys.end());
    seen.sort();
    QCOMPARE(seen, expected);
    QVERIFY2(bytes / 100 > 1500 && bytes / 100 < 4000, qPrintable(QString::number(bytes / 100)));
}

void TestLists::searchesUsers()
{
    const auto search = [this](const QJsonObject &body) {
        return m_client->post(u"/api/v1/search/users"_s, body);
    };
    const QJsonArray first = search({ { "pageSize"_L1, 100 } }).json.value("list"_L1).toArray();
    QJsonObject sample;
    for (const QJsonValue &row : first) {
        if (!row["user"_L1]["email"_L1].toString().isEmpty()
            && row["user"_L1]["displayName"_L1].toString().contains(u' '))
            sample = row["user"_L1].toObject();
    }
    const QString id = sample.value("id"_L1).toString();
    const QString email = sample.value("email"_L1).toString();
    QVERIFY(!id.isEmpty());

    QCOMPARE(search({ { "email"_L1, email } }).ids(u"user.id"_s), QStringList { id });
    QVERIFY(search({ { "email"_L1, email.mid(1) } }).ids(u"user.id"_s).isEmpty());
    // Words in any order and case, each part of a name, an address or a number.
    QStringList words = sample.value("displayName"_L1).toString().toUpper().split(u' ');
    std::reverse(words.begin(), words.end());
    words << email.section(u'@', 0, 0);
    QVERIFY(search({ { "query"_L1, words.join(u' ') } }).ids(u"user.id"_s).contains(id));
    const QString number = sample.value("employeeIds"_L1).toArray().first().toString();
    QVERIFY(search({ { "query"_L1, number } }).ids(u"user.id"_s).contains(id));
    QVERIFY(search({ { "query"_L1, "nobody-is-called-this"_L1 } }).ids(u"user.id"_s).isEmpty());

    const QJsonArray refs { QJsonObject { { "id"_L1, id } } };
    QCOMPARE(search({ { "refs"_L1, refs } }).ids(u"user.id"_s), QStringList { id });
    QVERIFY(search({ { "refs"_L1, refs }, { "excludeIds"_L1, QJsonArray { id } } })
                .ids(u"user.id"_s)
                .isEmpty());
    for (const QJsonValue &row : search({ { "userStatuses"_L1, QJsonArray { "DISABLED"_L1 } } })
                                     .json.value("list"_L1)
                                     .toArray())
        QCOMPARE(row["user"_L1]["status"_L1].toString(), u"DISABLED"_s);
    for (const QJsonValue &row :
         search({ { "excludeTypes"_L1, QJsonArray { "USER_TYPE_HUMAN"_L1 } } })
             .json.value("list"_L1)
             .toArray())
        QVERIFY(row["user"_L1]["type"_L1].toString() != u"USER_TYPE_HUMAN"_s);

    // Paging through a filtered list gives the same people as one look at all of them.
    const QStringList enabled
        = walk("POST"_ba, u"/api/v1/search/users"_s,
               { { "pageSize"_L1, 30 }, { "userStatuses"_L1, QJsonArray { "ENABLED"_L1 } } },
               u"user.id"_s);
    QVERIFY(enabled.size() > 800 && enabled.size() < 1037);
    QCOMPARE(QSet<QString>(enabled.begin(), enabled.end()).size(), enabled.size());

    const Answer one = m_client->get(u"/api/v1/users/"_s + id);
    QCOMPARE(one.json["userView"_L1]["user"_L1]["id"_L1].toString(), id);
}

void TestLists::searchesApps()
{
    const QJsonObject app = m_client->get(u"/api/v1/apps"_s).json.value("list"_L1)[3].toObject();
    const QString id = app.value("id"_L1).toString();
    const auto search = [this](const QJsonObject &body) {
        return m_client->post(u"/api/v1/search/apps"_s, body).ids();
    };
    QVERIFY(search({ { "query"_L1, app.value("displayName"_L1) } }).contains(id));
    QVERIFY(search({ { "displayName"_L1, app.value("displayName"_L1).toString().toUpper() } })
                .contains(id));
    QCOMPARE(search({ { "appIds"_L1, QJsonArray { id } } }), QStringList { id });
    QVERIFY(!search({ { "pageSize"_L1, 100 }, { "excludeAppIds"_L1, QJsonArray { id } } })
                 .contains(id));
    const QStringList directories = search({ { "onlyDirectories"_L1, true } });
    QVERIFY(!directories.isEmpty() && directories.size() < 31);
}

void TestLists::entitlements()
{
    const Answer first = m_client->post(u"/api/v1/search/entitlements"_s);
    int manual = 0;
    int builtIn = 0;
    const QJsonArray rows = first.json.value("list"_L1).toArray();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows) {
        const QJsonValue entitlement = row["appEntitlement"_L1];
        manual += entitlement["isManuallyManaged"_L1].toBool() ? 1 : 0;
        builtIn += entitlement["systemBuiltin"_L1].toBool() ? 1 : 0;
        QVERIFY(entitlement["grantCount"_L1].isString());
    }
    QVERIFY(manual > 0 && manual < rows.size());
    // The id of the built-in one is the same in every app.
    const QStringList apps = m_client->get(u"/api/v1/apps"_s).ids();
    QSet<QString> accessIds;
    for (const QString &app : { apps.at(0), apps.at(1) }) {
        const Answer answer
            = m_client->get(u"/api/v1/apps/%1/entitlements?page_size=100"_s.arg(app));
        QVERIFY(answer.ids(u"appEntitlement.id"_s).size() >= 3);
        for (const QJsonValue &row : answer.json.value("list"_L1).toArray()) {
            QCOMPARE(row["appEntitlement"_L1]["appId"_L1].toString(), app);
            if (row["appEntitlement"_L1]["systemBuiltin"_L1].toBool())
                accessIds.insert(row["appEntitlement"_L1]["id"_L1].toString());
        }
    }
    QCOMPARE(accessIds.size(), 1);
    const Answer one
        = m_client->get(u"/api/v1/apps/%1/entitlements/%2"_s.arg(apps.at(1), *accessIds.begin()));
    QCOMPARE(one.json["appEntitlementView"_L1]["appEntitlement"_L1]["appId"_L1].toString(),
             apps.at(1));
}

void TestLists::unknownAppIsAnEmptyList()
{
    const QString nowhere(27, u'x');
    const Answer answer = m_client->post(u"/api/v1/search/entitlements"_s,
                                         { { "appIds"_L1, QJsonArray { nowhere } } });
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.ids().isEmpty());
    const Answer owners = m_client->get(u"/api/v2/apps/%1/owners/users"_s.arg(nowhere));
    QCOMPARE(owners.status, 200);
    QVERIFY(owners.ids().isEmpty());
    QCOMPARE(m_client->get(u"/api/v1/apps/"_s + nowhere).status, 404);
}

void TestLists::grants()
{
    const QJsonArray rows
        = m_client->post(u"/api/v1/search/entitlements"_s, { { "pageSize"_L1, 100 } })
              .json.value("list"_L1)
              .toArray();
    QJsonObject chosen;
    for (const QJsonValue &row : rows) {
        if (row["appEntitlement"_L1]["grantCount"_L1].toString().toInt() > 5)
            chosen = row["appEntitlement"_L1].toObject();
    }
    const QString app = chosen.value("appId"_L1).toString();
    const QString id = chosen.value("id"_L1).toString();
    const QJsonArray refs { QJsonObject { { "appId"_L1, app }, { "id"_L1, id } } };
    const QStringList users = walk("POST"_ba, u"/api/v1/search/grants"_s,
                                   { { "pageSize"_L1, 10 }, { "entitlementRefs"_L1, refs } },
                                   u"appEntitlementUserBinding.appUser.appUser.identityUserId"_s);
    QCOMPARE(users.size(), chosen.value("grantCount"_L1).toString().toInt());
    QCOMPARE(QSet<QString>(users.begin(), users.end()).size(), users.size());
    const QStringList inlined
        = walk("GET"_ba, u"/api/v1/apps/%1/entitlements/%2/grants?page_size=10"_s.arg(app, id), {},
               u"user.id"_s);
    QCOMPARE(QSet<QString>(inlined.begin(), inlined.end()),
             QSet<QString>(users.begin(), users.end()));
    const Answer bindings = m_client->get(
        u"/api/v1/apps/%1/entitlements/%2/users/%3/grants"_s.arg(app, id, users.first()));
    QVERIFY(!bindings.json["bindings"_L1][0]["createdAt"_L1].toString().isEmpty());
    QVERIFY(!bindings.json["bindings"_L1][0]["appUserId"_L1].toString().isEmpty());
}

void TestLists::roles()
{
    QSet<QString> keys;
    QStringList names;
    int builtIn = 0;
    int deleted = 0;
    QString token;
    int pages = 0;
    do {
        const Answer answer = m_client->get(u"/api/v1/iam/roles?page_size=5&page_token="_s
                                            + QString::fromLatin1(QUrl::toPercentEncoding(token)));
        QCOMPARE(answer.status, 200);
        for (const QJsonValue &row : answer.json.value("list"_L1).toArray()) {
            for (const QString &key : row.toObject().keys())
                keys.insert(key);
            names << row["displayName"_L1].toString();
            builtIn += row["systemBuiltin"_L1].toBool() ? 1 : 0;
            deleted += row["deletedAt"_L1].isNull() ? 0 : 1;
        }
        token = answer.next();
        ++pages;
    } while (!token.isEmpty() && pages < 10);
    QCOMPARE(pages, 3);
    QCOMPARE(keys,
             (QSet<QString> { u"id"_s, u"name"_s, u"displayName"_s, u"permissions"_s,
                              u"serviceRoles"_s, u"systemBuiltin"_s, u"systemApiOnly"_s,
                              u"createdAt"_s, u"updatedAt"_s, u"deletedAt"_s }));
    for (const QString &name : { u"Super Administrator"_s, u"Application Administrator"_s,
                                 u"Read-Only Administrator"_s, u"Basic User"_s })
        QCOMPARE(names.count(name), 1);
    QCOMPARE(names.count(u"Auditor"_s), 2);
    QVERIFY(builtIn >= 6 && builtIn < names.size());
    QCOMPARE(deleted, 1);
    const QStringList ids = m_client->get(u"/api/v1/iam/roles"_s).ids();
    QCOMPARE(ids.size(), names.size());
    const Answer one = m_client->get(u"/api/v1/iam/roles/"_s + ids.first());
    QCOMPARE(one.json["role"_L1]["id"_L1].toString(), ids.first());
    QCOMPARE(m_client->get(u"/api/v1/iam/roles/short"_s).status, 400);
    QCOMPARE(m_client->get(u"/api/v1/iam/roles/"_s + QString(27, u'x')).status, 404);
    QCOMPARE(m_client->get(u"/api/v1/iam/roles?page_size=-1"_s).status, 400);
}

void TestLists::someHaveRoles()
{
    const QStringList known = m_client->get(u"/api/v1/iam/roles"_s).ids();
    QHash<QString, QStringList> holders;
    int some = 0;
    int several = 0;
    QString token;
    do {
        const Answer answer = m_client->post(u"/api/v1/search/users"_s,
                                             { { "pageSize"_L1, 100 }, { "pageToken"_L1, token } });
        for (const QJsonValue &row : answer.json.value("list"_L1).toArray()) {
            const QJsonArray ids = row["user"_L1]["roleIds"_L1].toArray();
            some += ids.isEmpty() ? 0 : 1;
            several += ids.size() > 1 ? 1 : 0;
            for (const QJsonValue &id : ids) {
                QVERIFY(known.contains(id.toString()));
                holders[id.toString()] << row["user"_L1]["id"_L1].toString();
            }
        }
        token = answer.next();
    } while (!token.isEmpty());
    QCOMPARE(some, 65); // of 1037: the rest has none, which keeps people small
    QCOMPARE(several, 6);
    QVERIFY(holders.size() > 6);
    const auto search = [this](const QJsonArray &roleIds) {
        return walk("POST"_ba, u"/api/v1/search/users"_s,
                    { { "pageSize"_L1, 5 }, { "roleIds"_L1, roleIds } }, u"user.id"_s);
    };
    QStringList either;
    for (auto role = holders.cbegin(); role != holders.cend(); ++role) {
        QCOMPARE(search({ role.key() }), *role);
        either += *role;
    }
    either.removeDuplicates();
    QCOMPARE(either.size(), some);
    QCOMPARE(search(QJsonArray::fromStringList(holders.keys())).size(), some);
    QVERIFY(search({ QString(27, u'x') }).isEmpty());
}

void TestLists::deletedRolesMayBeLeftOut()
{
    Options options = smallWorld();
    options.quirks.insert(u"deleted-roles"_s, u"omit"_s);
    PracticeTenant tenant(options);
    QString error;
    QVERIFY2(tenant.start(&error), qPrintable(error));
    Client client(tenant.connection());
    QVERIFY(client.signIn());
    const QStringList shown = client.get(u"/api/v1/iam/roles"_s).ids();
    const QStringList all = m_client->get(u"/api/v1/iam/roles"_s).ids();
    QCOMPARE(shown.size(), all.size() - 1);
    for (const QString &id : shown)
        QVERIFY(all.contains(id)); // the same seed
}

void TestLists::refusesForeignPageToken()
{
    QCOMPARE(m_client->get(u"/api/v1/users?page_token=bm9uc2Vuc2U"_s).status, 400);
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
