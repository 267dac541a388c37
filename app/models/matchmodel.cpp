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

void MatchModel::setPeople(const QList<User> &people, const SourceRows &sources)
{
    if (people == m_people && sources == m_sources)
        return;
    beginResetModel();
    m_people = people;
    m_sources = sources;
    endResetModel();
}

int MatchModel::lastRow() const
{
    int last = 0;
    for (const SourceRow &source : m_sources)
        last = qMax(last, source.row);
    return last;
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
    const SourceRow source = m_sources.value(person.id);
    if (role == Qt::AccessibleTextRole) {
        const QString text = tr("%1, %2, %3")
                                 .arg(plainText(person.label()), plainText(person.email),
                                      plainText(person.department));
        return source.isKnown() ? tr("%1: %2").arg(source.text(), text) : text;
    }
    if (role == Qt::ToolTipRole && index.column() == Row)
        return source.text();
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
    case Row:
        return source.isKnown() ? QVariant(source.row) : QVariant();
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
    case Row:
        return tr("Row");
    default:
        return {};
    }
}

} // namespace Steward
