// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/change.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

namespace Steward
{

/// What the dialog for assigning an owner knows and says; it has no widgets.
class AssignOwnersPresenter final
{
    Q_DECLARE_TR_FUNCTIONS(AssignOwnersPresenter)
public:
    /// \a seenSlugs are the role slugs read in the tenant so far. The tenant is fixed here: a plan
    /// made later names this one and no other.
    AssignOwnersPresenter(QString tenantHost, OwnedObject object, QString objectName,
                          QStringList seenSlugs);

    void setSlug(const QString &text) { m_slugText = text; }
    /// Who owns with the role already.
    void setPresent(const QSet<UserId> &owners) { m_present = owners; }
    /// The choice with the rows that they came from, and who was found and cannot be chosen. Chosen
    /// people who cannot become owners with this role go over to those left out.
    void setChoice(const QList<User> &people, const SourceRows &sources,
                   const QList<LeftOut> &leftOut);
    /// The choice alone, as long as it is being made.
    void setPeople(const QList<User> &people) { m_people = people; }
    [[nodiscard]] const QList<User> &people() const { return m_people; }

    /// Slugs to offer: those seen, or the usual guess.
    [[nodiscard]] QStringList suggestions() const;
    /// What is wrong with the slug; empty when nothing is.
    [[nodiscard]] QString slugError() const;
    /// A remark about a slug that is possible but was not seen; empty without one.
    [[nodiscard]] QString slugNote() const;
    [[nodiscard]] QString peopleError() const;
    /// "Assign as primary owners of Payroll, one request each: Ann Berg, Bo Chen."
    [[nodiscard]] QString preview() const;
    [[nodiscard]] bool isReady() const { return slugError().isEmpty() && peopleError().isEmpty(); }
    /// Only when isReady().
    [[nodiscard]] Plan plan() const;

private:
    QString m_tenantHost;
    OwnedObject m_object;
    QString m_objectName;
    QStringList m_seenSlugs;
    QString m_slugText;
    QSet<UserId> m_present;
    QList<User> m_people;
    SourceRows m_sources;
    QList<LeftOut> m_leftOut;
};

} // namespace Steward
