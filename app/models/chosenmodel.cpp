// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/chosenmodel.h"

#include "app/core/plaintext.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Steward
{

namespace
{
constexpr qsizetype maxUndo = 50;
/// More spans one by one are slower for a view than beginning anew.
constexpr qsizetype mostSpans = 64;
constexpr qsizetype manyPeople = 50000;
constexpr qsizetype freedAtOnce = 1000; ///< in about 1.5 ms
} // namespace

ChosenModel::ChosenModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ChosenModel::freeSome);
}

void ChosenModel::remember(const Spans &spans, const QList<Held> &removed)
{
    m_history.append({ ++m_steps, spans, removed });
    if (m_history.size() > maxUndo)
        letGo(m_history.takeFirst().removed);
}

quint64 ChosenModel::add(const QList<Entry> &entries, quint64 more)
{
    return addAll(entries.constData(), entries.size(), more,
                  [](const Entry &entry) { return std::make_shared<const Entry>(entry); });
}

quint64 ChosenModel::take(QList<Entry> &entries, qsizetype from, qsizetype count, quint64 more)
{
    if (!entries.isDetached())
        return add(entries.sliced(from, count), more);
    Entry *first = entries.data() + from;
    return addAll(first, count, more, [&](const Entry &entry) {
        return std::make_shared<const Entry>(std::move(first[&entry - first]));
    });
}

template <class Take>
quint64 ChosenModel::addAll(const Entry *entries, qsizetype count, quint64 more, Take take)
{
    QList<Held> fresh;
    fresh.reserve(count);
    // At the first of many pieces: with 30,000 in, making room would take 8 ms.
    if (count > manyPeople / 100)
        m_sources.reserve(manyPeople);
    for (const Entry *entry = entries; entry != entries + count; ++entry) {
        if (!entry->person.id.isValid())
            continue;
        const quint32 person = m_known.add(entry->person.id.toString().toLatin1());
        if (person == m_now.size())
            m_now.push_back(none);
        quint32 &number = m_now[person];
        if (number != none)
            continue;
        number = m_nextNumber++;
        fresh.append({ number, person, take(*entry) });
        const Entry &taken = *fresh.constLast().entry;
        if (taken.source.isKnown() && !m_sourcesAreOld)
            m_sources.insert(taken.person.id, taken.source);
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
    RowSet numbers(m_nextNumber);
    for (const UserId &id : ids) {
        if (const quint32 number = numberOf(id); number != none)
            numbers.insert(number);
    }
    removeNumbers(numbers);
}

void ChosenModel::removeNumbers(const RowSet &numbers)
{
    Spans spans;
    for (int row = 0; row < rowCount(); ++row) {
        if (!numbers.contains(numberAt(row)))
            continue;
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
    remember(spans, held(spans));
    takeOut(spans);
    emit changed();
}

void ChosenModel::undo()
{
    if (m_history.isEmpty())
        return;
    const Step step = m_history.takeLast();
    if (step.removed.isEmpty()) {
        const QList<Held> added = held(step.spans);
        takeOut(step.spans);
        letGo(added);
    } else {
        for (const Held &back : step.removed)
            m_now[back.person] = back.number;
        m_sourcesAreOld = true;
        putIn(step.spans, step.removed);
    }
    emit undone(step.number);
    emit changed();
}

QList<ChosenModel::Held> ChosenModel::held(const Spans &spans) const
{
    QList<Held> result;
    for (const Span &span : spans) {
        const auto from = m_entries.cbegin() + span.row;
        std::copy(from, from + span.count, std::back_inserter(result));
    }
    return result;
}

/// In one go, 50,000 people took 70 ms to be freed.
void ChosenModel::letGo(const QList<Held> &entries)
{
    m_leaving += entries;
    if (!m_leaving.isEmpty())
        m_timer.start();
}

void ChosenModel::freeSome()
{
    m_leaving.resize(qMax(qsizetype(0), m_leaving.size() - freedAtOnce));
    if (!m_leaving.isEmpty())
        return;
    m_leaving = {};
    m_timer.stop();
}

void ChosenModel::takeOut(const Spans &spans)
{
    const int first = spans.constFirst().row;
    if (m_people.size() > first)
        m_people.resize(first);
    for (const Span &span : spans) {
        for (int row = span.row; row < span.row + span.count; ++row)
            m_now[m_entries.at(row).person] = none;
    }
    m_sourcesAreOld = true;
    if (spans.constFirst().count == m_entries.size()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_entries.clear();
        endRemoveRows();
        return;
    }
    if (spans.size() > mostSpans) {
        beginResetModel();
        auto to = m_entries.begin() + first;
        for (qsizetype i = 0; i < spans.size(); ++i) {
            const int end = spans.at(i).row + spans.at(i).count;
            const bool last = i + 1 == spans.size();
            const auto entries = m_entries.begin();
            to = std::move(entries + end, entries + (last ? rowCount() : spans.at(i + 1).row), to);
        }
        m_entries.erase(to, m_entries.end());
        endResetModel();
        return;
    }
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        beginRemoveRows({}, span->row, span->row + span->count - 1);
        m_entries.remove(span->row, span->count);
        endRemoveRows();
    }
}

void ChosenModel::putIn(const Spans &spans, const QList<Held> &entries)
{
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
        m_entries.insert(span.row, span.count, Held());
        std::copy_n(entries.cbegin() + from, span.count, m_entries.begin() + span.row);
        from += span.count;
        endInsertRows();
    }
}

