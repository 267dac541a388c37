// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/tenantdialog.h"

#include "app/domain/connection.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tenantband.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace Steward
{

namespace
{
constexpr int lowScreen = 500;
} // namespace

TenantDialog::TenantDialog(const TenantConnection &tenant, QWidget *parent)
    : TenantDialog(parent)
{
    m_band->setTenant(tenant);
}

TenantDialog::TenantDialog(QWidget *parent)
    : QDialog(parent)
    , m_band(new TenantBand(this))
    , m_heading(makeHeading(this))
    , m_message(new MessageBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->addWidget(m_band);
    m_layout->addWidget(m_heading);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &TenantDialog::reject);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (isAsking())
            QDialog::reject();
    });
}

void TenantDialog::setContent(QWidget *content)
{
    // Made before the content, but after it for the Tab key.
    for (QWidget *last : { static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_buttons) }) {
        last->setParent(nullptr);
        last->setParent(this);
    }
    m_message->setVisible(false);
    m_layout->addWidget(content, 1);
    m_layout->addWidget(m_message);
    m_layout->addWidget(m_buttons);
    const QFontMetrics metrics = fontMetrics();
    const QSize wanted(metrics.averageCharWidth() * 150, metrics.height() * 38);
    const QSize most(1280, 660);
    // A small screen at twice the scale has no more than 683 x 384.
    const QSize room = screen()->availableGeometry().size();
    if (room.height() < lowScreen) {
        // There each line less is one more in the lists.
        m_heading->setFont(font());
        m_layout->setContentsMargins(4, 4, 4, 4);
        m_layout->setSpacing(3);
    }
    setMinimumSize(QSize(640, 420).boundedTo(room - QSize(20, 60)));
    resize(wanted.boundedTo(most).boundedTo(room - QSize(20, 60)));
}

void TenantDialog::setHeading(const QString &text) { m_heading->setText(text); }

bool TenantDialog::isAsking() const
{
    return m_message->isVisible() && !m_loss.isEmpty() && m_message->text() == m_loss;
}

void TenantDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && stepBack())
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

void TenantDialog::reject()
{
    const QString loss = wouldLose();
    if (loss.isEmpty() || isAsking()) {
        QDialog::reject();
        return;
    }
    m_loss = loss;
    m_message->showMessage(MessageBar::Kind::Info, loss, {}, tr("Discard and C&lose"));
}

} // namespace Steward
