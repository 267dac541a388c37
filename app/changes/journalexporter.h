// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journalexport.h"
#include "app/core/result.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Steward
{

class Journal;
class PrivateFile;

/// Puts changes of the journal into one file, one after the other, so that no more than one of them
/// is in memory. GUI thread only; it reads and writes in others.
class JournalExporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalExporter)
public:
    /// How many were written.
    struct Written {
        int changes = 0;
        int rows = 0;
    };
    using Callback = std::function<void(const Result<Written> &)>;
    /// \a journal is not owned and must outlive this.
    explicit JournalExporter(Journal *journal, QObject *parent = nullptr);
    /// Writes \a changes to \a path as they are by then, and calls back once, unless this is
    /// destroyed first: then there is no file. Not while it isBusy().
    void start(const QList<qint64> &changes, JournalForm form, const QString &path,
               Callback callback);
    [[nodiscard]] bool isBusy() const { return m_callback != nullptr; }

private:
    void readNext();
    void write(const JournalRecord &record);
    void finish();
    void end(const Result<Written> &result);

    Journal *m_journal;
    QList<qint64> m_changes;
    JournalForm m_form = JournalForm::Csv;
    Callback m_callback;
    Written m_written;
    QByteArray m_head; ///< of the chain, as it was read last
    /// Touched by one background call after the other.
    std::shared_ptr<std::unique_ptr<PrivateFile>> m_file;
    QString m_path;
};

} // namespace Steward
