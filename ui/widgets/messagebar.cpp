// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/messagebar.h"

#include "ui/support/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Steward
{

namespace
{
QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}
} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel(this))
    , m_label(plainLabel(this))
    , m_details(plainLabel(this))
    , m_detailsButton(new QToolButton(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_label->setObjectName(QStringLiteral("messageText"));
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setObjectName(QStringLiteral("messageDetails"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAccessibleName(tr("Details of the message"));
    m_details->setVisible(false);
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setObjectName(QStringLiteral("messageDetailsButton"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setFocusPolicy(Qt::StrongFocus);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_action->setAutoDefault(false);
    m_close->setObjectName(QStringLiteral("closeMessage"));
    m_close->setText(QStringLiteral("\u00D7"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_label, 1);
    line->addWidget(m_detailsButton, 0, Qt::AlignTop);
    line->addWidget(m_action, 0, Qt::AlignTop);
    line->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_details);
    connect(m_detailsButton, &QToolButton::toggled, m_details, &QLabel::setVisible);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    setVisible(false);
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &details,
                             const QString &action)
{
    m_kind = kind;
    //: shown before an error, for those who do not see the colour
    m_mark->setText(kind == Kind::Error ? tr("Error:") : QString());
    m_mark->setVisible(kind == Kind::Error);
    m_label->setText(text);
    m_details->setText(details);
    m_detailsButton->setVisible(!details.isEmpty());
    m_details->setVisible(!details.isEmpty() && m_detailsButton->isChecked());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setVisible(kind == Kind::Info || action.isEmpty());
    setAccessibleDescription(text);
    recolour();
    setVisible(true);
}

void MessageBar::showError(const ApiError &error, const QString &action)
{
    showMessage(Kind::Error, error.userText(), error.details(), action);
}

bool MessageBar::focusAction()
{
    if (m_action->isHidden())
        return false;
    m_action->setFocus();
    return true;
}

QString MessageBar::text() const { return m_label->text(); }

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void MessageBar::recolour()
{
    QPalette marked = palette();
    marked.setColor(QPalette::WindowText, Theme::errorText(palette()));
    m_mark->setPalette(marked);
}

} // namespace Steward
