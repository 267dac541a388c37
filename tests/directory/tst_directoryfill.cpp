// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directory.h"
#include "app/models/directorymodel.h"
#include "tests/directory/madeperson.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakenam.h"
#include "tests/support/tenantfixture.h"
#include "tests/support/testcredential.h"

#include <QAbstractItemModelTester>
#include <QUrlQuery>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;
using Reading = PeopleStore::Reading;

namespace
{
QByteArray user(int number)
{
    return R"({"user":{"id":")"_ba + QByteArray::fromStdString(MadePerson::idOf(number))
        + R"(","displayName":"Person )"_ba + QByteArray::number(number) + R"(","email":"p)"_ba
        + QByteArray::number(number) + R"(@x"}})"_ba;
}

/// People \a first to \a first + \a count - 1.
QByteArray page(int first, int count, const QByteArray &next)
{
    QByteArrayList rows;
    for (int i = first; i < first + count; ++i)
        rows.append(user(i));
    return "{\"list\":[" + rows.join(',') + "],\"nextPageToken\":\"" + next + "\"}";
}

/// A tenant whose pages are a list: "1" is the token of the second one.
struct Bench {
    explicit Bench(QList<FakeNam::Answer> answers)
        : pages(std::move(answers))
        , nam(new FakeNam([this](const FakeNam::Seen &seen) { return answer(seen); }))
        , session(testTenant(), testClientId(), makeSecret(), nullptr, &clock,
                  std::unique_ptr<QNetworkAccessManager>(nam))
        , directory(&session)
    {
    }
    /// \a pageCount pages of ten.
    static QList<FakeNam::Answer> tens(int pageCount)
    {
        QList<FakeNam::Answer> result;
        for (int i = 0; i < pageCount; ++i) {
            const QByteArray next = i + 1 < pageCount ? QByteArray::number(i + 1) : QByteArray();
            result.append(FakeNam::json(page(i * 10, 10, next)));
        }
        return result;
    }
    FakeNam::Answer answer(const FakeNam::Seen &seen)
    {
        if (seen.path.contains(u"/auth/v1/token"_s))
            return FakeNam::token("t1"_ba, 100000);
        if (beforeAnswer)
            beforeAnswer();
        asked.append(seen);
        asked.last().body = seen.read();
        const QUrlQuery query(QUrl(seen.path).query());
        const int index = query.queryItemValue(u"page_token"_s).toInt();
        clock.advance(msPerPage);
        return pages.at(index);
    }
    bool read()
    {
        directory.read();
        return QTest::qWaitFor([this] { return !directory.isReading(); });
    }
    FakeClock clock;
    int msPerPage = 0;
    QList<FakeNam::Answer> pages;
    QList<FakeNam::Seen> asked;
    std::function<void()> beforeAnswer;
    FakeNam *nam;
    Session session;
    Directory directory;
};

int people(const Directory &directory) { return static_cast<int>(directory.people().count()); }
} // namespace

