// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/changeprogress.h"

#include "app/changes/changedesk.h"
#include "ui/widgets/heading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace Steward
{

ChangeProgress::ChangeProgress(ChangeDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(makePlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_pause(new QPushButton(this))
    , m_stop(new QPushButton(tr("S&top"), this))
{
    m_text->setObjectName(QStringLiteral("changeStandstill"));
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_bar->setObjectName(QStringLiteral("changeProgress"));
    m_bar->setAccessibleName(tr("Rows answered"));
    m_bar->setFormat(tr("%v of %m answered"));
    m_pause->setObjectName(QStringLiteral("pauseButton"));
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_stop->setToolTip(tr("Running requests finish; the rest is not sent."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_text, 2);
    for (QPushButton *button : { m_pause, m_stop }) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ChangeProgress::update);
    connect(m_pause, &QPushButton::clicked, this, &ChangeProgress::pauseOrResume);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_desk->stop(m_change); });
    update();
}

QList<QWidget *> ChangeProgress::tabOrder() const { return { m_pause, m_stop }; }

void ChangeProgress::setChange(quint64 change)
{
    m_change = change;
    update();
}

void ChangeProgress::pauseOrResume()
{
    if (m_desk->isPaused(m_change))
        m_desk->resume(m_change);
    else
        m_desk->pause(m_change);
    update();
}

QString ChangeProgress::standstill() const
{
    const ChangeDesk::Standstill still = m_desk->standstill(m_change);
    const auto seconds = static_cast<int>(qMax<qint64>(0, (still.milliseconds + 999) / 1000));
    switch (still.reason) {
    case ChangeDesk::Standstill::Reason::None:
        return {};
    case ChangeDesk::Standstill::Reason::Paused:
        return tr("Paused. Nothing more is sent until you press Resume.");
    case ChangeDesk::Standstill::Reason::Network:
        return tr("The network is gone. Trying again in %n second(s).", nullptr, seconds);
    case ChangeDesk::Standstill::Reason::RateLimit:
        return tr("C1 asked to wait. Going on in %n second(s).", nullptr, seconds);
    }
    Q_UNREACHABLE();
    return {};
}

void ChangeProgress::update()
{
    const Change *change = m_desk->change(m_change);
    const bool sending = change != nullptr && m_desk->isSending(m_change);
    setVisible(sending);
    if (!sending) {
        m_second.stop();
        return;
    }
    const auto counts = change->counts();
    const auto in = [&counts](RowState state) { return counts.at(static_cast<size_t>(state)); };
    // Who is left out is not asked about, and what is unknown was not answered.
    // A bar paints itself at once and with it all that waits to be painted, unless it must not.
    m_bar->setUpdatesEnabled(false);
    m_bar->setMaximum(static_cast<int>(change->rows.size()) - in(RowState::Skipped));
    m_bar->setValue(in(RowState::Accepted) + in(RowState::Visible) + in(RowState::NotYet)
                    + in(RowState::Refused));
    m_bar->setUpdatesEnabled(true);
    m_pause->setText(m_desk->isPaused(m_change) ? tr("Res&ume") : tr("Pa&use"));
    const QString text = standstill();
    m_text->setText(text);
    if (text.isEmpty() || m_desk->isPaused(m_change))
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

} // namespace Steward