void ChosenModel::mergeIn(const Spans &spans, const QList<Held> &entries)
{
    QList<Held> all;
    all.reserve(m_entries.size() + entries.size());
    qsizetype kept = 0;
    qsizetype from = 0;
    for (const Span &span : spans) {
        const qsizetype between = span.row - all.size();
        const auto copy = [&all](const QList<Held> &some, qsizetype first, qsizetype count) {
            std::copy_n(some.cbegin() + first, count, std::back_inserter(all));
        };
        copy(m_entries, kept, between);
        kept += between;
        copy(entries, from, span.count);
        from += span.count;
    }
    m_entries = all + m_entries.sliced(kept);
}

QList<User> ChosenModel::people() const
{
    m_people.reserve(m_entries.size());
    for (qsizetype i = m_people.size(); i < m_entries.size(); ++i)
        m_people.append(m_entries.at(i).entry->person);
    return m_people;
}

const SourceRows &ChosenModel::sources() const
{
    if (!std::exchange(m_sourcesAreOld, false))
        return m_sources;
    m_sources.clear();
    for (const Held &held : m_entries) {
        if (held.entry->source.isKnown())
            m_sources.insert(held.entry->person.id, held.entry->source);
    }
    return m_sources;
}

quint32 ChosenModel::numberOf(const UserId &id) const
{
    if (!id.isValid())
        return none;
    const quint32 person = m_known.find(id.toString().toLatin1());
    return person == IdTable::none ? none : m_now[person];
}

int ChosenModel::rowOf(quint32 number) const
{
    const auto found
        = std::lower_bound(m_entries.cbegin(), m_entries.cend(), number,
                           [](const Held &held, quint32 wanted) { return held.number < wanted; });
    return found == m_entries.cend() || found->number != number
        ? -1
        : static_cast<int>(found - m_entries.cbegin());
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
    const Entry &entry = at(index.row());
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2, from %3")
            .arg(text(entry, Name), text(entry, Email), text(entry, Origin));
    return role == Qt::DisplayRole ? text(entry, index.column()) : QVariant();
}

QString ChosenModel::text(const Entry &entry, int column)
{
    switch (column) {
    case Name:
        return plainText(entry.person.label());
    case Email:
        return plainText(entry.person.email);
    case Origin:
        // The number first: the end is what is cut off where there is little room.
        return entry.source.isKnown() && !entry.source.name.isEmpty()
            ? tr("Row %1, %2").arg(entry.source.row).arg(plainText(entry.source.name))
            : entry.originText();
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
