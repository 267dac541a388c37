// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auth/connectiontest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
struct Job {
    const char *permission;
    const char *name;
};
constexpr std::array jobs {
    Job { "permission/c1.api.app.v1.Apps.List",
          QT_TRANSLATE_NOOP("Steward::ConnectionTest", "list apps") },
    Job { "permission/c1.api.app.v1.Apps.Create",
          QT_TRANSLATE_NOOP("Steward::ConnectionTest", "create apps") },
    Job { "permission/c1.api.app.v1.AppEntitlements.AddManuallyManagedMembers",
          QT_TRANSLATE_NOOP("Steward::ConnectionTest", "add members") },
    Job { "permission/c1.api.app.v2.AppOwners.CreateUserOwner",
          QT_TRANSLATE_NOOP("Steward::ConnectionTest", "assign owners of apps") },
    Job { "permission/c1.api.app.v2.AppEntitlementOwners.CreateUserOwner",
          QT_TRANSLATE_NOOP("Steward::ConnectionTest", "assign owners of entitlements") },
};
} // namespace

ConnectionTest::ConnectionTest(std::unique_ptr<Session> session, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
{
    m_session->client()->setReadOnly(true);
    connect(m_session.get(), &Session::stateChanged, this, [this] {
        if (m_over || m_results.at(Introspect).outcome != Outcome::Running)
            return;
        if (m_session->state() == Session::State::SignedIn) {
            end(Introspect, Outcome::Good);
            readApps();
        } else if (m_session->state() == Session::State::Failed) {
            end(Introspect, m_session->error());
        }
    });
}

ConnectionTest::~ConnectionTest()
{
    // Ending the session ends its calls, and each of those would report here.
    m_over = true;
    m_session.reset();
}

void ConnectionTest::start()
{
    begin(Token);
    m_session->tokens()->withToken(this, [this](const Steward::Result<QByteArray> &token) {
        if (m_over)
            return;
        if (!token) {
            end(Token, token.error());
            return;
        }
        end(Token, Outcome::Good);
        introspect();
    });
}

void ConnectionTest::introspect()
{
    begin(Introspect);
    m_session->signIn();
}

void ConnectionTest::readApps()
{
    begin(Apps);
    m_session->apps().page({}, {}).then(this, [this](const Steward::Result<Page<App>> &page) {
        if (page)
            end(Apps, Outcome::Good);
        else
            end(Apps, page.error());
    });
}

void ConnectionTest::begin(Step step)
{
    m_timer.start();
    m_results.at(step).outcome = Outcome::Running;
    emit stepChanged(step);
}

void ConnectionTest::end(Step step, const ApiError &error)
{
    end(step,
        step == Apps && error.kind == ApiError::Kind::Forbidden ? Outcome::Refused
                                                                : Outcome::Failed,
        error);
}

void ConnectionTest::end(Step step, Outcome outcome, const ApiError &error)
{
    if (m_over)
        return;
    m_results.at(step) = { outcome, m_timer.elapsed(), error };
    emit stepChanged(step);
    if (step == Apps || outcome == Outcome::Failed)
        emit finished();
}

bool ConnectionTest::isGood() const
{
    return std::all_of(m_results.begin(), m_results.end(), [](const Result &result) {
        return result.outcome == Outcome::Good || result.outcome == Outcome::Refused;
    });
}

QStringList ConnectionTest::jobNames(bool listed) const
{
    QStringList names;
    for (const Job &job : jobs) {
        if (m_session->permissions().contains(QLatin1String(job.permission)) == listed)
            names << tr(job.name);
    }
    return names;
}

} // namespace Steward
