// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/statusline.h"

#include "app/changes/changedesk.h"
#include "app/models/pagedmodel.h"
#include "ui/widgets/heading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <chrono>

using namespace std::chrono_literals;

namespace Steward
{

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_status(makePlainLabel(this))
    , m_jobs(makePlainLabel(this))
{
    m_status->setObjectName(QStringLiteral("statusText"));
    m_jobs->setObjectName(QStringLiteral("openChanges"));
    // Read out with the page, not stops of their own.
    for (QLabel *label : { m_status, m_jobs }) {
        label->setWordWrap(false);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_jobs);
    m_age.setInterval(30s);
    connect(&m_age, &QTimer::timeout, this, &StatusLine::update);
    m_age.start();
}

void StatusLine::setList(const PagedModel *list)
{
    disconnect(m_listConnection);
    m_list = list;
    if (list != nullptr)
        m_listConnection = connect(list, &PagedModel::statusChanged, this, &StatusLine::update);
    update();
}

void StatusLine::setDesk(const ChangeDesk *desk)
{
    m_desk = desk;
    if (desk != nullptr)
        connect(desk, &ChangeDesk::rowsChanged, this, &StatusLine::update);
    update();
}

QString StatusLine::listText() const
{
    if (m_list == nullptr)
        return {};
    if (!m_list->readAt().isValid())
        return m_list->statusText();
    const QString time
        = QLocale().toString(m_list->readAt().toLocalTime().time(), QLocale::LongFormat);
    const auto minutes
        = static_cast<int>(m_list->readAt().secsTo(QDateTime::currentDateTimeUtc()) / 60);
    if (minutes < 1)
        return tr("%1, read %2").arg(m_list->statusText(), time);
    return tr("%1, read %2 (%n minute(s) ago)", nullptr, minutes).arg(m_list->statusText(), time);
}

void StatusLine::update()
{
    m_status->setText(listText());
    const int open = m_desk != nullptr ? m_desk->openRows() : 0;
    m_jobs->setText(open > 0 ? tr("%n row(s) not finished", nullptr, open) : QString());
}

} // namespace Steward
