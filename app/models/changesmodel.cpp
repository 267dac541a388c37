// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/changesmodel.h"

#include "app/changes/changedesk.h"
#include "app/core/plaintext.h"

#include <QLocale>

#include <algorithm>

namespace Steward
{

ChangesModel::ChangesModel(ChangeDesk *desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    for (const quint64 id : desk->changes())
        m_ids.prepend(id);
    connect(desk, &ChangeDesk::changeAdded, this, [this](quint64 id) {
        // Newest first, also where one of an earlier run is taken up now.
        const auto place = std::find_if(m_ids.cbegin(), m_ids.cend(),
                                        [id](quint64 other) { return other < id; });
        const auto row = static_cast<int>(place - m_ids.cbegin());
        beginInsertRows({}, row, row);
        m_ids.insert(row, id);
        endInsertRows();
    });
    connect(desk, &ChangeDesk::rowsChanged, this, [this](quint64 id) {
        const int row = rowOf(id);
        if (row >= 0)
            emit dataChanged(index(row, State), index(row, State));
    });
}

int ChangesModel::rowOf(quint64 change) const { return static_cast<int>(m_ids.indexOf(change)); }

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Change *change = m_desk->change(m_ids.at(index.row()));
    if (change == nullptr)
        return {};
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(plainText(change->title()), change->summary());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return QLocale().toString(change->createdAt.toLocalTime().time(), QLocale::ShortFormat);
    case Title:
        return plainText(change->title());
    case State:
        return change->summary();
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Title:
        return tr("Change");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace Steward
