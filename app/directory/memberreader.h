// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/domain/grant.h"
#include "app/domain/page.h"
#include "app/net/pagetrail.h"

#include <QObject>
#include <QSet>

namespace Steward
{

class Session;

/// Reads who is a member of an entitlement, page by page to the end. GUI thread.
class MemberReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberReader)
public:
    /// \a session is not owned and must outlive this.
    MemberReader(Session *session, EntitlementRef entitlement, QObject *parent = nullptr);
    /// Reads from the beginning. Ignored while reading.
    void start();
    [[nodiscard]] bool isReading() const { return m_reading; }
    /// All were read.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] const QSet<UserId> &members() const { return m_members; }

signals:
    void finished();
    void failed(const Steward::ApiError &error);

private:
    void readPage(const QString &token);
    void onPage(const Result<Page<Grant>> &page);
    void fail(const ApiError &error);

    Session *m_session;
    EntitlementRef m_entitlement;
    QSet<UserId> m_members;
    PageTrail m_trail;
    bool m_reading = false;
    bool m_complete = false;
};

} // namespace Steward
