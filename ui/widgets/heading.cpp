// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/heading.h"

#include <QLabel>

namespace Steward
{

namespace
{
constexpr double headingScale = 1.4;
}

QLabel *makePlainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *makeHeading(QWidget *parent)
{
    QLabel *label = makePlainLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * headingScale);
    label->setFont(font);
    return label;
}

} // namespace Steward
