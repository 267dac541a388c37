// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/chosenmodel.h"

#include <QObject>

namespace Steward
{

/// Puts many people to the chosen ones, in pieces of a few milliseconds between which the window
/// goes on; all of them are one step for undo(). GUI thread only.
class ChosenAdder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChosenAdder)
public:
    /// \a chosen is not owned and must outlive this.
    explicit ChosenAdder(ChosenModel *chosen, QObject *parent = nullptr);
    /// Adds \a entries; few of them at once, before this returns. Those on their way come first.
    void add(const QList<ChosenModel::Entry> &entries);
    /// Those who are still on their way are not added.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    /// All are there: \a added of them were new. \a step is ChosenModel::add()'s; 0 when none was,
    /// or somebody took it back meanwhile.
    void finished(quint64 step, int added);

private:
    void addPiece();
    void end(quint64 step, int added);

    ChosenModel *m_chosen;
    QList<ChosenModel::Entry> m_entries;
    qsizetype m_next = 0;
    quint64 m_step = 0;
    int m_added = 0;
    bool m_running = false;
};

} // namespace Steward
