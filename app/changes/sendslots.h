// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Steward
{

/// Shares out, over all changes of a tenant, how many writes are on their way at once, and how many
/// are marked in the journal ahead of being sent: after a loss of power, those have to be looked
/// for. GUI thread only.
class SendSlots final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendSlots)
public:
    static constexpr int maxInFlight = 4;
    static constexpr int maxMarked = 16;

    explicit SendSlots(QObject *parent = nullptr);

    /// Takes a place for a request; false when all are taken.
    [[nodiscard]] bool take();
    /// Gives one back; freed() follows.
    void give();
    /// Nothing is on its way or about to be.
    [[nodiscard]] bool isIdle() const { return m_inFlight == 0 && m_marked == 0; }
    /// Takes up to \a wanted marks and returns how many it got; none where there are only a few.
    [[nodiscard]] int takeMarks(int wanted);
    /// Gives back marks that were used; those who wait for some hear of it.
    void giveMarks(int marks);
    /// Gives back marks that were taken for nothing.
    void putBackMarks(int marks);

signals:
    /// There may be room now for somebody who waits.
    void freed();

private:
    int m_inFlight = 0;
    int m_marked = 0;
};

} // namespace Steward
