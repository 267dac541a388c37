// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/usersmodel.h"

#include "app/auth/session.h"
#include "app/core/plaintext.h"

#include <QCoreApplication>

namespace Steward
{

namespace
{
/// Gives the words of this file a context of their own.
struct UserTexts {
    Q_DECLARE_TR_FUNCTIONS(UserTexts)
};
} // namespace

QString userStatusText(const QString &status)
{
    if (status == u"ENABLED")
        return UserTexts::tr("Enabled");
    if (status == u"DISABLED")
        return UserTexts::tr("Disabled");
    if (status == u"DELETED")
        return UserTexts::tr("Deleted");
    if (status.isEmpty() || status == u"UNKNOWN" || status == u"STATUS_UNSPECIFIED")
        return UserTexts::tr("Not known");
    return plainText(status);
}

QString userTypeText(const QString &type)
{
    if (type == u"USER_TYPE_HUMAN")
        return UserTexts::tr("Person");
    if (type == u"USER_TYPE_SERVICE")
        return UserTexts::tr("Service account");
    if (type == u"USER_TYPE_AGENT")
        return UserTexts::tr("Agent");
    if (type == u"USER_TYPE_SYSTEM")
        return UserTexts::tr("System");
    if (type.isEmpty() || type == u"USER_TYPE_UNSPECIFIED")
        return UserTexts::tr("Not known");
    return plainText(type);
}

UsersModel::UsersModel(Session *session, QObject *parent)
    : PagedTable<User>({ tr("Name"), tr("E-mail"), tr("Department"), tr("Status"), tr("Kind") },
                       parent)
    , m_session(session)
{
}

void UsersModel::setQuery(const QString &query)
{
    if (query == m_query && (m_load == Load::Loaded || m_load == Load::Loading))
        return;
    m_query = query;
    restart();
}

QString UsersModel::ineligibleReason(const User &user)
{
    if (user.status == u"DISABLED")
        return tr("%1 is disabled and cannot act as an owner.").arg(plainText(user.label()));
    if (user.status == u"DELETED")
        return tr("%1 is deleted and cannot act as an owner.").arg(plainText(user.label()));
    if (user.type == u"USER_TYPE_SERVICE" || user.type == u"USER_TYPE_SYSTEM"
        || user.type == u"USER_TYPE_AGENT")
        return tr("%1 is not a person and cannot act as an owner.").arg(plainText(user.label()));
    return {};
}

Reply<Page<User>> UsersModel::fetch(const QString &pageToken) const
{
    return m_session->users().page(m_query, pageToken);
}

QString UsersModel::key(const User &user) const { return user.id.toString(); }

QString UsersModel::text(const User &user, int column) const
{
    switch (column) {
    case Name:
        return plainText(user.label());
    case Email:
        return plainText(user.email);
    case Department:
        return plainText(user.department);
    case Status:
        return userStatusText(user.status);
    case Kind:
        return userTypeText(user.type);
    default:
        return {};
    }
}

QString UsersModel::sentence(const User &user) const
{
    return tr("%1, %2, %3").arg(text(user, Name), text(user, Email), text(user, Status));
}

} // namespace Steward
