// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journalexporter.h"
#include "app/changes/journalrecord.h"
#include "app/core/result.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace Steward
{

class GuardedTableView;
class Journal;
class JournalRowsModel;
class MessageBar;

/// One change of the journal: its rows, everything that happened to the current one, and the ways
/// on from there.
class HistoryPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPane)
public:
    /// \a journal is not owned. \a tenantHost is the tenant whose changes can be gone on with.
    HistoryPane(Journal *journal, const QString &tenantHost, QWidget *parent = nullptr);
    ~HistoryPane() override;
    /// Shows \a change as it is in the journal now; 0 shows none. The current row stays where the
    /// change is the one that is shown.
    void setChange(qint64 change);
    /// The changes that are selected, the shown one among them, for exports.
    void setSelected(const QList<qint64> &changes);
    /// Asks for a file and writes \a changes to it.
    void exportChanges(const QList<qint64> &changes, JournalForm form);
    void focusRows();

signals:
    /// The person wants to go on with \a change, which is of this tenant.
    void openWanted(qint64 change);

private:
    void buildLayout();
    void onRead(const Result<JournalRecord> &record);
    void update();
    void showDetails();
    void dropQuestion();
    void exportSelected(JournalForm form);
    void save(const QList<qint64> &changes, JournalForm form, const QString &path);

    Journal *m_journal;
    QString m_tenantHost;
    qint64 m_change = 0;
    JournalRecord m_record; ///< its change has the id 0 until it was read
    JournalDropped m_dropped;
    QString m_text; ///< of the details, as it was set
    JournalRowsModel *m_model;
    GuardedTableView *m_rows;
    QPlainTextEdit *m_details;
    MessageBar *m_message;
    QPushButton *m_open;
    QPushButton *m_csv;
    QPushButton *m_json;
    JournalExporter m_exporter;
    QList<qint64> m_selected;
};

} // namespace Steward
