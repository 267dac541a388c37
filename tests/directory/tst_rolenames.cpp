// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/session.h"
#include "app/directory/rolenames.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakenam.h"
#include "tests/support/testcredential.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;
using Reading = RoleNames::Reading;

namespace
{
QByteArray idOf(int number)
{
    return "2rOlEbCdEfGhIjKlMnOpQrStU"_ba + QByteArray::number(10 + number);
}
QString id(int number) { return QString::fromLatin1(idOf(number)); }

/// One role; what is empty is left out.
QByteArray role(int number, const QString &displayName = {}, const QString &name = {},
                const QString &deletedAt = {})
{
    QJsonObject json { { "id"_L1, id(number) } };
    const auto insert = [&json](QLatin1String key, const QString &text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    insert("displayName"_L1, displayName);
    insert("name"_L1, name);
    insert("deletedAt"_L1, deletedAt);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

FakeNam::Answer page(const QByteArrayList &rows, const QByteArray &next = {})
{
    return FakeNam::json("{\"list\":[" + rows.join(',') + "],\"nextPageToken\":\"" + next + "\"}");
}

/// A tenant whose pages of roles are a list: "1" is the token of the second one.
struct Bench {
    explicit Bench(QList<FakeNam::Answer> answers)
        : pages(std::move(answers))
        , nam(new FakeNam([this](const FakeNam::Seen &seen) { return answer(seen); }))
        , session(testTenant(), testClientId(), makeSecret(), nullptr, &clock,
                  std::unique_ptr<QNetworkAccessManager>(nam))
        , names(session.roleNames())
    {
    }
    FakeNam::Answer answer(const FakeNam::Seen &seen)
    {
        if (seen.path.contains(u"/auth/v1/token"_s))
            return FakeNam::token("t1"_ba, 100000);
        const QUrlQuery query(QUrl(seen.path).query());
        return pages.at(query.queryItemValue(u"page_token"_s).toInt());
    }
    bool read()
    {
        names->read();
        return QTest::qWaitFor([this] { return names->reading() != Reading::Running; });
    }
    [[nodiscard]] int requests() const { return nam->count("GET"_ba, u"/iam/roles"_s); }
    FakeClock clock;
    QList<FakeNam::Answer> pages;
    FakeNam *nam;
    Session session;
    RoleNames *names;
};
} // namespace

class RoleNamesTest final : public QObject
{
    Q_OBJECT
private slots:
    void allPagesAreReadOnce()
    {
        Bench bench({ page({ role(0, u"Super Administrator"_s) }, "1"_ba),
                      page({ role(1, u"Basic User"_s) }, "2"_ba), page({}) });
        QCOMPARE(bench.names->reading(), Reading::NotYet);
        QCOMPARE(bench.requests(), 0);
        QCOMPARE(bench.names->label(id(0)), id(0));
        QSignalSpy changed(bench.names, &RoleNames::changed);
        QVERIFY(bench.read());
        QCOMPARE(bench.names->reading(), Reading::Complete);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(bench.names->label(id(0)), u"Super Administrator"_s);
        QCOMPARE(bench.names->label(id(1)), u"Basic User"_s);
        QCOMPARE(bench.names->label(id(2)), id(2));
        QCOMPARE(bench.names->inUse(), (QStringList { id(0), id(1) }));
        QCOMPARE(bench.requests(), 3);
        bench.names->read();
        QCOMPARE(bench.names->reading(), Reading::Complete);
        QCOMPARE(bench.session.roleNames(), bench.names);
        QCOMPARE(bench.requests(), 3);
    }
    void askedTwiceWhileReading()
    {
        Bench bench({ page({ role(0) }) });
        bench.names->read();
        QVERIFY(bench.read());
        QCOMPARE(bench.requests(), 1);
    }
    void equalNamesAreToldApart()
    {
        Bench bench({ page({
            role(0, u"Auditor"_s, u"custom:emea"_s),
            role(1, u"Auditor"_s, u"custom:us"_s),
            role(2, u"Auditor"_s, u"Auditor"_s),
            role(3, u" Auditor"_s),
            role(4, u"Reader"_s, u"custom:reader"_s),
            role(5, u"Reader"_s, u"custom:reader"_s),
            role(6, {}, u"system:owner"_s),
            role(7),
            role(8),
            role(9, u"One"_s, u"custom:us"_s),
        }) });
        QVERIFY(bench.read());
        QCOMPARE(bench.names->label(id(0)), u"Auditor (custom:emea)"_s);
        QCOMPARE(bench.names->label(id(1)), u"Auditor (custom:us)"_s);
        QCOMPARE(bench.names->label(id(2)), u"Auditor (%1)"_s.arg(id(2)));
        QCOMPARE(bench.names->label(id(3)), u"Auditor (%1)"_s.arg(id(3)));
        QCOMPARE(bench.names->label(id(4)), u"Reader (%1)"_s.arg(id(4)));
        QCOMPARE(bench.names->label(id(5)), u"Reader (%1)"_s.arg(id(5)));
        QCOMPARE(bench.names->label(id(6)), u"system:owner"_s);
        QCOMPARE(bench.names->label(id(7)), id(7));
        QCOMPARE(bench.names->label(id(8)), id(8));
        QCOMPARE(bench.names->label(id(9)), u"One"_s);
    }
    void deletedOnesKeepTheirNames()
    {
        Bench bench({ page({ role(0, u"Auditor"_s, u"a"_s),
                             role(1, u"Auditor"_s, u"b"_s, u"2026-10-01T00:00:00Z"_s) }) });
        QVERIFY(bench.read());
        QCOMPARE(bench.names->inUse(), QStringList { id(0) });
        QCOMPARE(bench.names->label(id(1)), u"Auditor (b)"_s);
    }
    void aRoleOnTwoPagesIsOne()
    {
        const QByteArray twice = role(0, u"Auditor"_s, u"a"_s);
        Bench bench({ page({ twice }, "1"_ba), page({ twice }) });
        QVERIFY(bench.read());
        QCOMPARE(bench.names->label(id(0)), u"Auditor"_s);
        QCOMPARE(bench.names->inUse(), QStringList { id(0) });
    }
    void namesAreMadeSafeToShow()
    {
        Bench bench({ page({ role(0, u"Ad\u202Emin\n%2"_s), role(1, u"%2"_s, u"%1"_s),
                             role(2, u"%2"_s, u"x"_s) }) });
        QVERIFY(bench.read());
        QVERIFY(!bench.names->label(id(0)).contains(QChar(0x202E)));
        QVERIFY(!bench.names->label(id(0)).contains(u'\n'));
        QCOMPARE(bench.names->label(id(1)), u"%2 (%1)"_s);
    }
    void aFailureLeavesNoNamesAndIsTriedAgain_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::newRow("forbidden")
            << R"({"code":7,"message":"missing permission/c1.api.iam.v1.Roles.List"})"_ba << 403
            << ApiError::Kind::Forbidden;
        QTest::newRow("bad row") << R"({"list":[{"id":"short"}]})"_ba << 200
                                 << ApiError::Kind::Protocol;
        QTest::newRow("same token again")
            << R"({"list":[],"nextPageToken":"1"})"_ba << 200 << ApiError::Kind::Protocol;
    }
    void aFailureLeavesNoNamesAndIsTriedAgain()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        Bench bench({ page({ role(0, u"Auditor"_s) }, "1"_ba), FakeNam::json(answer, status) });
        QVERIFY(bench.read());
        QCOMPARE(bench.names->reading(), Reading::Failed);
        QTEST(bench.names->error().kind, "kind");
        QCOMPARE(bench.names->label(id(0)), id(0));
        QVERIFY(bench.names->inUse().isEmpty());
        bench.pages[1] = page({ role(1, u"Auditor"_s, u"b"_s) });
        QVERIFY(bench.read());
        QCOMPARE(bench.names->reading(), Reading::Complete);
        QCOMPARE(bench.names->label(id(1)), u"Auditor (b)"_s);
        QCOMPARE(bench.names->inUse(), (QStringList { id(0), id(1) }));
    }
    void theSessionMayGoWhileReading()
    {
        FakeNam::Answer late = page({ role(0) });
        late.held = true;
        auto bench = std::make_unique<Bench>(QList { late });
        bench->names->read();
        QTRY_COMPARE(bench->requests(), 1);
        QCOMPARE(bench->names->reading(), Reading::Running);
        bench.reset();
    }
};

QTEST_GUILESS_MAIN(RoleNamesTest)
#include "tst_rolenames.moc"
