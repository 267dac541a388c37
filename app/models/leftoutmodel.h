// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/change.h"

#include <QAbstractTableModel>

namespace Steward
{

/// Who a plan leaves out, and why.
class LeftOutModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeftOutModel)
public:
    /// The row comes last here, as views hide it where nobody has one.
    enum Column { Input, Reason, Row, ColumnCount };
    explicit LeftOutModel(QObject *parent = nullptr);
    void setPeople(const QList<LeftOut> &people);
    /// The largest number of a row; 0 when nobody has one.
    [[nodiscard]] int lastRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<LeftOut> m_people;
};

} // namespace Steward
