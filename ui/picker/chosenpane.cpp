// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/chosenpane.h"

#include "app/models/chosenmodel.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelection>
#include <QLabel>
#include <QLocale>
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
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
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
    connect(m_filter, &QLineEdit::textChanged, m_proxy, [this](const QString &text) {
        m_proxy->setFilterFixedString(text.trimmed());
        update();
    });
    connect(chosen, &ChosenModel::changed, this, &ChosenPane::update);
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

bool ChosenPane::isFiltered() const { return !m_filter->text().trimmed().isEmpty(); }

QSet<UserId> ChosenPane::idsOf(const QItemSelection &rows) const
{
    QSet<UserId> ids;
    for (const QItemSelectionRange &range : rows) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.insert(m_chosen->idAt(m_proxy->mapToSource(m_proxy->index(row, 0)).row()));
    }
    return ids;
}

void ChosenPane::removeSelected()
{
    const int next = m_table->currentIndex().row();
    m_chosen->remove(idsOf(m_table->selectionModel()->selection()));
    // On in the same place, so that the next Delete takes the next one.
    const int row = qMin(next, m_proxy->rowCount() - 1);
    if (row >= 0 && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(row);
}

void ChosenPane::clear()
{
    if (!isFiltered()) {
        m_chosen->clear();
        return;
    }
    const int last = m_proxy->rowCount() - 1;
    m_chosen->remove(idsOf({ m_proxy->index(0, 0), m_proxy->index(last, 0) }));
}

void ChosenPane::update()
{
    const int all = m_chosen->rowCount();
    const int shown = m_proxy->rowCount();
    m_title->setText(
        isFiltered()
            ? tr("&Chosen: %1 of %Ln people found", nullptr, all).arg(QLocale().toString(shown))
            : tr("&Chosen: %Ln people", nullptr, all));
    qsizetype selected = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        selected += range.height();
    m_remove->setText(selected > 1 ? tr("Re&move %Ln", nullptr, static_cast<int>(selected))
                                   : tr("Re&move"));
    m_remove->setEnabled(selected > 0);
    m_undo->setEnabled(m_chosen->canUndo());
    m_clear->setText(isFiltered() ? tr("Cl&ear %Ln Found", nullptr, shown) : tr("Cl&ear"));
    m_clear->setEnabled(shown > 0);
}

} // namespace Steward
