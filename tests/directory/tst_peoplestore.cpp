// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/peoplestore.h"
#include "tests/directory/madeperson.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Steward;
using Reading = PeopleStore::Reading;

namespace
{
MadePerson everything()
{
    MadePerson ann(1, "Ann Bérg");
    ann.email = "ann@x";
    ann.username = "aberg";
    ann.department = "Finance";
    ann.title = "Analyst";
    ann.emails = { "ann@x", "ann@old" };
    ann.usernames = { "aberg", "ann.b" };
    ann.employeeIds = { "E1", "E2" };
    ann.managerIds = { MadePerson::idOf(7), MadePerson::idOf(8) };
    ann.roleIds = { "r2", "r1" };
    return ann;
}
std::string numbered(const char *text, int number)
{
    return QString::fromLatin1(text).arg(number).toStdString();
}
const QDateTime noon({ 2026, 11, 21 }, { 12, 0 }, Qt::UTC);
} // namespace

class PeopleStoreTest final : public QObject
{
    Q_OBJECT
private slots:
    void aPersonComesBackAsTheyWere()
    {
        PeopleStore store;
        const auto row = everything().upsert(store);
        User user;
        user.id = MadePerson::userId(1);
        user.displayName = u"Ann Bérg"_s;
        user.email = u"ann@x"_s;
        user.username = u"aberg"_s;
        user.emails = { u"ann@x"_s, u"ann@old"_s };
        user.employeeIds = { u"E1"_s, u"E2"_s };
        user.department = u"Finance"_s;
        user.jobTitle = u"Analyst"_s;
        user.status = u"ENABLED"_s;
        user.type = u"USER_TYPE_HUMAN"_s;
        QCOMPARE(store.user(row), user);
        QCOMPARE(store.managerIds(row).size(), 2);
        QCOMPARE(store.managerRow(row), PeopleStore::noRow);
        const auto manager = MadePerson(7, "Mo").upsert(store);
        QCOMPARE(store.managerRow(row), manager);
        QCOMPARE(store.rowOf(user.id), row);
        QCOMPARE(store.rowOf(MadePerson::userId(8)), PeopleStore::noRow); // a manager, not read
        QCOMPARE(store.shared(PeopleStore::Roles, row).toByteArray(), "r1\nr2\n"_ba);
    }
    void nothingButAnId()
    {
        PeopleStore store;
        MadePerson nobody(1);
        nobody.status.clear();
        nobody.type.clear();
        nobody.origin.clear();
        const auto row = nobody.upsert(store);
        QCOMPARE(store.user(row).label(), QString::fromStdString(nobody.id));
        QCOMPARE(store.label(row).toByteArray(), QByteArray::fromStdString(nobody.id));
        QVERIFY(store.user(row).emails.isEmpty());
    }
    void theLabelIsTheOneShown()
    {
        PeopleStore store;
        MadePerson person(1, "  ");
        person.username = "svc";
        QCOMPARE(store.label(person.upsert(store)).toByteArray(), "svc"_ba);
        person.email = "a@x";
        const auto row = person.upsert(store);
        QCOMPARE(store.label(row).toByteArray(), "a@x"_ba);
        QCOMPARE(QString::fromUtf8(store.label(row)), store.user(row).label());
    }
    void anIdOfAnotherFormIsKept()
    {
        PeopleStore store;
        for (const std::string &id : { std::string("short"), std::string(300, 'x') }) {
            MadePerson person(1, "Odd");
            person.id = id;
            const auto row = person.upsert(store);
            QCOMPARE(store.id(row).toByteArray(), QByteArray::fromStdString(id));
            QVERIFY(!store.user(row).id.isValid());
            QCOMPARE(person.upsert(store), row);
        }
        QCOMPARE(store.count(), 2U);
    }
    void upsertKeepsTheRow()
    {
        PeopleStore store;
        const auto row = everything().upsert(store);
        MadePerson(2, "Bo").upsert(store);
        const quint64 edits = store.edits();
        const qint64 bytes = store.bytes();
        QCOMPARE(everything().upsert(store), row);
        QCOMPARE(store.edits(), edits);
        QCOMPARE(store.bytes(), bytes);
        MadePerson married = everything();
        married.name = "Ann Fox";
        married.department = "Sales";
        QCOMPARE(married.upsert(store), row);
        QVERIFY(store.edits() > edits);
        QCOMPARE(store.user(row).displayName, u"Ann Fox"_s);
        QCOMPARE(store.user(row).department, u"Sales"_s);
        QCOMPARE(store.count(), 2U);
        QCOMPARE(store.rowCount(), 2U);
    }
    void dictionariesThatAreFull()
    {
        PeopleStore store(2);
        for (int i = 0; i < 6; ++i) {
            MadePerson person(i, "P");
            person.department = numbered("Dept %1", i);
            person.title = std::string(i == 3 ? 5000 : 10, 't');
            person.status = numbered("S%1", i % 4);
            person.roleIds = { numbered("role%1", i) };
            person.upsert(store);
        }
        for (int i = 0; i < 6; ++i) {
            const auto row = store.rowOf(MadePerson::userId(i));
            QCOMPARE(store.user(row).department, u"Dept %1"_s.arg(i));
            QCOMPARE(store.user(row).jobTitle.size(), i == 3 ? 5000 : 10);
            QCOMPARE(store.user(row).status, u"S%1"_s.arg(i % 4));
        }
    }
    void ageAndCompleteness()
    {
        PeopleStore store;
        QCOMPARE(store.reading(), Reading::NotRead);
        QVERIFY(!store.hasEverybody());
        store.beginReading();
        for (int i = 0; i < 5; ++i)
            MadePerson(i % 4).upsert(store);
        QCOMPARE(store.reading(), Reading::Running);
        QCOMPARE(store.peopleRead(), 4U);
        ApiError reason;
        reason.kind = ApiError::Kind::Offline;
        store.interruptReading(reason);
        QCOMPARE(store.reading(), Reading::Interrupted);
        QCOMPARE(store.interruption().kind, ApiError::Kind::Offline);
        QVERIFY(!store.hasEverybody());
        QCOMPARE(store.count(), 4U);
        store.beginReading();
        for (int i = 0; i < 5; ++i)
            MadePerson(i).upsert(store);
        store.endReading(noon);
        QCOMPARE(store.reading(), Reading::Complete);
        QCOMPARE(store.readAt(), noon);
        QCOMPARE(store.count(), 5U);
    }
    void whoIsNotReadAgainIsGone()
    {
        PeopleStore store;
        store.beginReading();
        for (int i = 0; i < 3; ++i)
            MadePerson(i).upsert(store);
        store.endReading(noon);
        store.beginReading();
        QVERIFY(store.hasEverybody());
        MadePerson(0).upsert(store);
        MadePerson(2).upsert(store);
        store.interruptReading(ApiError::cancelled());
        QCOMPARE(store.count(), 3U); // an end that came too early takes nobody away
        QVERIFY(store.hasEverybody());
        store.beginReading();
        MadePerson(2).upsert(store);
        MadePerson(0).upsert(store);
        const quint64 edits = store.edits();
        store.endReading(noon.addDays(1));
        QCOMPARE(store.count(), 2U);
        QVERIFY(store.edits() > edits);
        QCOMPARE(store.rowOf(MadePerson::userId(1)), PeopleStore::noRow);
        QVERIFY(!store.present().contains(1));
        QCOMPARE(MadePerson(1, "Back").upsert(store), 1U);
        QCOMPARE(store.count(), 3U);
    }
    void textsOfAnySize()
    {
        PeopleStore store;
        for (int i = 0; i < 5; ++i) {
            MadePerson person(i);
            person.name = std::string(i == 2 ? 3'000'000 : 300'000, static_cast<char>('a' + i));
            person.upsert(store);
        }
        for (int i = 0; i < 5; ++i) {
            const QString name = store.user(store.rowOf(MadePerson::userId(i))).displayName;
            QCOMPARE(name.size(), i == 2 ? 3'000'000 : 300'000);
            QCOMPARE(name.back(), QChar(u'a' + i));
        }
    }
    void manyPeople()
    {
        PeopleStore store;
        for (int i = 0; i < 20000; ++i) {
            MadePerson person(i);
            person.managerIds = { MadePerson::idOf(19999 - i) };
            QCOMPARE(person.upsert(store), static_cast<PeopleStore::Row>(i));
        }
        for (int i = 0; i < 20000; ++i) {
            const auto row = store.rowOf(MadePerson::userId(i));
            QCOMPARE(row, static_cast<PeopleStore::Row>(i));
            QCOMPARE(store.managerRow(row), static_cast<PeopleStore::Row>(19999 - i));
        }
    }
};

QTEST_GUILESS_MAIN(PeopleStoreTest)
#include "tst_peoplestore.moc"
