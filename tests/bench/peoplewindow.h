// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/runqueue.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QStringList>
#include <QWidget>

namespace Steward
{

class DirectoryModel;
class GuardedTableView;

/// A window as people are picked in: a search field over a table of a directory. What is typed is
/// searched at each key; the window tells when it has been painted.
class PeopleWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleWindow)
public:
    /// \a model is not owned and must outlive this.
    explicit PeopleWindow(DirectoryModel *model);
    /// Presses a key in the search field; painted() follows.
    void press(QChar letter);
    /// Empties the search field as one key does; painted() follows.
    void clear();
    /// Sorts as a click on the header of \a column does; painted() follows.
    void sortBy(int column, Qt::SortOrder order);
    [[nodiscard]] QString text() const { return m_field->text(); }

    /// Two hundred things to look for, in ten scripts.
    [[nodiscard]] static QStringList queries();

signals:
    /// The window is up to date, \a milliseconds after the key or header was pressed: what the
    /// thread computed and what it was blocked in, without what it waited for a processor.
    void painted(double milliseconds);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void send(int key, const QString &text);
    void beginToPaint();

    DirectoryModel *m_model;
    QLineEdit *m_field;
    GuardedTableView *m_table;
    RunQueue m_runQueue;
    QElapsedTimer m_clock;
    qint64 m_waitedNs = 0;
    bool m_pressed = false;
    bool m_rowsPainted = false; ///< since then
};

} // namespace Steward
