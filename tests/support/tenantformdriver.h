// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/consolefixture.h"
#include "ui/dialogs/edittenantdialog.h"
#include "ui/dialogs/tenantform.h"

#include <QComboBox>
#include <QLineEdit>

namespace Steward
{

using namespace Qt::StringLiterals;

/// The dialog for a tenant, filled in by hand.
struct TenantFormDriver {
    explicit TenantFormDriver(QWidget *parent)
        : dialog(parent->findChild<EditTenantDialog *>())
    {
        if (dialog == nullptr)
            qFatal("no dialog");
    }
    template <class T> T *find(const QString &name) const { return dialog->findChild<T *>(name); }
    void type(const QString &field, const QString &text) const
    {
        find<QLineEdit>(field)->setText(text);
    }
    void choose(Environment environment) const
    {
        auto *combo = find<QComboBox>(u"tenantEnvironment"_s);
        combo->setCurrentIndex(combo->findData(static_cast<int>(environment)));
        emit combo->activated(combo->currentIndex());
    }
    void fill(ConsoleFixture &f) const
    {
        type(u"tenantClientId"_s, f.tenant.connection().clientId);
        type(u"tenantSecret"_s, QString::fromLatin1(f.tenant.connection().clientSecret));
        type(u"tenantName"_s, u"Acme"_s);
        choose(Environment::Sandbox);
        dialog->findChild<TenantForm *>()->readCa(f.caFile());
    }
    void press(const QString &button) const { ConsoleFixture::press(dialog, button); }
    void save() const { press(u"saveButton"_s); }
    [[nodiscard]] QString note(const QString &field) const
    {
        return ConsoleFixture::text(dialog, field + "Note"_L1);
    }
    QPointer<EditTenantDialog> dialog;
};

/// Presses Add Tenant in the list.
inline TenantFormDriver addTenantForm(ConsoleFixture &f)
{
    f.console->start();
    ConsoleFixture::press(f.console->tenantsWindow(), u"addTenant"_s);
    return TenantFormDriver(f.console->tenantsWindow());
}

} // namespace Steward
