// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tenantband.h"

#include "app/core/plaintext.h"
#include "app/domain/environmentword.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace Steward
{

TenantBand::TenantBand(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    setVisible(false);
}

void TenantBand::setTenant(const TenantConnection &tenant)
{
    m_tenant = tenant;
    const QString place = environmentWord(tenant);
    //: %1 PRODUCTION or another environment, %2 the tenant's name, %3 its host, %4 the client's
    //: name
    m_text = tenant.clientId.isEmpty()
        ? tr("%1  %2  %3").arg(place, plainText(tenant.name, 60), plainText(tenant.host()))
        : tr("%1  %2  %3   client %4")
              .arg(place, plainText(tenant.name, 60), plainText(tenant.host()),
                   plainText(tenant.clientId.section(u'@', 0, 0)));
    setAccessibleName(tr("Tenant: %1").arg(m_text));
    setToolTip(plainText(tenant.clientId).toHtmlEscaped());
    setVisible(true);
    update();
}

QString TenantBand::shape(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return QStringLiteral("▲");
    case Environment::Staging:
        return QStringLiteral("◆");
    case Environment::Sandbox:
        return QStringLiteral("■");
    case Environment::Development:
        return QStringLiteral("●");
    case Environment::Other:
        return QStringLiteral("▼");
    case Environment::Practice:
        return QStringLiteral("◇");
    }
    Q_UNREACHABLE();
    return {};
}

QSize TenantBand::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(m_text), fontMetrics().height() * 2 };
}

QSize TenantBand::minimumSizeHint() const { return { 200, fontMetrics().height() * 2 }; }

void TenantBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme::BandColours colours = Theme::band(m_tenant.environment);
    painter.fillRect(rect(), colours.background);
    const int margin = fontMetrics().averageCharWidth() * 2;
    if (m_tenant.environment == Environment::Practice) {
        // Striped at its end, so that it cannot be taken for a real tenant even without colours.
        painter.save();
        painter.setClipRect(rect().adjusted(width() * 3 / 4, 0, 0, 0));
        painter.setPen(QPen(colours.background.lighter(150), margin / 2.0));
        painter.setRenderHint(QPainter::Antialiasing);
        for (int x = width() / 2; x < width() + height(); x += margin * 2)
            painter.drawLine(x, height(), x + height(), 0);
        painter.restore();
    }
    if (Theme::isDark(palette())) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    painter.setPen(colours.text);
    const QRect inner = rect().adjusted(margin, 0, -margin, 0);
    const QString shown = shape(m_tenant.environment) + QStringLiteral("  ") + m_text;
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     fontMetrics().elidedText(shown, Qt::ElideRight, inner.width()));
}

} // namespace Steward
