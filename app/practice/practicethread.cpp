// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/practicethread.h"

#include "app/practice/practicetenant.h"

namespace Steward::Practice
{

PracticeThread::PracticeThread(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    qRegisterMetaType<Connection>();
    m_thread.setObjectName(QStringLiteral("practice tenant"));
}

PracticeThread::~PracticeThread()
{
    m_thread.quit();
    m_thread.wait();
}

void PracticeThread::start()
{
    auto *worker = new QObject;
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, worker, [this, worker] {
        // Made here, so that its sockets belong to this thread.
        auto *tenant = new PracticeTenant(m_options, worker);
        QString error;
        if (tenant->start(&error))
            emit ready(tenant->connection());
        else
            emit failed(error);
    });
    m_thread.start();
}

} // namespace Steward::Practice
