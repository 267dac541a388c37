// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/chosenpane.h"

#include "app/models/basketmodel.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelection>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Steward
{

namespace
{
constexpr int originCharacters = 10;
constexpr int nameCharacters = 17; // the address tells people of one name apart
} // namespace

ChosenPane::ChosenPane(ChosenModel *chosen, QWidget *parent)
    : QWidget(parent)
    , m_chosen(chosen)
    , m_basket(new BasketModel(chosen, this))
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
    m_table->setModel(m_basket);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    // As they were chosen, until a title is clicked.
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    m_table->setColumnWidth(ChosenModel::Name, fontMetrics().averageCharWidth() * nameCharacters);
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
    connect(m_filter, &QLineEdit::textChanged, m_basket, &BasketModel::setFilter);
    connect(m_basket, &BasketModel::updated, this, &ChosenPane::update);
    connect(m_table, &GuardedTableView::deleted, this, &ChosenPane::removeSelected);
    connect(m_table, &GuardedTableView::marked, this, &ChosenPane::removeSelected);
    connect(m_remove, &QPushButton::clicked, this, &ChosenPane::removeSelected);
    connect(m_undo, &QPushButton::clicked, chosen, &ChosenModel::undo);
    connect(m_clear, &QPushButton::clicked, this, &ChosenPane::clear);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChosenPane::update);
    update();
}

void ChosenPane::setTitled(bool titled) { m_title->setVisible(titled); }

void ChosenPane::focusFilter() { m_filter->setFocus(); }

void ChosenPane::removeSelected()
{
    const bool hadFocus = m_remove->hasFocus();
    QItemSelectionModel *selection = m_table->selectionModel();
    int next = m_table->currentIndex().row();
    int before = 0;
    RowSet numbers(m_chosen->numberEnd());
    for (const QItemSelectionRange &range : selection->selection()) {
        before += qBound(0, next - range.top(), range.height());
        for (int row = range.top(); row <= range.bottom(); ++row)
            numbers.insert(m_basket->numberAt(row));
    }
    // Before its rows go one by one, each of which would be taken out of it.
    selection->clearSelection();
    m_chosen->removeNumbers(numbers);
    // On in the same place, so that the next Delete takes the next one.
    next = qMin(next - before, m_basket->rowCount() - 1);
    if (next >= 0)
        m_table->selectRow(next);
    keepFocus(m_remove, hadFocus);
}

/// While rows go, a button may be off for a moment and lose the keyboard to Undo.
void ChosenPane::keepFocus(QPushButton *button, bool hadFocus)
{
    if (hadFocus)
        (button->isEnabled() ? static_cast<QWidget *>(button) : m_filter)->setFocus();
}

void ChosenPane::clear()
{
    const bool hadFocus = m_clear->hasFocus();
    if (m_basket->isFiltered()) {
        RowSet numbers(m_chosen->numberEnd());
        for (int row = 0; row < m_basket->rowCount(); ++row)
            numbers.insert(m_basket->numberAt(row));
        m_chosen->removeNumbers(numbers);
    } else {
        m_chosen->clear();
    }
    keepFocus(m_clear, hadFocus);
}

void ChosenPane::update()
{
    const int all = m_chosen->rowCount();
    const int shown = m_basket->rowCount();
    const bool filtered = m_basket->isFiltered();
    m_title->setText(
        filtered
            ? tr("&Chosen: %1 found of %Ln people", nullptr, all).arg(QLocale().toString(shown))
            : tr("&Chosen: %Ln people", nullptr, all));
    qsizetype selected = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        selected += range.height();
    m_remove->setText(selected > 1 ? tr("Re&move %Ln", nullptr, static_cast<int>(selected))
                                   : tr("Re&move"));
    m_remove->setEnabled(selected > 0);
    m_undo->setEnabled(m_chosen->canUndo());
    m_clear->setText(filtered ? tr("Cl&ear %Ln Found", nullptr, shown) : tr("Cl&ear"));
    // Not those of the filter before.
    m_clear->setEnabled(shown > 0 && !m_basket->isFiltering());
}

} // namespace Steward
