// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/historypage.h"

#include "app/changes/journal.h"
#include "app/models/historymodel.h"
#include "ui/pages/historyfilter.h"
#include "ui/pages/historypane.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagedtablepane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTime>
#include <QVBoxLayout>

#include <limits>

namespace Steward
{

HistoryPage::HistoryPage(Journal *journal, const QString &tenantHost, QWidget *parent)
    : ContentPage(parent)
    , m_journal(journal)
    , m_model(new HistoryModel(journal, this))
    , m_filter(new HistoryFilter(tenantHost, this))
    , m_list(new PagedTablePane(m_model, QStringLiteral("historyTable"), tr("Changes"), {}, this))
    , m_pane(new HistoryPane(journal, tenantHost, this))
    , m_message(new MessageBar(this))
    , m_head(new QLineEdit(this))
    , m_headNote(makePlainLabel(this))
    , m_check(new QPushButton(tr("Chec&k the Chain"), this))
    , m_exportAll(new QPushButton(tr("Exp&ort All Listed"), this))
{
    m_message->setObjectName(QStringLiteral("historyMessage"));
    m_head->setObjectName(QStringLiteral("chainHead"));
    m_head->setReadOnly(true);
    m_headNote->setObjectName(QStringLiteral("chainNote"));
    m_headNote->setWordWrap(false);
    m_headNote->setTextInteractionFlags(Qt::NoTextInteraction);
    m_check->setObjectName(QStringLiteral("checkChain"));
    m_check->setAutoDefault(false);
    m_list->setColumnWidths({ 22, 18, 50, 26, 26, 12 });
    makeExportAll();
    buildLayout();
    connectAll();
}

void HistoryPage::makeExportAll()
{
    auto *forms = new QMenu(this);
    connect(forms->addAction(tr("As &CSV…")), &QAction::triggered, this,
            [this] { exportAll(JournalForm::Csv); });
    connect(forms->addAction(tr("As &JSON…")), &QAction::triggered, this,
            [this] { exportAll(JournalForm::Json); });
    m_exportAll->setObjectName(QStringLiteral("exportAll"));
    m_exportAll->setAutoDefault(false);
    m_exportAll->setMenu(forms);
    m_filter->addButton(m_exportAll);
}

void HistoryPage::buildLayout()
{
    auto *headLabel = new QLabel(tr("Chain hea&d:"), this);
    headLabel->setBuddy(m_head);
    auto *chain = new QHBoxLayout;
    chain->addWidget(headLabel);
    chain->addWidget(m_head, 1);
    chain->addWidget(m_headNote);
    chain->addWidget(m_check);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_pane);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_filter);
    layout->addWidget(split, 1);
    layout->addLayout(chain);
    setTabOrder(m_head, m_check);
}

void HistoryPage::connectAll()
{
    connect(m_filter, &HistoryFilter::changed, this, &HistoryPage::search);
    connect(m_filter, &HistoryFilter::left, this, [this] { m_list->table()->setFocus(); });
    connect(m_list, &PagedTablePane::currentChanged, this, &HistoryPage::onCurrentChanged);
    m_list->table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_list, &PagedTablePane::selectionChanged, this, &HistoryPage::onSelectionChanged);
    connect(m_list, &PagedTablePane::opened, m_pane, &HistoryPane::focusRows);
    // The newest is what a person came for; of what was searched for, the person chooses.
    connect(m_list->table()->model(), &QAbstractItemModel::rowsInserted, this, [this] {
        auto *table = m_list->table();
        if (m_filter->isOpen() && !table->currentIndex().isValid())
            table->setCurrentIndex(table->model()->index(0, 0));
    });
    connect(m_model, &PagedModel::statusChanged, this, &HistoryPage::onRead);
    connect(m_pane, &HistoryPane::openWanted, this, &HistoryPage::openWanted);
    connect(m_check, &QPushButton::clicked, this, &HistoryPage::checkChain);
    connect(m_journal, &Journal::stateChanged, this, [this] {
        showJournal();
        refresh();
    });
    showJournal();
    onRead();
}

QString HistoryPage::title() const { return tr("History"); }

PagedModel *HistoryPage::list() const { return m_model; }

