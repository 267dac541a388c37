// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journalrecord.h"
#include "app/core/result.h"
#include "app/models/pagedmodel.h"

namespace Steward
{

class Journal;

/// The changes in the journal that fit a query, newest first, page by page.
class HistoryModel final : public PagedModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)
public:
    enum Column { Time, Tenant, Title, Counts, Client, OsUser, ColumnCount };
    /// \a journal is not owned and must outlive this.
    explicit HistoryModel(Journal *journal, QObject *parent = nullptr);
    ~HistoryModel() override;

    /// Lists what fits \a query; its paging fields do not matter. An earlier search that still runs
    /// is given up.
    void setQuery(const JournalQuery &query);
    [[nodiscard]] const JournalQuery &query() const { return m_query; }
    [[nodiscard]] const JournalChange &at(int row) const { return m_changes.at(row); }

    void restart() override;
    void refresh() override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    /// Asks for \a limit changes with ids below \a before (0: the newest).
    void ask(qint64 before, int limit);
    void onAnswer(qint64 before, int limit, const Result<QList<JournalChange>> &found);
    void merge(const QList<JournalChange> &fresh);
    void dropQuestion();

    Journal *m_journal;
    JournalQuery m_query;
    QList<JournalChange> m_changes;
    bool m_refreshWanted = false; ///< asked for while a page was on its way
    int m_generation = 0;
};

} // namespace Steward