class DirectoryFillTest final : public QObject
{
    Q_OBJECT
private slots:
    void everybody()
    {
        Bench bench(Bench::tens(7));
        QSignalSpy changed(&bench.directory, &Directory::changed);
        QSignalSpy finished(&bench.directory, &Directory::finished);
        QCOMPARE(bench.directory.statusText(), u"Directory: not read"_s);
        QVERIFY(!bench.directory.search({}));
        QVERIFY(bench.read());
        QCOMPARE(bench.directory.people().reading(), Reading::Complete);
        QCOMPARE(bench.directory.people().readAt(), bench.clock.now());
        QCOMPARE(people(bench.directory), 70);
        QCOMPARE(bench.directory.fill().pages(), 7);
        QCOMPARE(bench.directory.search({})->count(), 70U);
        QCOMPARE(finished.size(), 1);
        QVERIFY(changed.size() < 7); // told in batches
        QCOMPARE(bench.asked.size(), 7);
        QCOMPARE(bench.asked.first().verb, "GET"_ba);
        QCOMPARE(bench.asked.first().path, u"/api/v1/users?page_size=100"_s);
        QVERIFY(bench.asked.at(1).path.endsWith(u"/api/v1/users?page_size=100&page_token=1"_s));
        QVERIFY(bench.asked.first().body.isEmpty());
        QVERIFY(bench.directory.statusText().startsWith(u"Directory: 70 people, complete, read"_s));
    }
    void theNextPageIsAskedForBeforeThisOneIsDecoded()
    {
        Bench bench(Bench::tens(4));
        QList<quint32> before;
        bench.beforeAnswer = [&] { before.append(bench.directory.people().peopleRead()); };
        QVERIFY(bench.read());
        QCOMPARE(before, (QList<quint32> { 0, 0, 10, 20 }));
    }
    void whatBreaksIt_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        QTest::newRow("cut") << page(10, 10, "2").chopped(40) << u"JSON"_s;
        QTest::newRow("web page") << "<html></html>"_ba << u"HTML"_s;
        QTest::newRow("wrong type")
            << R"({"list":{"rows":[]},"nextPageToken":"2"})"_ba << u"list"_s;
        QTest::newRow("missing id")
            << R"({"list":[{"user":{"displayName":"x"}}],"nextPageToken":"2"})"_ba << u"id"_s;
        QTest::newRow("wrong token") << R"({"list":[],"nextPageToken":7})"_ba << u"nextPageToken"_s;
        QTest::newRow("repeated token") << page(10, 10, "1") << u"same page token"_s;
        QTest::newRow("too large")
            << QByteArray(page(10, 10, "2") + QByteArray(16 * 1024 * 1024, ' ')) << u"16 MiB"_s;
    }
    void whatBreaksIt()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        Bench bench(Bench::tens(3));
        bench.pages[1] = FakeNam::json(body);
        QSignalSpy finished(&bench.directory, &Directory::finished);
        QVERIFY(bench.read());
        QCOMPARE(finished.size(), 1);
        const PeopleStore &store = bench.directory.people();
        QCOMPARE(store.reading(), Reading::Interrupted);
        QVERIFY2(store.interruption().detail.contains(says),
                 qPrintable(store.interruption().detail));
        QCOMPARE(people(bench.directory), 10); // what came before stays, of the page nothing
        QVERIFY(!bench.directory.answersHere());
        QCOMPARE(bench.directory.statusText(),
                 u"Directory: incomplete, reading failed after 10 people"_s);
        bench.pages = Bench::tens(3);
        QVERIFY(bench.read());
        QCOMPARE(store.reading(), Reading::Complete);
        QCOMPARE(people(bench.directory), 30);
    }
    void pagesThatOverlapMakeOnePersonOnce()
    {
        Bench bench({ FakeNam::json(page(0, 10, "1")), FakeNam::json(page(5, 10, "2")),
                      FakeNam::json(page(0, 10, "")) });
        QVERIFY(bench.read());
        QCOMPARE(people(bench.directory), 15);
        QCOMPARE(bench.directory.people().rowCount(), 15U);
    }
    void aPageOfSixteenMebibytesIsTaken()
    {
        const QByteArray filler(16 * 1024 * 1024 - 8192, 'x');
        QByteArray body = page(0, 10, "");
        body.insert(body.indexOf("Person 3"), filler);
        Bench bench({ FakeNam::json(body) });
        QVERIFY(bench.read());
        QCOMPARE(bench.directory.people().reading(), Reading::Complete);
        QCOMPARE(people(bench.directory), 10);
        QCOMPARE(bench.directory.people().displayName(3).size(), filler.size() + 8);
    }
    void anAnswerThatPassesIsTriedAgain()
    {
        Bench bench(Bench::tens(2));
        const FakeNam::Answer good = bench.pages.at(1);
        bench.pages[1] = FakeNam::json(R"({"code":14,"message":"busy"})"_ba, 503);
        bench.directory.read();
        QTRY_VERIFY(bench.clock.nextIn() >= 0);
        bench.pages[1] = good;
        bench.clock.advance(60000);
        QTRY_VERIFY(!bench.directory.isReading());
        QCOMPARE(bench.directory.people().reading(), Reading::Complete);
        QCOMPARE(people(bench.directory), 20);
    }
    void stoppedAtOnce()
    {
        Bench bench(Bench::tens(3));
        bench.pages[1].hang = true;
        bench.directory.read();
        QTRY_COMPARE(people(bench.directory), 10);
        QSignalSpy finished(&bench.directory, &Directory::finished);
        bench.directory.stop();
        QVERIFY(!bench.directory.isReading());
        QCOMPARE(finished.size(), 1);
        QCOMPARE(bench.nam->aborted(), 1);
        QCOMPARE(bench.directory.people().interruption().kind, ApiError::Kind::Cancelled);
        QCOMPARE(bench.directory.statusText(), u"Directory: incomplete, stopped after 10 people"_s);
        bench.pages = Bench::tens(3);
        QVERIFY(bench.read());
        bench.pages[1].hang = true;
        bench.directory.read();
        QTRY_COMPARE(bench.directory.fill().pages(), 1);
        bench.directory.stop();
        QVERIFY(bench.directory.answersHere()); // everybody of the first reading is still there
        QVERIFY(bench.directory.statusText().contains(u"30 people, read"_s));
        QVERIFY(bench.directory.statusText().endsWith(u"was stopped"_s));
    }
    void goneWhileReading()
    {
        auto bench = std::make_unique<Bench>(Bench::tens(3));
        bench->pages[1].held = true;
        bench->directory.read();
        QTRY_COMPARE(people(bench->directory), 10);
        bench.reset();
        QCoreApplication::sendPostedEvents();
    }
    void theTimeLeft()
    {
        Bench bench(Bench::tens(50));
        bench.msPerPage = 200;
        bench.directory.expect(500);
        int told = 0;
        bench.beforeAnswer = [&] {
            const auto left = bench.directory.fill().timeLeftMs();
            if (!left)
                return;
            ++told;
            const double truth = 200.0 * (50 - bench.directory.fill().pages());
            QVERIFY2(qAbs(static_cast<double>(*left) - truth) <= truth * 0.2 + 200,
                     qPrintable(u"%1 of %2"_s.arg(*left).arg(truth)));
        };
        QVERIFY(bench.read());
        QVERIFY(told > 40);
        QVERIFY(!bench.directory.fill().timeLeftMs());
    }
    void noTimeIsToldThatNobodyKnows()
    {
        Bench bench(Bench::tens(20));
        bench.msPerPage = 200;
        int told = 0;
        bench.beforeAnswer = [&] { told += bench.directory.fill().timeLeftMs() ? 1 : 0; };
        QVERIFY(bench.read());
        QCOMPARE(told, 0);
        QCOMPARE(bench.directory.fill().expected(), 200U);
        QVERIFY(bench.read()); // known from the reading before
        QVERIFY(told > 10);
        told = 0;
        bench.directory.expect(100); // the tenant has grown
        QVERIFY(bench.read());
        QVERIFY(told < 10);
    }
    void whatIsCheaper()
    {
        using Way = Directory::Plan::Way;
        Bench bench(Bench::tens(3));
        Directory &directory = bench.directory;
        QCOMPARE(directory.plan(200), (Directory::Plan { Way::LookUps, 200, std::nullopt }));
        QCOMPARE(directory.plan(999).way, Way::LookUps);
        QCOMPARE(directory.plan(1000).way, Way::Read);
        directory.expect(50001);
        QCOMPARE(directory.plan(500), (Directory::Plan { Way::LookUps, 500, 501 }));
        QCOMPARE(directory.plan(501), (Directory::Plan { Way::Read, 501, 501 }));
        directory.expect(5000);
        QCOMPARE(directory.plan(150), (Directory::Plan { Way::LookUps, 150, 50 }));
        bench.pages[2].held = true;
        directory.read();
        QTRY_COMPARE(directory.fill().pages(), 2);
        QCOMPARE(*directory.plan(201).pages, 48);
        bench.nam->release();
        QTRY_VERIFY(!directory.isReading());
        QCOMPARE(directory.plan(7), (Directory::Plan { Way::Here, 7, 1 }));
    }
    void aSearchOnTheServerCarriesTheFilters()
    {
        Bench bench(Bench::tens(1));
        PeopleQuery query;
        query.text = u"ann"_s;
        query.statuses = { u"ENABLED"_s };
        query.types = { u"USER_TYPE_HUMAN"_s };
        query.managerIds = { u"m"_s };
        bool answered = false;
        bench.session.users().matching(query, {}).then(&bench.directory,
                                                       [&](const auto &) { answered = true; });
        QTRY_VERIFY(answered);
        const QJsonObject sent = QJsonDocument::fromJson(bench.asked.constFirst().body).object();
        QCOMPARE(sent[u"query"_s].toString(), u"ann"_s);
        QCOMPARE(sent[u"userStatuses"_s].toArray(), QJsonArray { u"ENABLED"_s });
        QCOMPARE(sent[u"managerIds"_s].toArray(), QJsonArray { u"m"_s });
        QCOMPARE(sent[u"excludeTypes"_s].toArray().size(), 4);
        QVERIFY(!sent[u"excludeTypes"_s].toArray().contains(u"USER_TYPE_HUMAN"_s));
        QVERIFY(!sent.contains(u"roleIds"_s));
    }
    void aWholePracticeTenant()
    {
        Practice::Options options = TenantFixture::smallOptions();
        options.users = 5000;
        const TenantFixture tenant(options);
        const auto session = tenant.makeSession();
        Directory directory(session.get());
        DirectoryModel model(&directory);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.sort(DirectoryModel::Name);
        QSignalSpy finished(&directory, &Directory::finished);
        directory.read();
        QVERIFY(finished.wait(60000));
        QCOMPARE(directory.people().reading(), Reading::Complete);
        QTRY_COMPARE(model.rowCount(), 5000);
        QVERIFY(directory.sort()->isReady(PeopleSort::Column::Name));
        PeopleQuery query;
        query.text = u"müller finance"_s;
        model.setQuery(query);
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.userAt(row).department, u"Finance"_s);
        // Every person as the other way of reading has them.
        const User one = model.userAt(0);
        std::optional<User> asRead;
        session->users().withId(one.id).then(
            &directory, [&](const Result<Page<User>> &page) { asRead = page->items.value(0); });
        QTRY_VERIFY(asRead);
        QCOMPARE(one, *asRead);
    }
};

QTEST_GUILESS_MAIN(DirectoryFillTest)
#include "tst_directoryfill.moc"
