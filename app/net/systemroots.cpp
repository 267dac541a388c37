// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/systemroots.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QSslConfiguration>
#include <QThreadPool>

#include <memory>

namespace Steward::SystemRoots
{

QList<QSslCertificate> all()
{
    // The language makes whoever comes second wait for the first.
    static const QList<QSslCertificate> roots = QSslConfiguration::systemCaCertificates();
    return roots;
}

void load(QObject *context, std::function<void()> done)
{
    auto promise = std::make_shared<QPromise<bool>>();
    // Not QFuture::then(): in Qt 6.4 that dies when the context went first.
    auto *watcher = new QFutureWatcher<bool>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         done();
                     });
    watcher->setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise] {
        (void)all();
        promise->addResult(true);
        promise->finish();
    });
}

} // namespace Steward::SystemRoots
