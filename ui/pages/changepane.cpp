// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changepane.h"

#include "app/changes/changedesk.h"
#include "app/changes/csvexport.h"
#include "app/core/background.h"
#include "app/core/privatefile.h"
#include "app/models/changerowsmodel.h"
#include "ui/presenters/changepresenter.h"
#include "ui/support/dialogs.h"
#include "ui/widgets/changeprogress.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowsfilter.h"
#include "ui/widgets/sourcecolumn.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace Steward
{

ChangePane::ChangePane(ChangeDesk *desk, const QString &tenantHost, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tenantHost(tenantHost)
    , m_model(new ChangeRowsModel(desk, this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_counts(makePlainLabel(this))
    , m_bulk(makePlainLabel(this))
    , m_copyBulk(new QPushButton(tr("Copy &IDs"), this))
    , m_progress(new ChangeProgress(desk, this))
    , m_filter(new RowsFilter(this))
    , m_rows(new GuardedTableView(this))
    , m_details(makePlainLabel(this))
    , m_message(new MessageBar(this))
    , m_checkAgain(new QPushButton(tr("Check A&gain"), this))
    , m_look(makePlainLabel(this))
    , m_sendAgain(new QPushButton(tr("&Send Again…"), this))
    , m_retry(new QPushButton(this))
    , m_adopt(new QPushButton(tr("Ad&opt"), this))
    , m_adoptMenu(new QMenu(this))
    , m_remove(new QPushButton(tr("Re&move These Again…"), this))
    , m_export(new QPushButton(tr("&Export…"), this))
{
    m_proxy->setSourceModel(m_model);
    m_rows->setModel(m_proxy);
    m_rows->setObjectName(QStringLiteral("changeRowsTable"));
    m_rows->setAccessibleName(tr("Rows of the change"));
    m_counts->setObjectName(QStringLiteral("changeCounts"));
    m_counts->setTextInteractionFlags(Qt::NoTextInteraction);
    m_bulk->setObjectName(QStringLiteral("bulkActions"));
    m_details->setObjectName(QStringLiteral("changeDetails"));
    m_copyBulk->setObjectName(QStringLiteral("copyBulkActions"));
    m_checkAgain->setObjectName(QStringLiteral("checkAgainButton"));
    m_look->setObjectName(QStringLiteral("lastLook"));
    m_look->setTextInteractionFlags(Qt::NoTextInteraction);
    m_sendAgain->setObjectName(QStringLiteral("sendAgainButton"));
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_adopt->setObjectName(QStringLiteral("adoptButton"));
    m_remove->setObjectName(QStringLiteral("removeAgainButton"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_adopt->setMenu(m_adoptMenu);
    buildLayout();
    connect(desk, &ChangeDesk::rowsChanged, this, [this](quint64 id) {
        if (id == m_model->change())
            update();
    });
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChangePane::showDetails);
    connect(m_filter, &RowsFilter::changed, this, &ChangePane::updateFilter);
    connect(m_checkAgain, &QPushButton::clicked, this, &ChangePane::checkAgain);
    connect(m_sendAgain, &QPushButton::clicked, this, &ChangePane::sendAgain);
    connect(m_retry, &QPushButton::clicked, this, &ChangePane::retry);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        emit reviewWanted(m_desk->removalOf(m_model->change()),
                          tr("Take out again whom the change put in"));
    });
    connect(m_export, &QPushButton::clicked, this, &ChangePane::exportCsv);
    connect(m_copyBulk, &QPushButton::clicked, this, [this] {
        if (const Change *change = m_desk->change(m_model->change()))
            QGuiApplication::clipboard()->setText(change->bulkActionIds.join(u'\n'));
    });
    update();
}

void ChangePane::buildLayout()
{
    const int unit = fontMetrics().averageCharWidth();
    m_rows->setColumnWidth(ChangeRowsModel::Person, unit * 26);
    m_rows->setColumnWidth(ChangeRowsModel::Email, unit * 32);
    m_rows->setColumnWidth(ChangeRowsModel::State, unit * 12);
    showSourceColumn(m_rows, ChangeRowsModel::Row, 0);
    auto *top = new QHBoxLayout;
    top->addWidget(m_counts, 1);
    top->addWidget(m_export);
    auto *bulk = new QHBoxLayout;
    bulk->addWidget(m_bulk, 1);
    bulk->addStretch();
    bulk->addWidget(m_copyBulk);
    bulk->addWidget(m_remove);
    auto *actions = new QHBoxLayout;
    for (QPushButton *button : { m_checkAgain, m_sendAgain, m_retry, m_adopt }) {
        button->setAutoDefault(false);
        actions->addWidget(button);
    }
    for (QPushButton *button : { m_copyBulk, m_remove, m_export })
        button->setAutoDefault(false);
    const QList<QWidget *> order = m_progress->tabOrder() + QList<QWidget *> { m_export }
        + m_filter->tabOrder()
        + QList<QWidget *> { m_rows,       m_details,   m_bulk,  m_copyBulk, m_remove,
                             m_checkAgain, m_sendAgain, m_retry, m_adopt };
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    actions->addWidget(m_look, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress);
    layout->addLayout(top);
    layout->addWidget(m_filter);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_details);
    layout->addLayout(bulk);
    layout->addWidget(m_message);
    layout->addLayout(actions);
}

void ChangePane::setChange(quint64 change)
{
    m_message->setVisible(false);
    m_model->setChange(change);
    showSourceColumn(m_rows, ChangeRowsModel::Row, m_model->lastRow());
    m_progress->setChange(change);
    m_filter->clear();
    m_rows->setCurrentIndex(m_proxy->index(0, 0));
    update();
}

void ChangePane::focusRows() { m_rows->setFocus(); }

int ChangePane::currentRow() const
{
    const QModelIndex index = m_rows->currentIndex();
    return index.isValid() ? m_proxy->mapToSource(index).row() : -1;
}

void ChangePane::updateFilter()
{
    const QString reason = m_filter->reasonKey();
    const auto state = m_filter->state();
    const QString wanted = state ? QString::number(static_cast<int>(*state)) : reason;
    m_proxy->setFilterRole(state ? ChangeRowsModel::RowStateRole : ChangeRowsModel::ReasonRole);
    m_proxy->setFilterRegularExpression(
        wanted.isEmpty() ? QString()
                         : QRegularExpression::anchoredPattern(QRegularExpression::escape(wanted)));
    m_rows->setCurrentIndex(m_proxy->index(0, 0));
    showDetails();
}

void ChangePane::update()
{
    const Change *change = m_desk->change(m_model->change());
    m_counts->setText(change != nullptr ? change->summary() : QString());
    const QStringList bulk = change != nullptr ? change->bulkActionIds : QStringList();
    // A few to recognise them by; Copy IDs has them all.
    constexpr qsizetype shown = 3;
    const QString first = bulk.mid(0, shown).join(QStringLiteral(", "));
    const auto more = static_cast<int>(bulk.size() - shown);
    m_bulk->setText(more > 0 ? tr("Bulk actions of C1: %1 and %n more", nullptr, more).arg(first)
                             : tr("Bulk actions of C1: %1").arg(first));
    m_bulk->setVisible(!bulk.isEmpty());
    m_copyBulk->setVisible(!bulk.isEmpty());
    bool checkable = false;
    if (change != nullptr) {
        const auto counts = change->counts();
        checkable = counts.at(static_cast<size_t>(RowState::NotYet))
                + counts.at(static_cast<size_t>(RowState::Unknown))
            > 0;
    }
    m_checkAgain->setEnabled(checkable);
    showLook();
    const int retryable = change != nullptr ? m_desk->retryableRows(change->id) : 0;
    m_retry->setText(tr("&Retry Failed (%1)").arg(retryable));
    m_retry->setEnabled(retryable > 0);
    m_progress->update();
    m_filter->update(change);
    // Only when it is over: until then somebody may still come in.
    m_remove->setVisible(change != nullptr && !m_desk->isSending(change->id)
                         && change->counts().at(static_cast<size_t>(RowState::Sent)) == 0
                         && m_desk->canBeRemoved(change->id));
    offerToAdopt(change != nullptr ? change->found : QList<App>());
    m_export->setEnabled(change != nullptr);
    showDetails();
}

void ChangePane::offerToAdopt(const QList<App> &found)
{
    m_adopt->setVisible(!found.isEmpty());
    m_adopt->setEnabled(!m_desk->isOpen(m_model->change()));
    // Which of them it is has to be said, also where there is only one.
    m_adoptMenu->clear();
    for (int i = 0; i < found.size(); ++i) {
        const QString made
            = QLocale().toString(found.at(i).createdAt.toLocalTime(), QLocale::LongFormat);
        QAction *action
            = m_adoptMenu->addAction(tr("%1, created %2").arg(found.at(i).id.toString(), made));
        connect(action, &QAction::triggered, this,
                [this, i] { m_desk->adoptApp(m_model->change(), i); });
    }
}

void ChangePane::showDetails()
{
    const Change *change = m_desk->change(m_model->change());
    const int row = currentRow();
    const bool has = change != nullptr && row >= 0 && row < change->rows.size();
    m_sendAgain->setEnabled(has && m_desk->canSendAgain(change->id, row));
    QStringList lines;
    // The number alone stands in the table.
    if (has && !change->rows.at(row).source.name.isEmpty())
        lines << change->rows.at(row).source.text();
    if (has)
        lines << change->rows.at(row).text << change->rows.at(row).details;
    lines.removeAll(QString());
    const QString text = lines.join(u'\n');
    m_details->setText(text);
    m_details->setVisible(!text.isEmpty());
}

void ChangePane::checkAgain()
{
    m_message->setVisible(false);
    m_desk->checkAgain(m_model->change());
    update();
}

/// Looking takes minutes; without a sign nobody knows that it goes on.
void ChangePane::showLook()
{
    const QDateTime last = m_desk->lastLook(m_model->change());
    const QString time = QLocale().toString(last.toLocalTime().time(), QLocale::LongFormat);
    QString text;
    if (m_desk->isLooking(m_model->change()))
        //: %1 is the time of day
        text = last.isValid() ? tr("Looking… Last looked at %1.").arg(time) : tr("Looking…");
    else if (last.isValid())
        text = tr("Last looked at %1.").arg(time);
    m_look->setText(text);
}

void ChangePane::retry()
{
    m_message->setVisible(false);
    emit reviewWanted(
        m_desk->retryPlan(m_model->change()),
        tr("Try again what was refused or not sent in change %1").arg(m_model->change()));
}

/// One row at a time, and never before the person has read what became of it.
void ChangePane::sendAgain()
{
    const quint64 id = m_model->change();
    const int row = currentRow();
    const Change *change = m_desk->change(id);
    if (change == nullptr || !m_desk->canSendAgain(id, row))
        return;
    m_message->setVisible(false);
    const QString why = ChangePresenter::whySendAgain(*change, row);
    if (change->kind != ChangeKind::CreateApp) {
        emit reviewWanted(m_desk->sendAgainPlan(id, row), why);
        return;
    }
    Dialogs::ask(this, tr("Send Again"), why, tr("&Send Again"), tr("&Back"),
                 [this, id, row] { m_desk->sendAgain(id, row); });
}

void ChangePane::exportCsv()
{
    const Change *change = m_desk->change(m_model->change());
    if (change == nullptr)
        return;
    const QString name = QStringLiteral("steward-%1-%2.csv")
                             .arg(change->createdAt.toString(QStringLiteral("yyyyMMdd-HHmmss")))
                             .arg(change->id);
    Dialogs::saveFile(this, tr("Export the Change"), name, QStringLiteral("csv"),
                      [this](const QString &path) { writeCsv(path); });
}

void ChangePane::writeCsv(const QString &path)
{
    const Change *change = m_desk->change(m_model->change());
    if (change == nullptr)
        return;
    m_message->setVisible(false);
    inBackground(
        this,
        [path, copy = *change, host = m_tenantHost] {
            return PrivateFile::save(path, changeCsv(copy, host));
        },
        [this, path, rows = static_cast<int>(change->rows.size())](const QString &problem) {
            if (problem.isEmpty())
                m_message->showMessage(MessageBar::Kind::Info,
                                       tr("%n row(s) exported to %1.", nullptr, rows).arg(path));
            else
                m_message->showMessage(
                    MessageBar::Kind::Error,
                    tr("The file could not be written: %1. Choose another place.").arg(problem));
        });
}

} // namespace Steward
