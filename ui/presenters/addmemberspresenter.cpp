// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/addmemberspresenter.h"

#include "app/core/plaintext.h"
#include "app/directory/eligibility.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Steward
{

AddMembersPresenter::AddMembersPresenter(const TenantConnection &tenant,
                                         const EntitlementRef &entitlement, const QString &name,
                                         QString ownName, int batchSize)
    : m_environment(tenant.environment)
    , m_batchSize(batchSize)
    , m_ownName(std::move(ownName))
{
    m_plan = Plan::members(tenant.host(), entitlement, name, {});
}

void AddMembersPresenter::setChoice(const QList<User> &people, const QList<LeftOut> &leftOut)
{
    m_plan.people.clear();
    m_plan.leftOut = leftOut;
    for (const User &person : people) {
        const Verdict verdict = memberVerdict(person, m_members);
        if (verdict.isEligible())
            m_plan.people.append(person);
        else
            m_plan.leftOut.append({ person.label(), person, verdict.reason });
    }
}

QString AddMembersPresenter::peopleError() const
{
    return m_plan.people.isEmpty()
        ? tr("Choose at least one person who is not a member yet: search, or paste addresses.")
        : QString();
}

QString AddMembersPresenter::sentence() const
{
    return tr("Add %n person(s) to %1.", nullptr, static_cast<int>(m_plan.people.size()))
        .arg(m_plan.objectName);
}

QString AddMembersPresenter::facts() const
{
    const auto people = static_cast<int>(m_plan.people.size());
    const int requests = (people + m_batchSize - 1) / m_batchSize;
    QStringList lines;
    lines << tr("%n request(s), each with at most %1 people.", nullptr, requests).arg(m_batchSize);
    if (!m_plan.leftOut.isEmpty())
        lines << tr("%n not sent, for the reasons below.", nullptr,
                    static_cast<int>(m_plan.leftOut.size()));
    lines << tr("C1 may have no way to take these members out again.");
    return lines.join(u'\n');
}

QString AddMembersPresenter::requests() const
{
    QStringList all;
    for (qsizetype from = 0; from < m_plan.people.size(); from += m_batchSize) {
        QJsonArray ids;
        for (const User &person : m_plan.people.mid(from, m_batchSize))
            ids.append(person.id.toString());
        const QJsonObject body { { QStringLiteral("userIds"), ids } };
        all << QStringLiteral("POST https://%1/api/v1/apps/%2/entitlements/%3/add-manual-user\n%4")
                   .arg(m_plan.tenantHost, m_plan.object.app.toString(),
                        m_plan.entitlement().entitlement.toString(),
                        QString::fromUtf8(QJsonDocument(body).toJson()));
    }
    return all.join(u'\n');
}

QString AddMembersPresenter::verb() const
{
    return tr("&Add %n Member(s)", nullptr, static_cast<int>(m_plan.people.size()));
}

bool AddMembersPresenter::asksForName() const
{
    return m_environment == Environment::Production && m_plan.people.size() > typedNameAbove;
}

} // namespace Steward
