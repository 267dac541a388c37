// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace Steward
{

class ChangeDesk;

/// The changes of this run, newest first.
class ChangesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesModel)
public:
    enum Column { Time, Title, State, ColumnCount };
    /// \a desk is not owned and must outlive this.
    explicit ChangesModel(ChangeDesk *desk, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] quint64 changeAt(int row) const { return m_ids.at(row); }
    /// -1 when there is no such change.
    [[nodiscard]] int rowOf(quint64 change) const;

private:
    ChangeDesk *m_desk;
    QList<quint64> m_ids;
};

} // namespace Steward
