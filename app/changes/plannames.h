// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/plan.h"
#include "app/core/result.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace Steward
{

class Session;

/// Asks the tenant what the app, the entitlement and the people of a plan are called that came from
/// a file: the names there are words, the ids count. GUI thread only.
class PlanNames final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanNames)
public:
    struct Outcome {
        Plan plan; ///< with the tenant's names, where it gave some
        bool targetUnread = false; ///< what it is about is called as in the file
        QString fileName; ///< what the file calls it, where the tenant calls it otherwise
        int renamed = 0; ///< people who are called otherwise in the tenant
        QStringList unread; ///< people who are called as in the file, by those names
    };
    using Callback = std::function<void(const Result<Outcome> &)>;

    /// \a session is not owned and must outlive this.
    explicit PlanNames(Session *session, QObject *parent = nullptr);
    /// Calls back once, unless this is destroyed first. One at a time. An app or entitlement that
    /// the tenant does not have is an error; names that it does not tell are none.
    void start(const Plan &plan, Callback callback);

private:
    void readApp();
    void readEntitlement(const QString &appName);
    void takeTarget(const QString &name);
    void readPeople();
    void takePeople();
    void end(const Result<Outcome> &result);

    Session *m_session;
    Callback m_callback;
    Outcome m_outcome;
    QHash<UserId, User> m_known;
    qsizetype m_asked = 0; ///< people who were asked for so far
};

} // namespace Steward
