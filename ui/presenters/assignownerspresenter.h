// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/change.h"

#include <QCoreApplication>
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
    /// \a sources: the rows that they came from.
    void setPeople(const QList<User> &people, const SourceRows &sources)
    {
        m_people = people;
        m_sources = sources;
    }
    /// What was pasted and cannot be chosen; kept with the change.
    void setLeftOut(const QList<LeftOut> &leftOut) { m_leftOut = leftOut; }
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
    QList<User> m_people;
    SourceRows m_sources;
    QList<LeftOut> m_leftOut;
};

} // namespace Steward
