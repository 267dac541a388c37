// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/planfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
const auto host = u"acme.conductor.one"_s;
const QDateTime moment({ 2026, 11, 21 }, { 10, 15, 30, 250 }, Qt::UTC);

template <class Id> Id id(int number)
{
    return *Id::parse(u"2aBcDeFgHiJkLmNoPqRsTu%1"_s.arg(number, 5, 10, QChar(u'0')));
}

User person(int number)
{
    User user;
    user.id = id<UserId>(number);
    user.displayName = u"Ann \"Née\" Berg %1"_s.arg(number);
    user.email = u"ann%1@acme.example"_s.arg(number);
    return user;
}

NewApp fullApp()
{
    NewApp app;
    app.displayName = u"Größe & Söhne"_s;
    app.description = u"Line one\nline \"two\""_s;
    app.instructions = u"Ask ${HR}"_s;
    app.owners = { id<UserId>(1), id<UserId>(2) };
    app.entitlementOwners = { { id<AppId>(3), id<EntitlementId>(4) } };
    app.grantPolicy = id<PolicyId>(5);
    app.revokePolicy = id<PolicyId>(6);
    app.certifyPolicy = id<PolicyId>(7);
    app.monthlyCostUsd = 12;
    app.identityMatching = u"APP_USER_IDENTITY_MATCHING_STRICT"_s;
    app.strictAccessProvisioning = false;
    app.annotations = { { u"cost.center"_s, u"42"_s }, { u"team"_s, u""_s } };
    return app;
}

Plan plan(ChangeKind kind = ChangeKind::AddMembers)
{
    if (kind == ChangeKind::CreateApp)
        return Plan::newApp(host, fullApp());
    const QList<LeftOut> leftOut { { u"nobody@acme.example"_s, {}, u"Nobody has this address."_s },
                                   { u"Cleo"_s, person(9), u"Is a member already."_s } };
    Plan made = Plan::members(host, { id<AppId>(1), id<EntitlementId>(2) },
                              u"Payroll admin (Acme Payroll)"_s, { person(1), person(2) }, leftOut);
    made.kind = kind;
    if (kind == ChangeKind::AssignOwners || kind == ChangeKind::RemoveOwners)
        made.slug = *RoleSlug::parse(u"primary"_s);
    return made;
}

/// The same with rows that its people came from: of a file, of a paste, and of nowhere.
Plan sheet()
{
    Plan made = plan();
    made.sources = { { person(1).id, { 12, u"people \"2\".csv"_s } } };
    made.leftOut[0].source = { 3, {} };
    return made;
}

QJsonObject parsed(const Plan &what = plan())
{
    return QJsonDocument::fromJson(writePlan(what, moment)).object();
}

/// The file of \a json with the hash that fits it.
QByteArray sealed(QJsonObject json)
{
    json.remove("sha256"_L1);
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    json.insert("sha256"_L1, QString::fromLatin1(hash));
    return QJsonDocument(json).toJson();
}

/// A plan with \a value in place of what stands at people[row].key.
QByteArray withPerson(int row, const QString &key, const QJsonValue &value,
                      const Plan &what = plan())
{
    QJsonObject json = parsed(what);
    QJsonArray people = json.value("people"_L1).toArray();
    QJsonObject object = people.at(row).toObject();
    object.insert(key, value);
    people.replace(row, object);
    json.insert("people"_L1, people);
    return sealed(json);
}

QByteArray withTarget(const QString &key, const QJsonValue &value, const Plan &what = plan())
{
    QJsonObject json = parsed(what);
    QJsonObject target = json.value("target"_L1).toObject();
    target.insert(key, value);
    json.insert("target"_L1, target);
    return sealed(json);
}

QByteArray with(const QString &key, const QJsonValue &value)
{
    QJsonObject json = parsed();
    json.insert(key, value);
    return sealed(json);
}

QByteArray withAppOwner(const QString &owner)
{
    QJsonObject app = parsed(plan(ChangeKind::CreateApp))["target"_L1]["app"_L1].toObject();
    app.insert("owners"_L1, QJsonArray { id<UserId>(1).toString(), owner });
    return withTarget(u"app"_s, app, plan(ChangeKind::CreateApp));
}

