// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/watchedjournal.h"

namespace Steward
{

WatchedJournal::WatchedJournal(JournalWriter *journal)
    : m_journal(journal)
{
    connect(journal, &JournalWriter::stateChanged, this, &JournalWriter::stateChanged);
}

void WatchedJournal::begin(const JournalChange &change, const QList<JournalRow> &rows,
                           QObject *context, Callback<void> callback)
{
    m_journal->begin(change, rows, context,
                     [this, callback = std::move(callback)](const Result<void> &done) {
                         if (done)
                             emit planned();
                         if (callback)
                             callback(done);
                     });
}

void WatchedJournal::append(const QList<JournalEvent> &events, Haste haste, QObject *context,
                            Callback<void> callback)
{
    int rows = 0;
    for (const JournalEvent &event : events)
        rows += event.state == RowState::Accepted ? static_cast<int>(event.rows.size()) : 0;
    m_journal->append(events, haste, context,
                      [this, rows, callback = std::move(callback)](const Result<void> &done) {
                          if (done && rows > 0)
                              emit accepted(rows);
                          if (callback)
                              callback(done);
                      });
}

} // namespace Steward
