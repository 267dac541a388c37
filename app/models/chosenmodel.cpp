// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/chosenmodel.h"

#include "app/core/plaintext.h"

namespace Steward
{

namespace
{
constexpr qsizetype maxUndo = 50;
/// More spans one by one are slower for a view than beginning anew.
constexpr qsizetype mostSpans = 64;
} // namespace

ChosenModel::ChosenModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChosenModel::remember(const Spans &spans, const QList<Entry> &removed)
{
    m_history.append({ ++m_steps, spans, removed });
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
    const auto joins = [this, more, row] {
        if (m_history.isEmpty() || m_history.constLast().number != more
            || !m_history.constLast().removed.isEmpty())
            return false;
        const Span &last = m_history.constLast().spans.constLast();
        return last.row + last.count == row;
    };
    if (joins())
        m_history.last().spans.last().count += added;
    else
        remember({ { row, added } }, {});
    putIn({ { row, added } }, fresh);
    const quint64 step = m_history.constLast().number;
    emit changed();
    return step;
}

void ChosenModel::remove(const QSet<UserId> &ids)
{
    Spans spans;
    qsizetype left = ids.size();
    for (int row = 0; row < rowCount() && left > 0; ++row) {
        if (!ids.contains(m_entries.at(row).person.id))
            continue;
        --left;
        if (!spans.isEmpty() && spans.constLast().row + spans.constLast().count == row)
            ++spans.last().count;
        else
            spans.append({ row, 1 });
    }
    removeSpans(spans);
}

void ChosenModel::clear()
{
    if (!m_entries.isEmpty())
        removeSpans({ { 0, rowCount() } });
}

void ChosenModel::removeSpans(const Spans &spans)
{
    if (spans.isEmpty())
        return;
    QList<Entry> removed;
    for (const Span &span : spans)
        removed += m_entries.sliced(span.row, span.count);
    remember(spans, removed);
    takeOut(spans);
    emit changed();
}

void ChosenModel::undo()
{
    if (m_history.isEmpty())
        return;
    const Step step = m_history.takeLast();
    if (step.removed.isEmpty()) {
        takeOut(step.spans);
    } else {
        for (const Entry &entry : step.removed)
            m_ids.insert(entry.person.id);
        putIn(step.spans, step.removed);
    }
    emit undone(step.number);
    emit changed();
}

void ChosenModel::forget(const Entry &entry)
{
    m_ids.remove(entry.person.id);
    m_sources.remove(entry.person.id);
}

void ChosenModel::takeOut(const Spans &spans)
{
    const int first = spans.constFirst().row;
    if (m_people.size() > first)
        m_people.resize(first);
    if (spans.constFirst().count == m_entries.size()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_ids.clear();
        m_sources.clear();
        m_entries.clear();
        endRemoveRows();
        return;
    }
    if (spans.size() > mostSpans) {
        beginResetModel();
        QList<Entry> kept = m_entries.first(first);
        for (qsizetype i = 0; i < spans.size(); ++i) {
            const int end = spans.at(i).row + spans.at(i).count;
            for (int row = spans.at(i).row; row < end; ++row)
                forget(m_entries.at(row));
            const bool last = i + 1 == spans.size();
            kept += m_entries.sliced(end, (last ? rowCount() : spans.at(i + 1).row) - end);
        }
        m_entries = kept;
        endResetModel();
        return;
    }
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        beginRemoveRows({}, span->row, span->row + span->count - 1);
        for (int row = span->row; row < span->row + span->count; ++row)
            forget(m_entries.at(row));
        m_entries.remove(span->row, span->count);
        endRemoveRows();
    }
}

void ChosenModel::putIn(const Spans &spans, const QList<Entry> &entries)
{
    for (const Entry &entry : entries) {
        if (entry.source.isKnown())
            m_sources.insert(entry.person.id, entry.source);
    }
    const int first = spans.constFirst().row;
    if (m_people.size() > first)
        m_people.resize(first);
    if (spans.size() > mostSpans) {
        beginResetModel();
        mergeIn(spans, entries);
        endResetModel();
        return;
    }
    qsizetype from = 0;
    for (const Span &span : spans) {
        beginInsertRows({}, span.row, span.row + span.count - 1);
        insert(span, spans.size() == 1 ? entries : entries.sliced(from, span.count));
        from += span.count;
        endInsertRows();
    }
}

void ChosenModel::insert(const Span &span, const QList<Entry> &entries)
{
    if (m_entries.isEmpty())
        m_entries = entries;
    else if (span.row == m_entries.size())
        m_entries += entries;
    else if (entries.size() == 1)
        m_entries.insert(span.row, entries.first());
    else
        m_entries = m_entries.first(span.row) + entries + m_entries.sliced(span.row);
}

void ChosenModel::mergeIn(const Spans &spans, const QList<Entry> &entries)
{
    QList<Entry> all;
    all.reserve(m_entries.size() + entries.size());
    qsizetype kept = 0;
    qsizetype from = 0;
    for (const Span &span : spans) {
        const qsizetype between = span.row - all.size();
        all += m_entries.sliced(kept, between);
        kept += between;
        all += entries.sliced(from, span.count);
        from += span.count;
    }
    m_entries = all + m_entries.sliced(kept);
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
