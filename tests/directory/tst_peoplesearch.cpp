// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/peoplesearch.h"
#include "app/directory/peoplestore.h"
#include "app/directory/textfold.h"
#include "tests/directory/madeperson.h"

#include <QRandomGenerator>
#include <QtTest>

#include <deque>

using namespace Qt::StringLiterals;
using namespace Steward;

namespace
{
/// Numbers of the people found, as they were made.
QList<int> found(const PeopleSearch &search)
{
    QList<int> rows;
    search.rows().forEach([&rows](quint32 row) { rows.append(static_cast<int>(row)); });
    return rows;
}

struct Tenant {
    explicit Tenant(int dictionaryLimit = TextDictionary::maxTexts)
        : store(dictionaryLimit)
    {
        add("Ann Bérg", "ann.berg@acme.example", "Finance", "Analyst");
        add("Anna Ruiz", "aruiz@acme.example", "Finance & Control", "Director");
        add("王伟", "wei.wang@acme.example", "Engineering", "Engineer");
        add("Иван Петров", "ivan@acme.example", "", "");
        MadePerson &off = add("Bo Chen", "bo@acme.example", "Sales", "Manager");
        off.status = "DISABLED";
        off.employeeIds = { "E-4711" };
        off.username = "bchen9";
        off.emails = { "bo@acme.example", "chen@old.example" };
        off.managerIds = { MadePerson::idOf(0), MadePerson::idOf(1) };
        off.roleIds = { "admin", "basic" };
        MadePerson &robot = add("Backup", "", "Operations", "");
        robot.type = "USER_TYPE_SERVICE";
        robot.origin = "USER_ORIGIN_LOCAL";
        robot.managerIds = { MadePerson::idOf(1) };
        robot.roleIds = { "sysadmin" };
        for (const MadePerson &person : people)
            person.upsert(store);
    }
    MadePerson &add(const char *name, const char *email, const char *department, const char *title)
    {
        people.emplace_back(static_cast<int>(people.size()), name);
        people.back().email = email;
        people.back().department = department;
        people.back().title = title;
        return people.back();
    }
    std::deque<MadePerson> people;
    PeopleStore store;
};
} // namespace

