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

void ChosenModel::remember(int row, int added, const QList<Entry> &removed)
{
    m_history.append({ ++m_steps, row, added, removed });
    if (m_history.size() > maxUndo)
        m_history.removeFirst();
}

quint64 ChosenModel::add(const QList<Entry> &entries, quint64 more)
{
    QList<Entry> fresh;
    fresh.reserve(entries.size());
    m_ids.reserve(m_ids.size() + entries.size());
    for (const Entry &entry : entries) {
        const auto before = m_ids.size();
        if (!entry.person.id.isValid())
            continue;
        m_ids.insert(entry.person.id);
        if (m_ids.size() > before)
            fresh.append(entry);
    }
    if (fresh.isEmpty())
        return 0;
    const int row = rowCount();
    const int added = static_cast<int>(fresh.size());
    const bool joins = !m_history.isEmpty() && m_history.constLast().number == more
        && m_history.constLast().row + m_history.constLast().added == row;
    if (joins)
        m_history.last().added += added;
    else
        remember(row, added, {});
    putIn(row, fresh);
    const quint64 step = m_history.constLast().number;
    emit changed();
    return step;
}

void ChosenModel::remove(const UserId &id)
{
    if (!m_ids.contains(id))
        return;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_entries.at(row).person.id != id)
            continue;
        remember(row, 0, { m_entries.at(row) });
        takeOut(row, 1);
        emit changed();
        return;
    }
}

void ChosenModel::clear()
{
    if (m_entries.isEmpty())
        return;
    remember(0, 0, m_entries);
    takeOut(0, rowCount());
    emit changed();
}

void ChosenModel::undo()
{
    if (m_history.isEmpty())
        return;
    const Step step = m_history.takeLast();
    if (step.added > 0) {
        takeOut(step.row, step.added);
    } else {
        for (const Entry &entry : step.removed)
            m_ids.insert(entry.person.id);
        putIn(step.row, step.removed);
    }
    emit undone(step.number);
    emit changed();
}

void ChosenModel::takeOut(int row, int count)
{
    beginRemoveRows({}, row, row + count - 1);
    if (count == m_entries.size()) {
        m_ids.clear();
        m_sources.clear();
        m_entries.clear();
    } else {
        for (int i = row; i < row + count; ++i) {
            m_ids.remove(m_entries.at(i).person.id);
            m_sources.remove(m_entries.at(i).person.id);
        }
        m_entries.remove(row, count);
    }
    if (m_people.size() > row)
        m_people.resize(row);
    endRemoveRows();
}

void ChosenModel::putIn(int row, const QList<Entry> &entries)
{
    beginInsertRows({}, row, row + static_cast<int>(entries.size()) - 1);
    for (const Entry &entry : entries) {
        if (entry.source.isKnown())
            m_sources.insert(entry.person.id, entry.source);
    }
    if (m_entries.isEmpty())
        m_entries = entries;
    else if (row == m_entries.size())
        m_entries += entries;
    else if (entries.size() == 1)
        m_entries.insert(row, entries.first());
    else
        m_entries = m_entries.first(row) + entries + m_entries.sliced(row);
    if (m_people.size() > row)
        m_people.resize(row);
    endInsertRows();
}

QList<User> ChosenModel::people() const
{
    m_people.reserve(m_entries.size());
    for (qsizetype i = m_people.size(); i < m_entries.size(); ++i)
        m_people.append(m_entries.at(i).person);
    return m_people;
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
    if (role == IdRole)
        return entry.person.id.toString();
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2, from %3")
            .arg(text(entry, Name), text(entry, Email), text(entry, Origin));
    if (role == SortRole)
        return sortKey(entry, index.column());
    return role == Qt::DisplayRole ? text(entry, index.column()) : QVariant();
}

/// As it came: a sort asks so often that making each text fit to show would take most of the time.
QVariant ChosenModel::sortKey(const Entry &entry, int column)
{
    switch (column) {
    case Name:
        return entry.person.label();
    case Email:
        return entry.person.email;
    case Origin:
        return entry.source.row;
    default:
        return {};
    }
}

QString ChosenModel::text(const Entry &entry, int column)
{
    switch (column) {
    case Name:
        return plainText(entry.person.label());
    case Email:
        return plainText(entry.person.email);
    case Origin:
        return entry.source.isKnown() ? entry.source.text() : entry.origin;
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
