// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/user.h"

#include <QAbstractTableModel>

namespace Steward
{

/// The people one input may mean.
class MatchModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatchModel)
public:
    enum Column { Name, Email, Department, Title, ColumnCount };
    explicit MatchModel(QObject *parent = nullptr);
    void setPeople(const QList<User> &people);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<User> m_people;
};

} // namespace Steward
