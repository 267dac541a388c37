// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/session.h"
#include "app/models/appsmodel.h"
#include "app/models/chosenmodel.h"
#include "app/models/entitlementsmodel.h"
#include "app/models/membersmodel.h"
#include "app/models/ownersmodel.h"
#include "app/models/usersmodel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakenam.h"
#include "tests/support/testcredential.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSortFilterProxyModel>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
QString idOf(int number) { return u"2aBcDeFgHiJkLmNoPqRsTu%1"_s.arg(number, 5, 10, QChar(u'0')); }

struct Bench {
    explicit Bench(int total)
        : nam(new FakeNam([this](const FakeNam::Seen &seen) { return answer(seen); }))
        , session(testTenant(), testClientId(), makeSecret(), nullptr, &clock,
                  std::unique_ptr<QNetworkAccessManager>(nam))
    {
        for (int i = 0; i < total; ++i)
            numbers << i;
    }
    FakeNam::Answer answer(const FakeNam::Seen &seen)
    {
        if (seen.path.contains(u"/auth/v1/token"_s))
            return FakeNam::token("t1"_ba, 100000);
        if (!fixed.isEmpty())
            return FakeNam::json(fixed);
        if (fail)
            return FakeNam::json(R"({"code":12,"message":"no"})"_ba, 501);
        QString token = seen.path.section(u"page_token="_s, 1);
        const bool search = seen.path.contains(u"/search/users"_s);
        if (search)
            token = QJsonDocument::fromJson(seen.read())[u"pageToken"_s].toString();
        tokens << token;
        const int from = token.isEmpty() ? 0 : token.toInt();
        QByteArrayList rows;
        const auto to = qMin<qsizetype>(from + 10, numbers.size());
        for (auto i = from; i < to; ++i) {
            const QByteArray name = renamed == numbers.at(i) ? "Renamed"_ba : "App"_ba;
            const QByteArray row = R"({"id":")" + idOf(numbers.at(i)).toLatin1()
                + R"(","displayName":")" + name + R"("})";
            rows << (search ? R"({"user":)" + row + '}' : row);
        }
        QByteArray next = to < numbers.size() ? QByteArray::number(to) : QByteArray();
        if (sameToken)
            next = "10";
        FakeNam::Answer answer = FakeNam::json(R"({"list":[)" + rows.join(',')
                                               + R"(],"nextPageToken":")" + next + R"("})");
        answer.held = held && seen.verb == "GET"_ba;
        return answer;
    }
    FakeClock clock;
    FakeNam *nam;
    Session session;
    QList<int> numbers;
    QStringList tokens; ///< of the pages that were answered
    int renamed = -1;
    QByteArray fixed; ///< the answer to every read, when not empty
    bool fail = false;
    bool sameToken = false;
    bool held = false; ///< answers to GET wait for nam->release()
};
using Load = PagedModel::Load;
} // namespace

