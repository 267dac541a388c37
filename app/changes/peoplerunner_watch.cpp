// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0

// The part of PeopleRunner that watches rows until the tenant shows them.
#include "app/changes/peoplerunner.h"

#include "app/auth/session.h"
#include "app/core/nextpass.h"

#include <array>
#include <utility>

namespace Steward
{

namespace
{
// Owners show after 45-150 s as a rule, sometimes at once; asking rarely costs little patience.
constexpr std::array<qint64, 6> readDelaysMs { 1000, 2000, 4000, 8000, 12000, 12000 };
} // namespace

void PeopleRunner::unwatch(int row)
{
    m_watched -= isWatched(row) ? 1 : 0;
    m_watches[row].until = {};
}

void PeopleRunner::watch(int row)
{
    m_watched += isWatched(row) ? 0 : 1;
    m_watches[row].until = now().addMSecs(m_context.windowMs);
    m_watches[row].seenAbsent = false;
    m_watches[row].watchedFrom = m_reads;
    m_backOff = 0;
    scheduleRead();
}

void PeopleRunner::scheduleRead()
{
    if (m_watched == 0 || m_readScheduled || isReading())
        return;
    m_readScheduled = true;
    const auto step = qMin<size_t>(static_cast<size_t>(m_backOff++), readDelaysMs.size() - 1);
    const qint64 delay = qMin(readDelaysMs.at(step), qMax<qint64>(1, m_context.windowMs / 4));
    m_session->client()->clock()->after(delay, this, [this] {
        m_readScheduled = false;
        readList(Purpose::Verify);
    });
}

/// Some rows in each pass of the event loop: windows are drawn between them.
void PeopleRunner::verifySlice()
{
    constexpr int slice = 2000;
    const int first = m_verification->next;
    const int end = qMin(first + slice, static_cast<int>(m_change.rows.size()));
    for (int row = first; row < end; ++row)
        verifyRow(row);
    expireRows(first, end, {});
    m_verification->next = end;
    if (end < m_change.rows.size()) {
        inNextPass(this, [this] { verifySlice(); });
        return;
    }
    const bool seen = m_verification->seen;
    m_verification.reset();
    if (seen)
        emit objectChanged(m_change.object);
    sendNext();
    onVerified();
}

void PeopleRunner::verifyRow(int row)
{
    if (!isWatched(row))
        return;
    if (!isAsWanted(row, m_verification->present)) {
        // A read that began before the call says nothing about it.
        m_watches[row].seenAbsent = m_reads > m_watches.at(row).watchedFrom;
        return;
    }
    unwatch(row);
    m_verification->seen = true;
    setRow(row, RowState::Visible, m_words.seen);
}

void PeopleRunner::onVerified()
{
    if (std::exchange(m_planWanted, false))
        readList(Purpose::Plan);
    scheduleRead();
}

void PeopleRunner::expireRows(int first, int end, const SharedValue<ApiError> &readError)
{
    const QDateTime time = now();
    const QString notRead = readError
        ? tr("%1 %2 Check again.").arg(m_words.listUnread, readError->userText())
        : tr("%1 Check again.").arg(m_words.listUnread);
    for (int row = first; row < end; ++row) {
        if (!isWatched(row))
            continue;
        // Who was absent at first may have come since.
        if (readError)
            m_watches[row].seenAbsent = false;
        if (time < m_watches.at(row).until)
            continue;
        unwatch(row);
        const bool unknown = m_change.rows.at(row).state == RowState::Unknown;
        if (!m_watches.at(row).seenAbsent) {
            setRow(row, unknown ? RowState::Unknown : RowState::NotYet, notRead,
                   unknown ? m_watches.at(row).lost : readError);
        } else if (unknown) {
            setRow(row, RowState::Unknown, m_words.probablyNot, m_change.rows.at(row).error);
        } else {
            setRow(row, RowState::NotYet, m_words.notYet);
        }
    }
}

void PeopleRunner::checkAgain()
{
    for (int row = 0; row < m_change.rows.size(); ++row) {
        const RowState state = m_change.rows.at(row).state;
        if (m_watches.at(row).handedOver)
            continue;
        if (state == RowState::NotYet || (state == RowState::Unknown && !isWatched(row)))
            watch(row);
        else
            continue;
        setRow(row, state == RowState::NotYet ? RowState::Accepted : RowState::Unknown,
               m_words.checking, m_watches.at(row).lost);
    }
}

} // namespace Steward
