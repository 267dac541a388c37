// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/plan.h"
#include "app/core/result.h"
#include "app/net/pagetrail.h"

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
    /// Calls back once, in the event loop, unless this is destroyed or started again first.
    void start(const Plan &plan, Callback callback);

private:
    void read(const QString &token);
    void onPage(const Result<QString> &nextToken);
    void finish();

    Session *m_session;
    Plan m_plan;
    Callback m_callback;
    PageTrail m_trail;
    QSet<UserId> m_present;
    int m_run = 0; ///< answers to an earlier start() are dropped
};

} // namespace Steward
