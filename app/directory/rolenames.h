// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/apierror.h"
#include "app/domain/page.h"
#include "app/domain/role.h"
#include "app/net/pagetrail.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace Steward
{

class Session;

/// What the roles of a tenant are called: people have only their ids. All pages are read before
/// there are names, for only then is it known which names occur twice. GUI thread only.
class RoleNames final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleNames)
public:
    enum class Reading {
        NotYet, ///< nothing asked for
        Running,
        Complete,
        Failed, ///< see error(); there are no names
    };
    Q_ENUM(Reading)

    /// \a session is not owned; nothing is read by that.
    explicit RoleNames(Session *session, QObject *parent = nullptr);

    /// Reads the roles, unless they are here or on their way. What failed is tried again.
    void read();
    [[nodiscard]] Reading reading() const { return m_reading; }
    /// Why there are no names; only with Reading::Failed.
    [[nodiscard]] const ApiError &error() const { return m_error; }
    /// What the role \a id is called, as plain text; a name that several have is followed by what
    /// tells them apart. \a id itself where there is no name.
    [[nodiscard]] QString label(const QString &id) const;
    /// The ids of the roles that are not deleted, in the tenant's order.
    [[nodiscard]] const QStringList &inUse() const { return m_inUse; }

signals:
    /// reading(), and with it the names, changed.
    void changed();

private:
    void readPage(const QString &token);
    void onPage(const Result<Page<Role>> &page);
    void finish();
    void fail(const ApiError &error);
    void setReading(Reading reading);

    Session *m_session;
    Reading m_reading = Reading::NotYet;
    ApiError m_error;
    PageTrail m_trail;
    QList<Role> m_read; ///< so far, while reading
    QHash<QString, QString> m_labels; ///< by id
    QStringList m_inUse;
};

} // namespace Steward
