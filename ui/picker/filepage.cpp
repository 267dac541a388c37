// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/filepage.h"

#include "app/core/plaintext.h"
#include "ui/picker/importpane.h"
#include "ui/support/dialogs.h"
#include "ui/widgets/heading.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Steward
{

FilePage::FilePage(QWidget *parent)
    : QWidget(parent)
    , m_choose(new QPushButton(tr("Ch&oose File…"), this))
    , m_forget(new QPushButton(tr("For&get File"), this))
    , m_name(makePlainLabel(this))
    , m_pane(new ImportPane(QStringLiteral("file"), m_choose, tr("Choose a file first."),
                            ImportPane::Tell::AtOnce, this))
{
    setObjectName(QStringLiteral("filePage"));
    setAcceptDrops(true);
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    m_forget->setObjectName(QStringLiteral("forgetFile"));
    m_name->setObjectName(QStringLiteral("fileName"));
    m_name->setWordWrap(true);
    for (QPushButton *button : { m_choose, m_forget })
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addWidget(m_name, 1);
    row->addWidget(m_forget);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_pane, 1);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        Dialogs::openFile(this, tr("Choose a File with People"),
                          tr("Sheets and text (*.csv *.tsv *.txt *.xlsx);;All files (*)"),
                          [this](const QString &path) { readFile(path); });
    });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_pane->clear();
        m_choose->setFocus();
    });
    connect(m_pane, &ImportPane::checkWanted, this, &FilePage::checkWanted);
    connect(m_pane, &ImportPane::changed, this, &FilePage::update);
    update();
}

bool FilePage::hasUnchecked() const { return m_pane->hasUnchecked(); }

void FilePage::focusFile() { m_choose->setFocus(); }

void FilePage::readFile(const QString &path)
{
    m_pane->touch();
    m_pane->reader().readFile(path);
    m_pane->button()->setFocus();
}

void FilePage::update()
{
    const ImportReader &reader = m_pane->reader();
    m_name->setText(reader.hasSource() || reader.isBusy()
                        ? plainText(reader.name(), 200)
                        : tr("Choose a CSV, TSV, text or .xlsx file, or drop one here."));
    m_forget->setVisible(reader.hasSource() || reader.isBusy());
    emit changed();
}

void FilePage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void FilePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    readFile(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace Steward
