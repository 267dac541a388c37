// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0

// Linked into every test: lets the network's threads end before the process does. QThread::wait()
// returns when run() is over, a moment before OpenSSL frees what it holds for the thread; a process
// that exits in that moment takes OpenSSL down under the thread, and LeakSanitizer counts the rest.

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDirIterator>
#include <QFile>

#include <sched.h>

#include <chrono>

using namespace std::chrono_literals;

namespace
{
bool usesOpenSsl(const QByteArray &threadName)
{
    return threadName.startsWith("QNetworkAccess") || threadName.startsWith("practice tenant");
}

bool anyLeft()
{
    QDirIterator tasks(QStringLiteral("/proc/self/task"), QDir::Dirs | QDir::NoDotAndDotDot);
    while (tasks.hasNext()) {
        QFile name(tasks.next() + QStringLiteral("/comm"));
        if (name.open(QIODevice::ReadOnly) && usesOpenSsl(name.readAll()))
            return true;
    }
    return false;
}

void waitForThreads()
{
    const QDeadlineTimer limit(5s); // a thread that never ends is for LeakSanitizer to report
    while (anyLeft() && !limit.hasExpired())
        sched_yield();
}

void install() { qAddPostRoutine(waitForThreads); }
} // namespace

Q_COREAPP_STARTUP_FUNCTION(install)
