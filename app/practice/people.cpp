// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/people.h"

#include "app/practice/objectbytes.h"
#include "app/practice/roles.h"

#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace Steward::Practice
{

namespace
{
struct Names {
    QStringList given;
    QStringList family;
    QString latinGiven;
    QString latinFamily;
};

const QList<Names> &scripts()
{
    static const QList<Names> list {
        { { u"Ann"_s, u"Bo"_s, u"Jon"_s, u"John"_s, u"Maria"_s, u"Dana"_s, u"Priya"_s, u"Omar"_s,
            u"Grace"_s, u"Liam"_s, u"Noor"_s, u"Wei"_s },
          { u"Berg"_s, u"Chen"_s, u"Doe"_s, u"Fox"_s, u"Martin"_s, u"Okafor"_s, u"Silva"_s,
            u"Novak"_s, u"Haddad"_s, u"Smith"_s, u"O'Neill"_s, u"van der Berg"_s, u"Kaur"_s },
          {},
          {} },
        { { u"Zoë"_s, u"Łukasz"_s, u"Søren"_s, u"Jürgen"_s, u"Émile"_s, u"Çağla"_s, u"Åsa"_s,
            u"İpek"_s },
          { u"Müller"_s, u"Wałęsa"_s, u"Ångström"_s, u"Núñez"_s, u"Çelik"_s, u"Dvořák"_s,
            u"Þórsson"_s },
          u"zoe"_s,
          u"mueller"_s },
        { { u"Анна"_s, u"Иван"_s, u"Ольга"_s },
          { u"Иванова"_s, u"Петров"_s, u"Шевченко"_s },
          u"anna"_s,
          u"ivanova"_s },
        { { u"Νίκος"_s, u"Ελένη"_s },
          { u"Παπαδόπουλος"_s, u"Γεωργίου"_s },
          u"nikos"_s,
          u"papadopoulos"_s },
        { { u"محمد"_s, u"فاطمة"_s }, { u"العلي"_s, u"حسن"_s }, u"mohammed"_s, u"alali"_s },
        { { u"נועה"_s, u"דוד"_s }, { u"כהן"_s, u"לוי"_s }, u"noa"_s, u"cohen"_s },
        { { u"伟"_s, u"芳"_s }, { u"王"_s, u"李"_s }, u"wei"_s, u"wang"_s },
        { { u"さくら"_s, u"健太"_s }, { u"田中"_s, u"佐藤"_s }, u"sakura"_s, u"tanaka"_s },
        { { u"민준"_s, u"서연"_s }, { u"김"_s, u"이"_s }, u"minjun"_s, u"kim"_s },
        { { u"अनिल"_s, u"दीपा"_s }, { u"शर्मा"_s, u"पटेल"_s }, u"anil"_s, u"sharma"_s },
        { { u"สมชาย"_s }, { u"ใจดี"_s }, u"somchai"_s, u"jaidee"_s },
    };
    return list;
}

QString pick(const QStringList &list, QRandomGenerator &random)
{
    return list.at(random.bounded(list.size()));
}

QString ascii(const QString &text, const QString &fallback)
{
    QString result;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_KD)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            result.append(c);
    }
    return result.size() >= 2 ? result : fallback;
}

QByteArray sources(const QString &value, const char *key, const QByteArray &appId)
{
    if (value.isEmpty())
        return "[]"_ba;
    const QByteArray id = '"' + appId + '"';
    ObjectBytes source;
    source.raw("appId", id)
        .raw("appUserId", id)
        .text("appUserProfileAttributeKey", QString::fromLatin1(key))
        .raw("userAttributeMappingId", id)
        .text("value", value)
        .raw("priority", "1"_ba);
    return '[' + source.done() + ']';
}

/// Unset is sometimes null, sometimes empty, sometimes missing: all three are the same in this API.
void insertText(ObjectBytes &json, const char *key, const QString &value, QRandomGenerator &random)
{
    const auto form = random.bounded(3);
    if (!value.isEmpty() || form == 0)
        json.text(key, value);
    else if (form == 1)
        json.raw(key, "null"_ba);
}

/// A list of the texts that are not empty.
QByteArray listOf(const QStringList &texts)
{
    QByteArrayList items;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            items.append(quoted(text));
    }
    return '[' + items.join(',') + ']';
}

struct Draft {
    Person person;
    QString username;
    QString employeeId;
    QStringList emails;
};

