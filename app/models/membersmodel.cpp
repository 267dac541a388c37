// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/membersmodel.h"

#include "app/auth/session.h"
#include "app/core/plaintext.h"
#include "app/models/userstatus.h"

#include <QLocale>

namespace Steward
{

MembersModel::MembersModel(Session *session, QObject *parent)
    : PagedTable<Grant>({ tr("Name"), tr("E-mail"), tr("Account"), tr("Source"), tr("Since") },
                        parent)
    , m_session(session)
{
}

void MembersModel::setEntitlement(const EntitlementRef &ref)
{
    m_ref = ref;
    restart();
}

Reply<Page<Grant>> MembersModel::fetch(const QString &pageToken) const
{
    return m_session->members().page(m_ref, pageToken);
}

QString MembersModel::key(const Grant &grant) const { return grant.appUserId; }

QString MembersModel::text(const Grant &grant, int column) const
{
    switch (column) {
    case Name:
        return plainText(grant.displayName.isEmpty() ? grant.appUserId : grant.displayName);
    case Email:
        return plainText(grant.email);
    case Status:
        return userStatusText(grant.status);
    case Source:
        return grant.isDirect ? tr("Direct") : tr("Inherited");
    case Since:
        return QLocale().toString(grant.createdAt.toLocalTime(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant MembersModel::sortValue(const Grant &grant, int column) const
{
    return column == Since ? QVariant(grant.createdAt) : QVariant(text(grant, column));
}

QString MembersModel::sentence(const Grant &grant) const
{
    return tr("%1, %2, account %3").arg(text(grant, Name), text(grant, Email), text(grant, Status));
}

} // namespace Steward
