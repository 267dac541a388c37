// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/sendslots.h"

namespace Steward
{

SendSlots::SendSlots(QObject *parent)
    : QObject(parent)
{
}

bool SendSlots::take()
{
    if (m_inFlight >= maxInFlight)
        return false;
    ++m_inFlight;
    return true;
}

void SendSlots::give()
{
    Q_ASSERT(m_inFlight > 0);
    --m_inFlight;
    emit freed();
}

int SendSlots::takeMarks(int wanted)
{
    // Crumbs are left until they are a handful: each taking is a commit of its own.
    constexpr int handful = maxMarked * 3 / 4;
    const int free = maxMarked - m_marked;
    const int got = free < qMin(wanted, handful) ? 0 : qMin(wanted, free);
    m_marked += got;
    return got;
}

void SendSlots::putBackMarks(int marks)
{
    Q_ASSERT(marks <= m_marked);
    m_marked -= marks;
}

void SendSlots::giveMarks(int marks)
{
    putBackMarks(marks);
    // Nobody who waits for marks would hear of it by an answer.
    if (marks > 0 && m_inFlight == 0)
        QMetaObject::invokeMethod(this, &SendSlots::freed, Qt::QueuedConnection);
}

} // namespace Steward
