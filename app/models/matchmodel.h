// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/sourcerow.h"
#include "app/domain/user.h"

#include <QAbstractTableModel>

namespace Steward
{

/// People, with what tells those of one name apart, and the rows they came from where that is
/// known.
class MatchModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatchModel)
public:
    enum Column { Name, Email, Department, Title, Row, ColumnCount };
    explicit MatchModel(QObject *parent = nullptr);
    void setPeople(const QList<User> &people, const SourceRows &sources = {});
    /// The largest number of a row that somebody came from; 0 when nobody came from one.
    [[nodiscard]] int lastRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<User> m_people;
    SourceRows m_sources;
};

} // namespace Steward
