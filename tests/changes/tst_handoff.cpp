// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/handoff.h"

#include "app/changes/terraformtext.h"
#include "app/json/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
const auto host = u"acme.conductor.one"_s;
/// Everything that a shell, JSON or HCL takes for more than a letter.
const auto nasty
    = u"O'Neil \"x\" $(id) `id` !! ${v} %{if} \\ ; & | # \t \u202E\u2028 é\U0001F600"_s;

template <class Id> Id id(int number)
{
    return *Id::parse(u"2aBcDeFgHiJkLmNoPqRsTuVwXy%1"_s.arg(number));
}

User person(int number, const QString &name)
{
    User user;
    user.id = id<UserId>(number);
    user.displayName = name;
    return user;
}

Plan plan(ChangeKind kind)
{
    Plan made = Plan::members(host, { id<AppId>(1), id<EntitlementId>(2) }, u"Payroll admin"_s,
                              { person(3, u"Ann Berg"_s), person(4, u"Cleo"_s) });
    made.kind = kind;
    if (kind == ChangeKind::AssignOwners || kind == ChangeKind::RemoveOwners)
        made.slug = *RoleSlug::parse(u"primary"_s);
    return made;
}

Plan appOwners()
{
    Plan made = plan(ChangeKind::AssignOwners);
    made.object.entitlement.reset();
    return made;
}

NewApp fullApp(const QString &text)
{
    NewApp app;
    app.displayName = u"Größe & Söhne 2"_s;
    app.description = text;
    app.instructions = text + u"\nsecond line"_s;
    app.owners = { id<UserId>(3), id<UserId>(4) };
    app.entitlementOwners = { { id<AppId>(1), id<EntitlementId>(2) } };
    app.grantPolicy = id<PolicyId>(5);
    app.revokePolicy = id<PolicyId>(6);
    app.certifyPolicy = id<PolicyId>(7);
    app.monthlyCostUsd = 12;
    app.identityMatching = u"APP_USER_IDENTITY_MATCHING_STRICT"_s;
    app.strictAccessProvisioning = true;
    app.annotations = { { u"cost.center"_s, u"42"_s }, { u"team"_s, u"x"_s } };
    return app;
}

Plan newApp(const QString &name, const QString &description = {})
{
    NewApp app;
    app.displayName = name;
    app.description = description;
    return Plan::newApp(host, app);
}

/// The lines of \a text that are no remarks.
QString commands(const QString &text)
{
    QStringList lines = text.split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(u'#') || line.isEmpty(); });
    return lines.join(u'\n');
}

/// Has /bin/sh run \a text with \a tool as a function that tells its arguments; one list a call.
QList<QStringList> callsOf(const QString &tool, const QString &text)
{
    QProcess shell;
    shell.setProcessEnvironment([] {
        QProcessEnvironment environment;
        environment.insert(u"C1_TOKEN"_s, u"from-the-environment"_s);
        return environment;
    }());
    shell.start(u"/bin/sh"_s, { u"-s"_s });
    shell.write((tool + u"() { printf '%s\\001' \"$@\"; printf '\\002'; }\n"_s + text).toUtf8());
    shell.closeWriteChannel();
    if (!shell.waitForFinished() || shell.exitCode() != 0
        || !shell.readAllStandardError().isEmpty())
        return {};
    QList<QStringList> calls;
    for (const QString &call :
         QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(2), Qt::SkipEmptyParts))
        calls.append(call.split(QChar(1)).mid(0, call.count(QChar(1))));
    return calls;
}

QString after(const QStringList &words, const QString &flag)
{
    return words.value(words.indexOf(flag) + 1);
}

QJsonObject object(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }
} // namespace

