// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/picker/searchpage.h"

#include "app/directory/directory.h"
#include "app/models/chosenmodel.h"
#include "app/models/directorymodel.h"
#include "app/models/leftoutmodel.h"
#include "app/models/usersmodel.h"
#include "ui/picker/choosebar.h"
#include "ui/picker/directoryline.h"
#include "ui/picker/peoplecolumns.h"
#include "ui/picker/peoplefilters.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtablepane.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sourcecolumn.h"
#include "ui/widgets/toolbutton.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Steward
{

SearchPage::SearchPage(Session *session, Directory *directory, ChosenModel *chosen, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_chosen(chosen)
    , m_found(new UsersModel(session, chosen, this))
    , m_search(new SearchField(this))
    , m_fold(new ToolButton(this))
    , m_filters(new PeopleFilters(session, directory, this))
    , m_note(new FieldNote(m_search, this))
    , m_pane(new PagedTablePane(m_found, QStringLiteral("peopleTable"), tr("People found"),
                                QString(), this))
    , m_choose(new ChooseBar(m_found, chosen, m_pane->moreButton(), this))
    , m_hereTable(new GuardedTableView(this))
    , m_nobody(makePlainLabel(this))
    , m_leftOutTable(new GuardedTableView(this))
    , m_leftOut(new LeftOutModel(this))
    , m_line(new DirectoryLine(directory, this))
{
    m_search->setObjectName(QStringLiteral("peopleSearch"));
    m_search->setPlaceholderText(tr("Name, e-mail or employee ID"));
    m_search->setAccessibleName(tr("Search people"));
    m_fold->setObjectName(QStringLiteral("foldFilters"));
    m_fold->setCheckable(true);
    m_note->setObjectName(QStringLiteral("personHint"));
    m_hereTable->setObjectName(QStringLiteral("directoryTable"));
    m_hereTable->setAccessibleName(tr("People found"));
    m_nobody->setObjectName(QStringLiteral("nobodyFound"));
    m_nobody->setAlignment(Qt::AlignCenter);
    m_leftOutTable->setObjectName(QStringLiteral("notAddedTable"));
    m_leftOutTable->setAccessibleName(tr("People who cannot be added"));
    m_leftOutTable->setModel(m_leftOut);
    m_leftOutTable->setColumnWidth(LeftOutModel::Input, fontMetrics().averageCharWidth() * 44);
    // Nobody here comes from a row of a sheet.
    showSourceColumn(m_leftOutTable, LeftOutModel::Row, 0);
    buildLayout();
    connectAll();
    updateFilters();
    showFilters(true);
    if (directory->answersHere())
        takeDirectory();
    else
        search();
}

void SearchPage::buildLayout()
{
    auto *results = new QWidget(this);
    m_stack = new QStackedLayout(results);
    for (QWidget *page :
         { static_cast<QWidget *>(m_pane), static_cast<QWidget *>(m_hereTable),
           static_cast<QWidget *>(m_nobody), static_cast<QWidget *>(m_leftOutTable) })
        m_stack->addWidget(page);
    m_top = new QHBoxLayout;
    m_top->addWidget(m_search, 1);
    m_top->addWidget(m_fold);
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(6, 6, 6, 6);
    m_lines->setSpacing(4);
    m_lines->addLayout(m_top);
    m_lines->addWidget(m_filters);
    m_lines->addWidget(m_note);
    m_lines->addWidget(m_choose);
    m_lines->addWidget(results, 1);
    m_lines->addWidget(m_line);
    setOrder(false);
}

/// For the Tab key as for the eye.
void SearchPage::setOrder(bool narrow)
{
    QList<QWidget *> filters { m_fold };
    filters += m_filters->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    QList<QWidget *> order { m_search };
    order += narrow ? m_choose->tabOrder() + filters : filters + m_choose->tabOrder();
    order += { m_pane->table(), m_hereTable, m_leftOutTable, m_line->button() };
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void SearchPage::connectAll()
{
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_text = text;
        search();
    });
    connect(m_search, &SearchField::returned, this, &SearchPage::onReturned);
    connect(m_search, &SearchField::leftDown, this, [this] {
        // A list that is out of sight would take the keyboard when it comes back, and the next
        // Space of what is typed would choose somebody.
        if (table()->isVisible() && rowCount() > 0)
            table()->setFocus();
    });
    // What was told of choosing does not hold any more.
    const auto forget = [this] { m_note->setNote({}); };
    connect(m_chosen, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(m_chosen, &QAbstractItemModel::modelReset, this, forget);
    connect(m_fold, &QToolButton::clicked, this, [this](bool shown) {
        m_foldedByHand = true;
        showFilters(shown);
    });
    m_filters->setCurrent([this] {
        const int row = currentRow();
        return row >= 0 && row < rowCount() ? std::optional(personAt(row)) : std::nullopt;
    });
    m_filters->setWords([this] { return m_text; });
    connect(m_filters, &PeopleFilters::changed, this, [this] {
        updateFilters();
        search();
    });
    connect(m_found, &PagedModel::statusChanged, this, [this] {
        if (m_chooseSingle && m_found->load() != PagedModel::Load::Loading)
            onReturned();
    });
    connect(m_choose, &ChooseBar::told, this, [this](const QString &sentence, bool error) {
        if (error)
            m_note->setError(sentence);
        else
            m_note->setNote(sentence);
    });
    connect(m_choose, &ChooseBar::leftOutWanted, this, &SearchPage::showLeftOut);
    connect(m_choose, &ChooseBar::changed, this, &SearchPage::changed);
    // Queued: the turn of the event loop in which a reading ends has enough to do.
    connect(
        m_directory, &Directory::changed, this,
        [this] {
            if (m_here == nullptr && m_directory->answersHere())
                takeDirectory();
        },
        Qt::QueuedConnection);
    auto *all = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this);
    all->setContext(Qt::WidgetWithChildrenShortcut);
    connect(all, &QShortcut::activated, m_choose, &ChooseBar::chooseAll);
    watchTable(m_pane->table());
    connect(m_pane, &PagedTablePane::opened, this, &SearchPage::toggle);
    watchTable(m_hereTable);
    connect(m_hereTable, &GuardedTableView::opened, this,
            [this](const QModelIndex &index) { toggle(index.row()); });
}

void SearchPage::watchTable(QTableView *table)
{
    new PeopleColumns(table);
    auto *reports = new QAction(tr("Reports of This &Person"), table);
    reports->setObjectName(QStringLiteral("reportsOfThis"));
    table->addAction(reports);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(reports, &QAction::triggered, this, [this] {
        if (const int row = currentRow(); row >= 0 && row < rowCount())
            m_filters->setManager(personAt(row));
    });
    connect(static_cast<GuardedTableView *>(table), &GuardedTableView::marked, this,
            [this] { toggle(currentRow()); });
    connect(table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == UsersModel::Mark)
            toggle(currentRow());
    });
}

