// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/journal.h"

#include "app/changes/journalfile.h"
#include "app/changes/journalreader.h"
#include "app/core/background.h"
#include "app/core/logging.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
// A commit takes a third of a millisecond: gathered for so long it costs next to nothing, and
// nobody sees the wait.
constexpr int gatherMs = 8;
// Of whole changes, so that requests of those that are written do not wait for the others.
constexpr int beginningsMs = 3;
} // namespace

Journal::Journal(QString file, QObject *parent)
    : JournalWriter(parent)
    , m_file(std::move(file))
    , m_worker(new QObject)
    , m_store(std::make_unique<JournalFile>(m_file))
    , m_readWorker(new QObject)
    , m_reader(std::make_unique<JournalReader>(m_file))
{
    m_thread.setObjectName(u"journal"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    m_readThread.setObjectName(u"journal-read"_s);
    m_readWorker->moveToThread(&m_readThread);
    connect(&m_readThread, &QThread::finished, m_readWorker, &QObject::deleteLater);
    m_readThread.start();
    m_soon.setSingleShot(true);
    m_soon.setTimerType(Qt::PreciseTimer);
    m_soon.setInterval(gatherMs);
    connect(&m_soon, &QTimer::timeout, this, &Journal::wakeWorker);
}

Journal::~Journal()
{
    // Nobody is left to hear what was asked for; what was to be written is.
    *m_ended = true;
    // Behind all that was handed in, and in the thread that opened the file.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            while (!isEmpty())
                drain();
            m_store.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        m_readWorker,
        [this] {
            m_reader.reset();
            m_readThread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    m_readThread.wait();
}

QString Journal::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/journal.sqlite"_L1;
}

void Journal::open()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            QString setAside;
            const auto done
                = m_store->open(setAside).and_then([this] { return m_store->lastId(); });
            QMetaObject::invokeMethod(
                this,
                [this, done, readOnly = m_store->isReadOnly(), setAside] {
                    onOpened(done, readOnly, setAside);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Journal::onOpened(const Result<qint64> &lastId, bool readOnly, const QString &setAside)
{
    m_lastId = lastId.value_or(0);
    if (!lastId) {
        m_state = State::Failed;
        m_problem = lastId.error().userText();
    } else if (readOnly) {
        m_state = State::ReadOnly;
        m_problem = tr("Another Steward is running and writes to the journal, so nothing can be "
                       "sent from this one. Close the other first.");
    } else {
        m_state = State::Ready;
        if (!setAside.isEmpty())
            m_problem = tr("The journal was damaged. It was set aside as %1, and a new one was "
                           "begun.")
                            .arg(setAside);
    }
    emit stateChanged();
}

template <class T, class Function>
Journal::Work Journal::makeWork(QObject *context, Callback<T> callback, Function function)
{
    return [guard = QPointer<QObject>(context), callback = std::move(callback),
            function = std::move(function)](JournalFile *file) {
        // Without a file the group has failed already, and says so.
        Result<T> result
            = file != nullptr ? function(*file) : Result<T>(unexpected(ApiError::cancelled()));
        Result<void> sound;
        if (!result)
            sound = unexpected(result.error());
        Report report = [guard, callback, result](const Result<void> &group) {
            if (!guard || !callback)
                return;
            if (group)
                callback(result);
            else
                callback(unexpected(group.error()));
        };
        return QPair<Result<void>, Report>(sound, std::move(report));
    };
}

template <class T, class Function>
void Journal::read(QObject *context, Callback<T> callback, Function function,
                   const JournalDropped &dropped)
{
    QMetaObject::invokeMethod(
        m_readWorker,
        [this, guard = QPointer<QObject>(context), callback = std::move(callback),
         function = std::move(function), dropped] {
            Result<T> result = *m_ended || (dropped && *dropped)
                ? Result<T>(unexpected(ApiError::cancelled()))
                : function(*m_reader);
            QMetaObject::invokeMethod(
                this,
                [guard, callback, result] {
                    if (guard)
                        callback(result);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Journal::post(Haste haste, Work work)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_queue.append(std::move(work));
    }
    if (haste == Haste::Now)
        wakeWorker();
    else if (!m_soon.isActive())
        m_soon.start();
}

void Journal::post(const QSet<qint64> &changes, Haste haste, Work work)
{
    {
        const QMutexLocker lock(&m_mutex);
        const bool follows = std::any_of(
            m_beginnings.begin(), m_beginnings.end(),
            [&changes](const Beginning &one) { return one.changes.intersects(changes); });
        if (follows) {
            m_beginnings.append({ changes, std::move(work) });
            return;
        }
    }
    post(haste, std::move(work));
}

bool Journal::isEmpty()
{
    const QMutexLocker lock(&m_mutex);
    return m_queue.isEmpty() && m_beginnings.isEmpty();
}

void Journal::wakeWorker()
{
    m_soon.stop();
    QMetaObject::invokeMethod(
        m_worker, [this] { drain(); }, Qt::QueuedConnection);
}

std::optional<Journal::Work> Journal::takeBeginning()
{
    const QMutexLocker lock(&m_mutex);
    if (m_beginnings.isEmpty())
        return std::nullopt;
    return m_beginnings.takeFirst().work;
}

/// What waits goes to the disk together: one commit for many calls, or none of them.
void Journal::drain()
{
    if (isEmpty())
        return;
    QList<Work> works;
    {
        const QMutexLocker lock(&m_mutex);
        works = std::exchange(m_queue, {});
    }
    QElapsedTimer clock;
    clock.start();
    Result<void> group = m_store->beginGroup();
    QList<Report> reports;
    const auto carryOut = [&](const Work &work) {
        // A full disk ends the transaction by itself: what came after would be written alone.
        auto [sound, report] = work(group ? m_store.get() : nullptr);
        if (!sound && group)
            group = sound;
        reports.append(std::move(report));
    };
    std::for_each(works.begin(), works.end(), carryOut);
    std::optional<Work> beginning;
    do {
        beginning = takeBeginning();
        if (beginning)
            carryOut(*beginning);
    } while (beginning && clock.elapsed() < beginningsMs);
    if (group)
        group = m_store->endGroup();
    else
        m_store->dropGroup();
    if (!group)
        qCWarning(lcChanges).noquote() << "the journal:" << group.error().technical;
    QMetaObject::invokeMethod(
        this,
        [reports, group] {
            for (const Report &report : reports)
                report(group);
        },
        Qt::QueuedConnection);
    if (beginning)
        QMetaObject::invokeMethod(
            m_worker, [this] { drain(); }, Qt::QueuedConnection);
}

void Journal::begin(const JournalChange &change, const QList<JournalRow> &rows, QObject *context,
                    Callback<void> callback)
{
    Beginning beginning { { change.id },
                          makeWork<void>(context, std::move(callback),
                                         [change, rows](JournalFile &file) {
                                             return file.addChange(change, rows);
                                         }) };
    {
        const QMutexLocker lock(&m_mutex);
        m_beginnings.append(std::move(beginning));
    }
    wakeWorker();
}

void Journal::append(const QList<JournalEvent> &events, Haste haste, QObject *context,
                     Callback<void> callback)
{
    QSet<qint64> changes;
    for (const JournalEvent &event : events)
        changes.insert(event.change);
    post(changes, haste, makeWork<void>(context, std::move(callback), [events](JournalFile &file) {
             Result<void> done;
             for (const JournalEvent &event : events) {
                 done = file.addEvent(event);
                 if (!done)
                     break;
             }
             return done;
         }));
}

void Journal::changes(const JournalQuery &query, QObject *context,
                      Callback<QList<JournalChange>> callback)
{
    read<QList<JournalChange>>(
        context, std::move(callback), [query](JournalReader &file) { return file.changes(query); },
        query.dropped);
}

void Journal::record(qint64 change, const JournalDropped &dropped, QObject *context,
                     Callback<JournalRecord> callback)
{
    read<JournalRecord>(
        context, std::move(callback), [change](JournalReader &file) { return file.record(change); },
        dropped);
}

void Journal::overview(QObject *context, Callback<JournalOverview> callback)
{
    read<JournalOverview>(context, std::move(callback),
                          [](JournalReader &file) { return file.overview(); });
}

void Journal::verify(QObject *context, Callback<QByteArray> callback)
{
    inBackground(
        context,
        [file = m_file, ended = m_ended] {
            JournalReader reader(file);
            return reader.verify(ended);
        },
        std::move(callback));
}

void Journal::limitPages(int pages)
{
    post(Haste::Now,
         makeWork<void>(this, {}, [pages](JournalFile &file) { return file.limitPages(pages); }));
}

} // namespace Steward
