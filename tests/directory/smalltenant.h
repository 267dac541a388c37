// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/session.h"
#include "app/directory/peopleresolver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakenam.h"
#include "tests/support/testcredential.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

namespace Steward
{

/// A tenant of a few people and a resolver over it, without a socket. Searching finds by exact
/// e-mail, by id, and by any part of name, addresses, usernames and employee ids.
struct SmallTenant {
    SmallTenant()
        : nam(new FakeNam([this](const FakeNam::Seen &seen) { return answer(seen); }))
        , session(testTenant(), testClientId(), makeSecret(), nullptr, &clock,
                  std::unique_ptr<QNetworkAccessManager>(nam))
        , directory(&session)
        , resolver(&session, &directory)
        , finished(&resolver, &PeopleResolver::finished)
    {
        people = { person(1, QStringLiteral("Ann Berg"), QStringLiteral("ann@x")),
                   person(2, QStringLiteral("Bo Chen"), QStringLiteral("bo@x")),
                   person(3, QStringLiteral("Cy Off"), QStringLiteral("cy@x")),
                   person(4, QStringLiteral("Dee Same"), QStringLiteral("dee1@x")),
                   person(5, QStringLiteral("Dee Same"), QStringLiteral("dee2@x")),
                   person(6, QStringLiteral("Eva Twin"), QStringLiteral("eva@x")),
                   person(7, QStringLiteral("Finn"), QStringLiteral("finn@x")) };
        people[1].emails = { QStringLiteral("bo@x"), QStringLiteral("Bo@Old") };
        people[1].employeeIds = { QStringLiteral("E7001") };
        people[1].username = QStringLiteral("bchen");
        people[2].status = QStringLiteral("DISABLED");
        people[5].employeeIds = { QStringLiteral("E9001") };
        people[6].employeeIds = { QStringLiteral("E9001") };
        people[5].username = QStringLiteral("finn");
        resolver.setEligibility([](const User &user) { return memberVerdict(user, {}); });
    }
    static User person(int number, const QString &name, const QString &email = {})
    {
        User user;
        user.id = *UserId::parse(
            QStringLiteral("2aBcDeFgHiJkLmNoPqRsT%1").arg(number, 6, 10, QChar(u'0')));
        user.displayName = name;
        user.email = email;
        user.status = QStringLiteral("ENABLED");
        return user;
    }
    static QJsonObject view(const User &user)
    {
        const QJsonObject fields {
            { QStringLiteral("id"), user.id.toString() },
            { QStringLiteral("displayName"), user.displayName },
            { QStringLiteral("email"), user.email },
            { QStringLiteral("username"), user.username },
            { QStringLiteral("emails"), QJsonArray::fromStringList(user.emails) },
            { QStringLiteral("employeeIds"), QJsonArray::fromStringList(user.employeeIds) },
            { QStringLiteral("status"), user.status }
        };
        return { { QStringLiteral("user"), fields } };
    }
    FakeNam::Answer answer(const FakeNam::Seen &seen)
    {
        if (seen.path.contains(QStringLiteral("/auth/v1/token")))
            return FakeNam::token(QByteArrayLiteral("t1"), 100000);
        ++(seen.verb == "GET" ? pagesRead : lookUps);
        mostInFlight = qMax(mostInFlight, ++inFlight);
        QMetaObject::invokeMethod(
            &clockContext, [this] { --inFlight; }, Qt::QueuedConnection);
        if (whenAsked)
            whenAsked();
        if (status != 200)
            return FakeNam::json(QByteArrayLiteral(R"({"code":13,"message":"boom"})"), status);
        QJsonArray rows;
        const QJsonObject body = QJsonDocument::fromJson(seen.read()).object();
        for (const User &user : std::as_const(people)) {
            if (seen.verb == "GET" || isFound(user, body))
                rows.append(view(user));
        }
        const QJsonObject page { { QStringLiteral("list"), rows },
                                 { QStringLiteral("nextPageToken"),
                                   morePages ? QStringLiteral("p2") : QString() } };
        FakeNam::Answer answer = FakeNam::json(QJsonDocument(page).toJson(QJsonDocument::Compact));
        answer.held = held;
        return answer;
    }
    static bool isFound(const User &user, const QJsonObject &body)
    {
        const QString email = body[QStringLiteral("email")].toString();
        const QString query = body[QStringLiteral("query")].toString().toCaseFolded();
        const QString id = body[QStringLiteral("refs")][0][QStringLiteral("id")].toString();
        QStringList texts = user.emails + user.employeeIds;
        texts << user.displayName << user.email << user.username;
        return (!email.isEmpty() && user.email.compare(email, Qt::CaseInsensitive) == 0)
            || (!id.isEmpty() && user.id.toString() == id)
            || (!query.isEmpty() && texts.join(u' ').toCaseFolded().contains(query));
    }
    /// Everybody is here from now on.
    [[nodiscard]] bool read()
    {
        directory.read();
        return QTest::qWaitFor([this] { return !directory.isReading(); })
            && directory.answersHere();
    }
    /// Rows of a list, told by their look.
    static InputRows rowsOf(const QStringList &keys)
    {
        InputRows rows;
        for (const QString &key : keys) {
            InputRow row;
            row.row = static_cast<int>(rows.rows.size()) + 1;
            row.input = key;
            row.key = key;
            row.kind = keyKindOf(key);
            row.byLook = true;
            rows.append(row);
        }
        return rows;
    }
    /// One row of a column that says what it holds.
    static InputRows rowOf(KeyKind kind, const QString &key, const QString &name = {})
    {
        InputRow row;
        row.row = 1;
        row.input = key;
        row.key = key;
        row.kind = kind;
        row.name = name;
        InputRows rows;
        rows.append(row);
        return rows;
    }
    [[nodiscard]] bool resolve(const InputRows &rows)
    {
        finished.clear();
        resolver.resolve(rows);
        return QTest::qWaitFor([this] { return !finished.isEmpty(); }, 30000)
            && !resolver.isRunning();
    }
    [[nodiscard]] bool resolve(const QStringList &keys) { return resolve(rowsOf(keys)); }
    [[nodiscard]] bool proposals() const
    {
        return QTest::qWaitFor([this] { return !resolver.isProposing(); }, 30000);
    }

    FakeClock clock;
    QObject clockContext;
    QList<User> people;
    int lookUps = 0;
    int pagesRead = 0;
    int inFlight = 0;
    int mostInFlight = 0;
    bool morePages = false; ///< of every answer
    int status = 200;
    bool held = false; ///< answers wait for FakeNam::release()
    std::function<void()> whenAsked;
    FakeNam *nam;
    Session session;
    Directory directory;
    PeopleResolver resolver;
    QSignalSpy finished;
};

} // namespace Steward
