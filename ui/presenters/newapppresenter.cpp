// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/newapppresenter.h"

#include "app/changes/handoff.h"
#include "app/core/plaintext.h"

#include <QHash>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
constexpr qsizetype mostLeftOut = 10; ///< lines; the picker has them all

/// \a text with the row it came from, if it did.
QString withSource(const QString &text, const SourceRow &source)
{
    //: %1 is a person or what was pasted, %2 is "Row 12" or "people.csv, row 12"
    return source.isKnown() ? NewAppPresenter::tr("%1 (%2)").arg(text, source.text()) : text;
}
} // namespace

QString NewAppPresenter::costProblem() const
{
    QString problem;
    (void)NewApp::parseCost(cost, problem);
    return problem;
}

QString NewAppPresenter::addAnnotation(const QString &key, const QString &value)
{
    const QString trimmedKey = key.trimmed();
    const QString trimmedValue = value.trimmed();
    if (const QString problem = NewApp::annotationProblem(trimmedKey, trimmedValue);
        !problem.isEmpty())
        return problem;
    QMap<QString, QString> more = annotations;
    more.insert(trimmedKey, trimmedValue);
    const QString problem = NewApp::annotationsProblem(more);
    if (problem.isEmpty())
        annotations = more;
    return problem;
}

QString NewAppPresenter::annotationsNote() const
{
    const QLocale locale;
    return tr("%1 of %2 annotations, %3 of %4 bytes")
        .arg(locale.toString(annotations.size()), locale.toString(NewApp::maxAnnotations),
             locale.toString(NewApp::annotationBytes(annotations)),
             locale.toString(NewApp::maxAnnotationBytes));
}

QString NewAppPresenter::problem() const
{
    if (const QString each = nameProblem(); !each.isEmpty())
        return each;
    if (const QString each = costProblem(); !each.isEmpty())
        return each;
    return plan().app.problem();
}

bool NewAppPresenter::isTouched() const
{
    return !name.trimmed().isEmpty() || !description.trimmed().isEmpty()
        || !instructions.trimmed().isEmpty() || !owners.isEmpty() || !annotations.isEmpty()
        || !entitlementOwners.isEmpty() || !cost.trimmed().isEmpty();
}

Plan NewAppPresenter::plan() const
{
    Plan plan;
    plan.kind = ChangeKind::CreateApp;
    plan.objectName = name.trimmed();
    plan.tenantHost = m_tenantHost;
    plan.app.displayName = name.trimmed();
    plan.app.description = description.trimmed();
    plan.app.instructions = instructions.trimmed();
    for (const User &owner : owners)
        plan.app.owners.append(owner.id);
    for (const Entitlement &entitlement : entitlementOwners)
        plan.app.entitlementOwners.append(entitlement.ref);
    plan.app.grantPolicy = grantPolicy;
    plan.app.revokePolicy = revokePolicy;
    plan.app.certifyPolicy = certifyPolicy;
    QString ignored;
    plan.app.monthlyCostUsd = NewApp::parseCost(cost, ignored);
    plan.app.identityMatching = identityMatching;
    plan.app.strictAccessProvisioning = strict;
    plan.app.annotations = annotations;
    return plan;
}

QString NewAppPresenter::requestText() const
{
    QString text;
    for (const PlannedRequest &request : plannedRequests(plan()))
        text += u"%1 https://%2%3\nAuthorization: Bearer $C1_TOKEN\n\n%4"_s.arg(
            QString::fromLatin1(request.verb), m_tenantHost, request.path,
            QString::fromUtf8(QJsonDocument(request.body).toJson()));
    return text;
}

QString NewAppPresenter::sentence() const
{
    return tr("Create the app %1. C1 makes you an owner of it.").arg(plainText(name.trimmed()));
}

QString NewAppPresenter::ownersText() const
{
    QStringList lines;
    QStringList names;
    for (const User &owner : owners)
        names << withSource(
            owner.email.isEmpty() || owner.email == owner.label()
                ? plainText(owner.label())
                : tr("%1, %2").arg(plainText(owner.label()), plainText(owner.email)),
            ownerSources.value(owner.id));
    if (!names.isEmpty())
        lines << tr("Owners besides you: %1.").arg(names.join(QStringLiteral("; ")));
    names.clear();
    for (const Entitlement &entitlement : entitlementOwners)
        names << plainText(entitlement.displayName);
    if (!names.isEmpty())
        lines << tr("Whoever holds one of these owns it too: %1.")
                     .arg(names.join(QStringLiteral(", ")));
    for (const LeftOut &out : ownersLeftOut.first(qMin(mostLeftOut, ownersLeftOut.size()))) {
        //: %1 is who, %2 why
        lines << tr("Left out: %1: %2")
                     .arg(withSource(plainText(out.input, 80), out.source), out.reason);
    }
    if (const qsizetype more = ownersLeftOut.size() - mostLeftOut; more > 0)
        lines << tr("%Ln more are left out.", nullptr, static_cast<int>(more));
    return lines.join(u'\n');
}

QString NewAppPresenter::fieldOf(const QString &serverField)
{
    static const QHash<QString, QString> fields {
        { u"DisplayName"_s, u"appName"_s },
        { u"Description"_s, u"appDescription"_s },
        { u"Instructions"_s, u"appInstructions"_s },
        { u"MonthlyCostUsd"_s, u"appCost"_s },
        { u"GrantPolicyId"_s, u"grantPolicy"_s },
        { u"RevokePolicyId"_s, u"revokePolicy"_s },
        { u"CertifyPolicyId"_s, u"certifyPolicy"_s },
        { u"IdentityMatching"_s, u"identityMatching"_s },
        { u"Annotations"_s, u"annotationKey"_s },
        { u"Owners"_s, u"chooseOwners"_s },
        { u"AppEntitlementOwnerRefs"_s, u"chooseEntitlements"_s },
    };
    return fields.value(serverField);
}

} // namespace Steward
