// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/readonlyswitch.h"

#include "app/auth/session.h"
#include "app/domain/environmentword.h"
#include "ui/support/dialogs.h"

namespace Steward
{

ReadOnlySwitch::ReadOnlySwitch(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("readOnlySwitch"));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setVisible(false);
    connect(this, &QPushButton::clicked, this, &ReadOnlySwitch::onClicked);
}

void ReadOnlySwitch::setSession(Session *session)
{
    m_session = session;
    setVisible(session != nullptr);
    if (session == nullptr)
        return;
    connect(session->client(), &ApiClient::readOnlyChanged, this, &ReadOnlySwitch::show);
    show(session->client()->isReadOnly());
}

void ReadOnlySwitch::show(bool readOnly)
{
    // The word says it; a pressed look alone is easily missed.
    setText(readOnly ? tr("Read-only: on") : tr("Read-only: off"));
    setToolTip(readOnly ? tr("Nothing can be sent to this tenant.")
                        : tr("Changes can be sent to this tenant."));
}

void ReadOnlySwitch::onClicked()
{
    if (m_session->client()->isReadOnly())
        switchOff();
    else
        m_session->client()->setReadOnly(true);
}

void ReadOnlySwitch::switchOff()
{
    const TenantConnection &tenant = m_session->tenant();
    if (tenant.environment != Environment::Production) {
        m_session->client()->setReadOnly(false);
        return;
    }
    Dialogs::ask(window(), tr("Switch Read-Only Off"),
                 //: %1 is PRODUCTION, %2 a host
                 tr("From then on changes can be sent to %1 %2 from this window, until it is "
                    "closed or read-only is switched on again.")
                     .arg(environmentWord(tenant), tenant.host()),
                 tr("&Switch Off"), tr("&Keep It On"),
                 [this] { m_session->client()->setReadOnly(false); });
}

} // namespace Steward
