// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/boxstyle.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace Steward
{

BoxStyle::BoxStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void BoxStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                             QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    // The one with the keyboard has its own frame.
    const bool field = element == PE_FrameLineEdit && !(option->state & State_HasFocus);
    if (!(box || field) || !Theme::isDark(option->palette))
        return;
    painter->save();
    painter->setPen(option->palette.color(QPalette::PlaceholderText));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace Steward
