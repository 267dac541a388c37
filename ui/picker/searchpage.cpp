// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/searchpage.h"

#include "app/models/chosenmodel.h"
#include "app/models/usersmodel.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/pagedtablepane.h"
#include "ui/widgets/searchfield.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Steward
{

SearchPage::SearchPage(Session *session, ChosenModel *chosen, QWidget *parent)
    : QWidget(parent)
    , m_chosen(chosen)
    , m_people(new UsersModel(session, chosen, this))
    , m_search(new SearchField(this))
    , m_pane(new PagedTablePane(m_people, QStringLiteral("peopleTable"), tr("People found"),
                                tr("Nobody matches. Check the spelling, or search for an e-mail."),
                                this))
    , m_note(new FieldNote(m_search, this))
{
    m_search->setObjectName(QStringLiteral("peopleSearch"));
    m_search->setPlaceholderText(tr("Name, e-mail or employee ID"));
    m_search->setAccessibleName(tr("Search people"));
    m_note->setObjectName(QStringLiteral("personHint"));
    m_pane->setColumnWidths({ 8, 24, 32, 14, 14 });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_note);
    layout->addWidget(m_pane, 1);
    connect(m_search, &SearchField::searched, this, [this](const QString &query) {
        m_note->setNote({});
        m_people->setQuery(query);
    });
    connect(m_search, &SearchField::returned, this, &SearchPage::onReturned);
    connect(m_search, &SearchField::leftDown, m_pane->table(),
            [this] { m_pane->table()->setFocus(); });
    connect(m_people, &PagedModel::statusChanged, this, [this] {
        if (m_chooseSingle && m_people->load() != PagedModel::Load::Loading)
            onReturned();
    });
    connect(m_pane, &PagedTablePane::opened, this, &SearchPage::toggle);
    connect(m_pane->table(), &GuardedTableView::marked, this,
            [this] { toggle(m_pane->currentRow()); });
    connect(m_pane->table(), &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == UsersModel::Mark)
            toggle(m_pane->currentRow());
    });
    m_people->setQuery(QString());
}

void SearchPage::setEligibility(const Eligibility &eligibility)
{
    m_people->setEligibility(eligibility);
}

void SearchPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void SearchPage::onReturned()
{
    m_chooseSingle = m_people->load() == PagedModel::Load::Loading;
    if (m_chooseSingle)
        return;
    if (m_people->isComplete() && m_people->rowCount() == 1) {
        // Return means "this one": pressed twice it does not take the person out again.
        if (!m_chosen->contains(m_people->at(0).id))
            toggle(0);
        m_search->selectAll();
    } else if (m_people->rowCount() > 0) {
        m_pane->table()->setFocus();
    }
}

void SearchPage::toggle(int row)
{
    if (row < 0 || row >= m_people->rowCount())
        return;
    const User &person = m_people->at(row);
    m_note->setNote({});
    if (m_chosen->contains(person.id)) {
        m_chosen->remove(person.id);
        return;
    }
    const Verdict verdict = m_people->verdict(person);
    if (verdict.isEligible())
        m_chosen->add({ { person, tr("Search") } });
    else
        m_note->setError(verdict.reason);
}

void SearchPage::quiet()
{
    m_chooseSingle = false;
    m_people->disconnect(this);
}

} // namespace Steward
