// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pagedtablepane.h"

#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/messagebar.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <set>

namespace Steward
{

PagedTablePane::PagedTablePane(PagedModel *model, const QString &tableName,
                               const QString &accessibleName, const QString &emptyText,
                               QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_table(new GuardedTableView(this))
    , m_emptyPage(new QWidget(this))
    , m_emptyText(new QLabel(emptyText, m_emptyPage))
    , m_message(new MessageBar(this))
    , m_busy(new QProgressBar(this))
    , m_more(new QPushButton(tr("&Load More"), this))
{
    m_proxy->setSourceModel(model);
    m_proxy->setSortRole(PagedModel::SortRole);
    m_proxy->setSortLocaleAware(true);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_proxy);
    m_table->setObjectName(tableName);
    m_table->setAccessibleName(accessibleName);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    auto *emptyLayout = new QVBoxLayout(m_emptyPage);
    emptyLayout->addWidget(m_emptyText);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(fontMetrics().height() / 3);
    m_busy->setAccessibleName(tr("Reading"));
    m_more->setObjectName(tableName + QStringLiteral("More"));
    m_more->setAutoDefault(false);

    auto *content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_emptyPage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(content, 1);
    layout->addWidget(m_busy);
    layout->addWidget(m_more, 0, Qt::AlignLeading);

    connect(model, &PagedModel::statusChanged, this, &PagedTablePane::update);
    connect(model, &QAbstractItemModel::rowsInserted, this, &PagedTablePane::update);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &PagedTablePane::update);
    connect(m_message, &MessageBar::actionTriggered, model, [model] {
        if (model->rowCount() == 0)
            model->restart();
        else
            model->refresh();
    });
    connect(m_more, &QPushButton::clicked, model, [model] { model->fetchMore({}); });
    connect(m_table, &GuardedTableView::opened, this,
            [this](const QModelIndex &index) { emit opened(sourceRow(index)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PagedTablePane::currentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PagedTablePane::selectionChanged);
    update();
}

int PagedTablePane::sourceRow(const QModelIndex &index) const
{
    return m_proxy->mapToSource(index).row();
}

int PagedTablePane::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? sourceRow(index) : -1;
}

QList<int> PagedTablePane::selectedRows() const
{
    // By ranges: QItemSelectionModel::selectedRows() is quadratic in the number of ranges.
    std::set<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    QList<int> found;
    for (const int row : rows)
        found.append(sourceRow(m_proxy->index(row, 0)));
    return found;
}

void PagedTablePane::setEmptyText(const QString &text) { m_emptyText->setText(text); }

void PagedTablePane::setColumnWidths(const QList<int> &characters)
{
    const int unit = m_table->fontMetrics().averageCharWidth();
    for (int column = 0; column < characters.size(); ++column)
        m_table->setColumnWidth(column, characters.at(column) * unit);
}

void PagedTablePane::update()
{
    const bool loading = m_model->load() == PagedModel::Load::Loading;
    const bool failed = m_model->load() == PagedModel::Load::Failed;
    const bool complete = m_model->isComplete();
    const bool empty = complete && !loading && m_model->rowCount() == 0;
    // A bare empty table says nothing to anybody.
    if (empty && m_table->hasFocus())
        setFocus();
    // Rows that come after the keyboard did.
    m_table->selectARow();
    m_stack->setCurrentWidget(empty ? m_emptyPage : m_table);
    m_busy->setVisible(loading);
    m_more->setVisible(m_model->load() == PagedModel::Load::Loaded && !complete);
    if (failed)
        m_message->showError(m_model->error(), tr("&Try Again"));
    else if (!loading)
        m_message->setVisible(false);
    // Sorting a part of a list would put rows of the rest in the wrong place.
    const bool sortable = complete;
    if (sortable != m_table->isSortingEnabled()) {
        if (!sortable)
            m_proxy->sort(-1);
        else
            m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        m_table->setSortingEnabled(sortable);
    }
}

} // namespace Steward
