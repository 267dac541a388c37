// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/chosenpane.h"

#include "app/models/chosenmodel.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace Steward
{

namespace
{
constexpr int originCharacters = 13;
} // namespace

ChosenPane::ChosenPane(ChosenModel *chosen, QWidget *parent)
    : QWidget(parent)
    , m_chosen(chosen)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_title(makePlainLabel(this))
    , m_filter(new SearchField(this))
    , m_table(new GuardedTableView(this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_undo(new QPushButton(tr("&Undo"), this))
    , m_clear(new QPushButton(tr("Cl&ear"), this))
{
    m_title->setObjectName(QStringLiteral("chosenTitle"));
    m_table->setObjectName(QStringLiteral("chosenTable"));
    m_table->setAccessibleName(tr("Chosen people"));
    m_remove->setObjectName(QStringLiteral("removeChosen"));
    m_undo->setObjectName(QStringLiteral("undoChosen"));
    m_clear->setObjectName(QStringLiteral("clearChosen"));
    for (QPushButton *button : { m_remove, m_undo, m_clear })
        button->setAutoDefault(false);
    m_title->setBuddy(m_filter);
    m_title->setTextInteractionFlags(Qt::NoTextInteraction);
    // One that keeps Return to itself: looking for somebody must not press the dialog's button.
    m_filter->setObjectName(QStringLiteral("chosenFilter"));
    m_filter->setPlaceholderText(tr("Find among the chosen"));
    m_filter->setAccessibleName(tr("Find among the chosen"));
    m_proxy->setSourceModel(chosen);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortRole(ChosenModel::SortRole);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_proxy);
    // As they were chosen, until a title is clicked.
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ChosenModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(ChosenModel::Email, QHeaderView::Stretch);
    m_table->setColumnWidth(ChosenModel::Origin,
                            fontMetrics().averageCharWidth() * originCharacters);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : { m_remove, m_undo, m_clear })
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_title);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    setTabOrder(m_filter, m_table);
    setTabOrder(m_table, m_remove);
    setTabOrder(m_remove, m_undo);
    setTabOrder(m_undo, m_clear);
    connect(m_filter, &SearchField::leftDown, m_table, [this] { m_table->setFocus(); });
    connect(m_filter, &QLineEdit::textChanged, m_proxy,
            [this](const QString &text) { m_proxy->setFilterFixedString(text.trimmed()); });
    connect(chosen, &ChosenModel::changed, this, &ChosenPane::update);
    connect(m_table, &GuardedTableView::deleted, this, &ChosenPane::removeCurrent);
    connect(m_table, &GuardedTableView::marked, this, &ChosenPane::removeCurrent);
    connect(m_remove, &QPushButton::clicked, this, &ChosenPane::removeCurrent);
    connect(m_undo, &QPushButton::clicked, chosen, &ChosenModel::undo);
    connect(m_clear, &QPushButton::clicked, chosen, &ChosenModel::clear);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChosenPane::update);
    update();
}

void ChosenPane::setTitled(bool titled) { m_title->setVisible(titled); }

void ChosenPane::focusFilter() { m_filter->setFocus(); }

void ChosenPane::removeCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (const auto id = UserId::parse(index.data(ChosenModel::IdRole).toString()))
        m_chosen->remove(*id);
}

void ChosenPane::update()
{
    m_title->setText(tr("&Chosen: %Ln person(s)", nullptr, m_chosen->rowCount()));
    m_remove->setEnabled(m_table->currentIndex().isValid());
    m_undo->setEnabled(m_chosen->canUndo());
    m_clear->setEnabled(m_chosen->rowCount() > 0);
}

} // namespace Steward
