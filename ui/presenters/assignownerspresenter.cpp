// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/assignownerspresenter.h"

#include "app/core/plaintext.h"
#include "app/directory/eligibility.h"

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

void AssignOwnersPresenter::setChoice(const QList<User> &people, const SourceRows &sources,
                                      const QList<LeftOut> &leftOut)
{
    m_people.clear();
    m_sources = sources;
    m_leftOut = leftOut;
    for (const User &person : people) {
        const Verdict verdict = newOwnerVerdict(person, m_present);
        if (verdict.isEligible())
            m_people.append(person);
        else
            m_leftOut.append({ person.label(), person, verdict.word, m_sources.take(person.id) });
    }
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
        return tr("A role slug has no blanks, none of / \\ ? # % and at most 128 characters. "
                  "Correct it.");
    return {};
}

QString AssignOwnersPresenter::slugNote() const
{
    if (!slugError().isEmpty() || m_seenSlugs.contains(m_slugText.trimmed()))
        return {};
    if (m_slugText.trimmed() == QStringLiteral("primary"))
        return tr("The usual role, though not seen in this tenant so far.");
    return tr("Not seen in this tenant so far; C1 may refuse it.");
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
    QStringList names;
    for (const User &person : m_people)
        names << plainText(person.label());
    return tr("Assign as %1 owners of %2, one request each: %3.")
        .arg(m_slugText.trimmed(), m_objectName, names.join(QStringLiteral(", ")));
}

Plan AssignOwnersPresenter::plan() const
{
    Plan plan;
    plan.tenantHost = m_tenantHost;
    plan.object = m_object;
    plan.objectName = m_objectName;
    plan.slug = RoleSlug::parse(m_slugText).value_or(RoleSlug());
    plan.people = m_people;
    plan.sources = m_sources;
    plan.leftOut = m_leftOut;
    return plan;
}

} // namespace Steward
