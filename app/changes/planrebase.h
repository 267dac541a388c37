// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/peoplelist.h"
#include "app/changes/plan.h"
#include "app/core/result.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace Steward
{

class Session;

/// Reads the tenant for a plan that was made some time ago, and takes out of it what is so already.
/// GUI thread only.
class PlanRebase final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanRebase)
public:
    struct Outcome {
        Plan plan; ///< with those left out who need no request any more
        int changed = 0; ///< how many were taken out just now
    };
    using Callback = std::function<void(const Result<Outcome> &)>;

    /// \a session is not owned and must outlive this.
    explicit PlanRebase(Session *session, QObject *parent = nullptr);
    /// Calls back once, in the event loop, unless this is destroyed first. One at a time.
    void start(const Plan &plan, Callback callback);

private:
    void fetch(const QString &token, PeopleList::PageFunction function);
    void finish(const Result<QSet<UserId>> &present);

    Session *m_session;
    Plan m_plan;
    Callback m_callback;
    PeopleList m_list;
};

} // namespace Steward
