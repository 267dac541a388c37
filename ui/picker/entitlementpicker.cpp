// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/entitlementpicker.h"

#include "app/core/plaintext.h"
#include "app/models/entitlementsmodel.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtablepane.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Steward
{

EntitlementPicker::EntitlementPicker(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_model(new EntitlementsModel(session, this))
    , m_search(new SearchField(this))
    , m_pane(new PagedTablePane(m_model, QStringLiteral("ownerEntitlementsTable"),
                                tr("Entitlements found"), tr("No entitlement matches."), this))
    , m_label(makePlainLabel(this))
    , m_clear(new QPushButton(tr("Cl&ear"), this))
{
    m_search->setObjectName(QStringLiteral("entitlementSearch"));
    m_search->setPlaceholderText(tr("Name of an entitlement"));
    m_search->setAccessibleName(tr("Search entitlements"));
    m_label->setObjectName(QStringLiteral("chosenEntitlements"));
    m_clear->setObjectName(QStringLiteral("clearEntitlements"));
    m_clear->setAutoDefault(false);
    m_pane->setColumnWidths({ 34, 12, 10, 12, 16, 18 });
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_label, 1);
    bottom->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_pane, 1);
    layout->addLayout(bottom);
    connect(m_search, &SearchField::searched, m_model, &EntitlementsModel::setQuery);
    connect(m_search, &SearchField::returned, m_pane->table(),
            [this] { m_pane->table()->setFocus(); });
    connect(m_search, &SearchField::leftDown, m_pane->table(),
            [this] { m_pane->table()->setFocus(); });
    connect(m_pane, &PagedTablePane::opened, this, &EntitlementPicker::toggle);
    connect(m_pane->table(), &GuardedTableView::marked, this,
            [this] { toggle(m_pane->currentRow()); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_chosen.clear();
        update();
    });
    update();
}

void EntitlementPicker::begin()
{
    if (m_model->load() == PagedModel::Load::Idle)
        m_model->setQuery(QString());
    m_search->setFocus();
}

void EntitlementPicker::toggle(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Entitlement &picked = m_model->at(row);
    const auto same = [&picked](const Entitlement &each) { return each.ref == picked.ref; };
    const auto before = m_chosen.size();
    m_chosen.erase(std::remove_if(m_chosen.begin(), m_chosen.end(), same), m_chosen.end());
    if (m_chosen.size() == before)
        m_chosen.append(picked);
    update();
}

void EntitlementPicker::update()
{
    QStringList names;
    for (const Entitlement &entitlement : std::as_const(m_chosen))
        names << plainText(entitlement.displayName);
    m_label->setText(names.isEmpty() ? tr("None chosen. Space or Return on a row chooses it.")
                                     : tr("Chosen: %1").arg(names.join(QStringLiteral(", "))));
    m_clear->setEnabled(!m_chosen.isEmpty());
    emit changed();
}

} // namespace Steward
