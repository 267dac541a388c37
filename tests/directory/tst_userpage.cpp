// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/json/userpage.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
constexpr auto ann
    = R"({"user":{"id":"2aBcDeFgHiJkLmNoPqRsTuVwXyZ","displayName":"Ann \"A\" B\u00e9rg",
"email":"ann@x","emails":["ann@x","b@x"],"username":null,"usernames":[],"employeeIds":["E1"],
"managerIds":["m1","m2"],"roleIds":null,"status":"ENABLED","type":"USER_TYPE_HUMAN",
"origin":"USER_ORIGIN_DIRECTORY","department":"Finance","profile":{"id":5,"nextPageToken":"no"}}})";

QByteArray page(const QByteArray &rows, const QByteArray &rest = ",\"nextPageToken\":\"\"")
{
    return "{\"list\":[" + rows + "]" + rest + "}";
}
} // namespace

class UserPageTest final : public QObject
{
    Q_OBJECT
private slots:
    void aPage()
    {
        UserPage decoder;
        const auto users = decoder.read(page(QByteArray(ann) + "," + ann));
        QVERIFY(users);
        QCOMPARE(users->size(), 2U);
        const UserFields &user = users->front();
        QCOMPARE(QString::fromUtf8(user.displayName.data(), qsizetype(user.displayName.size())),
                 u"Ann \"A\" Bérg"_s);
        QVERIFY(user.id == "2aBcDeFgHiJkLmNoPqRsTuVwXyZ");
        QVERIFY(user.emails.size() == 2 && user.emails[1] == "b@x");
        QVERIFY(user.username.empty() && user.usernames.empty() && user.roleIds.empty());
        QVERIFY(user.managerIds[1] == "m2" && user.employeeIds[0] == "E1");
        QVERIFY(user.origin == "USER_ORIGIN_DIRECTORY" && user.jobTitle.empty());
    }
    void emptyPages()
    {
        UserPage decoder;
        for (const auto &body : { "{}"_ba, R"({"list":null})"_ba, R"({"list":[]})"_ba })
            QVERIFY(decoder.read(body)->empty());
    }
    void brokenPages_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        QTest::newRow("cut") << page(ann).chopped(30) << u"a page of people"_s;
        QTest::newRow("array") << "[]"_ba << u"a page of people"_s;
        QTest::newRow("list") << R"({"list":{"rows":[]}})"_ba << u"list: an array"_s;
        QTest::newRow("row") << page("5") << u"list[0].user"_s;
        QTest::newRow("no user") << page("{\"user\":null}") << u"list[0].user"_s;
        QTest::newRow("no id") << page(ann + ",{\"user\":{\"email\":\"x\"}}"_ba) << u"list[1].id"_s;
        QTest::newRow("empty id") << page(R"({"user":{"id":""}})") << u"list[0].id"_s;
        QTest::newRow("number as id") << page(R"({"user":{"id":7}})") << u"list[0].id"_s;
        QTest::newRow("object as name")
            << page(R"({"user":{"id":"a","displayName":{}}})") << u"list[0].displayName: text"_s;
        QTest::newRow("text as list")
            << page(R"({"user":{"id":"a","emails":"x"}})") << u"list[0].emails: an array"_s;
        QTest::newRow("number in list")
            << page(R"({"user":{"id":"a","emails":["x",5]}})") << u"emails: texts"_s;
    }
    void brokenPages()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        UserPage decoder;
        const auto users = decoder.read(body);
        QVERIFY(!users);
        QCOMPARE(users.error().kind, ApiError::Kind::Protocol);
        QVERIFY2(users.error().detail.contains(says), qPrintable(users.error().detail));
        QVERIFY(decoder.read(page(ann)));
    }
    void sixteenMebibytes()
    {
        QByteArray rows;
        while (rows.size() < 16 * 1024 * 1024)
            rows += (rows.isEmpty() ? ""_ba : ","_ba) + ann;
        UserPage decoder;
        const QByteArray body = page(rows, R"(,"nextPageToken":"end")");
        QVERIFY(decoder.read(body)->size() > 10000);
        QCOMPARE(*UserPage::nextPageToken(body), u"end"_s);
    }
    void theNextToken_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("token");
        QTest::newRow("last") << page(ann, R"(,"nextPageToken":"a-b_c=")") << u"a-b_c="_s;
        QTest::newRow("blanks") << page(ann, R"(, "nextPageToken" : "x" )") << u"x"_s;
        QTest::newRow("empty") << page(ann) << QString();
        QTest::newRow("null") << page(ann, R"(,"nextPageToken":null)") << QString();
        QTest::newRow("missing") << page(ann, {}) << QString();
        QTest::newRow("only inside") << R"({"list":[],"x":{"nextPageToken":"no"}})"_ba << QString();
        QTest::newRow("not last") << page(ann, R"(,"nextPageToken":"x","y":"z")") << u"x"_s;
        QTest::newRow("first") << QByteArray("{\"nextPageToken\":\"x\"," + page(ann, {}).mid(1))
                               << u"x"_s;
        QTest::newRow("escaped") << page(ann, R"(,"nextPageToken":"a\"b\u0041")") << u"a\"bA"_s;
    }
    void theNextToken()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, token);
        const auto next = UserPage::nextPageToken(body);
        QVERIFY(next);
        QCOMPARE(*next, token);
    }
    void aTokenThatIsNoText()
    {
        QVERIFY(!UserPage::nextPageToken(page(ann, ",\"nextPageToken\":7")));
    }
};

QTEST_GUILESS_MAIN(UserPageTest)
#include "tst_userpage.moc"
