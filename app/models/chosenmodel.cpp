// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/chosenmodel.h"

#include "app/core/plaintext.h"

namespace Steward
{

namespace
{
constexpr qsizetype maxUndo = 50;
} // namespace

ChosenModel::ChosenModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChosenModel::remember()
{
    m_history.append(m_entries);
    if (m_history.size() > maxUndo)
        m_history.removeFirst();
}

void ChosenModel::know(const Entry &entry)
{
    m_ids.insert(entry.person.id);
    if (entry.source.isKnown())
        m_sources.insert(entry.person.id, entry.source);
}

void ChosenModel::add(const QList<Entry> &entries)
{
    QList<Entry> fresh;
    for (const Entry &entry : entries) {
        if (!entry.person.id.isValid() || m_ids.contains(entry.person.id))
            continue;
        know(entry);
        fresh.append(entry);
    }
    if (fresh.isEmpty())
        return;
    remember();
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    m_entries += fresh;
    endInsertRows();
    emit changed();
}

void ChosenModel::remove(const UserId &id)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_entries.at(row).person.id != id)
            continue;
        remember();
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        m_ids.remove(id);
        m_sources.remove(id);
        endRemoveRows();
        emit changed();
        return;
    }
}

void ChosenModel::clear()
{
    if (m_entries.isEmpty())
        return;
    remember();
    replace({});
}

void ChosenModel::undo()
{
    if (!m_history.isEmpty())
        replace(m_history.takeLast());
}

void ChosenModel::replace(const QList<Entry> &entries)
{
    // By removing and inserting: a reset would lose what a view has in sight.
    if (!m_entries.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_entries.clear();
        m_ids.clear();
        m_sources.clear();
        endRemoveRows();
    }
    if (!entries.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(entries.size()) - 1);
        m_entries = entries;
        for (const Entry &entry : entries)
            know(entry);
        endInsertRows();
    }
    emit changed();
}

QList<User> ChosenModel::people() const
{
    QList<User> result;
    for (const Entry &entry : m_entries)
        result.append(entry.person);
    return result;
}

int ChosenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ChosenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChosenModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    const QString name = plainText(entry.person.label());
    const QString email = plainText(entry.person.email);
    const QString origin = entry.source.isKnown() ? entry.source.text() : entry.origin;
    if (role == IdRole)
        return entry.person.id.toString();
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2, from %3").arg(name, email, origin);
    if (role == SortRole && index.column() == Origin)
        return entry.source.row;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case Name:
        return name;
    case Email:
        return email;
    case Origin:
        return origin;
    default:
        return {};
    }
}

QVariant ChosenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Email:
        return tr("E-mail");
    case Origin:
        return tr("From");
    default:
        return {};
    }
}

} // namespace Steward
