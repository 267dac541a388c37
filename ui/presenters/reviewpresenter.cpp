// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/reviewpresenter.h"

#include "app/changes/handoff.h"
#include "app/core/plaintext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Steward
{

ReviewPresenter::ReviewPresenter(const TenantConnection &tenant, int batchSize)
    : m_environment(tenant.environment)
    , m_batchSize(batchSize)
{
}

void ReviewPresenter::setPlan(const Plan &plan, const QString &ownName)
{
    m_plan = plan;
    m_ownName = ownName.trimmed();
}

QString ReviewPresenter::sentence() const
{
    if (isEmpty())
        return tr("Everything in this plan is already so. There is nothing to send.");
    const QString object = plainText(m_plan.objectName);
    const QString slug = m_plan.slug.toString();
    switch (m_plan.kind) {
    case ChangeKind::AddMembers:
        return tr("Add %n person(s) to %1.", nullptr, people()).arg(object);
    case ChangeKind::AssignOwners:
        return tr("Make %n person(s) %1 owners of %2.", nullptr, people()).arg(slug, object);
    case ChangeKind::RemoveMembers:
        return tr("Remove %n person(s) from %1.", nullptr, people()).arg(object);
    case ChangeKind::RemoveOwners:
        return tr("Remove %n person(s) from the %1 owners of %2.", nullptr, people())
            .arg(slug, object);
    case ChangeKind::CreateApp:
        return tr("Create the app %1. C1 makes you an owner of it.")
            .arg(plainText(m_plan.app.displayName));
    }
    Q_UNREACHABLE();
    return {};
}

QString ReviewPresenter::risk() const
{
    switch (m_plan.kind) {
    case ChangeKind::AddMembers:
        return tr("C1 may have no way to take these members out again.");
    case ChangeKind::AssignOwners:
        return tr("Owners can be removed again with Remove These Again.");
    case ChangeKind::RemoveMembers:
        return tr("C1 may refuse to remove members. One person goes first; the others only when C1 "
                  "took that.");
    case ChangeKind::RemoveOwners:
        return tr("Who is removed can no longer manage it.");
    case ChangeKind::CreateApp:
        return tr("An app can be deleted in C1's web pages only.");
    }
    Q_UNREACHABLE();
    return {};
}

QString ReviewPresenter::facts() const
{
    QStringList lines;
    const auto requests = static_cast<int>(plannedRequestCount(m_plan, m_batchSize));
    if (isEmpty())
        return tr("%n not sent, for the reasons below.", nullptr,
                  static_cast<int>(m_plan.leftOut.size()));
    if (hasBatches())
        lines << tr("%n request(s), each with at most %1 people.", nullptr, requests)
                     .arg(m_batchSize);
    else
        lines << tr("%n request(s), one for each.", nullptr, requests);
    if (!m_plan.leftOut.isEmpty())
        lines << tr("%n not sent, for the reasons below.", nullptr,
                    static_cast<int>(m_plan.leftOut.size()));
    lines << risk();
    return lines.join(u'\n');
}

QString ReviewPresenter::requests() const
{
    QStringList all;
    for (const PlannedRequest &request : plannedRequests(m_plan, m_batchSize)) {
        all << u"%1 https://%2%3\n%4"_s.arg(
            QString::fromLatin1(request.verb), m_plan.tenantHost, request.path,
            QString::fromUtf8(QJsonDocument(request.body).toJson()));
        if (!request.note.isEmpty())
            all << request.note + u'\n';
    }
    return all.join(u'\n');
}

QString ReviewPresenter::verb() const
{
    switch (m_plan.kind) {
    case ChangeKind::AddMembers:
        return tr("&Add %n Member(s)", nullptr, people());
    case ChangeKind::AssignOwners:
        return tr("&Assign %n Owner(s)", nullptr, people());
    case ChangeKind::RemoveMembers:
        return tr("Re&move %n Member(s)", nullptr, people());
    case ChangeKind::RemoveOwners:
        return tr("Re&move %n Owner(s)", nullptr, people());
    case ChangeKind::CreateApp:
        return tr("Cre&ate App");
    }
    Q_UNREACHABLE();
    return {};
}

bool ReviewPresenter::asksForName() const
{
    return (m_plan.removes() && !isEmpty())
        || (m_environment == Environment::Production && people() > typedNameAbove);
}

} // namespace Steward
