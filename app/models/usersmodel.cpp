// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/usersmodel.h"

#include "app/auth/session.h"
#include "app/core/plaintext.h"
#include "app/models/chosenmodel.h"

namespace Steward
{

UsersModel::UsersModel(Session *session, ChosenModel *chosen, QObject *parent)
    : PagedTable<User>(
        { tr("Chosen"), tr("Name"), tr("E-mail"), tr("Department, title"), tr("State") }, parent)
    , m_session(session)
    , m_chosen(chosen)
    , m_eligibility([](const User &) { return Verdict(); })
{
    connect(chosen, &ChosenModel::changed, this, &UsersModel::repaint);
}

void UsersModel::setQuery(const PeopleQuery &query)
{
    if (query == m_query && (m_load == Load::Loaded || m_load == Load::Loading))
        return;
    m_query = query;
    restart();
}

void UsersModel::readOn()
{
    if (m_load == Load::Failed)
        askAgain();
    else
        fetchMore({});
}

void UsersModel::setEligibility(Eligibility eligibility)
{
    m_eligibility = std::move(eligibility);
    repaint();
}

void UsersModel::repaint()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

Reply<Page<User>> UsersModel::fetch(const QString &pageToken) const
{
    return m_session->users().matching(m_query, pageToken);
}

QString UsersModel::key(const User &user) const { return user.id.toString(); }

QString UsersModel::state(const User &user) const
{
    return m_chosen->contains(user.id) ? tr("Chosen") : m_eligibility(user).word;
}

QString UsersModel::text(const User &user, int column) const
{
    switch (column) {
    case Mark:
        // Signs, not a check box: Fusion's is invisible in the dark.
        if (m_chosen->contains(user.id))
            return QStringLiteral("\u2611");
        return m_eligibility(user).isEligible() ? QStringLiteral("\u2610")
                                                : QStringLiteral("\u2013");
    case Name:
        return plainText(user.label());
    case Email:
        return plainText(user.email);
    case Department:
        if (user.department.isEmpty() || user.jobTitle.isEmpty())
            return plainText(user.department + user.jobTitle);
        return tr("%1, %2").arg(plainText(user.department), plainText(user.jobTitle));
    case State:
        return state(user);
    default:
        return {};
    }
}

QVariant UsersModel::remark(const User &user, int column) const
{
    const bool explains = column == Mark || column == State;
    const QString reason = explains ? m_eligibility(user).reason : QString();
    return reason.isEmpty() ? QVariant() : reason;
}

QString UsersModel::sentence(const User &user) const
{
    return tr("%1, %2, %3").arg(text(user, Name), text(user, Email), state(user));
}

} // namespace Steward
