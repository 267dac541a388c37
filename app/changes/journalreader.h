// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journaldatabase.h"
#include "app/changes/journalrecord.h"
#include "app/core/result.h"

#include <QCoreApplication>

namespace Steward
{

/// Reads the journal's file over a connection of its own, so that a long search holds up no write.
/// Blocking; lives in a thread for reading. Opens the file on the first call.
class JournalReader final
{
    Q_DECLARE_TR_FUNCTIONS(JournalReader)
public:
    explicit JournalReader(QString path);

    /// Newest first. A search through rows goes piece by piece and gives up when it is dropped.
    [[nodiscard]] Result<QList<JournalChange>> changes(const JournalQuery &query);
    /// A change that is not there gives an error.
    [[nodiscard]] Result<JournalRecord> record(qint64 change);
    [[nodiscard]] Result<JournalOverview> overview();
    /// The head of the chain in hex; an error names the first event that does not fit.
    [[nodiscard]] Result<QByteArray> verify(const JournalDropped &dropped);

private:
    struct Ids {
        qint64 first = 0;
        qint64 last = 0;
    };
    [[nodiscard]] Result<void> ready();
    /// No change that fits \a query has an id outside of these.
    [[nodiscard]] Result<Ids> idsFor(const JournalQuery &query);
    [[nodiscard]] Result<JournalRecord> readRecord(qint64 change);
    [[nodiscard]] Result<QList<JournalRow>> rows(qint64 change);
    /// Oldest first.
    [[nodiscard]] Result<QList<JournalEvent>> events(qint64 change);
    /// The hash of the last event in hex, as it stands there.
    [[nodiscard]] Result<QByteArray> head();
    [[nodiscard]] Result<void> countRows(QList<JournalChange> &changes);

    JournalDatabase m_database;
};

} // namespace Steward
