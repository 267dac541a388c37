// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/rolenames.h"

#include "app/auth/session.h"
#include "app/core/plaintext.h"

namespace Steward
{

namespace
{
/// The name of \a role as shown when no other has it; empty when it has none.
QString shownName(const Role &role)
{
    const QString name = plainText(role.displayName).trimmed();
    return name.isEmpty() ? plainText(role.name).trimmed() : name;
}
} // namespace

RoleNames::RoleNames(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void RoleNames::read()
{
    if (m_reading == Reading::Running || m_reading == Reading::Complete)
        return;
    m_trail.restart();
    m_read.clear();
    setReading(Reading::Running);
    readPage({});
}

QString RoleNames::label(const QString &id) const { return m_labels.value(id, plainText(id)); }

void RoleNames::readPage(const QString &token)
{
    m_session->roles().page(token).then(this,
                                        [this](const Result<Page<Role>> &page) { onPage(page); });
}

void RoleNames::onPage(const Result<Page<Role>> &page)
{
    if (!page) {
        fail(page.error());
        return;
    }
    m_read += page->items;
    if (const auto step = m_trail.step(page->nextPageToken); !step)
        fail(step.error());
    else if (!page->nextPageToken.isEmpty())
        readPage(page->nextPageToken);
    else
        finish();
}

void RoleNames::finish()
{
    // A list that changes while it is read may hold a role on two pages.
    QSet<RoleId> seen;
    m_read.removeIf([&seen](const Role &role) {
        const bool again = seen.contains(role.id);
        seen.insert(role.id);
        return again;
    });
    QHash<QString, QHash<QString, int>> internalNames; // of the roles of one shown name
    QHash<QString, int> roles;
    for (const Role &role : std::as_const(m_read)) {
        ++roles[shownName(role)];
        ++internalNames[shownName(role)][plainText(role.name)];
    }
    for (const Role &role : std::as_const(m_read)) {
        const QString id = role.id.toString();
        const QString name = shownName(role);
        const QString internal = plainText(role.name);
        QString label = name.isEmpty() ? id : name;
        if (!name.isEmpty() && roles.value(name) > 1) {
            const bool tells = !internal.isEmpty() && internal != name
                && internalNames.value(name).value(internal) == 1;
            //: %1 is the name of a role that another role has too, %2 what tells them apart
            label = tr("%1 (%2)").arg(name, tells ? internal : id);
        }
        m_labels.insert(id, label);
        if (!role.deletedAt.isValid())
            m_inUse.append(id);
    }
    m_read.clear();
    setReading(Reading::Complete);
}

void RoleNames::fail(const ApiError &error)
{
    m_read.clear();
    m_error = error;
    setReading(Reading::Failed);
}

void RoleNames::setReading(Reading reading)
{
    m_reading = reading;
    emit changed();
}

} // namespace Steward
