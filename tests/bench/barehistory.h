// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journalrecord.h"

#include <QSqlDatabase>

namespace Steward
{

/// The limit of the history: the same rows by one statement, over a connection of its own, in this
/// thread; nothing is made of what is read.
class BareHistory final
{
public:
    explicit BareHistory(const QString &file);
    ~BareHistory();
    Q_DISABLE_COPY_MOVE(BareHistory)
    /// How many changes were read; -1 when it cannot be read.
    [[nodiscard]] int read(const JournalQuery &query);

private:
    QSqlDatabase m_database;
};

} // namespace Steward