/// As lean as rows can be: this many fit into a file of the allowed size.
QByteArray manyRows(const QByteArray &key, qsizetype count)
{
    QByteArray bytes = "{\"format\":\"steward-plan\",\"schema\":1,\"" + key + "\":[";
    for (qsizetype row = 0; row < count; ++row)
        bytes += "{\"id\":\"2aBcDeFgHiJkLmNoPqRs" + QByteArray::number(1000000 + row) + "\"},";
    bytes.chop(1);
    return bytes + "]}";
}

qint64 residentKb(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf(field);
    return all.mid(at + qstrlen(field), 20).trimmed().split(' ').constFirst().toLongLong();
}
} // namespace

class TestPlanFile : public QObject
{
    Q_OBJECT
private slots:
    static void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    static void everyKindComesBack_data()
    {
        QTest::addColumn<ChangeKind>("kind");
        for (const auto kind :
             { ChangeKind::AssignOwners, ChangeKind::AddMembers, ChangeKind::CreateApp,
               ChangeKind::RemoveOwners, ChangeKind::RemoveMembers })
            QTest::addRow("%d", static_cast<int>(kind)) << kind;
    }
    static void everyKindComesBack()
    {
        QFETCH(ChangeKind, kind);
        const QByteArray bytes = writePlan(plan(kind), moment);
        const auto saved = readPlan(bytes, host);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        QVERIFY(saved->plan == plan(kind));
        QCOMPARE(saved->createdAt, moment);
        QCOMPARE(writePlan(saved->plan, saved->createdAt), bytes);
    }
    static void ownersOfAnAppComeBack()
    {
        Plan owners = plan(ChangeKind::AssignOwners);
        owners.object.entitlement.reset();
        for (int i = 3; i < 60; ++i)
            owners.people.append(
                person(i)); // more than C1 allows: the tenant says so, not the file
        const auto saved = readPlan(writePlan(owners, moment), host);
        QVERIFY(saved);
        QVERIFY(saved->plan == owners);
    }
    static void upperCaseHostIsTheSameTenant()
    {
        const auto saved = readPlan(writePlan(plan(), moment), host.toUpper());
        QVERIFY(saved);
        QCOMPARE(saved->plan.tenantHost, host.toUpper());
    }
    static void namesOfAnyLettersComeBack()
    {
        Plan odd = plan();
        odd.people[0].displayName = u"\u202Eevil\u0000\u001B[31m\n\U0001F600"_s;
        odd.people[1].displayName = QString(QChar(0xD800)) + u"x"_s;
        odd.people[1].email.clear();
        odd.leftOut[0].input = u"\\u0041\"}]"_s;
        const auto saved = readPlan(writePlan(odd, moment), host);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        QCOMPARE(saved->plan.people[0], odd.people[0]);
        QCOMPARE(saved->plan.leftOut, odd.leftOut);
    }
    static void userNameStandsInForAName()
    {
        Plan nameless = plan();
        nameless.people[0].displayName.clear();
        nameless.people[0].email.clear();
        nameless.people[0].username = u"aberg"_s;
        const auto saved = readPlan(writePlan(nameless, moment), host);
        QVERIFY(saved);
        QCOMPARE(saved->plan.people[0].label(), u"aberg"_s);
    }
    static void sourcesComeBack()
    {
        const QByteArray bytes = writePlan(sheet(), moment);
        const auto saved = readPlan(bytes, host);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        QVERIFY(saved->plan == sheet());
        const QJsonObject json = parsed(sheet());
        QCOMPARE(json.value("schema"_L1).toInt(), 2);
        const QJsonArray people = json.value("people"_L1).toArray();
        QCOMPARE(people.at(0).toObject().value("row"_L1).toInt(), 12);
        QCOMPARE(people.at(0).toObject().value("file"_L1).toString(), u"people \"2\".csv"_s);
        QCOMPARE(people.at(1).toObject().keys().join(u' '), u"email id name"_s);
        QCOMPARE(json.value("leftOut"_L1).toArray().at(0).toObject().keys().join(u' '),
                 u"input reason row"_s);
        // One who was left out alone is reason enough, somebody who is not in the plan is none.
        Plan left = sheet();
        left.sources.clear();
        QCOMPARE(readPlan(writePlan(left, moment), host)->plan, left);
        Plan gone = plan();
        gone.sources = { { person(77).id, { 5, {} } } };
        QCOMPARE(writePlan(gone, moment), writePlan(plan(), moment));
    }
    static void whatAnOlderOneCanReadIsWrittenForIt()
    {
        QCOMPARE(parsed().value("schema"_L1).toInt(), 1);
    }
    static void fileIsOnePeopleCanRead()
    {
        const QByteArray bytes = writePlan(plan(), moment);
        QVERIFY(bytes.contains("    \"createdAt\": \"2026-11-21T10:15:30.250Z\",\n"));
        const QJsonObject json = parsed();
        QCOMPARE(json.keys().join(u' '),
                 u"createdAt format leftOut objectName people schema sha256 target tenant"_s);
        QCOMPARE(json.value("people"_L1).toArray().at(0).toObject().keys().join(u' '),
                 u"email id name"_s);
        QCOMPARE(sealed(json), bytes);
    }

