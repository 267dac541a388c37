// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/matchmodel.h"

#include "app/core/plaintext.h"

namespace Steward
{

MatchModel::MatchModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MatchModel::setPeople(const QList<User> &people)
{
    if (people == m_people)
        return;
    beginResetModel();
    m_people = people;
    endResetModel();
}

int MatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int MatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const User &person = m_people.at(index.row());
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2, %3")
            .arg(plainText(person.label()), plainText(person.email), plainText(person.department));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return plainText(person.label());
    case Email:
        return plainText(person.email);
    case Department:
        return plainText(person.department);
    case Title:
        return plainText(person.jobTitle);
    default:
        return {};
    }
}

QVariant MatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Email:
        return tr("E-mail");
    case Department:
        return tr("Department");
    case Title:
        return tr("Title");
    default:
        return {};
    }
}

} // namespace Steward
