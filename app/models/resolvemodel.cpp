// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/resolvemodel.h"

#include "app/core/plaintext.h"
#include "app/directory/nameresolver.h"

namespace Steward
{

ResolveModel::ResolveModel(NameResolver *resolver, QObject *parent)
    : QAbstractTableModel(parent)
    , m_resolver(resolver)
{
    connect(resolver, &NameResolver::reset, this, [this] {
        // The resolver has its new rows already; rows are told of as the old going, the new coming.
        const int fresh = static_cast<int>(m_resolver->rows().size());
        beginResetModel();
        m_count = fresh;
        endResetModel();
    });
    connect(resolver, &NameResolver::rowChanged, this, [this](int row) {
        if (row < m_count)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
}

int ResolveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int ResolveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ResolveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || index.row() >= m_resolver->rows().size())
        return {};
    const NameResolver::Row &row = m_resolver->rows().at(index.row());
    const QString person = row.person.id.isValid() ? plainText(row.person.label()) : QString();
    if (role == Qt::AccessibleTextRole)
        return tr("Row %1, %2: %3. %4")
            .arg(row.token.row)
            .arg(plainText(row.token.input, 200), row.word, row.why.isEmpty() ? person : row.why);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return row.token.row;
    case Input:
        return plainText(row.token.input, 200);
    case Status:
        return row.word;
    case Match:
        return person;
    case Why:
        return row.why;
    default:
        return {};
    }
}

QVariant ResolveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Row");
    case Input:
        return tr("Input");
    case Status:
        return tr("Status");
    case Match:
        return tr("Person");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace Steward
