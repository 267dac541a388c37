// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace Steward
{

/// Runs \a work in another thread, then \a done with its result in the thread of \a context: never
/// before returning, and not when the context is gone by then. \a work must not touch anything of
/// the caller's.
template <class Work, class Done> void inBackground(QObject *context, Work work, Done done)
{
    using Value = decltype(work());
    auto promise = std::make_shared<QPromise<Value>>();
    // Not QFuture::then(): in Qt 6.4 that dies when the context went first.
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         done(watcher->result());
                     });
    watcher->setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace Steward
