// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace Steward
{

/// Fusion with check boxes and fields that can be seen in dark colours: its own frames are darker
/// than the window, so that what is empty vanishes there.
class BoxStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoxStyle)
public:
    BoxStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace Steward
