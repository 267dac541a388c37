// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <map>

namespace Steward
{

/// A connection to the journal's file and the one place where its statements run. Blocking; belongs
/// to the thread that opened it.
class JournalDatabase final
{
    Q_DECLARE_TR_FUNCTIONS(JournalDatabase)
public:
    explicit JournalDatabase(QString path);
    /// Closes it; in the thread that opened it.
    ~JournalDatabase();
    Q_DISABLE_COPY_MOVE(JournalDatabase)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Result<void> open(bool readOnly);
    void close();
    [[nodiscard]] bool isOpen() const;
    /// A statement failed because the file is damaged or no database.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    void setDamaged(bool damaged) { m_damaged = damaged; }

    [[nodiscard]] Result<void> run(const QString &statement);
    /// A prepared statement; runs with execute().
    [[nodiscard]] QSqlQuery prepared(const QString &statement) const;
    /// The same, kept until close() for the next time.
    [[nodiscard]] QSqlQuery &kept(const QString &statement);
    /// Binds \a values to \a query, in order, and runs it.
    [[nodiscard]] Result<void> execute(QSqlQuery &query, const QVariantList &values = {});
    /// What went wrong with \a query, as an error that says what to do.
    [[nodiscard]] ApiError failure(const QSqlQuery &query);

private:
    QString m_path;
    QString m_connection;
    std::map<QString, QSqlQuery> m_kept;
    bool m_readOnly = false;
    bool m_damaged = false;
};

} // namespace Steward
