// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

namespace Steward
{

class ChangeDesk;
struct ChangeRow;

/// The rows of one change: a person, a state, what happened, and the row of the sheet that the
/// person came from.
class ChangeRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeRowsModel)
public:
    /// The row comes last here, as views hide it where nobody has one.
    enum Column { Person, Email, State, Text, Row, ColumnCount };
    enum Role {
        RowStateRole = Qt::UserRole + 1, ///< Steward::RowState as int
        ReasonRole, ///< see reasonKey()
    };
    /// \a desk is not owned and must outlive this.
    explicit ChangeRowsModel(ChangeDesk *desk, QObject *parent = nullptr);

    /// Why \a row is in its state: the server's own words where it gave some, else what happened.
    [[nodiscard]] static QString reason(const ChangeRow &row);
    /// The same for all rows that are in one state for one reason.
    [[nodiscard]] static QString reasonKey(const ChangeRow &row);

    /// Shows the rows of \a change; 0 shows none.
    void setChange(quint64 change);
    [[nodiscard]] quint64 change() const { return m_change; }
    /// The largest number of a row of a sheet; 0 when nobody has one.
    [[nodiscard]] int lastRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    ChangeDesk *m_desk;
    quint64 m_change = 0;
};

} // namespace Steward
