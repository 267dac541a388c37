// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/assignownerspresenter.h"

#include "app/core/plaintext.h"
#include "app/models/usersmodel.h"

namespace Steward
{

AssignOwnersPresenter::AssignOwnersPresenter(QString tenantHost, OwnedObject object,
                                             QString objectName, QStringList seenSlugs)
    : m_tenantHost(std::move(tenantHost))
    , m_object(std::move(object))
    , m_objectName(std::move(objectName))
    , m_seenSlugs(std::move(seenSlugs))
{
}

QString AssignOwnersPresenter::choose(const User &person)
{
    QString reason = UsersModel::ineligibleReason(person);
    if (reason.isEmpty())
        m_person = person;
    return reason;
}

QStringList AssignOwnersPresenter::suggestions() const
{
    return m_seenSlugs.isEmpty() ? QStringList { QStringLiteral("primary") } : m_seenSlugs;
}

QString AssignOwnersPresenter::slugError() const
{
    if (m_slugText.trimmed().isEmpty())
        return tr("Enter the role slug, for example \"primary\".");
    if (!RoleSlug::parse(m_slugText))
        return tr("A role slug has no blanks, slashes or control characters and at most 128 "
                  "characters. Correct it.");
    return {};
}

QString AssignOwnersPresenter::slugNote() const
{
    if (!slugError().isEmpty() || m_seenSlugs.contains(m_slugText.trimmed()))
        return {};
    return tr("Not seen among this object's owners so far; C1 may refuse it.");
}

QString AssignOwnersPresenter::personError() const
{
    return m_person ? QString() : tr("Choose a person: search, then press Return on the row.");
}

QString AssignOwnersPresenter::preview() const
{
    if (!isReady())
        return {};
    return tr("Assign %1 as %2 owner of %3.")
        .arg(plainText(m_person->label()), m_slugText.trimmed(), m_objectName);
}

OwnerPlan AssignOwnersPresenter::plan() const
{
    OwnerPlan plan;
    plan.tenantHost = m_tenantHost;
    plan.object = m_object;
    plan.objectName = m_objectName;
    plan.slug = RoleSlug::parse(m_slugText).value_or(RoleSlug());
    if (m_person)
        plan.people = { *m_person };
    return plan;
}

} // namespace Steward