void render(Draft &draft, QRandomGenerator &random)
{
    Person &person = draft.person;
    static const QByteArray directory = "2DirectoryAppOfTheTenant001"_ba;
    person.origin
        = person.type == u"USER_TYPE_HUMAN" ? u"USER_ORIGIN_DIRECTORY"_s : u"USER_ORIGIN_LOCAL"_s;
    ObjectBytes json;
    json.raw("id", '"' + person.id + '"')
        .text("status", person.status)
        .text("directoryStatus", person.status)
        .text("type", person.type)
        .text("origin", person.origin)
        .raw("emails", listOf(draft.emails))
        .raw("usernames", listOf({ draft.username }))
        .raw("employeeIds", listOf({ draft.employeeId }))
        .raw("managerIds", listOf({ person.managerId }))
        .raw("directoryIds", "[\"" + directory + "\"]")
        .raw("roleIds", listOf(person.roleIds))
        .raw("profile", "{\"costCenter\":\"4200\"}"_ba)
        .raw("createdAt", "\"2025-03-04T08:15:30Z\""_ba)
        .raw("updatedAt", "\"2026-10-01T12:00:00.250Z\""_ba)
        .text("employmentType", u"Full time"_s)
        .text("employmentStatus", u"Active"_s);
    insertText(json, "displayName", person.displayName, random);
    insertText(json, "email", person.email, random);
    insertText(json, "username", draft.username, random);
    insertText(json, "department", person.department, random);
    insertText(json, "jobTitle", person.jobTitle, random);
    insertText(json, "delegatedUserId", QString(), random);
    json.raw("deletedAt", person.status == u"DELETED" ? "\"2026-06-01T00:00:00Z\""_ba : "null"_ba)
        .raw("emailSources", sources(person.email, "email", directory))
        .raw("departmentSources", sources(person.department, "department", directory))
        .raw("jobTitleSources", sources(person.jobTitle, "title", directory))
        .raw("usernameSources", sources(draft.username, "login", directory))
        .raw("employeeIdSources", sources(draft.employeeId, "employee_id", directory))
        .raw("managerSources", sources(person.managerId, "manager", directory))
        .raw("directoryStatusSources", sources(person.status, "status", directory))
        .raw("employmentTypeSources", sources(u"Full time"_s, "type", directory))
        .raw("employmentStatusSources", sources(u"Active"_s, "state", directory));
    person.json = json.done();
    person.json.squeeze();
    person.searchKey = QStringList { person.displayName, draft.emails.join(u' '), draft.username,
                                     draft.employeeId }
                           .join(u' ')
                           .toLower();
}

Draft makePerson(int number, QRandomGenerator &random, const QList<Person> &before,
                 const Roles &roles)
{
    static const QStringList departments { u"Finance"_s,     u"HR"_s,
                                           u"Engineering"_s, u"Sales"_s,
                                           u"Legal"_s,       u"Forschung & Entwicklung"_s,
                                           u"Operations"_s,  QString() };
    static const QStringList titles { u"Analyst"_s,  u"Engineer"_s,  u"Manager"_s,
                                      u"Director"_s, u"Assistant"_s, QString() };
    Draft draft;
    Person &person = draft.person;
    person.id = makeId(random);
    // Two of three have a Latin name, as in most tenants; the rest spread over the other scripts.
    const Names &names = scripts().at(random.bounded(3) < 2 ? 0 : random.bounded(scripts().size()));
    const QString given = pick(names.given, random);
    const QString family = pick(names.family, random);
    person.displayName = given + u' ' + family;
    const QString local = ascii(given, names.latinGiven.isEmpty() ? u"user"_s : names.latinGiven)
        + u'.' + ascii(family, names.latinFamily.isEmpty() ? u"x"_s : names.latinFamily);
    draft.username = local + QString::number(number);
    person.email = u"%1%2@acme.example"_s.arg(local).arg(number);
    person.type = u"USER_TYPE_HUMAN"_s;
    person.status = u"ENABLED"_s;
    person.department = pick(departments, random);
    person.jobTitle = pick(titles, random);
    draft.employeeId = u"E%1"_s.arg(100000 + number);
    switch (number % 50) {
    case 7:
        person.status = u"DISABLED"_s;
        break;
    case 13:
        person.status = u"DELETED"_s;
        break;
    case 17:
        person.email = u"%1+contractor@acme.example"_s.arg(draft.username);
        break;
    case 23:
        person.email.clear();
        break;
    case 29:
        person.displayName = u"svc-backup-%1"_s.arg(number);
        person.type = u"USER_TYPE_SERVICE"_s;
        draft.employeeId.clear();
        break;
    case 31:
        person.displayName = u"<b>%1</b> & Co \u202E(test)"_s.arg(family);
        break;
    case 37:
        person.type = u"USER_TYPE_AGENT"_s;
        person.displayName = u"Helper agent %1"_s.arg(number);
        break;
    case 41:
        person.displayName.clear();
        break;
    default:
        break;
    }
    person.roleIds = roles.ofPerson(number);
    if (!before.isEmpty())
        person.managerId = QString::fromLatin1(before.at(random.bounded(before.size())).id);
    if (!person.email.isEmpty())
        draft.emails << person.email << u"%1@legacy.acme.example"_s.arg(draft.username);
    render(draft, random);
    return draft;
}
} // namespace

QByteArray makeId(QRandomGenerator &random)
{
    static constexpr char digits[]
        = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QByteArray id(27, '2');
    for (qsizetype i = 1; i < id.size(); ++i)
        id[i] = digits[random.bounded(62)];
    return id;
}

People::People(int count, quint32 seed, const Roles &roles)
{
    QRandomGenerator random(seed);
    m_people.reserve(count);
    for (int number = 0; number < count; ++number) {
        m_people.append(makePerson(number, random, m_people, roles).person);
        m_index.insert(m_people.last().id, number);
    }
}

} // namespace Steward::Practice
