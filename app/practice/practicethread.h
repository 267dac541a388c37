// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/options.h"

#include <QObject>
#include <QThread>

namespace Steward::Practice
{

/// A practice tenant in a thread of its own, for the console's `--practice`. Signals arrive in the
/// thread of this object.
class PracticeThread final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticeThread)
public:
    explicit PracticeThread(Options options, QObject *parent = nullptr);
    /// Stops the tenant and waits for its thread.
    ~PracticeThread() override;
    void start();

signals:
    void ready(const Steward::Practice::Connection &connection);
    /// One sentence.
    void failed(const QString &sentence);

private:
    Options m_options;
    QThread m_thread;
};

} // namespace Steward::Practice
