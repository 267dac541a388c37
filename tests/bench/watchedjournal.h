// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journalwriter.h"

namespace Steward
{

/// Passes everything on to a journal, and tells when a plan or an answer is durable.
class WatchedJournal final : public JournalWriter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchedJournal)
public:
    /// \a journal is not owned and must outlive this.
    explicit WatchedJournal(JournalWriter *journal);
    [[nodiscard]] State state() const override { return m_journal->state(); }
    [[nodiscard]] const QString &problem() const override { return m_journal->problem(); }
    [[nodiscard]] qint64 takeId() override { return m_journal->takeId(); }
    void begin(const JournalChange &change, const QList<JournalRow> &rows, QObject *context,
               Callback<void> callback) override;
    void append(const QList<JournalEvent> &events, Haste haste, QObject *context,
                Callback<void> callback) override;

signals:
    /// A change with its rows is on the disk; nothing of it was sent yet.
    void planned();
    /// The answer that \a rows were accepted is on the disk.
    void accepted(int rows);

private:
    JournalWriter *m_journal;
};

} // namespace Steward