class PagedTest final : public QObject
{
    Q_OBJECT
private slots:
    void readsPageByPageAndSaysSo()
    {
        Bench bench(25);
        AppsModel model(&bench.session);
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester proxyTester(
            &proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.restart();
        QTRY_COMPARE(model.load(), Load::Loaded);
        QCOMPARE(model.rowCount(), 10);
        QVERIFY(!model.isComplete());
        QVERIFY2(model.statusText().contains(u"more available"_s), qPrintable(model.statusText()));
        for (const int rows : { 20, 25 }) {
            QVERIFY(proxy.canFetchMore({}));
            proxy.fetchMore({});
            QTRY_COMPARE(model.rowCount(), rows);
            QTRY_COMPARE(model.load(), Load::Loaded);
        }
        QVERIFY(model.isComplete());
        QVERIFY(!model.canFetchMore({}));
        QVERIFY(!model.statusText().contains(u"more"_s));
    }
    void oneFetchAtATime()
    {
        Bench bench(25);
        AppsModel model(&bench.session);
        model.restart();
        QTRY_COMPARE(model.load(), Load::Loaded);
        const int before = bench.nam->count("GET"_ba, u"/apps"_s);
        model.fetchMore({});
        model.fetchMore({});
        QTRY_COMPARE(model.load(), Load::Loaded);
        QCOMPARE(model.rowCount(), 20);
        QCOMPARE(bench.nam->count("GET"_ba, u"/apps"_s), before + 1);
    }
    void refreshKeepsRowsAndChangesWhatDiffers()
    {
        Bench bench(25);
        AppsModel model(&bench.session);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.restart();
        QTRY_COMPARE(model.load(), Load::Loaded);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 20);
        QTRY_COMPARE(model.load(), Load::Loaded);
        const QPersistentModelIndex kept = model.index(15, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        bench.numbers.removeOne(3);
        bench.numbers.append(99);
        bench.renamed = 7;
        model.refresh();
        QTRY_COMPARE(model.load(), Load::Loaded);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data(PagedModel::KeyRole).toString(), idOf(15));
        QCOMPARE(kept.row(), 14);
        QCOMPARE(model.rowCount(), 20);
    }
    void lateAnswersToAnEarlierQueryAreDropped()
    {
        Bench bench(25);
        bench.held = true;
        AppsModel model(&bench.session);
        // The first request is on its way, its answer not there yet.
        model.restart();
        QVERIFY(QTest::qWaitFor([&] { return bench.nam->count("GET"_ba, u"/apps"_s) == 1; }));
        QCOMPARE(model.load(), Load::Loading);
        model.setQuery(u"x"_s);
        bench.nam->release();
        QTRY_COMPARE(model.load(), Load::Loaded);
        QCOMPARE(bench.nam->count("POST"_ba, u"/search/apps"_s), 1);
        QCOMPARE(model.rowCount(), 10);
    }
    void aRefreshAskedForWhileLoadingIsNotLost()
    {
        Bench bench(5);
        bench.held = true;
        AppsModel model(&bench.session);
        model.restart();
        QVERIFY(QTest::qWaitFor([&] { return bench.nam->count("GET"_ba, u"/apps"_s) == 1; }));
        QCOMPARE(model.load(), Load::Loading);
        bench.numbers.append(77);
        model.refresh();
        bench.held = false;
        bench.nam->release();
        QTRY_COMPARE(model.rowCount(), 6);
    }
    void aFailureKeepsTheRowsAndStopsFetching()
    {
        Bench bench(25);
        AppsModel model(&bench.session);
        model.restart();
        QTRY_COMPARE(model.load(), Load::Loaded);
        bench.fail = true;
        model.fetchMore({});
        QTRY_COMPARE(model.load(), Load::Failed);
        QCOMPARE(model.rowCount(), 10);
        QVERIFY(!model.canFetchMore({}));
        QVERIFY(!model.isComplete());
        bench.fail = false;
        model.refresh();
        QTRY_COMPARE(model.load(), Load::Loaded);
        QCOMPARE(model.rowCount(), 10);
    }
    void aRepeatedTokenIsAnError()
    {
        Bench bench(25);
        bench.sameToken = true;
        AppsModel model(&bench.session);
        model.restart();
        QTRY_COMPARE(model.load(), Load::Loaded);
        model.fetchMore({});
        QTRY_COMPARE(model.load(), Load::Failed);
        QCOMPARE(model.error().kind, ApiError::Kind::Protocol);
    }
    void readingOnAsksForThePageThatFailed()
    {
        Bench bench(25);
        ChosenModel chosen;
        UsersModel model(&bench.session, &chosen);
        bench.fail = true;
        model.setQuery({});
        QTRY_COMPARE(model.load(), Load::Failed);
        bench.fail = false;
        model.readOn();
        QTRY_COMPARE(model.load(), Load::Loaded);
        QCOMPARE(model.rowCount(), 10);
        bench.fail = true;
        model.readOn();
        QTRY_COMPARE(model.load(), Load::Failed);
        bench.fail = false;
        model.readOn();
        QTRY_COMPARE(model.load(), Load::Loaded);
        QCOMPARE(model.rowCount(), 20);
        QCOMPARE(bench.tokens, QStringList({ QString(), u"10"_s }));
        // What failed here is all that is there.
        bench.fail = true;
        model.refresh();
        QTRY_COMPARE(model.load(), Load::Failed);
        bench.fail = false;
        bench.tokens.clear();
        model.readOn();
        QTRY_COMPARE(model.load(), Load::Loaded);
        QCOMPARE(model.rowCount(), 20);
        QCOMPARE(bench.tokens, QStringList({ QString(), u"10"_s }));
        model.readOn();
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), 25);
        QCOMPARE(bench.tokens.last(), u"20"_s);
    }
    void everyModelKeepsTheRules()
    {
        Bench bench(0);
        const AppId app = *AppId::parse(idOf(1));
        const EntitlementRef ref { app, *EntitlementId::parse(idOf(2)) };
        EntitlementsModel entitlements(&bench.session);
        MembersModel members(&bench.session);
        OwnersModel owners(&bench.session);
        ChosenModel chosen;
        UsersModel users(&bench.session, &chosen);
        using Tester = QAbstractItemModelTester;
        constexpr auto fatal = Tester::FailureReportingMode::Fatal;
        const Tester one(&entitlements, fatal);
        const Tester two(&members, fatal);
        const Tester three(&owners, fatal);
        const Tester four(&users, fatal);
        const Tester five(&chosen, fatal);
        const QByteArray id = idOf(5).toLatin1();
        bench.fixed = R"({"list":[{"appEntitlement":{"id":"ID","appId":"ID"},"user":{"id":"ID"},)"
                      R"("roleSlug":"primary","appEntitlementUserBinding":{"appUserId":"a"}}]})";
        bench.fixed.replace("ID", id);
        entitlements.setApp(app);
        members.setEntitlement(ref);
        owners.setObject({ app, ref.entitlement });
        PeopleQuery ann;
        ann.text = u"ann"_s;
        users.setQuery(ann);
        for (const PagedModel *model : std::initializer_list<const PagedModel *> {
                 &entitlements, &members, &owners, &users }) {
            QTRY_COMPARE(model->load(), Load::Loaded);
            QCOMPARE(model->rowCount(), 1);
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex cell = model->index(0, column);
                QVERIFY(!model->headerData(column, Qt::Horizontal, Qt::DisplayRole)
                             .toString()
                             .isEmpty());
                QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty());
                QVERIFY(cell.data(PagedModel::SortRole).isValid());
            }
        }
        QCOMPARE(owners.roleSlugs(), QStringList { u"primary"_s });
    }
    void aModelMayDieWhileAPageIsOnItsWay()
    {
        Bench bench(25);
        {
            AppsModel model(&bench.session);
            model.restart();
        }
        QCoreApplication::processEvents();
        QCOMPARE(bench.nam->count("GET"_ba, u"/apps"_s), 0);
    }
};

QTEST_GUILESS_MAIN(PagedTest)
#include "tst_paged.moc"
