// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/session.h"
#include "app/changes/changedesk.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakenam.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/testcredential.h"

#include <QtTest>

namespace Steward::Owners
{

using namespace Qt::StringLiterals;

inline const QString appText = u"2aBcDeFgHiJkLmNoPqRsTuVwXyZ"_s;

inline User person(int number)
{
    User user;
    user.id = *UserId::parse(u"2aBcDeFgHiJkLmNoPqRsTuVw%1"_s.arg(number, 3, 10, QChar(u'0')));
    user.displayName = u"Person %1"_s.arg(number);
    user.status = u"ENABLED"_s;
    return user;
}

inline QByteArray ownerJson(const QString &id)
{
    return R"({"roleSlug":"primary","user":{"id":")" + id.toLatin1() + R"("}})";
}

/// A tenant with owners, as little of it as the runner needs.
struct Tenant {
    FakeNam::Answer answer(const FakeNam::Seen &seen)
    {
        if (heard && seen.path.contains(u"/owners/"_s))
            heard(seen.verb);
        if (seen.path.contains(u"/auth/v1/token"_s) && tokenStatus != 200)
            return FakeNam::json(R"({"error":"invalid_client"})"_ba, tokenStatus);
        if (seen.path.contains(u"/auth/v1/token"_s))
            return FakeNam::token("t1"_ba, 100000);
        if (seen.verb == "GET"_ba) {
            if (readStatus == 0) {
                FakeNam::Answer gone;
                gone.status = 0;
                gone.error = QNetworkReply::ConnectionRefusedError;
                return gone;
            }
            if (readStatus != 200)
                return FakeNam::json(R"({"code":7,"message":"no"})"_ba, readStatus);
            QByteArrayList rows;
            for (const QString &id : std::as_const(visible))
                rows.append(ownerJson(id));
            return FakeNam::json(R"({"list":[)" + rows.join(',') + "]}");
        }
        const QString id = seen.path.section(u'/', -1);
        if (seen.verb == "DELETE"_ba) {
            ++deletes;
            return writeAnswer ? *writeAnswer : FakeNam::json("{}"_ba);
        }
        ++posts;
        posted << id;
        if (writeAnswer)
            return *writeAnswer;
        return FakeNam::json(R"({"appOwnerUser":)" + ownerJson(id) + "}");
    }
    /// Called with the verb of each call about owners, before it is answered.
    std::function<void(const QByteArray &)> heard;
    QStringList visible;
    std::optional<FakeNam::Answer> writeAnswer;
    int readStatus = 200; ///< 0: the network is gone
    int tokenStatus = 200;
    int posts = 0;
    int deletes = 0;
    QStringList posted;
};

struct Bench {
    Bench()
        : nam(new FakeNam([this](const FakeNam::Seen &seen) { return tenant.answer(seen); }))
        , session(testTenant(), testClientId(), makeSecret(), nullptr, &clock,
                  std::unique_ptr<QNetworkAccessManager>(nam))
        , desk(&session, &journal)
    {
    }
    Plan plan(int people = 1)
    {
        Plan plan;
        plan.tenantHost = session.tenant().host();
        plan.object.app = *AppId::parse(appText);
        plan.objectName = u"Payroll"_s;
        plan.slug = *RoleSlug::parse(u"primary"_s);
        for (int i = 0; i < people; ++i)
            plan.people.append(person(i));
        return plan;
    }
    quint64 run(int people = 1)
    {
        const auto id = desk.begin(plan(people));
        Q_ASSERT(id);
        return *id;
    }
    const ChangeRow &row(quint64 id, int at = 0) { return desk.change(id)->rows.at(at); }
    /// Moves time in steps as long as something waits for it.
    void pass(qint64 milliseconds)
    {
        for (qint64 t = 0; t < milliseconds; t += 1000) {
            clock.advance(1000);
            QCoreApplication::processEvents();
        }
    }
    FakeClock clock;
    Tenant tenant;
    FakeNam *nam;
    Session session;
    MemoryJournal journal;
    ChangeDesk desk;
};

} // namespace Steward::Owners
