// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/historypane.h"

#include "app/changes/journal.h"
#include "app/changes/journaltext.h"
#include "app/core/plaintext.h"
#include "app/models/journalrowsmodel.h"
#include "ui/support/dialogs.h"
#include "ui/widgets/guardedtableview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sourcecolumn.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace Steward
{

HistoryPane::HistoryPane(Journal *journal, const QString &tenantHost, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_tenantHost(tenantHost)
    , m_model(new JournalRowsModel(this))
    , m_rows(new GuardedTableView(this))
    , m_details(new QPlainTextEdit(this))
    , m_message(new MessageBar(this))
    , m_open(new QPushButton(tr("Open in &Changes"), this))
    , m_csv(new QPushButton(tr("&Export CSV…"), this))
    , m_json(new QPushButton(tr("Export &JSON…"), this))
    , m_exporter(journal)
{
    m_rows->setModel(m_model);
    m_rows->setObjectName(QStringLiteral("historyRowsTable"));
    m_rows->setAccessibleName(tr("Rows of the change"));
    m_details->setObjectName(QStringLiteral("historyDetails"));
    m_details->setAccessibleName(tr("What happened to the row"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setPlaceholderText(tr("Choose a change to see what became of it."));
    m_open->setObjectName(QStringLiteral("openInChanges"));
    m_csv->setObjectName(QStringLiteral("exportCsv"));
    m_json->setObjectName(QStringLiteral("exportJson"));
    buildLayout();
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPane::showDetails);
    connect(m_rows, &GuardedTableView::opened, m_details, [this] { m_details->setFocus(); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openWanted(m_change); });
    connect(m_csv, &QPushButton::clicked, this, [this] { exportSelected(JournalForm::Csv); });
    connect(m_json, &QPushButton::clicked, this, [this] { exportSelected(JournalForm::Json); });
    update();
}

HistoryPane::~HistoryPane() { dropQuestion(); }

void HistoryPane::buildLayout()
{
    const int unit = fontMetrics().averageCharWidth();
    const QList<QPair<int, int>> widths {
        { JournalRowsModel::Row, 6 },    { JournalRowsModel::Person, 24 },
        { JournalRowsModel::Email, 26 }, { JournalRowsModel::State, 11 },
        { JournalRowsModel::Since, 22 }, { JournalRowsModel::RequestId, 16 },
    };
    for (const auto &[column, characters] : widths)
        m_rows->setColumnWidth(column, unit * characters);
    fitSourceColumn(m_rows, JournalRowsModel::Source, {});
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_rows);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *actions = new QHBoxLayout;
    for (QPushButton *button : { m_open, m_csv, m_json }) {
        button->setAutoDefault(false);
        actions->addWidget(button);
    }
    actions->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split, 1);
    layout->addWidget(m_message);
    layout->addLayout(actions);
}

void HistoryPane::dropQuestion()
{
    if (m_dropped)
        *m_dropped = true;
}

void HistoryPane::setChange(qint64 change)
{
    dropQuestion();
    if (change != m_change) {
        m_message->setVisible(false);
        m_change = change;
        m_record = {};
        m_model->setRows({}, {});
    }
    if (change != 0) {
        m_dropped = std::make_shared<std::atomic_bool>(false);
        m_journal->record(change, m_dropped, this,
                          [this, dropped = m_dropped](const Result<JournalRecord> &record) {
                              if (!*dropped)
                                  onRead(record);
                          });
    }
    update();
}

void HistoryPane::onRead(const Result<JournalRecord> &record)
{
    if (!record) {
        m_message->showError(record.error());
        return;
    }
    m_record = *record;
    m_model->setRows(m_record.change, m_record.rows);
    fitSourceColumn(m_rows, JournalRowsModel::Source, m_model->widestSource().text());
    if (!m_rows->currentIndex().isValid())
        m_rows->setCurrentIndex(m_model->index(0, 0));
    update();
}

void HistoryPane::focusRows() { m_rows->setFocus(); }

void HistoryPane::update()
{
    const bool read = m_record.change.id != 0;
    const bool elsewhere = read && m_record.change.tenantHost != m_tenantHost;
    // Said where the button is: a disabled button alone leaves a person to guess.
    const QString why = elsewhere
        ? tr("This change was made in %1. Open that tenant's window to go on with it.")
              .arg(plainText(m_record.change.tenantHost))
        : QString();
    m_open->setEnabled(read && !elsewhere);
    m_open->setToolTip(why);
    m_open->setAccessibleDescription(why);
    const auto many = static_cast<int>(m_selected.size());
    m_csv->setText(many > 1 ? tr("&Export %n as CSV…", nullptr, many) : tr("&Export CSV…"));
    m_json->setText(many > 1 ? tr("Export %n as &JSON…", nullptr, many) : tr("Export &JSON…"));
    m_csv->setEnabled(read || many > 1);
    m_json->setEnabled(read || many > 1);
    showDetails();
}

void HistoryPane::showDetails()
{
    const QModelIndex current = m_rows->currentIndex();
    const QString text = journalRowText(m_record, current.isValid() ? current.row() : -1);
    // What is being read stays where it is when nothing new came.
    if (text == m_text)
        return;
    m_text = text;
    m_details->setPlainText(text);
}

void HistoryPane::setSelected(const QList<qint64> &changes)
{
    m_selected = changes;
    update();
}

void HistoryPane::exportSelected(JournalForm form)
{
    exportChanges(m_selected.size() > 1 ? m_selected : QList<qint64> { m_change }, form);
}

void HistoryPane::exportChanges(const QList<qint64> &changes, JournalForm form)
{
    if (m_exporter.isBusy())
        return; // The message says what is being written.
    m_message->setVisible(false);
    if (changes.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Info,
                               tr("Nothing is listed, so there is nothing to export. Take a filter "
                                  "away first."));
        return;
    }
    const bool isOne = changes.size() == 1;
    const QString suffix
        = form == JournalForm::Csv ? QStringLiteral("csv") : QStringLiteral("json");
    const QString name = isOne && changes.first() == m_record.change.id
        ? journalFileName(m_record.change)
        : QStringLiteral("steward-changes-%1")
              .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    Dialogs::saveFile(this, isOne ? tr("Export the Change") : tr("Export the Changes"),
                      name + u'.' + suffix, suffix,
                      [this, changes, form](const QString &path) { save(changes, form, path); });
}

void HistoryPane::save(const QList<qint64> &changes, JournalForm form, const QString &path)
{
    if (m_exporter.isBusy())
        return;
    m_message->showMessage(MessageBar::Kind::Info, tr("Writing %1…").arg(path));
    // As they are by now: much may have happened while the dialog was open.
    m_exporter.start(
        changes, form, path, [this, path](const Result<JournalExporter::Written> &written) {
            if (!written)
                m_message->showError(written.error());
            else if (written->changes == 1)
                m_message->showMessage(
                    MessageBar::Kind::Info,
                    tr("%n row(s) exported to %1.", nullptr, written->rows).arg(path));
            else
                m_message->showMessage(
                    MessageBar::Kind::Info,
                    tr("%n change(s) exported to %1.", nullptr, written->changes).arg(path));
        });
}

} // namespace Steward
