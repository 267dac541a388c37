// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

namespace Steward
{

class NameResolver;

/// What was pasted, row by row, and who is meant.
class ResolveModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResolveModel)
public:
    enum Column { Number, Input, Status, Match, Why, ColumnCount };
    /// \a resolver is not owned and must outlive this.
    explicit ResolveModel(NameResolver *resolver, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    NameResolver *m_resolver;
    int m_count = 0;
};

} // namespace Steward
