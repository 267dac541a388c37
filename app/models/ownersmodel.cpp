// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/ownersmodel.h"

#include "app/auth/session.h"
#include "app/core/plaintext.h"
#include "app/models/userstatus.h"

#include <QLocale>

namespace Steward
{

OwnersModel::OwnersModel(Session *session, QObject *parent)
    : PagedTable<Owner>({ tr("Person"), tr("E-mail"), tr("Role Slug"), tr("Status"), tr("Since") },
                        parent)
    , m_session(session)
{
}

void OwnersModel::setObject(const OwnedObject &object)
{
    m_object = object;
    restart();
}

QStringList OwnersModel::roleSlugs() const
{
    QStringList slugs;
    for (int row = 0; row < rowCount(); ++row)
        slugs << at(row).roleSlug;
    slugs.removeDuplicates();
    slugs.removeAll(QString());
    slugs.sort();
    return slugs;
}

Reply<Page<Owner>> OwnersModel::fetch(const QString &pageToken) const
{
    return m_session->owners().page(m_object, std::nullopt, pageToken);
}

QString OwnersModel::key(const Owner &owner) const
{
    // One person may hold several roles on one object.
    return owner.roleSlug + u'/' + owner.user.id.toString();
}

QString OwnersModel::text(const Owner &owner, int column) const
{
    switch (column) {
    case Name:
        return plainText(owner.user.label());
    case Email:
        return plainText(owner.user.email);
    case Role:
        return plainText(owner.roleSlug);
    case Status:
        return userStatusText(owner.user.status);
    case Since:
        return QLocale().toString(owner.createdAt.toLocalTime(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant OwnersModel::sortValue(const Owner &owner, int column) const
{
    return column == Since ? QVariant(owner.createdAt) : QVariant(text(owner, column));
}

QString OwnersModel::sentence(const Owner &owner) const
{
    return tr("%1, %2, role %3").arg(text(owner, Name), text(owner, Email), text(owner, Role));
}

} // namespace Steward
