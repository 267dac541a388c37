// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Steward
{

class ChangeDesk;

/// How far the sending of a change is, what it waits for, and the buttons that pause and stop it.
/// Hidden when nothing is left to be sent.
class ChangeProgress final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeProgress)
public:
    /// \a desk is not owned and must outlive this.
    explicit ChangeProgress(ChangeDesk *desk, QWidget *parent = nullptr);
    void setChange(quint64 change);
    /// Looks again how the change is.
    void update();
    [[nodiscard]] QList<QWidget *> tabOrder() const;

private:
    [[nodiscard]] QString standstill() const;
    void pauseOrResume();

    ChangeDesk *m_desk;
    quint64 m_change = 0;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QTimer m_second; ///< while something is counted down
};

} // namespace Steward
