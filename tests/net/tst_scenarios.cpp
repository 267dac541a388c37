// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/session.h"
#include "app/changes/changedesk.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/scenario.h"
#include "tests/support/testcredential.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
const AppId app = *AppId::parse(u"2aBcDeFgHiJkLmNoPqRsTuVwXyZ"_s);
const EntitlementId entitlement = *EntitlementId::parse(u"2eNtEfGhIjKlMnOpQrStUvWxYz0"_s);
const PolicyId policy = *PolicyId::parse(u"2pOlAbCdEfGhIjKlMnOpQrStUvW"_s);

User person(const QString &id)
{
    User user;
    user.id = *UserId::parse(id);
    user.displayName = u"Ann"_s;
    return user;
}
const User ann = person(u"2uSeRaBcDeFgHiJkLmNoPqRsTuV"_s);
const User bo = person(u"2uSeRaBcDeFgHiJkLmNoPqRsTuW"_s);

struct Bench {
    explicit Bench(const QString &name)
        : scenario(name)
        , session(testTenant(), testClientId(), makeSecret(), nullptr, &clock,
                  std::make_unique<FakeNam>(
                      [this](const FakeNam::Seen &seen) { return scenario.answer(seen); }))
        , desk(&session, &journal)
    {
    }
    /// Lets time pass until \a row of \a change is in \a state.
    bool reaches(quint64 change, int row, RowState state)
    {
        return QTest::qWaitFor([&] {
            clock.advance(1000);
            return desk.change(change)->rows.at(row).state == state;
        });
    }
    /// The settled value of \a reply.
    template <class T> std::optional<Result<T>> value(Reply<T> reply)
    {
        std::optional<Result<T>> settled;
        reply.then(&session, [&settled](const Result<T> &result) { settled = result; });
        if (!QTest::qWaitFor([&settled] { return settled.has_value(); }))
            return std::nullopt;
        return settled;
    }
    [[nodiscard]] QString host() const { return session.tenant().host(); }
    FakeClock clock;
    Scenario scenario;
    Session session;
    MemoryJournal journal;
    ChangeDesk desk;
};
} // namespace

