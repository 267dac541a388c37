// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/peoplesweep.h"

#include <QDeadlineTimer>

namespace Steward
{

namespace
{
constexpr int sliceMs = 2;
constexpr int betweenLooks = 64; ///< people judged before the clock is looked at again
} // namespace

PeopleSweep::PeopleSweep(const ChosenModel *chosen, QObject *parent)
    : QObject(parent)
    , m_chosen(chosen)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PeopleSweep::slice);
}

void PeopleSweep::start(qsizetype count, At at, Eligibility eligibility, Want want,
                        const QString &origin)
{
    stop();
    m_count = count;
    m_at = std::move(at);
    m_eligibility = std::move(eligibility);
    m_want = want;
    m_origin = origin;
    m_timer.start();
}

void PeopleSweep::stop()
{
    m_timer.stop();
    m_judged = 0;
    m_eligible = 0;
    m_already = 0;
    m_entries = {};
    m_leftOut = {};
    m_at = nullptr;
}

void PeopleSweep::slice()
{
    const QDeadlineTimer deadline(sliceMs, Qt::PreciseTimer);
    while (m_judged < m_count) {
        const qsizetype until = qMin(m_count, m_judged + betweenLooks);
        for (; m_judged < until; ++m_judged)
            judge(m_at(m_judged));
        if (deadline.hasExpired())
            return;
    }
    m_timer.stop();
    m_at = nullptr;
    emit finished();
}

void PeopleSweep::judge(const User &person)
{
    const Verdict verdict = m_eligibility ? m_eligibility(person) : Verdict();
    if (verdict.isEligible()) {
        ++m_eligible;
        m_already += m_chosen->contains(person.id) ? 1 : 0;
    }
    if (m_want == Want::Numbers)
        return;
    if (verdict.isEligible())
        m_entries.append({ person, m_origin });
    else
        m_leftOut.append({ person.label(), person, verdict.word });
}

} // namespace Steward
