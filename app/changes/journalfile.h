// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journaldatabase.h"
#include "app/changes/journalrecord.h"
#include "app/core/result.h"

#include <QCoreApplication>
#include <QLockFile>

#include <memory>

namespace Steward
{

/// The journal's file (SQLite, WAL, synchronous=FULL). Blocking; lives in the journal's thread.
///
/// Events are only ever added, each with the hash of itself and of the one before, so that a
/// change, a removal or an insertion shows. Rows are what the events made of them, kept for quick
/// lists.
class JournalFile final
{
    Q_DECLARE_TR_FUNCTIONS(JournalFile)
public:
    static constexpr int schemaVersion = 3;

    explicit JournalFile(QString path);
    Q_DISABLE_COPY_MOVE(JournalFile)

    /// Opens or makes it. \a setAside gets the place that a damaged file was moved to.
    [[nodiscard]] Result<void> open(QString &setAside);
    /// Another process writes to it.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// What is written between these is on the disk together, or not at all.
    [[nodiscard]] Result<void> beginGroup();
    [[nodiscard]] Result<void> endGroup();
    void dropGroup();

    /// Under its id, which must be new.
    [[nodiscard]] Result<void> addChange(const JournalChange &change,
                                         const QList<JournalRow> &rows);
    /// The largest id that a change was ever given; 0 for none.
    [[nodiscard]] Result<qint64> lastId();
    [[nodiscard]] Result<void> addEvent(const JournalEvent &event);
    [[nodiscard]] Result<void> limitPages(int pages);

private:
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> migrate();
    [[nodiscard]] Result<void> loadHead();
    [[nodiscard]] Result<void> addRow(qint64 change, const JournalRow &row);
    [[nodiscard]] Result<void> applyToRows(const JournalEvent &event);

    JournalDatabase m_database;
    std::unique_ptr<QLockFile> m_lock;
    bool m_readOnly = false;
    QByteArray m_head; ///< hash of the last event
    QByteArray m_headBeforeGroup;
};

} // namespace Steward
