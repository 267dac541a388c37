// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/import/similarsearch.h"

#include <QElapsedTimer>
#include <QTimerEvent>

namespace Steward
{

namespace
{
/// The last step may begin just before this, and takes at most a millisecond.
constexpr qint64 sliceMs = 3;
constexpr int settledAtOnce = 1000;
} // namespace

SimilarSearch::SimilarSearch(QObject *parent)
    : QObject(parent)
{
}

SimilarSearch::~SimilarSearch() = default;

void SimilarSearch::build(int count, PersonAt personAt)
{
    m_index = SimilarIndex();
    m_index.reserve(count);
    m_personAt = std::move(personAt);
    m_count = count;
    m_next = 0;
    m_isBuilt = false;
    goOn();
}

void SimilarSearch::ask(const QList<SimilarQuery> &queries)
{
    m_open += queries;
    goOn();
}

void SimilarSearch::dropQuestions()
{
    m_open.clear();
    m_nextQuery = 0;
}

void SimilarSearch::goOn()
{
    if (!m_timer.isActive())
        m_timer.start(0, this);
}

void SimilarSearch::answerOne()
{
    const SimilarQuery query = m_open.at(m_nextQuery++);
    const bool last = m_nextQuery == m_open.size();
    if (last)
        dropQuestions();
    emit answered(query.id, m_index.find(query.address, query.name));
    // Whoever heard the answer may have asked again.
    if (last && m_open.isEmpty())
        emit finished();
}

/// One address, some that are settled, or one question; false when there is nothing to do.
bool SimilarSearch::step()
{
    if (m_next < m_count) {
        const Person person = m_personAt(m_next++);
        m_index.add(person.row, person.address, person.name);
        return true;
    }
    if (!m_index.settle(settledAtOnce))
        return true;
    if (m_personAt) {
        m_personAt = nullptr;
        m_isBuilt = true;
        emit built();
        return true;
    }
    if (m_isBuilt && !m_open.isEmpty()) {
        answerOne();
        return true;
    }
    return false;
}

void SimilarSearch::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    QElapsedTimer slice;
    slice.start();
    while (slice.elapsed() < sliceMs) {
        if (!step()) {
            m_timer.stop();
            return;
        }
    }
}

} // namespace Steward