    static void badFileIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const QByteArray good = writePlan(plan(), moment);
        QByteArray edited = good;
        edited.replace("ann1@", "eve1@");
        QByteArray noHash = QJsonDocument(parsed()).toJson();
        noHash.replace("sha256", "sha257");
        QJsonObject other = parsed();
        other.insert("tenant"_L1, u"globex.c1eu.ai"_s);
        const auto row = [](const char *name, const QByteArray &bytes, const QString &words) {
            QTest::newRow(name) << bytes << words;
        };
        row("empty", {}, u"ends too early"_s);
        row("blank", " \n ", u"ends too early"_s);
        row("truncated", good.left(good.size() / 2), u"ends too early"_s);
        row("not JSON", "<html>", u"not JSON"_s);
        row("JSON with a tail", good + "x", u"not JSON"_s);
        row("a table", "id,name\n1,2\n", u"not JSON"_s);
        row("another JSON", "{\"format\":\"other\"}", u"no plan that Steward saved"_s);
        row("an array", "[1]", u"no plan that Steward saved"_s);
        row("newer", with(u"schema"_s, 3), u"newer Steward: it has version 3"_s);
        row("not what it has", with(u"schema"_s, 2), u"under \"schema\""_s);
        row("zero", with(u"schema"_s, 0), u"version 0, which Steward does not read"_s);
        row("no schema", with(u"schema"_s, {}), u"version 0"_s);
        row("negative", with(u"schema"_s, -3), u"version -3"_s);
        row("edited", edited, u"changed after it was saved"_s);
        row("without hash", noHash, u"changed after it was saved"_s);
        row("other tenant", sealed(other),
            u"is for globex.c1eu.ai, but the tenant here is acme.conductor.one"_s);
        row("bad id", withPerson(1, u"id"_s, u"../../x"_s),
            u"Person 2 (Ann \"Née\" Berg 2) has \"../../x\" for an id"_s);
        row("no id", withPerson(0, u"id"_s, 5), u"Person 1 ("_s);
        row("twice", withPerson(1, u"id"_s, person(1).id.toString()),
            u"Berg 2 twice, as person 1 and as person 2"_s);
        row("unknown kind", withTarget(u"kind"_s, u"deleteTenant"_s),
            u"a change \"deleteTenant\""_s);
        row("no target", with(u"target"_s, u"x"_s), u"a change \"\""_s);
        row("bad app", withTarget(u"appId"_s, u"x"_s), u"id \"x\", which is no id"_s);
        row("bad entitlement", withTarget(u"entitlementId"_s, u"y"_s), u"id \"y\""_s);
        row("bad slug", withTarget(u"roleSlug"_s, u"a/b"_s, plan(ChangeKind::AssignOwners)),
            u"under \"target\""_s);
        row("bad app owner", withAppOwner(u"eve"_s), u"Owner 2 of the new app has \"eve\""_s);
        row("more in the target", withTarget(u"force"_s, true), u"under \"target\""_s);
        row("more in the file", with(u"token"_s, u"x"_s), u"under \"token\""_s);
        row("no date", with(u"createdAt"_s, u"yesterday"_s), u"under \"createdAt\""_s);
        row("people no list", with(u"people"_s, u"x"_s), u"under \"people\""_s);
        row("name no text", withPerson(0, u"name"_s, 7), u"under \"people\""_s);
        row("row no number", withPerson(0, u"row"_s, u"x"_s, sheet()), u"under \"people\""_s);
        row("row below one", withPerson(0, u"row"_s, -1, sheet()), u"under \"people\""_s);
        row("half a row", withPerson(0, u"row"_s, 1.5, sheet()), u"under \"people\""_s);
        row("file no text", withPerson(0, u"file"_s, 7, sheet()), u"under \"people\""_s);
        row("file without row", withPerson(1, u"file"_s, u"x.csv"_s, sheet()),
            u"under \"people\""_s);
        row("rows in the first version", withPerson(0, u"row"_s, 1), u"under \"schema\""_s);
        row("left-out id",
            with(u"leftOut"_s,
                 QJsonArray { QJsonObject { { "person"_L1, QJsonObject { { "id"_L1, 1 } } } } }),
            u"Left-out row 1"_s);
        row("nobody", with(u"people"_s, QJsonArray()), u"cannot be carried out. Choose"_s);
        row("too many", manyRows("people", maxPlanPeople + 1), u"more than 100,000 people"_s);
        row("too many left out", manyRows("leftOut", maxPlanPeople + 1), u"100,000 people"_s);
        row("deep", QByteArray(100000, '['), u"not JSON"_s);
        row("all commas", '[' + QByteArray(3000000, ',') + ']', u"no plan that Steward saved"_s);
    }
    static void badFileIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto saved = readPlan(bytes, host);
        QVERIFY(!saved);
        const QString text = saved.error().detail;
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY2(text.endsWith(u'.') && text.count(u'.') > 1, qPrintable(text));
        QVERIFY(saved.error().notSent);
        QVERIFY(saved.error().kind == ApiError::Kind::Invalid);
    }
    static void everyCutIsCalledACut()
    {
        const QByteArray good = writePlan(plan(), moment).trimmed();
        for (qsizetype size = 0; size < good.size(); ++size) {
            const auto saved = readPlan(good.left(size), host);
            QVERIFY(!saved);
            QVERIFY2(saved.error().detail.contains(u"ends too early"_s),
                     qPrintable(QString::number(size) + saved.error().detail));
        }
    }
    static void hundredThousandPeopleAreRead()
    {
        Plan large = plan();
        large.people.clear();
        large.leftOut.clear();
        for (int i = 0; i < maxPlanPeople; ++i) {
            large.people.append(person(i));
            large.sources.insert(person(i).id, { i + 2, u"people.csv"_s });
            large.leftOut.append({ u"x"_s, person(i), u"y"_s, { i + 2, u"people.csv"_s } });
        }
        const auto saved = readPlan(writePlan(large, moment), host);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        QVERIFY(saved->plan == large);
    }
    static void aMillionRowsAreRefusedWithoutParsing()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"many.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(manyRows("people", 1000000)) > 0);
        file.close();
        QFile peak(u"/proc/self/clear_refs"_s);
        QVERIFY(peak.open(QIODevice::WriteOnly) && peak.write("5") == 1);
        peak.close();
        const qint64 before = residentKb("VmRSS:");
        const auto saved = openPlanFile(file.fileName(), host);
        QVERIFY(!saved);
        QVERIFY(saved.error().detail.contains(u"more than 100,000 people"_s));
        // The bytes themselves, and hardly more.
        QVERIFY(residentKb("VmHWM:") - before < 2 * file.size() / 1024);
    }

    static void filesAreWrittenForTheirOwner()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.json"_s);
        QFile earlier(path);
        QVERIFY(earlier.open(QIODevice::WriteOnly));
        earlier.close();
        QVERIFY(savePlanFile(path, plan(), moment));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
        const auto saved = openPlanFile(path, host);
        QVERIFY(saved);
        QVERIFY(saved->plan == plan());
    }
    static void planWithAProblemIsNotSaved()
    {
        QTemporaryDir folder;
        Plan nobody = plan();
        nobody.people.clear();
        const QString path = folder.filePath(u"plan.json"_s);
        const auto saved = savePlanFile(path, nobody, moment);
        QVERIFY(!saved);
        QCOMPARE(saved.error().detail, nobody.problem());
        QVERIFY(!QFile::exists(path));
    }
    static void unreadableFilesAreNamed()
    {
        QTemporaryDir folder;
        const auto missing = openPlanFile(folder.filePath(u"no.json"_s), host);
        QVERIFY(!missing);
        QVERIFY(missing.error().detail.contains(u"no.json cannot be read: "_s));
        const auto noFile = openPlanFile(folder.path(), host);
        QVERIFY(!noFile);
        QVERIFY(noFile.error().detail.contains(u"is a folder or a device"_s));
        const auto device = openPlanFile(u"/dev/zero"_s, host);
        QVERIFY(!device);
        QVERIFY(device.error().detail.contains(u"is a folder or a device"_s));
        QFile large(folder.filePath(u"large.json"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(maxPlanFileBytes + 1));
        const auto tooLarge = openPlanFile(large.fileName(), host);
        QVERIFY(!tooLarge);
        QVERIFY(tooLarge.error().detail.contains(u"is larger than 64 MiB"_s));
        const auto unwritable
            = savePlanFile(folder.filePath(u"missing/plan.json"_s), plan(), moment);
        QVERIFY(!unwritable);
        QVERIFY(unwritable.error().detail.contains(u"could not be saved"_s));
    }

    static void noBytesCrashIt()
    {
        // A fixed seed: a failure comes back.
        QRandomGenerator random(20261121);
        const QList<QByteArray> seeds { writePlan(plan(), moment),
                                        writePlan(plan(ChangeKind::CreateApp), moment),
                                        QByteArray(64, '\0') };
        for (int turn = 0; turn < 2000; ++turn) {
            QByteArray bytes = seeds.at(turn % seeds.size());
            const int changes = random.bounded(1, 8);
            for (int i = 0; i < changes; ++i) {
                const auto at = random.bounded(static_cast<int>(bytes.size()));
                const auto letter = static_cast<char>(random.bounded(256));
                switch (random.bounded(4)) {
                case 0:
                    bytes[at] = letter;
                    break;
                case 1:
                    bytes.insert(at, letter);
                    break;
                case 2:
                    bytes.remove(at, random.bounded(40));
                    bytes.append('}');
                    break;
                default:
                    bytes.insert(at, bytes.mid(at, random.bounded(60)));
                }
            }
            const auto saved = readPlan(bytes, host);
            if (!saved)
                QVERIFY2(saved.error().detail.endsWith(u'.'), qPrintable(saved.error().detail));
            // The same once more behind the hash, where the fields are read.
            const QJsonDocument document = QJsonDocument::fromJson(bytes);
            if (document.isObject())
                std::ignore = readPlan(sealed(document.object()), host);
        }
    }
    static void noChangedFieldCrashesIt()
    {
        const QList<QJsonValue> values { {},
                                         true,
                                         -1e300,
                                         u""_s,
                                         u"x"_s,
                                         QJsonArray(),
                                         QJsonObject(),
                                         QJsonArray { 1 },
                                         QJsonArray { QJsonObject { { "id"_L1, QJsonArray() } } } };
        for (const auto kind : { ChangeKind::AssignOwners, ChangeKind::CreateApp }) {
            const QJsonObject json = parsed(plan(kind));
            const QJsonObject target = json.value("target"_L1).toObject();
            const QJsonObject app = target.value("app"_L1).toObject();
            for (const QJsonValue &value : values) {
                for (const QString &key : json.keys()) {
                    QJsonObject changed = json;
                    changed.insert(key, value);
                    std::ignore = readPlan(sealed(changed), host);
                }
                for (const QString &key : target.keys())
                    std::ignore = readPlan(withTarget(key, value, plan(kind)), host);
                for (const QString &key : app.keys()) {
                    QJsonObject changed = app;
                    changed.insert(key, value);
                    const auto saved = readPlan(withTarget(u"app"_s, changed, plan(kind)), host);
                    QVERIFY(saved || saved.error().detail.endsWith(u'.'));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