class PeopleSearchTest final : public QObject
{
    Q_OBJECT
private slots:
    void wordsInAnyOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("rows");
        const auto row = [](const char *tag, const QString &text, const QList<int> &rows) {
            QTest::newRow(tag) << text << rows;
        };
        row("everybody", QString(), { 0, 1, 2, 3, 4, 5 });
        row("part of a name", u"ann"_s, { 0, 1 });
        row("two words", u"berg ann"_s, { 0 });
        row("last, first", u"Berg, Ann"_s, { 0 });
        row("marks and capitals", u"BÉRG"_s, { 0 });
        row("name and department", u"ruiz finance"_s, { 1 });
        row("department", u"finance"_s, { 0, 1 });
        row("department and title", u"fin analyst"_s, { 0 });
        row("title", u"engineer"_s, { 2 });
        row("e-mail", u"@acme"_s, { 0, 1, 2, 3, 4 });
        row("second e-mail", u"old.example"_s, { 4 });
        row("employee id", u"e-4711"_s, { 4 });
        row("username", u"bchen9"_s, { 4 });
        row("han", u"伟"_s, { 2 });
        row("cyrillic", u"петров ИВАН"_s, { 3 });
        row("nobody", u"ann zed"_s, {});
        row("not over two fields", u"bergann"_s, {});
        row("not the id", u"2abcdefg"_s, {});
        row("name and address", u"Bo Chen <bo@acme.example>"_s, { 4 });
    }
    void wordsInAnyOrder()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, rows);
        for (const int limit : { TextDictionary::maxTexts, 1 }) {
            Tenant tenant(limit);
            PeopleSearch search(&tenant.store);
            PeopleQuery query;
            query.text = text;
            search.setQuery(query);
            QCOMPARE(found(search), rows);
            QCOMPARE(search.count(), static_cast<quint32>(rows.size()));
        }
    }
    void filters_data()
    {
        QTest::addColumn<PeopleQuery>("query");
        QTest::addColumn<QList<int>>("rows");
        const auto row = [](const char *tag, const QList<int> &rows, const auto &set) {
            PeopleQuery query;
            set(query);
            QTest::newRow(tag) << query << rows;
        };
        row("status", { 4 }, [](PeopleQuery &q) { q.statuses = { u"DISABLED"_s }; });
        row("two statuses", { 0, 1, 2, 3, 4, 5 }, [](PeopleQuery &q) {
            q.statuses = { u"DISABLED"_s, u"ENABLED"_s };
        });
        row("unknown status", {}, [](PeopleQuery &q) { q.statuses = { u"DELETED"_s }; });
        row("type", { 0, 1, 2, 3, 4 }, [](PeopleQuery &q) { q.types = { u"USER_TYPE_HUMAN"_s }; });
        row("origin", { 5 }, [](PeopleQuery &q) { q.origins = { u"USER_ORIGIN_LOCAL"_s }; });
        row("department, exactly", { 0 }, [](PeopleQuery &q) { q.departments = { u"Finance"_s }; });
        row("no department", { 3 }, [](PeopleQuery &q) { q.departments = { QString() }; });
        row("titles", { 0, 4 }, [](PeopleQuery &q) {
            q.jobTitles = { u"Analyst"_s, u"Manager"_s };
        });
        row("first manager", { 4 },
            [](PeopleQuery &q) { q.managerIds = { MadePerson::userId(0).toString() }; });
        row("any manager", { 4, 5 },
            [](PeopleQuery &q) { q.managerIds = { MadePerson::userId(1).toString() }; });
        row("manager of nobody", {}, [](PeopleQuery &q) { q.managerIds = { u"zzz"_s }; });
        row("role, whole", { 4 }, [](PeopleQuery &q) { q.roleIds = { u"admin"_s }; });
        row("second role", { 4 }, [](PeopleQuery &q) { q.roleIds = { u"basic"_s }; });
        row("words and filters", { 1 }, [](PeopleQuery &q) {
            q.text = u"ann"_s;
            q.jobTitles = { u"Director"_s };
            q.statuses = { u"ENABLED"_s };
        });
    }
    void filters()
    {
        QFETCH(PeopleQuery, query);
        QFETCH(QList<int>, rows);
        for (const int limit : { TextDictionary::maxTexts, 1 }) {
            Tenant tenant(limit);
            PeopleSearch search(&tenant.store);
            search.setQuery(query);
            QCOMPARE(found(search), rows);
        }
    }
    void whatComesLaterIsTakenIn()
    {
        Tenant tenant;
        PeopleSearch search(&tenant.store);
        PeopleQuery query;
        query.text = u"ann fin"_s;
        search.setQuery(query);
        QCOMPARE(found(search), (QList<int> { 0, 1 }));
        tenant.add("Joann", "j@x", "Fin", "").upsert(tenant.store);
        tenant.add("Other", "o@x", "Fin", "").upsert(tenant.store);
        QVERIFY(!search.update());
        QCOMPARE(found(search), (QList<int> { 0, 1, 6 }));
        tenant.people[0].name = "Married";
        tenant.people[0].email = "new@x";
        tenant.people[0].upsert(tenant.store);
        QVERIFY(search.update());
        QCOMPARE(found(search), (QList<int> { 1, 6 }));
        tenant.store.beginReading();
        tenant.people[6].upsert(tenant.store);
        tenant.store.endReading(QDateTime::currentDateTimeUtc());
        QVERIFY(search.update());
        QCOMPARE(found(search), QList<int> { 6 });
    }
    /// Against the plainest search there is, over sizes that span chunks of the arena.
    void sameAsTheObvious()
    {
        QRandomGenerator random(7);
        const QStringList parts { u"an"_s, u"bo"_s, u"Ł"_s, u"ü"_s,  u"王"_s,
                                  u"x"_s,  u"на"_s, u"ع"_s, u"da"_s, u"-"_s };
        PeopleStore store;
        QList<QByteArray> keys;
        PeopleSearch search(&store);
        for (int i = 0; i < 3000; ++i) {
            QString name;
            for (int length = random.bounded(8); length >= 0; --length)
                name += parts.at(random.bounded(parts.size()));
            if (i % 1500 == 750)
                name = name.repeated(200000);
            MadePerson person(i);
            person.name = name.toStdString();
            person.email = std::string(static_cast<size_t>(random.bounded(900)), 'q');
            person.upsert(store);
            keys.append(TextFold::folded(name));
        }
        for (int round = 0; round < 40; ++round) {
            PeopleQuery query;
            query.text
                = parts.at(random.bounded(parts.size())) + parts.at(random.bounded(parts.size()));
            search.setQuery(query);
            QList<int> expected;
            for (int i = 0; i < keys.size(); ++i) {
                if (keys.at(i).contains(TextFold::folded(query.text)))
                    expected.append(i);
            }
            QCOMPARE(found(search), expected);
        }
    }
};

QTEST_GUILESS_MAIN(PeopleSearchTest)
#include "tst_peoplesearch.moc"
