// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/entitlementsmodel.h"

#include "app/auth/session.h"
#include "app/core/plaintext.h"

#include <QLocale>

namespace Steward
{

EntitlementsModel::EntitlementsModel(Session *session, QObject *parent)
    : PagedTable<Entitlement>(
        { tr("Name"), tr("Type"), tr("Manual"), tr("Members"), tr("Slug"), tr("Updated") }, parent)
    , m_session(session)
{
}

void EntitlementsModel::setApp(const AppId &app)
{
    m_app = app;
    restart();
}

void EntitlementsModel::setQuery(const QString &query)
{
    if (!m_app && query == m_query && (m_load == Load::Loaded || m_load == Load::Loading))
        return;
    m_app.reset();
    m_query = query;
    restart();
}

Reply<Page<Entitlement>> EntitlementsModel::fetch(const QString &pageToken) const
{
    return m_session->entitlements().page(m_app, m_query, pageToken);
}

QString EntitlementsModel::key(const Entitlement &entitlement) const
{
    // The id alone recurs across apps.
    return entitlement.ref.app.toString() + u'/' + entitlement.ref.entitlement.toString();
}

QString EntitlementsModel::text(const Entitlement &entitlement, int column) const
{
    switch (column) {
    case Name:
        return plainText(entitlement.displayName);
    case Kind:
        return entitlement.systemBuiltin ? tr("Built-in") : tr("Custom");
    case Manual:
        return entitlement.isManuallyManaged ? tr("Yes") : tr("No");
    case Members:
        return QLocale().toString(entitlement.grantCount);
    case Slug:
        return plainText(entitlement.slug);
    case Updated:
        return QLocale().toString(entitlement.updatedAt.toLocalTime(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant EntitlementsModel::sortValue(const Entitlement &entitlement, int column) const
{
    switch (column) {
    case Members:
        return entitlement.grantCount;
    case Updated:
        return entitlement.updatedAt;
    default:
        return text(entitlement, column);
    }
}

QString EntitlementsModel::sentence(const Entitlement &entitlement) const
{
    const auto members = static_cast<int>(entitlement.grantCount);
    return entitlement.isManuallyManaged
        ? tr("%1, manually managed, %n member(s)", nullptr, members).arg(text(entitlement, Name))
        : tr("%1, %n member(s)", nullptr, members).arg(text(entitlement, Name));
}

} // namespace Steward
