// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/apierror.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QSet>
#include <QString>

namespace Steward
{

/// A table whose rows come page by page from the tenant. It never claims completeness while more
/// pages exist, drops answers to earlier queries, and refreshes in place so that the current row
/// stays. GUI thread only.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagedModel)
public:
    enum Role {
        SortRole = Qt::UserRole + 1, ///< typed value to compare by
        KeyRole, ///< QString, stable over refreshes
        DetailsRole, ///< the full text, for tooltips
    };
    enum class Load {
        Idle, ///< nothing asked for yet
        Loading, ///< a page is on its way
        Loaded, ///< see isComplete()
        Failed, ///< see error(); the rows read before stay
    };
    Q_ENUM(Load)

    [[nodiscard]] Load load() const { return m_load; }
    [[nodiscard]] const ApiError &error() const { return m_error; }
    /// The last page was read.
    [[nodiscard]] bool isComplete() const { return m_load != Load::Idle && m_complete; }
    /// When the rows were read (UTC); invalid before the first page.
    [[nodiscard]] QDateTime readAt() const { return m_readAt; }
    /// "120 loaded, more available", "All 134", "Loading…"; translated.
    [[nodiscard]] QString statusText() const;

    /// Drops all rows and reads the first page of a new list.
    virtual void restart() = 0;
    /// Reads again as many rows as are there, and changes only what differs.
    virtual void refresh() = 0;

signals:
    /// load(), isComplete(), error() or readAt() changed.
    void statusChanged();

protected:
    explicit PagedModel(QObject *parent);
    void setLoad(Load load);

    Load m_load = Load::Idle;
    ApiError m_error;
    bool m_complete = false;
    QDateTime m_readAt;
};

} // namespace Steward
