// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/chosenmodel.h"
#include "tests/bench/runqueue.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QStringList>
#include <QTableView>
#include <QWidget>

namespace Steward
{

class Directory;
class SearchPage;
class Session;

/// A window with the page that people are picked in. What is typed is searched at each key once the
/// directory is complete; the window tells when it has been painted.
class PeopleWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleWindow)
public:
    /// Neither is owned, both must outlive this.
    PeopleWindow(Session *session, Directory *directory);
    /// Presses a key in the search field; painted() follows.
    void press(QChar letter);
    /// Empties the search field as one key does; painted() follows.
    void clear();
    /// Sorts as a click on the header of \a column does; painted() follows. Only when the directory
    /// is complete.
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

    ChosenModel m_chosen;
    SearchPage *m_page;
    QLineEdit *m_field;
    QTableView *m_table; ///< of those who are here
    RunQueue m_runQueue;
    QElapsedTimer m_clock;
    qint64 m_waitedNs = 0;
    bool m_pressed = false;
    bool m_rowsPainted = false; ///< since then
};

} // namespace Steward
