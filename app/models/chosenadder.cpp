// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/chosenadder.h"

#include "app/core/nextpass.h"

#include <utility>

namespace Steward
{

namespace
{
/// In about 4 ms: what is known of people is spread over memory that nobody looked at lately.
constexpr qsizetype pieceSize = 1000;
} // namespace

ChosenAdder::ChosenAdder(ChosenModel *chosen, QObject *parent)
    : QObject(parent)
    , m_chosen(chosen)
{
    // Whoever takes back what has come so far does not want the rest.
    connect(chosen, &ChosenModel::undone, this, [this](quint64 step) {
        if (m_running && step == m_step)
            end(0, 0);
    });
}

void ChosenAdder::add(const QList<ChosenModel::Entry> &entries)
{
    // What the list holds is not copied: 50,000 people take 13 ms.
    if (m_entries.isEmpty())
        m_entries = entries;
    else
        m_entries += entries;
    if (!std::exchange(m_running, true))
        addPiece();
}

void ChosenAdder::stop()
{
    m_entries.clear();
    m_next = 0;
    m_step = 0;
    m_added = 0;
    m_running = false;
}

void ChosenAdder::addPiece()
{
    const int before = m_chosen->rowCount();
    const qsizetype from = m_next;
    const qsizetype piece = qMin(pieceSize, m_entries.size() - from);
    m_next += piece;
    if (const quint64 step = m_chosen->take(m_entries, from, piece, m_step); step != 0)
        m_step = step;
    m_added += m_chosen->rowCount() - before;
    // Whoever heard of it may have stopped it.
    if (!m_running)
        return;
    if (m_next < m_entries.size()) {
        inNextPass(this, [this] {
            if (m_running)
                addPiece();
        });
        return;
    }
    end(m_step, m_added);
}

void ChosenAdder::end(quint64 step, int added)
{
    stop();
    emit finished(step, added);
}

} // namespace Steward
