// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/plannames.h"

#include "app/auth/session.h"

#include <utility>

namespace Steward
{

namespace
{
/// Not told to this client, or not there; anything else may pass, and is worth another try.
bool isNotTold(const ApiError &error)
{
    return error.kind == ApiError::Kind::Forbidden || error.kind == ApiError::Kind::Invalid;
}
} // namespace

PlanNames::PlanNames(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void PlanNames::start(const Plan &plan, Callback callback)
{
    Q_ASSERT(!m_callback);
    m_callback = std::move(callback);
    m_outcome = {};
    m_outcome.plan = plan;
    m_known.clear();
    m_asked = 0;
    if (plan.kind == ChangeKind::CreateApp)
        QMetaObject::invokeMethod(this, &PlanNames::readPeople, Qt::QueuedConnection);
    else
        readApp();
}

void PlanNames::readApp()
{
    m_session->apps().app(m_outcome.plan.object.app).then(this, [this](const Result<App> &app) {
        if (app && m_outcome.plan.object.entitlement)
            readEntitlement(app->displayName);
        else if (app)
            takeTarget(app->displayName);
        else if (isNotTold(app.error()))
            takeTarget({});
        else if (app.error().kind == ApiError::Kind::NotFound)
            end(unexpected(ApiError::invalidInput(
                tr("The app that the plan is about is not in this tenant. Make the plan again."))));
        else
            end(unexpected(app.error()));
    });
}

void PlanNames::readEntitlement(const QString &appName)
{
    m_session->entitlements()
        .withRef(m_outcome.plan.entitlement())
        .then(this, [this, appName](const Result<Page<Entitlement>> &found) {
            if (found && !found->items.isEmpty())
                //: an entitlement and the app it belongs to
                takeTarget(tr("%1 (%2)").arg(found->items.first().displayName, appName));
            else if (found)
                end(unexpected(ApiError::invalidInput(
                    tr("The entitlement that the plan is about is not in this tenant. Make the "
                       "plan again."))));
            else if (isNotTold(found.error()))
                takeTarget({});
            else
                end(unexpected(found.error()));
        });
}

void PlanNames::takeTarget(const QString &name)
{
    m_outcome.targetUnread = name.isEmpty();
    if (!name.isEmpty() && name != m_outcome.plan.objectName)
        m_outcome.fileName = std::exchange(m_outcome.plan.objectName, name);
    readPeople();
}

void PlanNames::readPeople()
{
    const QList<User> &people = m_outcome.plan.people;
    QList<UserId> ids;
    for (; m_asked < people.size() && ids.size() < UsersService::maxIds; ++m_asked)
        ids.append(people.at(m_asked).id);
    if (ids.isEmpty()) {
        takePeople();
        return;
    }
    m_session->users().withIds(ids).then(this, [this](const Result<Page<User>> &found) {
        if (!found && !isNotTold(found.error())) {
            end(unexpected(found.error()));
            return;
        }
        for (const User &user : found ? found->items : QList<User>())
            m_known.insert(user.id, user);
        readPeople();
    });
}

void PlanNames::takePeople()
{
    for (User &person : m_outcome.plan.people) {
        const QString called = person.label();
        const auto known = m_known.constFind(person.id);
        // A client without an administrator's role sees people without names.
        if (known == m_known.constEnd() || known->label() == person.id.toString()) {
            m_outcome.unread.append(called);
            continue;
        }
        m_outcome.renamed += known->label() == called && known->email == person.email ? 0 : 1;
        person = *known;
    }
    end(m_outcome);
}

void PlanNames::end(const Result<Outcome> &result)
{
    const auto callback = std::exchange(m_callback, nullptr);
    callback(result);
}

} // namespace Steward
