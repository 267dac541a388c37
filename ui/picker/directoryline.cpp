// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/directoryline.h"

#include "app/directory/directory.h"
#include "ui/widgets/heading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Steward
{

DirectoryLine::DirectoryLine(Directory *directory, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_text(makePlainLabel(this))
    , m_button(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("directoryStatus"));
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_button->setObjectName(QStringLiteral("readDirectory"));
    m_button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    connect(directory, &Directory::changed, this, &DirectoryLine::update);
    connect(m_button, &QPushButton::clicked, directory, [directory] {
        if (directory->isReading())
            directory->stop();
        else
            directory->read();
    });
    update();
}

void DirectoryLine::addFirst(QWidget *label)
{
    static_cast<QHBoxLayout *>(layout())->insertWidget(0, label, 1);
}

void DirectoryLine::showEvent(QShowEvent *event)
{
    // A time of today may be one of yesterday by now.
    update();
    QWidget::showEvent(event);
}

QString DirectoryLine::text() const
{
    const QString status = m_directory->statusText();
    const PeopleStore &people = m_directory->people();
    if (people.reading() == PeopleStore::Reading::Interrupted
        && people.interruption().kind != ApiError::Kind::Cancelled)
        return tr("%1. %2").arg(status, people.interruption().userText());
    const auto pages = m_directory->plan(0).pages;
    if (pages && !m_directory->isReading() && !m_directory->answersHere())
        return tr("%1. Reading everybody takes about %Ln request(s).", nullptr, *pages).arg(status);
    return status;
}

void DirectoryLine::update()
{
    m_text->setText(text());
    if (m_directory->isReading()) {
        m_button->setText(tr("St&op Reading"));
        m_button->setToolTip(tr("Stops reading; who was read so far stays."));
    } else {
        m_button->setText(m_directory->answersHere() ? tr("Read A&gain") : tr("Read Ever&ybody"));
        m_button->setToolTip(tr("Reads all people of the tenant, 100 with each request. Then every "
                                "search is answered at once, by department and title as well."));
    }
}

} // namespace Steward
