// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changespage.h"

#include "app/changes/changedesk.h"
#include "app/models/changesmodel.h"
#include "ui/pages/changepane.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedLayout>

namespace Steward
{

namespace
{
constexpr int frameMs = 16;
}

ChangesPage::ChangesPage(ChangeDesk *desk, const QString &tenantHost, QWidget *parent)
    : ContentPage(parent)
    , m_model(new ChangesModel(desk, this))
    , m_changes(new GuardedTableView(this))
    , m_pane(new ChangePane(desk, tenantHost, this))
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
                m_pane->setChange(current.isValid() ? m_model->changeAt(current.row()) : 0);
            });
    connect(m_changes, &GuardedTableView::opened, m_pane, &ChangePane::focusRows);
    connect(m_pane, &ChangePane::reviewWanted, this, &ChangesPage::reviewWanted);
    // Not in the pass that makes a long plan into rows, nor in the one that writes it down; and of
    // many changes at once only the last.
    m_showing.setSingleShot(true);
    m_showing.setInterval(frameMs);
    connect(&m_showing, &QTimer::timeout, this, &ChangesPage::show);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) {
                m_latest = m_model->changeAt(first);
                m_showing.start();
            });
    show();
}

QWidget *ChangesPage::makeContent()
{
    m_changes->setModel(m_model);
    m_changes->setObjectName(QStringLiteral("changesTable"));
    m_changes->setAccessibleName(tr("Changes"));
    const int unit = fontMetrics().averageCharWidth();
    m_changes->setColumnWidth(ChangesModel::Time, unit * 12);
    m_changes->setColumnWidth(ChangesModel::Title, unit * 70);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_changes);
    split->addWidget(m_pane);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 5);
    return split;
}

void ChangesPage::select(quint64 change)
{
    // What a person wants to see comes before what is newest.
    if (m_showing.isActive()) {
        m_showing.stop();
        show();
    }
    if (const int row = m_model->rowOf(change); row >= 0)
        m_changes->setCurrentIndex(m_model->index(row, 0));
}

QString ChangesPage::title() const { return tr("Changes"); }

void ChangesPage::focusContent() { m_changes->setFocus(); }

void ChangesPage::show()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    // What was begun or taken up last is what a person came for.
    if (m_model->rowCount() > 0)
        m_changes->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(m_latest)), 0));
}

} // namespace Steward
