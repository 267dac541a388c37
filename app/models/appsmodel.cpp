// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/appsmodel.h"

#include "app/auth/session.h"
#include "app/core/plaintext.h"

#include <QLocale>

namespace Steward
{

AppsModel::AppsModel(Session *session, QObject *parent)
    : PagedTable<App>({ tr("Name"), tr("Kind"), tr("Users"), tr("Monthly Cost"), tr("Managed By"),
                        tr("Updated"), tr("ID") },
                      parent)
    , m_session(session)
{
}

void AppsModel::setQuery(const QString &query)
{
    if (query == m_query && m_load != Load::Failed)
        return;
    m_query = query;
    restart();
}

Reply<Page<App>> AppsModel::fetch(const QString &pageToken) const
{
    return m_session->apps().page(m_query, pageToken);
}

QString AppsModel::key(const App &app) const { return app.id.toString(); }

QString AppsModel::text(const App &app, int column) const
{
    switch (column) {
    case Name:
        return plainText(app.displayName);
    case Kind:
        if (app.isDirectory)
            return tr("Directory");
        return app.isManuallyManaged ? tr("Manual") : tr("Application");
    case Users:
        return QLocale().toString(app.userCount);
    case Cost:
        //: whole US dollars per seat and month
        return app.monthlyCostUsd == 0 ? QString()
                                       : tr("%1 USD").arg(QLocale().toString(app.monthlyCostUsd));
    case ManagedBy:
        return plainText(app.annotations.value(QStringLiteral("managed_by")));
    case Updated:
        return QLocale().toString(app.updatedAt.toLocalTime(), QLocale::ShortFormat);
    case Id:
        return app.id.toString();
    default:
        return {};
    }
}

QVariant AppsModel::sortValue(const App &app, int column) const
{
    switch (column) {
    case Users:
        return app.userCount;
    case Cost:
        return app.monthlyCostUsd;
    case Updated:
        return app.updatedAt;
    default:
        return text(app, column);
    }
}

QString AppsModel::sentence(const App &app) const
{
    //: for screen readers: an app, its kind, how many users
    return tr("%1, %2, %n user(s)", nullptr, static_cast<int>(app.userCount))
        .arg(text(app, Name), text(app, Kind));
}

} // namespace Steward
