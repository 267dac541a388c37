// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changespage.h"

#include "app/changes/changedesk.h"
#include "app/models/changerowsmodel.h"
#include "app/models/changesmodel.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Steward
{

ChangesPage::ChangesPage(ChangeDesk *desk, QWidget *parent)
    : ContentPage(parent)
    , m_desk(desk)
    , m_changesModel(new ChangesModel(desk, this))
    , m_rowsModel(new ChangeRowsModel(desk, this))
    , m_changes(new GuardedTableView(this))
    , m_rows(new GuardedTableView(this))
    , m_details(makePlainLabel(this))
    , m_checkAgain(new QPushButton(tr("&Check Again"), this))
    , m_sendAgain(new QPushButton(tr("&Send Again"), this))
    , m_stack(new QStackedLayout(this))
{
    auto *empty = makePlainLabel(this);
    empty->setText(
        tr("No changes yet. What you send to the tenant appears here, with how it fared."));
    empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(empty);
    m_stack->addWidget(makeContent());
    connect(m_changes->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                m_rowsModel->setChange(current.isValid() ? m_changesModel->changeAt(current.row())
                                                         : 0);
                m_rows->setCurrentIndex(m_rowsModel->index(0, 0));
                update();
            });
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChangesPage::update);
    connect(desk, &ChangeDesk::rowsChanged, this, &ChangesPage::update);
    connect(m_changesModel, &QAbstractItemModel::rowsInserted, this, [this] {
        m_changes->setCurrentIndex(m_changesModel->index(0, 0));
        update();
    });
    connect(m_checkAgain, &QPushButton::clicked, this,
            [this] { m_desk->checkAgain(m_rowsModel->change()); });
    connect(m_sendAgain, &QPushButton::clicked, this,
            [this] { m_desk->sendAgain(m_rowsModel->change(), m_rows->currentIndex().row()); });
    update();
}

QWidget *ChangesPage::makeContent()
{
    auto *content = new QWidget(this);
    m_changes->setModel(m_changesModel);
    m_changes->setObjectName(QStringLiteral("changesTable"));
    m_changes->setAccessibleName(tr("Changes"));
    m_rows->setModel(m_rowsModel);
    m_rows->setObjectName(QStringLiteral("changeRowsTable"));
    m_rows->setAccessibleName(tr("People of the change"));
    const int unit = fontMetrics().averageCharWidth();
    m_changes->setColumnWidth(ChangesModel::Time, unit * 12);
    m_changes->setColumnWidth(ChangesModel::Title, unit * 70);
    m_rows->setColumnWidth(ChangeRowsModel::Person, unit * 26);
    m_rows->setColumnWidth(ChangeRowsModel::Email, unit * 32);
    m_rows->setColumnWidth(ChangeRowsModel::State, unit * 12);
    m_details->setObjectName(QStringLiteral("changeDetails"));
    m_details->setVisible(false);
    m_checkAgain->setObjectName(QStringLiteral("checkAgainButton"));
    m_sendAgain->setObjectName(QStringLiteral("sendAgainButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_checkAgain);
    buttons->addWidget(m_sendAgain);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_changes, 2);
    layout->addWidget(m_rows, 2);
    layout->addWidget(m_details);
    layout->addLayout(buttons);
    return content;
}

QString ChangesPage::title() const { return tr("Changes"); }

void ChangesPage::focusContent() { m_changes->setFocus(); }

void ChangesPage::update()
{
    m_stack->setCurrentIndex(m_changesModel->rowCount() == 0 ? 0 : 1);
    const Change *change = m_desk->change(m_rowsModel->change());
    const int row = m_rows->currentIndex().row();
    const bool has = change != nullptr && row >= 0 && row < change->rows.size();
    bool checkable = false;
    if (change != nullptr) {
        const auto counts = change->counts();
        checkable = counts.at(static_cast<size_t>(RowState::NotYet))
                + counts.at(static_cast<size_t>(RowState::Unknown))
            > 0;
    }
    m_checkAgain->setEnabled(checkable);
    m_sendAgain->setEnabled(has && m_desk->canSendAgain(change->id, row));
    QString text = has ? change->rows.at(row).text : QString();
    if (has && change->rows.at(row).error)
        text += u'\n' + change->rows.at(row).error->details();
    m_details->setText(text);
    m_details->setVisible(!text.isEmpty());
}

} // namespace Steward