class TestHandOff : public QObject
{
    Q_OBJECT
private slots:
    static void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    static void requestsAreThoseOfTheApi()
    {
        const auto owners = plannedRequests(plan(ChangeKind::AssignOwners));
        QCOMPARE(owners.size(), 2);
        QCOMPARE(owners[0].verb, "POST"_ba);
        QCOMPARE(
            owners[0].path,
            u"/api/v2/apps/2aBcDeFgHiJkLmNoPqRsTuVwXy1/entitlements/2aBcDeFgHiJkLmNoPqRsTuVwXy2"
            u"/owners/users/primary/2aBcDeFgHiJkLmNoPqRsTuVwXy3"_s);
        QCOMPARE(owners[0].body,
                 object(u"{\"userRef\":{\"id\":\"2aBcDeFgHiJkLmNoPqRsTuVwXy3\"}}"_s));
        QCOMPARE(plannedRequests(appOwners())[1].path,
                 u"/api/v2/apps/2aBcDeFgHiJkLmNoPqRsTuVwXy1/owners/users/primary/"
                 u"2aBcDeFgHiJkLmNoPqRsTuVwXy4"_s);
        const auto removed = plannedRequests(plan(ChangeKind::RemoveOwners));
        QCOMPARE(removed[1].verb, "DELETE"_ba);
        QCOMPARE(removed[0].path, owners[0].path);
        QVERIFY(removed[0].body.isEmpty());
        const auto made = plannedRequests(Plan::newApp(host, fullApp(nasty)));
        QCOMPARE(made.size(), 1);
        QCOMPARE(made[0].path, u"/api/v1/apps"_s);
        QCOMPARE(made[0].body, Codec::createAppRequest(fullApp(nasty)));
        Plan nobody = appOwners();
        nobody.people.clear();
        QVERIFY(plannedRequests(nobody).isEmpty());
        QCOMPARE(plannedRequestCount(nobody), 0);
        QCOMPARE(plannedRequestCount(newApp(u"A"_s)), 1);
    }
    static void membersGoInBatches()
    {
        Plan members = plan(ChangeKind::AddMembers);
        members.people.append(person(5, u"Dora"_s));
        const auto requests = plannedRequests(members, 2);
        QCOMPARE(requests.size(), 2);
        QCOMPARE(
            requests[1].path,
            u"/api/v1/apps/2aBcDeFgHiJkLmNoPqRsTuVwXy1/entitlements/2aBcDeFgHiJkLmNoPqRsTuVwXy2"
            u"/add-manual-user"_s);
        QCOMPARE(requests[0].body["userIds"_L1].toArray().size(), 2);
        QCOMPARE(requests[1].body["userIds"_L1].toArray(),
                 QJsonArray { members.people[2].id.toString() });
        QCOMPARE(plannedRequests(members, 0).size(), 3);
        QCOMPARE(plannedRequestCount(members, 0), 3);
        QCOMPARE(plannedRequestCount(members, 2), 2);
        QCOMPARE(plannedRequestCount(members, 3), 1);
        QCOMPARE(plannedRequests(members).size(), 1);
    }
    static void removalOfMembersSaysWhatIsMissing()
    {
        const auto requests = plannedRequests(plan(ChangeKind::RemoveMembers));
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests[0].verb, "DELETE"_ba);
        QVERIFY(requests[0].path.endsWith("/remove-membership"_L1));
        QCOMPARE(requests[0].body, object(u"{\"appUserId\":\"APP_USER_ID\"}"_s));
        QVERIFY(requests[0].note.contains(u"APP_USER_ID stands for the app account of Ann Berg"_s));
        QVERIFY(plannedRequests(plan(ChangeKind::AddMembers))[0].note.isEmpty());
    }
    static void pathSegmentsAreEncoded()
    {
        Plan odd = appOwners();
        odd.slug = *RoleSlug::parse(u"größe&'$(x)"_s);
        const QString path = plannedRequests(odd)[0].path;
        QVERIFY2(path.contains("/users/gr%C3%B6%C3%9Fe%26%27%24%28x%29/"_L1), qPrintable(path));
    }

    static void curlIsOneLineEach()
    {
        QCOMPARE(
            handOffText(appOwners(), HandOff::Curl),
            u"# 'Payroll admin' at acme.conductor.one, 2 request(s).\n"
            "# Put an access token into the variable C1_TOKEN first. Each line is one request. Do "
            "not repeat one that got an answer.\n"
            "curl --fail-with-body -X POST -H \"Authorization: Bearer $C1_TOKEN\" -H "
            "'Content-Type: application/json' --data-raw "
            "'{\"userRef\":{\"id\":\"2aBcDeFgHiJkLmNoPqRsTuVwXy3\"}}' "
            "'https://acme.conductor.one/api/v2/apps/2aBcDeFgHiJkLmNoPqRsTuVwXy1/owners/users/"
            "primary/2aBcDeFgHiJkLmNoPqRsTuVwXy3'\n"
            "curl --fail-with-body -X POST -H \"Authorization: Bearer $C1_TOKEN\" -H "
            "'Content-Type: application/json' --data-raw "
            "'{\"userRef\":{\"id\":\"2aBcDeFgHiJkLmNoPqRsTuVwXy4\"}}' "
            "'https://acme.conductor.one/api/v2/apps/2aBcDeFgHiJkLmNoPqRsTuVwXy1/owners/users/"
            "primary/2aBcDeFgHiJkLmNoPqRsTuVwXy4'\n"_s);
    }
    static void shellSeesExactlyTheRequests()
    {
        Plan odd = Plan::newApp(host, fullApp(nasty));
        odd.objectName = nasty + u"\ncurl https://evil.example"_s;
        Plan owners = plan(ChangeKind::RemoveOwners);
        owners.slug = *RoleSlug::parse(u"o'$(id)`id`;!"_s);
        for (const Plan &each : { odd, owners, plan(ChangeKind::AddMembers) }) {
            const auto requests = plannedRequests(each);
            const auto curl = callsOf(u"curl"_s, handOffText(each, HandOff::Curl));
            const auto c1i = callsOf(u"c1i"_s, handOffText(each, HandOff::C1i));
            QCOMPARE(curl.size(), requests.size());
            QCOMPARE(c1i.size(), requests.size());
            for (qsizetype i = 0; i < requests.size(); ++i) {
                QCOMPARE(curl[i].last(), u"https://acme.conductor.one"_s + requests[i].path);
                QCOMPARE(after(curl[i], u"-X"_s).toLatin1(), requests[i].verb);
                QCOMPARE(after(curl[i], u"-H"_s), u"Authorization: Bearer from-the-environment"_s);
                QCOMPARE(object(after(curl[i], u"--data-raw"_s)), requests[i].body);
                QCOMPARE(after(c1i[i], u"--path"_s), requests[i].path);
                QCOMPARE(after(c1i[i], u"--method"_s).toLatin1(), requests[i].verb);
                QCOMPARE(after(c1i[i], u"--url"_s), host);
                QCOMPARE(object(after(c1i[i], u"--body"_s)), requests[i].body);
                QCOMPARE(c1i[i].contains(u"--allow-delete-body"_s), requests[i].verb == "DELETE");
            }
        }
    }
    static void nothingIsSentWithAPlaceholder()
    {
        Plan removal = plan(ChangeKind::RemoveMembers);
        removal.people[1].displayName = nasty;
        for (const auto &[form, tool] :
             { std::pair(HandOff::Curl, u"curl"_s), std::pair(HandOff::C1i, u"c1i"_s) }) {
            const QString text = handOffText(removal, form);
            QCOMPARE(text.count(QRegularExpression(u"\n# %1 .*APP_USER_ID"_s.arg(tool))), 2);
            const auto calls = callsOf(tool, text);
            QCOMPARE(calls.size(), 2);
            for (const QStringList &call : calls) {
                QVERIFY(call.contains(u"GET"_s));
                QVERIFY(!call.join(u' ').contains(appUserPlaceholder));
            }
            QVERIFY(calls[0].last().endsWith("/users/2aBcDeFgHiJkLmNoPqRsTuVwXy3/grants"_L1));
        }
    }
    static void c1iHasACommandForPlainApps()
    {
        const QString plain = handOffText(newApp(u"-O'Neil $(id)"_s, u"Two words"_s), HandOff::C1i);
        const auto calls = callsOf(u"c1i"_s, plain);
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls[0],
                 QStringList({ u"apps"_s, u"create"_s, u"--url"_s, host,
                               u"--display-name=-O'Neil $(id)"_s, u"--description=Two words"_s }));
        for (const Plan &raw : { newApp(u"A"_s, u"two\nlines"_s), newApp(u"A\u202E"_s),
                                 Plan::newApp(host, fullApp(u"x"_s)) })
            QVERIFY(commands(handOffText(raw, HandOff::C1i)).startsWith("c1i api "_L1));
        QCOMPARE(
            commands(handOffText(plan(ChangeKind::AddMembers), HandOff::C1i)),
            u"c1i api --url 'acme.conductor.one' --method POST --path "
            "'/api/v1/apps/2aBcDeFgHiJkLmNoPqRsTuVwXy1/entitlements/2aBcDeFgHiJkLmNoPqRsTuVwXy2"
            "/add-manual-user' --body "
            "'{\"userIds\":[\"2aBcDeFgHiJkLmNoPqRsTuVwXy3\",\"2aBcDeFgHiJkLmNoPqRsTuVwXy4\"]}'"_s);
    }
    static void terraformNamesOwners()
    {
        Plan one = plan(ChangeKind::RemoveOwners);
        one.people.resize(1);
        const auto name = u"owner_primary_2aBcDeFgHiJkLmNoPqRsTuVwXy1_2aBcDeFgHiJkLmNoPqRsTuVwXy2_"
                          "2aBcDeFgHiJkLmNoPqRsTuVwXy3"_s;
        QCOMPARE(
            handOffText(one, HandOff::Terraform),
            u"# Payroll admin at acme.conductor.one, for the provider conductorone/conductorone "
            "set up for that tenant.\n"
            "# Terraform takes away only what it knows. Apply this text first: it takes the "
            "owners over and changes nothing.\n"
            "# Then take these blocks out of your files and apply once more: that removes the "
            "owners.\n"
            "\n"
            "# Ann Berg\n"
            "import {\n"
            "  to = conductorone_app_entitlement_owner_user.%1\n"
            "  id = jsonencode({\n"
            "    app_id         = \"2aBcDeFgHiJkLmNoPqRsTuVwXy1\"\n"
            "    entitlement_id = \"2aBcDeFgHiJkLmNoPqRsTuVwXy2\"\n"
            "    role_slug      = \"primary\"\n"
            "    user_ref_id    = \"2aBcDeFgHiJkLmNoPqRsTuVwXy3\"\n"
            "  })\n"
            "}\n"
            "\n"
            "resource \"conductorone_app_entitlement_owner_user\" \"%1\" {\n"
            "  app_id         = \"2aBcDeFgHiJkLmNoPqRsTuVwXy1\"\n"
            "  entitlement_id = \"2aBcDeFgHiJkLmNoPqRsTuVwXy2\"\n"
            "  role_slug      = \"primary\"\n"
            "  user_ref_id    = \"2aBcDeFgHiJkLmNoPqRsTuVwXy3\"\n"
            "}\n"_s.arg(name));
        const QString added = handOffText(appOwners(), HandOff::Terraform);
        QVERIFY(added.contains("resource \"conductorone_app_owner_user\" \"owner_primary_"_L1));
        QVERIFY(!added.contains("import {"_L1));
    }
    static void terraformMakesApps()
    {
        QCOMPARE(
            handOffText(Plan::newApp(host, fullApp(u"a ${x}"_s)), HandOff::Terraform),
            u"# Größe & Söhne 2 at acme.conductor.one, for the provider "
            "conductorone/conductorone set up for that tenant.\n"
            "resource \"conductorone_app\" \"app_gr__e___s_hne_2\" {\n"
            "  display_name                           = \"Größe & Söhne 2\"\n"
            "  description                            = \"a $${x}\"\n"
            "  instructions                           = \"a $${x}\\nsecond line\"\n"
            "  grant_policy_id                        = \"2aBcDeFgHiJkLmNoPqRsTuVwXy5\"\n"
            "  revoke_policy_id                       = \"2aBcDeFgHiJkLmNoPqRsTuVwXy6\"\n"
            "  certify_policy_id                      = \"2aBcDeFgHiJkLmNoPqRsTuVwXy7\"\n"
            "  identity_matching                      = \"APP_USER_IDENTITY_MATCHING_STRICT\"\n"
            "  monthly_cost_usd                       = 12\n"
            "  strict_access_entitlement_provisioning = true\n"
            "\n"
            "  annotations = {\n"
            "    \"cost.center\" = \"42\"\n"
            "    \"team\"        = \"x\"\n"
            "  }\n"
            "\n"
            "  app_entitlement_owner_refs = [\n"
            "    {\n"
            "      app_id = \"2aBcDeFgHiJkLmNoPqRsTuVwXy1\"\n"
            "      id     = \"2aBcDeFgHiJkLmNoPqRsTuVwXy2\"\n"
            "    },\n"
            "  ]\n"
            "}\n"
            "\n"
            "# This sets the whole list of owners: whoever makes the app is taken off it unless "
            "named here.\n"
            "resource \"conductorone_app_owner\" \"app_gr__e___s_hne_2\" {\n"
            "  app_id = conductorone_app.app_gr__e___s_hne_2.id\n"
            "\n"
            "  user_ids = [\n"
            "    \"2aBcDeFgHiJkLmNoPqRsTuVwXy3\",\n"
            "    \"2aBcDeFgHiJkLmNoPqRsTuVwXy4\",\n"
            "  ]\n"
            "}\n"_s);
    }
    static void hclStringsAreNoTemplates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hcl");
        QTest::newRow("plain") << u"a $b %c {d}"_s << u"\"a $b %c {d}\""_s;
        QTest::newRow("quotes") << u"a \"b\" \\n"_s << u"\"a \\\"b\\\" \\\\n\""_s;
        QTest::newRow("lines") << u"a\nb\r\tc"_s << u"\"a\\nb\\u000d\\tc\""_s;
        QTest::newRow("value") << u"${file(\"x\")}"_s << u"\"$${file(\\\"x\\\")}\""_s;
        QTest::newRow("dollars") << u"$${x}"_s << u"\"$$${x}\""_s;
        QTest::newRow("directive") << u"%{ if true }"_s << u"\"%%{ if true }\""_s;
        QTest::newRow("hidden") << u"\u202E\U000E0001"_s << u"\"\\u202e\\U000e0001\""_s;
        QTest::newRow("letters") << u"é\U0001F600"_s << u"\"é\U0001F600\""_s;
    }
    static void hclStringsAreNoTemplates()
    {
        QFETCH(QString, text);
        QFETCH(QString, hcl);
        QCOMPARE(hclString(text), hcl);
    }
    static void jsonIsTheListOfRequests()
    {
        for (const auto kind : { ChangeKind::AssignOwners, ChangeKind::AddMembers,
                                 ChangeKind::RemoveOwners, ChangeKind::RemoveMembers }) {
            const auto requests = plannedRequests(plan(kind));
            QCOMPARE(plannedRequestCount(plan(kind)), requests.size());
            const QString text = handOffText(plan(kind), HandOff::Json);
            const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
            QCOMPARE(list.size(), requests.size());
            for (qsizetype i = 0; i < list.size(); ++i) {
                const QJsonObject row = list.at(i).toObject();
                QCOMPARE(row["verb"_L1].toString().toLatin1(), requests[i].verb);
                QCOMPARE(row["url"_L1].toString(), u"https://"_s + host + requests[i].path);
                QCOMPARE(row["body"_L1].toObject(), requests[i].body);
                QCOMPARE(row["note"_L1].toString(), requests[i].note);
            }
        }
    }
    static void unavailableFormsSayWhy()
    {
        for (const auto kind : { ChangeKind::AddMembers, ChangeKind::RemoveMembers }) {
            const QString why = handOffUnavailable(plan(kind), HandOff::Terraform);
            QVERIFY2(why.contains(u"no resource for members"_s), qPrintable(why));
            QVERIFY(handOffText(plan(kind), HandOff::Terraform).isEmpty());
        }
        Plan nobody = appOwners();
        nobody.people.clear();
        QCOMPARE(handOffUnavailable(nobody, HandOff::Json), nobody.problem());
        QVERIFY(handOffText(nobody, HandOff::Json).isEmpty());
        Plan many = plan(ChangeKind::RemoveMembers);
        many.people.clear();
        for (int i = 0; i <= 5000; ++i) {
            User user;
            user.id = *UserId::parse(u"2aBcDeFgHiJkLmNoPqRsTu%1"_s.arg(i, 5, 10, QChar(u'0')));
            many.people.append(user);
        }
        QVERIFY(handOffUnavailable(many, HandOff::Curl).contains(u"more than 5,000 requests"_s));
        many.kind = ChangeKind::AddMembers;
        QCOMPARE(handOffUnavailable(many, HandOff::Curl), QString());
        QVERIFY(!handOffUnavailable(many, HandOff::Curl, 1).isEmpty());
    }
    static void textsAreVisibleAndHoldNoToken()
    {
        const QRegularExpression token(u"Bearer (?!\\$C1_TOKEN\")|C1_TOKEN(?!\"| first)"_s);
        for (int kind = 0; kind < 5; ++kind) {
            Plan each = kind == static_cast<int>(ChangeKind::CreateApp)
                ? Plan::newApp(host, fullApp(nasty))
                : plan(static_cast<ChangeKind>(kind));
            each.objectName = nasty;
            if (!each.people.isEmpty())
                each.people[0].displayName = nasty;
            for (const auto form :
                 { HandOff::Curl, HandOff::C1i, HandOff::Terraform, HandOff::Json }) {
                const QString text = handOffText(each, form);
                QCOMPARE(text.isEmpty(), !handOffUnavailable(each, form).isEmpty());
                QVERIFY2(!text.contains(token), qPrintable(text));
                QVERIFY(!text.contains(QChar(0x202E)));
                QCOMPARE(text.contains("C1_TOKEN"_L1), form == HandOff::Curl);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestHandOff)
#include "tst_handoff.moc"
