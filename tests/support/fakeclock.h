// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"

#include <QPointer>

#include <map>

namespace Steward
{

/// A clock that stands until a test moves it. Actions run inside advance(), in order of time.
class FakeClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void after(qint64 milliseconds, QObject *context, std::function<void()> action) override
    {
        m_actions.emplace(m_now.addMSecs(qMax<qint64>(0, milliseconds)),
                          Action { context, std::move(action) });
    }
    void advance(qint64 milliseconds)
    {
        const QDateTime end = m_now.addMSecs(milliseconds);
        while (!m_actions.empty() && m_actions.begin()->first <= end) {
            auto node = m_actions.extract(m_actions.begin());
            m_now = qMax(m_now, node.key());
            if (node.mapped().context)
                node.mapped().run();
        }
        m_now = end;
    }
    /// Milliseconds until the next action, -1 when none waits.
    [[nodiscard]] qint64 nextIn() const
    {
        return m_actions.empty() ? -1 : m_now.msecsTo(m_actions.begin()->first);
    }

private:
    struct Action {
        QPointer<QObject> context;
        std::function<void()> run;
    };
    QDateTime m_now = QDateTime({ 2026, 11, 21 }, { 10, 0 }, Qt::UTC);
    std::multimap<QDateTime, Action> m_actions;
};

} // namespace Steward
