// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/resolvemodel.h"

#include "app/core/plaintext.h"

#include <algorithm>

namespace Steward
{

namespace
{
constexpr qsizetype shownInput = 200;
/// More changes at once are told as a new beginning: telling each takes longer than all of them.
constexpr int mostChanges = 50;
} // namespace

ResolveModel::ResolveModel(PeopleResolver *resolver, QObject *parent)
    : QAbstractTableModel(parent)
    , m_resolver(resolver)
    , m_count(resolver->rowCount())
{
    connect(resolver, &PeopleResolver::reset, this, &ResolveModel::resetRows);
    connect(resolver, &PeopleResolver::rowsChanged, this, &ResolveModel::onRowsChanged);
}

void ResolveModel::setShown(const QList<PeopleResolver::Status> &statuses)
{
    if (statuses == m_shown)
        return;
    m_shown = statuses;
    resetRows();
}

void ResolveModel::refresh()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString ResolveModel::word(int resolverRow) const
{
    return m_takenOut && m_takenOut(resolverRow) ? tr("Taken out") : m_resolver->word(resolverRow);
}

/// The resolver has its new rows already; rows are told of as the old going, the new coming.
void ResolveModel::resetRows()
{
    std::vector<int> fresh
        = m_shown.isEmpty() ? std::vector<int>() : shownRows(0, m_resolver->rowCount() - 1);
    beginResetModel();
    m_count = m_resolver->rowCount();
    m_rows = std::move(fresh);
    endResetModel();
}

bool ResolveModel::isShown(int resolverRow) const
{
    return m_shown.isEmpty() || m_shown.contains(m_resolver->status(resolverRow));
}

std::vector<int> ResolveModel::shownRows(int first, int last) const
{
    std::vector<int> rows;
    for (int row = first; row <= last; ++row) {
        if (isShown(row))
            rows.push_back(row);
    }
    return rows;
}

void ResolveModel::onRowsChanged(int first, int last)
{
    if (m_shown.isEmpty()) {
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
        return;
    }
    const auto begin = std::lower_bound(m_rows.begin(), m_rows.end(), first);
    const auto end = std::upper_bound(begin, m_rows.end(), last);
    const int at = static_cast<int>(begin - m_rows.begin());
    const std::vector<int> fresh = shownRows(first, last);
    if (!replace(at, static_cast<int>(end - begin), fresh)) {
        resetRows();
    } else if (!fresh.empty()) {
        emit dataChanged(index(at, 0),
                         index(at + static_cast<int>(fresh.size()) - 1, ColumnCount - 1));
    }
}

/// Makes the \a count rows from \a at on into \a fresh, row by row; false when that is too much.
bool ResolveModel::replace(int at, int count, const std::vector<int> &fresh)
{
    const auto begin = m_rows.cbegin() + at;
    std::vector<int> gone;
    std::vector<int> come;
    std::set_difference(begin, begin + count, fresh.begin(), fresh.end(), std::back_inserter(gone));
    std::set_difference(fresh.begin(), fresh.end(), begin, begin + count, std::back_inserter(come));
    if (gone.size() + come.size() > mostChanges)
        return false;
    for (const int row : gone) {
        const int place = rowOf(row);
        beginRemoveRows({}, place, place);
        m_rows.erase(m_rows.begin() + place);
        endRemoveRows();
    }
    for (const int row : come) {
        const auto before = std::lower_bound(m_rows.begin(), m_rows.end(), row);
        const int place = static_cast<int>(before - m_rows.begin());
        beginInsertRows({}, place, place);
        m_rows.insert(before, row);
        endInsertRows();
    }
    return true;
}

int ResolveModel::resolverRow(int row) const
{
    if (row < 0 || row >= rowCount())
        return -1;
    return m_shown.isEmpty() ? row : m_rows[static_cast<size_t>(row)];
}

int ResolveModel::rowOf(int resolverRow) const
{
    if (m_shown.isEmpty())
        return resolverRow >= 0 && resolverRow < m_count ? resolverRow : -1;
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), resolverRow);
    return place != m_rows.end() && *place == resolverRow ? static_cast<int>(place - m_rows.begin())
                                                          : -1;
}

int ResolveModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_shown.isEmpty() ? m_count : static_cast<int>(m_rows.size());
}

int ResolveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ResolveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = resolverRow(index.row());
    if (row < 0 || row >= m_resolver->rowCount())
        return {};
    if (role == StatusRole)
        return static_cast<int>(m_resolver->status(row));
    const InputRow &input = m_resolver->input(row);
    const auto person = [this, row] { return plainText(m_resolver->personLabel(row)); };
    if (role == Qt::AccessibleTextRole) {
        const QString why = m_resolver->why(row);
        return tr("Row %1, %2: %3. %4")
            .arg(input.row)
            .arg(plainText(input.input, shownInput), word(row), why.isEmpty() ? person() : why);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return input.row;
    case Input:
        return plainText(input.input, shownInput);
    case Status:
        return word(row);
    case Match:
        return person();
    case Why:
        return m_resolver->why(row);
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
