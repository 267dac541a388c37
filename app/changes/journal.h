// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journalrecord.h"
#include "app/core/result.h"

#include <QMutex>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace Steward
{

class JournalFile;

/// The record of every change made from this machine: SQLite in a thread of its own, so that nobody
/// waits for the disk. What is reported as done is on the disk. All functions are called from the
/// GUI thread; callbacks come there, in the order of the calls, not before the call returned and
/// not when their context is gone.
class Journal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Journal)
public:
    enum class State {
        Opening,
        Ready,
        ReadOnly, ///< another Steward writes to it: it can be looked at, nothing can be sent
        Failed, ///< see problem(): nothing can be sent
    };
    Q_ENUM(State)

    /// \a file is made when it is not there.
    explicit Journal(QString file = defaultFile(), QObject *parent = nullptr);
    /// Writes what was handed in, then ends the thread.
    ~Journal() override;
    [[nodiscard]] static QString defaultFile();

    void open();
    [[nodiscard]] State state() const { return m_state; }
    /// What is wrong, or was put right on opening (a damaged file was set aside); a sentence.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    template <class T> using Callback = std::function<void(const Result<T> &)>;
    /// Adds a change with its rows; calls back with its id.
    void begin(const JournalChange &change, const QList<JournalRow> &rows, QObject *context,
               Callback<qint64> callback);
    /// Adds events and brings the rows up to date.
    void append(const QList<JournalEvent> &events, QObject *context, Callback<void> callback);
    void changes(const JournalQuery &query, QObject *context,
                 Callback<QList<JournalChange>> callback);
    void rows(qint64 change, QObject *context, Callback<QList<JournalRow>> callback);
    /// The events of one change, oldest first.
    void events(qint64 change, QObject *context, Callback<QList<JournalEvent>> callback);
    /// The head of the chain of hashes over all events, in hex; an error names the first event that
    /// does not fit, because it, or one before it, was changed, removed or put in.
    void verify(QObject *context, Callback<QByteArray> callback);
    /// The journal may grow to \a pages pages of the file. For tests: a full disk.
    void limitPages(int pages);

signals:
    void stateChanged();

private:
    /// Hands the result over in the GUI thread; \a group says what became of the commit.
    using Report = std::function<void(const Result<void> &group)>;
    /// Runs in the journal's thread; a false first means that the group cannot be committed.
    using Work = std::function<QPair<Result<void>, Report>(JournalFile &)>;
    enum class Access { Read, Write };
    template <class T, class Function>
    void enqueue(Access access, QObject *context, Callback<T> callback, Function function);
    void post(Work work);
    void drain();
    void onOpened(const Result<void> &done, bool readOnly, const QString &setAside);

    QString m_file;
    State m_state = State::Opening;
    QString m_problem;
    QThread m_thread;
    QObject *m_worker; ///< lives in the thread
    std::unique_ptr<JournalFile> m_store; ///< touched in the thread only
    QMutex m_mutex;
    QList<Work> m_queue;
};

} // namespace Steward