void SearchPage::setEligibility(const Eligibility &eligibility)
{
    m_eligibility = eligibility;
    m_found->setEligibility(eligibility);
    if (m_here != nullptr)
        m_here->setEligibility(eligibility);
    m_choose->setEligibility(eligibility);
}

void SearchPage::search()
{
    m_note->setNote({});
    PeopleQuery query = m_filters->query();
    query.text = m_text;
    if (m_here != nullptr)
        m_here->setQuery(query);
    else
        m_found->setQuery(query);
    m_choose->restart();
    showResults();
}

/// Everybody is here: the same question, the same person, the keyboard where it was.
void SearchPage::takeDirectory()
{
    const QModelIndex current = m_pane->table()->currentIndex();
    const auto id = UserId::parse(current.data(PagedModel::KeyRole).toString());
    const bool hadFocus = m_pane->isAncestorOf(focusWidget()) && m_pane->table()->hasFocus();
    const QHeaderView *sorted = m_pane->table()->horizontalHeader();
    const bool isSorted = m_pane->table()->isSortingEnabled() && sorted->sortIndicatorSection() >= 0
        && sorted->sortIndicatorSection() < UsersModel::ColumnCount;
    const int column = isSorted ? sorted->sortIndicatorSection() : DirectoryModel::Name;
    const Qt::SortOrder order = isSorted ? sorted->sortIndicatorOrder() : Qt::AscendingOrder;

    PeopleQuery query = m_filters->query();
    query.text = m_search->text().trimmed();
    // What was typed meanwhile was not asked yet: all who are being chosen are those of before, and
    // so is the single one that Return was pressed for.
    if (query.text != m_text) {
        m_choose->restart();
        m_chooseSingle = false;
    }
    m_text = query.text;
    m_here = new DirectoryModel(m_directory, m_chosen, this);
    m_here->setEligibility(m_eligibility);
    m_here->setQuery(query);
    m_here->sort(column, order); // before there is a view to follow it
    m_hereTable->setModel(m_here);
    m_hereTable->horizontalHeader()->setSortIndicator(column, order);
    m_hereTable->setSortingEnabled(true);
    m_search->setImmediate(true);
    connect(m_here, &QAbstractItemModel::rowsInserted, m_choose, &ChooseBar::recount);
    connect(m_here, &QAbstractItemModel::rowsRemoved, m_choose, &ChooseBar::recount);
    connect(m_here, &QAbstractItemModel::modelReset, m_choose, &ChooseBar::recount);
    connect(m_here, &QAbstractItemModel::rowsInserted, this, &SearchPage::showResults);
    connect(m_here, &QAbstractItemModel::rowsRemoved, this, &SearchPage::showResults);
    connect(m_here, &QAbstractItemModel::modelReset, this, &SearchPage::showResults);
    const PeopleStore::Row row = id ? m_directory->people().rowOf(*id) : PeopleStore::noRow;
    const int place = row == PeopleStore::noRow ? -1 : m_here->rowOf(row);
    if (place >= 0)
        m_hereTable->selectRow(place);
    // The button for more would come back for a list that nobody sees.
    m_found->disconnect(m_pane);
    m_choose->setHere(m_here);
    updateFilters();
    showResults();
    if (hadFocus)
        table()->setFocus();
    if (m_chooseSingle)
        onReturned();
}

void SearchPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

GuardedTableView *SearchPage::table() const
{
    return m_here != nullptr ? m_hereTable : m_pane->table();
}

int SearchPage::rowCount() const
{
    return m_here != nullptr ? m_here->rowCount() : m_found->rowCount();
}

User SearchPage::personAt(int row) const
{
    return m_here != nullptr ? m_here->userAt(row) : m_found->at(row);
}

int SearchPage::currentRow() const
{
    return m_here != nullptr ? m_hereTable->currentIndex().row() : m_pane->currentRow();
}

bool SearchPage::isSearching() const
{
    return m_here == nullptr && m_found->load() == PagedModel::Load::Loading;
}

void SearchPage::onReturned()
{
    m_chooseSingle = isSearching();
    if (m_chooseSingle)
        return;
    if ((m_here != nullptr || m_found->isComplete()) && rowCount() == 1) {
        // Return means "this one": pressed twice it does not take the person out again.
        if (!m_chosen->contains(personAt(0).id))
            toggle(0);
        m_search->selectAll();
    } else if (rowCount() > 0) {
        table()->setFocus();
    }
}

void SearchPage::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const User person = personAt(row);
    m_note->setNote({});
    if (m_chosen->contains(person.id)) {
        m_chosen->remove(person.id);
        return;
    }
    const Verdict verdict = m_eligibility ? m_eligibility(person) : Verdict();
    if (verdict.isEligible())
        m_chosen->add({ { person, tr("Search") } });
    else
        m_note->setError(verdict.reason);
}

void SearchPage::showResults()
{
    if (m_showsLeftOut)
        return;
    QWidget *page = m_pane;
    if (m_here != nullptr)
        page = rowCount() > 0 ? static_cast<QWidget *>(m_hereTable) : m_nobody;
    // What goes out of sight must not keep the keyboard.
    if (page != m_stack->currentWidget() && m_stack->currentWidget() == m_hereTable
        && m_hereTable->hasFocus())
        m_search->setFocus();
    m_stack->setCurrentWidget(page);
}

void SearchPage::showLeftOut(bool shown)
{
    m_showsLeftOut = shown;
    m_leftOut->setPeople(shown ? m_choose->latestLeftOut() : QList<LeftOut>());
    if (shown)
        m_stack->setCurrentWidget(m_leftOutTable);
    else
        showResults();
}

void SearchPage::setNarrow(bool narrow)
{
    // At 640 x 340 each line counts: the buttons go beside the search, the count to the directory.
    if (narrow) {
        m_top->insertWidget(1, m_choose);
        m_line->addFirst(m_choose->text());
    } else {
        m_lines->insertWidget(m_lines->indexOf(m_note) + 1, m_choose);
        m_choose->takeText();
    }
    setOrder(narrow);
    if (!m_foldedByHand)
        showFilters(!narrow);
}

void SearchPage::showFilters(bool shown)
{
    m_fold->setChecked(shown);
    m_filters->setVisible(shown);
}

void SearchPage::updateFilters()
{
    const int inForce = m_filters->count();
    m_fold->setText(inForce > 0 ? tr("F&ilters (%n)", nullptr, inForce) : tr("F&ilters"));
    m_fold->setToolTip(tr("Show or hide what people can be filtered by"));
    const QString nobody = inForce > 0
        ? tr("Nobody matches. Check the spelling, or clear the filters.")
        : m_here != nullptr
        ? tr("Nobody matches. Check the spelling.")
        : tr("Nobody matches. Check the spelling. Departments and titles are searched once "
             "everybody is read.");
    m_pane->setEmptyText(nobody);
    m_nobody->setText(nobody);
}

QList<LeftOut> SearchPage::leftOut() const { return m_choose->leftOut(); }

bool SearchPage::isChoosing() const { return m_choose->isChoosing(); }

void SearchPage::quiet()
{
    m_chooseSingle = false;
    m_found->disconnect(this);
    m_found->disconnect(m_choose);
    m_directory->disconnect(this);
    m_choose->disconnect(this);
}

} // namespace Steward
