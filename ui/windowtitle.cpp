// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/windowtitle.h"

#include "app/core/plaintext.h"
#include "app/domain/connection.h"
#include "app/domain/environmentword.h"

#include <QCoreApplication>

namespace Steward::WindowTitle
{

namespace
{
/// Gives the texts of this file a context of their own.
struct TitleTexts {
    Q_DECLARE_TR_FUNCTIONS(WindowTitle)
};
} // namespace

QString of(const TenantConnection *tenant, const QString &page)
{
    if (tenant == nullptr)
        return TitleTexts::tr("Steward");
    const QString name = plainText(tenant->name, 60);
    const QString word = environmentWord(*tenant);
    if (page.isEmpty())
        return TitleTexts::tr("%1, %2 %3 — Steward").arg(name, word, tenant->host());
    //: %1 what is shown, %2 the tenant's name, %3 PRODUCTION or another environment, %4 host
    return TitleTexts::tr("%1, %2, %3 %4 — Steward").arg(page, name, word, tenant->host());
}

} // namespace Steward::WindowTitle
