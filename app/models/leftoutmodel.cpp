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

int LeftOutModel::lastRow() const
{
    int last = 0;
    for (const LeftOut &out : m_people)
        last = qMax(last, out.source.row);
    return last;
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
    QString input = plainText(out.input, 200);
    // Several people may carry a name.
    if (!out.person.email.isEmpty() && !input.contains(out.person.email, Qt::CaseInsensitive))
        input = tr("%1 (%2)").arg(input, plainText(out.person.email, 200));
    if (role == Qt::AccessibleTextRole)
        //: %1 is "Row 12" or "people.csv, row 12", %2 what stands there, %3 why it is not sent
        return out.source.isKnown() ? tr("%1, %2: %3").arg(out.source.text(), input, out.reason)
                                    : tr("%1: %2").arg(input, out.reason);
    if (role == Qt::ToolTipRole && index.column() == Row)
        return out.source.text();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Input:
        return input;
    case Reason:
        return out.reason;
    case Row:
        return out.source.isKnown() ? QVariant(out.source.row) : QVariant();
    default:
        return {};
    }
}

QVariant LeftOutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Input:
        return tr("Not Sent");
    case Reason:
        return tr("Why");
    case Row:
        return tr("Row");
    default:
        return {};
    }
}

} // namespace Steward
