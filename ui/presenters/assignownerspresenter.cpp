// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/assignownerspresenter.h"

#include "app/core/plaintext.h"

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

QString AssignOwnersPresenter::peopleError() const
{
    if (m_people.isEmpty())
        return tr("Choose at least one person: search, then press Space on the row.");
    if (m_people.size() > maxDirectOwners) {
        return tr("C1 allows %1 owners for each object; %2 are chosen. Take some out.")
            .arg(maxDirectOwners)
            .arg(m_people.size());
    }
    return {};
}

QString AssignOwnersPresenter::preview() const
{
    if (!isReady())
        return {};
    const QString first = plainText(m_people.first().label());
    const QString slug = m_slugText.trimmed();
    const auto more = static_cast<int>(m_people.size()) - 1;
    if (more == 0)
        return tr("Assign %1 as %2 owner of %3.").arg(first, slug, m_objectName);
    return tr("Assign %1 and %n more as %2 owners of %3, one request each.", nullptr, more)
        .arg(first, slug, m_objectName);
}

OwnerPlan AssignOwnersPresenter::plan() const
{
    OwnerPlan plan;
    plan.tenantHost = m_tenantHost;
    plan.object = m_object;
    plan.objectName = m_objectName;
    plan.slug = RoleSlug::parse(m_slugText).value_or(RoleSlug());
    plan.people = m_people;
    return plan;
}

} // namespace Steward
