// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/json/codec.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
const QByteArray id = "2aBcDeFgHiJkLmNoPqRsTuVwXyZ"_ba;
QJsonObject parse(QByteArray text)
{
    const auto document = QJsonDocument::fromJson(text.replace("ID"_ba, id));
    Q_ASSERT(document.isObject());
    return document.object();
}
} // namespace

class CodecTest final : public QObject
{
    Q_OBJECT
private slots:
    void appWithUnsetFieldsInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("missing") << R"({"id":"ID"})"_ba;
        QTest::newRow("null") << R"({"id":"ID","displayName":null,"userCount":null,
            "isDirectory":null,"annotations":null,"createdAt":null,"monthlyCostUsd":null})"_ba;
        QTest::newRow("zero") << R"({"id":"ID","displayName":"","userCount":"0",
            "isDirectory":false,"annotations":{},"createdAt":"","monthlyCostUsd":0})"_ba;
    }
    void appWithUnsetFieldsInEveryForm()
    {
        QFETCH(QByteArray, json);
        const auto app = Codec::app(parse(json));
        QVERIFY2(app, app ? "" : qPrintable(app.error().detail));
        App expected;
        expected.id = *AppId::parse(QString::fromLatin1(id));
        QVERIFY(*app == expected);
    }
    void int64ComesAsText()
    {
        const auto app = Codec::app(parse(R"({"id":"ID","userCount":"9007199254740993"})"_ba));
        QVERIFY(app);
        QCOMPARE(app->userCount, 9007199254740993LL);
    }
    void wrongKindsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("name is a number")
            << R"({"id":"ID","displayName":7})"_ba << u"displayName"_s;
        QTest::newRow("flag is text")
            << R"({"id":"ID","isDirectory":"yes"})"_ba << u"isDirectory"_s;
        QTest::newRow("count is a word")
            << R"({"id":"ID","userCount":"many"})"_ba << u"userCount"_s;
        QTest::newRow("time is a word") << R"({"id":"ID","createdAt":"now"})"_ba << u"createdAt"_s;
        QTest::newRow("id missing") << R"({"displayName":"x"})"_ba << u"id"_s;
        QTest::newRow("id is a path") << R"({"id":"../../x"})"_ba << u"id"_s;
    }
    void wrongKindsAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        const auto app = Codec::app(parse(json));
        QVERIFY(!app);
        QCOMPARE(app.error().kind, ApiError::Kind::Protocol);
        QVERIFY2(app.error().detail.startsWith(field + u':'), qPrintable(app.error().detail));
    }
    void ownerOfEitherKind()
    {
        const auto owner = Codec::owner(parse(R"({"appId":"ID","roleSlug":"primary",
            "createdAt":"2026-11-07T05:31:56Z","user":{"id":"ID","displayName":"Ann Berg",
            "status":"SOMETHING_NEW","profile":{}}})"_ba));
        QVERIFY(owner);
        QCOMPARE(owner->roleSlug, u"primary"_s);
        QCOMPARE(owner->user.status, u"SOMETHING_NEW"_s);
        QCOMPARE(owner->createdAt, QDateTime({ 2026, 11, 7 }, { 5, 31, 56 }, Qt::UTC));
    }
    void grantIsDirectWithoutSources()
    {
        const auto grant = Codec::grant(parse(R"({"appEntitlementUserBinding":{"appUserId":"a1",
            "grantSources":null,"appUser":{"appUser":{"identityUserId":"ID","displayName":"Bo",
            "status":{"status":"STATUS_ENABLED"}}}}})"_ba));
        QVERIFY(grant);
        QVERIFY(grant->isDirect);
        QCOMPARE(grant->status, u"ENABLED"_s);
        QCOMPARE(grant->user.toString(), QString::fromLatin1(id));
    }
    void roleWithUnsetFieldsInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("missing") << R"({"id":"ID"})"_ba;
        QTest::newRow("null")
            << R"({"id":"ID","displayName":null,"name":null,"deletedAt":null})"_ba;
        QTest::newRow("empty") << R"({"id":"ID","displayName":"","name":"","deletedAt":"",
            "permissions":[],"systemBuiltin":false})"_ba;
    }
    void roleWithUnsetFieldsInEveryForm()
    {
        QFETCH(QByteArray, json);
        const auto role = Codec::role(parse(json));
        QVERIFY2(role, role ? "" : qPrintable(role.error().detail));
        Role expected;
        expected.id = *RoleId::parse(QString::fromLatin1(id));
        QVERIFY(*role == expected);
    }
    void roleThatWasDeleted()
    {
        const auto role = Codec::role(parse(R"({"id":"ID","displayName":"Auditor",
            "name":"custom:auditor","permissions":["permission/x"],"serviceRoles":null,
            "systemBuiltin":false,"deletedAt":"2026-10-01T00:00:00Z"})"_ba));
        QVERIFY(role);
        QCOMPARE(role->displayName, u"Auditor"_s);
        QCOMPARE(role->name, u"custom:auditor"_s);
        QCOMPARE(role->deletedAt, QDateTime({ 2026, 10, 1 }, { 0, 0 }, Qt::UTC));
    }
    void roleOfTheWrongShape()
    {
        QVERIFY(!Codec::role(parse(R"({"id":"short"})"_ba)));
        QVERIFY(!Codec::role(parse(R"({"id":"ID","displayName":{}})"_ba)));
        QVERIFY(!Codec::role(parse(R"({"id":"ID","deletedAt":"never"})"_ba)));
    }
    void pageNamesTheBadRow()
    {
        const auto page
            = Codec::page<App>(parse(R"({"list":[{"id":"ID"},{"id":7}]})"_ba), &Codec::app);
        QVERIFY(!page);
        QCOMPARE(page.error().detail.left(11), u"list[1].id:"_s);
    }
    void pageOfTheWrongShape()
    {
        QVERIFY(!Codec::page<App>(parse(R"({"list":{}})"_ba), &Codec::app));
        QVERIFY(!Codec::page<App>(parse(R"({"list":[],"nextPageToken":4})"_ba), &Codec::app));
        QVERIFY(Codec::page<App>(parse(R"({"list":null,"nextPageToken":null})"_ba), &Codec::app));
    }
};

QTEST_GUILESS_MAIN(CodecTest)
#include "tst_codec.moc"