void HistoryPage::focusContent()
{
    if (m_model->rowCount() > 0)
        m_list->table()->setFocus();
    else
        find();
}

void HistoryPage::find() { m_filter->focusSearch(); }

void HistoryPage::showEvent(QShowEvent *event)
{
    ContentPage::showEvent(event);
    // Coming back from an icon is no new look at the page.
    if (!event->spontaneous())
        refresh();
}

void HistoryPage::refresh()
{
    if (!canRead())
        return;
    readOverview();
    // "Today" is another day after midnight.
    if (m_model->load() == PagedModel::Load::Idle
        || m_model->query().from != m_filter->query().from)
        search();
    else
        m_model->refresh();
    onCurrentChanged();
}

bool HistoryPage::canRead() const
{
    // Before it is open there may be no file, or one that is about to be brought up to date.
    return m_journal->state() == Journal::State::Ready
        || m_journal->state() == Journal::State::ReadOnly;
}

void HistoryPage::search()
{
    if (!canRead())
        return;
    m_list->setEmptyText(
        m_filter->isOpen()
            ? tr("No changes yet. What is sent to a tenant appears here, with what became of it.")
            : tr("No change matches. Clear the filters to see all changes."));
    m_model->setQuery(m_filter->query());
}

void HistoryPage::readOverview()
{
    m_journal->overview(this, [this](const Result<JournalOverview> &overview) {
        if (!overview) {
            m_message->showError(overview.error());
            return;
        }
        m_filter->setTenants(overview->tenants);
        // What was checked is said of the head that was checked, and of no later one.
        if (QString::fromLatin1(overview->head) != m_head->text() && !m_checking)
            setHead(overview->head, tr("Not checked"));
    });
}

/// Without a change there is nothing to show of it. While it reads all stays as it is: what hides
/// and shows with every key of a search is no help.
void HistoryPage::onRead()
{
    if (m_model->load() != PagedModel::Load::Loading)
        m_pane->setVisible(m_model->rowCount() > 0);
    m_exportAll->setEnabled(m_model->rowCount() > 0);
}

void HistoryPage::onCurrentChanged()
{
    const int row = m_list->currentRow();
    m_pane->setChange(row < 0 ? 0 : m_model->at(row).id);
}

void HistoryPage::onSelectionChanged()
{
    QList<qint64> changes;
    for (const int row : m_list->selectedRows())
        changes.append(m_model->at(row).id);
    m_pane->setSelected(changes);
}

/// All that the filter lets through, also what the list has not read yet.
void HistoryPage::exportAll(JournalForm form)
{
    JournalQuery all = m_filter->query();
    all.limit = std::numeric_limits<int>::max();
    m_journal->changes(all, this, [this, form](const Result<QList<JournalChange>> &found) {
        if (!found) {
            m_message->showError(found.error());
            return;
        }
        QList<qint64> ids;
        for (const JournalChange &change : *found)
            ids.append(change.id);
        m_pane->exportChanges(ids, form);
    });
}

void HistoryPage::showJournal()
{
    const QString &problem = m_journal->problem();
    if (problem.isEmpty())
        m_message->setVisible(false);
    else
        m_message->showMessage(m_journal->state() == Journal::State::Failed
                                   ? MessageBar::Kind::Error
                                   : MessageBar::Kind::Info,
                               problem);
    m_check->setEnabled(canRead());
}

void HistoryPage::checkChain()
{
    if (std::exchange(m_checking, true))
        return;
    m_headNote->setText(tr("Checking…"));
    m_journal->verify(this, [this](const Result<QByteArray> &head) { onChecked(head); });
}

void HistoryPage::onChecked(const Result<QByteArray> &head)
{
    m_checking = false;
    if (!head) {
        m_headNote->setText(tr("Does not fit"));
        m_message->showError(head.error());
        return;
    }
    showJournal();
    const QString time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    setHead(*head,
            head->isEmpty() ? tr("Nothing to check yet")
                            //: %1 is the time of day
                            : tr("Checked %1: every entry fits").arg(time));
}

void HistoryPage::setHead(const QByteArray &head, const QString &note)
{
    m_head->setText(QString::fromLatin1(head));
    m_head->setCursorPosition(0);
    m_headNote->setText(note);
}

} // namespace Steward
