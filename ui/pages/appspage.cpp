// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appspage.h"

#include "app/models/appsmodel.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/pagedtablepane.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Steward
{

AppsPage::AppsPage(Session *session, QWidget *parent)
    : ContentPage(parent)
    , m_model(new AppsModel(session, this))
    , m_search(new SearchField(this))
    , m_pane(new PagedTablePane(m_model, QStringLiteral("appsTable"), tr("Apps"),
                                tr("Only the C1 app is here so far."), this))
{
    m_search->setObjectName(QStringLiteral("appsSearch"));
    m_search->setPlaceholderText(tr("Name or description"));
    m_search->setAccessibleName(tr("Search apps"));
    auto *label = new QLabel(tr("&Search:"), this);
    label->setBuddy(m_search);
    m_pane->setColumnWidths({ 32, 13, 10, 15, 14, 18, 30 });
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_pane, 1);

    connect(m_search, &SearchField::searched, this, [this](const QString &query) {
        m_pane->setEmptyText(
            query.isEmpty()
                ? tr("Only the C1 app is here so far.")
                : tr("No app matches \"%1\". Clear the search to see all apps.").arg(query));
        m_model->setQuery(query);
    });
    connect(m_search, &SearchField::returned, m_pane->table(),
            [this] { m_pane->table()->setFocus(); });
    connect(m_search, &SearchField::leftDown, m_pane->table(),
            [this] { m_pane->table()->setFocus(); });
    connect(m_pane, &PagedTablePane::opened, this,
            [this](int row) { emit appOpened(m_model->at(row)); });
    m_model->restart();
}

QString AppsPage::title() const { return tr("Apps"); }

PagedModel *AppsPage::list() const { return m_model; }

void AppsPage::focusContent() { m_pane->table()->setFocus(); }

void AppsPage::refresh() { m_model->refresh(); }

void AppsPage::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace Steward
