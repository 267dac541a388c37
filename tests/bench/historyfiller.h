// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journal.h"

namespace Steward
{

/// Fills a journal with made-up changes of one to three rows, through the door that real ones take.
class HistoryFiller final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryFiller)
public:
    static constexpr auto tenantHost = "acme.conductor.one";
    static constexpr auto commonWord = "Payroll"; ///< in one of eight changes
    static constexpr auto rareWord = "Zebulon"; ///< in one of five thousand

    /// \a journal is Ready, not owned, and must outlive this.
    HistoryFiller(Journal *journal, int changes, QObject *parent = nullptr);
    void start();

signals:
    void finished();
    void failed(const QString &sentence);

private:
    void addBatch();
    void addChange(int number, JournalWriter::Callback<void> callback);

    Journal *m_journal;
    int m_changes;
    int m_added = 0;
};

} // namespace Steward
