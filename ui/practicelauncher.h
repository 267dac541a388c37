// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/practicethread.h"

#include <QObject>

namespace Steward
{

class MainWindow;

/// Starts the built-in practice tenant and hands a session on it to a window. Its secret stays in
/// memory.
class PracticeLauncher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticeLauncher)
public:
    /// \a window is not owned and must outlive this.
    PracticeLauncher(Practice::Options options, MainWindow *window, QObject *parent = nullptr);
    void start();

private:
    void onReady(const Practice::Connection &connection);

    MainWindow *m_window;
    Practice::PracticeThread m_thread;
};

} // namespace Steward
