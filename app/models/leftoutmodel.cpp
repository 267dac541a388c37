// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/leftoutmodel.h"

#include "app/core/plaintext.h"

namespace Steward
{

LeftOutModel::LeftOutModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LeftOutModel::setPeople(const QList<LeftOut> &people)
{
    beginResetModel();
    m_people = people;
    endResetModel();
}

int LeftOutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int LeftOutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeftOutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LeftOut &out = m_people.at(index.row());
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(plainText(out.input, 200), out.reason);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Input ? plainText(out.input, 200) : out.reason;
}

QVariant LeftOutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Input ? tr("Not Sent") : tr("Why");
}

} // namespace Steward
