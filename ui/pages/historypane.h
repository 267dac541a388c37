// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    void focusRows();

signals:
    /// The person wants to go on with \a change, which is of this tenant.
    void openWanted(qint64 change);

private:
    using Write = QByteArray (*)(const JournalRecord &);
    void buildLayout();
    void onRead(const Result<JournalRecord> &record);
    void update();
    void showDetails();
    void dropQuestion();
    void exportAs(const QString &suffix, Write write);
    void save(const QString &path, const JournalRecord &record, Write write);

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
};

} // namespace Steward