/// Every call as it stands on the wire, from the files in tests/net/scenarios.
class TestScenarios : public QObject
{
    Q_OBJECT
private slots:
    static void createApp()
    {
        Bench bench(u"create-app"_s);
        NewApp fresh;
        fresh.displayName = u"Payroll"_s;
        fresh.description = u"Pays"_s;
        fresh.instructions = u"Ask HR"_s;
        fresh.owners = { ann.id };
        fresh.entitlementOwners = { { app, entitlement } };
        fresh.grantPolicy = fresh.revokePolicy = fresh.certifyPolicy = policy;
        fresh.monthlyCostUsd = 12;
        fresh.identityMatching = u"APP_USER_IDENTITY_MATCHING_STRICT"_s;
        fresh.strictAccessProvisioning = true;
        fresh.annotations.insert(u"team"_s, u"hr"_s);
        const auto change = bench.desk.begin(Plan::newApp(bench.host(), fresh));
        QVERIFY(change);
        QVERIFY(bench.reaches(*change, 0, RowState::Visible));
        QVERIFY2(bench.scenario.isDone(), qPrintable(bench.scenario.problems()));
        const auto made = bench.desk.change(*change)->app;
        QVERIFY(made);
        QCOMPARE(made->id, app);
        QCOMPARE(made->monthlyCostUsd, 12);
        QCOMPARE(made->annotations.value(u"team"_s), u"hr"_s);
    }
    static void createAppRefused()
    {
        Bench bench(u"create-app-refused"_s);
        NewApp fresh;
        fresh.displayName = u"Payroll"_s;
        const auto change = bench.desk.begin(Plan::newApp(bench.host(), fresh));
        QVERIFY(change);
        QVERIFY(bench.reaches(*change, 0, RowState::Refused));
        QVERIFY2(bench.scenario.isDone(), qPrintable(bench.scenario.problems()));
        const auto error = bench.desk.change(*change)->rows.first().error;
        QVERIFY(error->fields.value(u"DisplayName"_s).startsWith(u"value length"_s));
        QCOMPARE(error->requestId, u"r-1"_s);
    }
    static void addManualUser()
    {
        Bench bench(u"add-manual-user"_s);
        const auto change = bench.desk.begin(
            Plan::members(bench.host(), { app, entitlement }, u"Admin"_s, { ann, bo }));
        QVERIFY(change);
        QVERIFY(bench.reaches(*change, 0, RowState::Visible));
        QVERIFY2(bench.scenario.isDone(), qPrintable(bench.scenario.problems()));
        const Change *done = bench.desk.change(*change);
        QCOMPARE(done->rows.at(1).state, RowState::Refused);
        QVERIFY(done->rows.at(1).text.contains(u"user is disabled"_s));
        QCOMPARE(done->bulkActionIds, QStringList { u"bulk-1"_s });
    }
    static void owners_data()
    {
        QTest::addColumn<bool>("ofEntitlement");
        QTest::newRow("app-owner") << false;
        QTest::newRow("entitlement-owner") << true;
    }
    static void owners()
    {
        QFETCH(bool, ofEntitlement);
        Bench bench(QString::fromLatin1(QTest::currentDataTag()));
        OwnedObject object { app, std::nullopt };
        if (ofEntitlement)
            object.entitlement = entitlement;
        const auto change = bench.desk.begin(Plan::owners(bench.host(), object, u"Payroll"_s,
                                                          *RoleSlug::parse(u"primary"_s), { ann }));
        QVERIFY(change);
        QVERIFY(bench.reaches(*change, 0, RowState::Visible));
        QVERIFY2(bench.scenario.isDone(), qPrintable(bench.scenario.problems()));
    }
    static void searchPolicies()
    {
        Bench bench(u"search-policies"_s);
        const auto page
            = bench.value(bench.session.policies().page(u"POLICY_TYPE_GRANT"_s, u"next/1"_s));
        QVERIFY(page && *page);
        QVERIFY2(bench.scenario.isDone(), qPrintable(bench.scenario.problems()));
        QCOMPARE((*page)->items.first().id, policy);
        QCOMPARE((*page)->items.first().displayName, u"Manager approval"_s);
    }
    static void listRoles()
    {
        Bench bench(u"list-roles"_s);
        const auto first = bench.value(bench.session.roles().page({}));
        QVERIFY(first && *first);
        QCOMPARE((*first)->items.size(), 1);
        QCOMPARE((*first)->items.first().displayName, u"Super Administrator"_s);
        QCOMPARE((*first)->items.first().name, u"system:owner"_s);
        const auto second = bench.value(bench.session.roles().page((*first)->nextPageToken));
        QVERIFY(second && *second);
        QVERIFY2(bench.scenario.isDone(), qPrintable(bench.scenario.problems()));
        QVERIFY((*second)->items.first().deletedAt.isValid());
        QVERIFY((*second)->nextPageToken.isEmpty());
    }
    static void listRolesForbidden()
    {
        Bench bench(u"list-roles-forbidden"_s);
        const auto page = bench.value(bench.session.roles().page({}));
        QVERIFY(page && !*page);
        QVERIFY2(bench.scenario.isDone(), qPrintable(bench.scenario.problems()));
        QCOMPARE(page->error().kind, ApiError::Kind::Forbidden);
        QVERIFY(page->error().userText().contains(u"c1.api.iam.v1.Roles.List"_s));
    }
    static void searchUsersByEmail()
    {
        Bench bench(u"search-users-email"_s);
        const auto page = bench.value(bench.session.users().withEmail(u"ann@acme.example"_s));
        QVERIFY(page && *page);
        QVERIFY2(bench.scenario.isDone(), qPrintable(bench.scenario.problems()));
        QCOMPARE((*page)->items.first().id, ann.id);
        QCOMPARE((*page)->items.first().emails.size(), 2);
        QCOMPARE((*page)->items.first().employeeIds, QStringList { u"E1"_s });
    }
    static void searchUsersById()
    {
        Bench bench(u"search-users-id"_s);
        const auto page = bench.value(bench.session.users().withId(ann.id));
        QVERIFY(page && *page);
        QVERIFY2(bench.scenario.isDone(), qPrintable(bench.scenario.problems()));
        QVERIFY((*page)->items.isEmpty());
    }
    static void searchEntitlements()
    {
        Bench bench(u"search-entitlements"_s);
        const auto page
            = bench.value(bench.session.entitlements().page(std::nullopt, u"adm"_s, QString()));
        QVERIFY(page && *page);
        QVERIFY2(bench.scenario.isDone(), qPrintable(bench.scenario.problems()));
        QCOMPARE((*page)->items.first().ref, (EntitlementRef { app, entitlement }));
        QCOMPARE((*page)->nextPageToken, u"more"_s);
    }
    static void aScenarioThatIsNotMetIsSeen()
    {
        Bench bench(u"search-users-id"_s);
        const auto page = bench.value(bench.session.users().withId(bo.id));
        QVERIFY(page);
        QVERIFY(!bench.scenario.isDone());
        QVERIFY(bench.scenario.problems().contains(bo.id.toString()));
    }
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
