// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journalrecord.h"
#include "app/core/result.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QSqlDatabase>
#include <QVariantList>

#include <memory>

class QSqlQuery;

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
    static constexpr int schemaVersion = 1;

    explicit JournalFile(QString path);
    ~JournalFile();
    Q_DISABLE_COPY_MOVE(JournalFile)

    /// Opens or makes it. \a setAside gets the place that a damaged file was moved to.
    [[nodiscard]] Result<void> open(QString &setAside);
    /// Another process writes to it.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// What is written between these is on the disk together, or not at all.
    [[nodiscard]] Result<void> beginGroup();
    [[nodiscard]] Result<void> endGroup();
    void dropGroup();

    [[nodiscard]] Result<qint64> addChange(const JournalChange &change,
                                           const QList<JournalRow> &rows);
    [[nodiscard]] Result<void> addEvent(const JournalEvent &event);
    [[nodiscard]] Result<QList<JournalChange>> changes(const JournalQuery &query);
    [[nodiscard]] Result<QList<JournalRow>> rows(qint64 change);
    [[nodiscard]] Result<QList<JournalEvent>> events(qint64 change);
    [[nodiscard]] Result<QByteArray> verify();
    [[nodiscard]] Result<void> limitPages(int pages);

private:
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> migrate();
    [[nodiscard]] Result<void> run(const QString &statement);
    /// The one place where a statement runs: binds \a values to the prepared \a query first.
    [[nodiscard]] Result<void> execute(QSqlQuery &query, const QVariantList &values = {});
    [[nodiscard]] Result<void> loadHead();
    [[nodiscard]] Result<void> applyToRows(const JournalEvent &event);
    [[nodiscard]] ApiError failure(const QSqlQuery &query);
    void close();

    QString m_path;
    QString m_connection;
    std::unique_ptr<QLockFile> m_lock;
    bool m_readOnly = false;
    bool m_damaged = false; ///< found out while opening
    QByteArray m_head; ///< hash of the last event
    QByteArray m_headBeforeGroup;
};

} // namespace Steward
