// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journalwriter.h"

#include <QMutex>
#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Steward
{

class JournalFile;
class JournalReader;

/// The record of every change made from this machine: SQLite, written in a thread of its own and
/// read in another, so that nobody waits for the disk and no search holds up a write. What is
/// reported as done is on the disk. All functions are called from the GUI thread; callbacks come
/// there, those of writes for each change in the order of the calls, not before the call returned
/// and not when their context is gone.
class Journal final : public JournalWriter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Journal)
public:
    /// \a file is made when it is not there.
    explicit Journal(QString file = defaultFile(), QObject *parent = nullptr);
    /// Writes what was handed in, then ends the thread.
    ~Journal() override;
    [[nodiscard]] static QString defaultFile();

    void open();
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] const QString &problem() const override { return m_problem; }
    [[nodiscard]] qint64 takeId() override { return ++m_lastId; }
    void begin(const JournalChange &change, const QList<JournalRow> &rows, QObject *context,
               Callback<void> callback) override;
    void append(const QList<JournalEvent> &events, Haste haste, QObject *context,
                Callback<void> callback) override;
    /// Newest first. Reads see what was reported as written; one that is dropped (see
    /// JournalDropped) while it waits costs nothing.
    void changes(const JournalQuery &query, QObject *context,
                 Callback<QList<JournalChange>> callback);
    /// A change with all its rows and events, and the head of the chain at that moment.
    void record(qint64 change, const JournalDropped &dropped, QObject *context,
                Callback<JournalRecord> callback);
    void overview(QObject *context, Callback<JournalOverview> callback);
    /// The head of the chain of hashes over all events, in hex; an error names the first event that
    /// does not fit, because it, or one before it, was changed, removed or put in. Takes seconds
    /// for a long journal; other reads go on meanwhile.
    void verify(QObject *context, Callback<QByteArray> callback);
    /// The journal may grow to \a pages pages of the file. For tests: a full disk.
    void limitPages(int pages);

private:
    /// Hands the result over in the GUI thread; \a group says what became of the commit.
    using Report = std::function<void(const Result<void> &group)>;
    /// Runs in the journal's thread; a false first means that the group cannot be committed.
    using Work = std::function<QPair<Result<void>, Report>(JournalFile *)>;
    template <class T, class Function>
    [[nodiscard]] static Work makeWork(QObject *context, Callback<T> callback, Function function);
    template <class T, class Function>
    void read(QObject *context, Callback<T> callback, Function function,
              const JournalDropped &dropped = {});
    void post(Haste haste, Work work);
    /// A whole change to be written, or what follows it while it waits.
    struct Beginning {
        QSet<qint64> changes;
        Work work;
    };
    /// Behind the beginnings when one of \a changes is among them.
    void post(const QSet<qint64> &changes, Haste haste, Work work);
    [[nodiscard]] bool isEmpty();
    void wakeWorker();
    [[nodiscard]] std::optional<Work> takeBeginning();
    void drain();
    void onOpened(const Result<qint64> &lastId, bool readOnly, const QString &setAside);

    QString m_file;
    State m_state = State::Opening;
    QString m_problem;
    QThread m_thread;
    QObject *m_worker; ///< lives in the thread
    std::unique_ptr<JournalFile> m_store; ///< touched in the thread only
    QMutex m_mutex;
    QList<Work> m_queue;
    QList<Beginning> m_beginnings; ///< behind the queue: requests wait for what is in that
    QTimer m_soon; ///< what can wait goes to the disk when it fires, or with what can not
    qint64 m_lastId = 0;
    JournalDropped m_ended
        = std::make_shared<std::atomic_bool>(false); ///< no read matters any more
    QThread m_readThread;
    QObject *m_readWorker; ///< lives in the thread for reading
    std::unique_ptr<JournalReader> m_reader; ///< touched in that thread only
};

} // namespace Steward
