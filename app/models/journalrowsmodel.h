// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/journalrecord.h"

#include <QAbstractTableModel>

namespace Steward
{

/// The rows of one change as the journal keeps them.
class JournalRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalRowsModel)
public:
    enum Column { Row, Source, Person, Email, State, Since, RequestId, Text, ColumnCount };
    explicit JournalRowsModel(QObject *parent = nullptr);

    /// Shows \a rows of \a change. Where the change is the one that is shown, only what differs
    /// changes.
    void setRows(const JournalChange &change, const QList<JournalRow> &rows);
    /// The largest number and the longest name of where people came from; not known when that is
    /// so for everybody.
    [[nodiscard]] SourceRow widestSource() const;
    [[nodiscard]] const JournalRow &at(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    qint64 m_change = 0;
    StateWords m_words;
    QList<JournalRow> m_rows;
};

} // namespace Steward
