// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/basketmodel.h"

#include "app/directory/textfold.h"

#include <algorithm>
#include <iterator>

namespace Steward
{

namespace
{
constexpr int sliceMs = 2; ///< a merge may come on top
constexpr int smallBasket = 1000; ///< people, done at once
/// Of a larger basket. Not thousands that come in pieces: a piece has taken its time already, and
/// each would move all rows.
constexpr size_t doneAtOnce = 64;
/// More spans one by one are slower for a view than moving all rows once.
constexpr size_t mostSpans = 64;
} // namespace

BasketModel::BasketModel(ChosenModel *chosen, QObject *parent)
    : QAbstractTableModel(parent)
    , m_chosen(chosen)
    , m_filter(chosen)
    , m_rows(inOrder())
{
    // Repeating: one that fires once and is started anew by what it calls may fire again in the
    // same pass of the loop.
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &BasketModel::slice);
    // Not its rows: a step may take many spans of them, and all are wanted at once here.
    connect(chosen, &ChosenModel::changed, this, &BasketModel::follow);
}

BasketModel::~BasketModel() = default;

BasketOrder *BasketModel::order() const
{
    return m_column < 0 ? nullptr : m_orders[static_cast<size_t>(m_column)].get();
}

void BasketModel::setFilter(const QString &text)
{
    const QByteArrayList words = TextFold::words(text);
    if (words == m_filter.words())
        return;
    m_filter.setWords(words);
    goOn();
}

void BasketModel::sort(int column, Qt::SortOrder direction)
{
    m_column = column >= 0 && column < ChosenModel::ColumnCount ? column : -1;
    m_direction = direction;
    if (m_column >= 0) {
        auto &slot = m_orders[static_cast<size_t>(m_column)];
        if (!slot)
            slot = std::make_unique<BasketOrder>(m_chosen, m_column);
        slot->update();
    }
    goOn();
}

void BasketModel::follow()
{
    if (order() != nullptr)
        order()->update();
    m_filter.update();
    goOn();
}

void BasketModel::goOn()
{
    const size_t keys = order() != nullptr ? order()->left() : 0;
    if (m_chosen->rowCount() <= smallBasket || qMax(keys, m_filter.left()) <= doneAtOnce) {
        if (order() != nullptr)
            order()->step(QDeadlineTimer(QDeadlineTimer::Forever));
        m_filter.step(QDeadlineTimer(QDeadlineTimer::Forever));
        show();
        return;
    }
    // Whoever left goes at once.
    std::vector<quint32> left = m_rows;
    const RowSet in = whoIsIn();
    left.erase(std::remove_if(left.begin(), left.end(),
                              [&in](quint32 number) { return !in.contains(number); }),
               left.end());
    replaceRows(left);
    if (!m_timer.isActive())
        m_timer.start();
    emit updated();
}

void BasketModel::slice()
{
    const QDeadlineTimer deadline(sliceMs, Qt::PreciseTimer);
    if (order() != nullptr && !order()->isDone())
        order()->step(deadline);
    else if (m_filter.left() > 0)
        m_filter.step(deadline);
    else
        show();
}

void BasketModel::show()
{
    m_timer.stop();
    m_shownWords = m_filter.words();
    replaceRows(inOrder());
    emit updated();
}

RowSet BasketModel::setOf(const std::vector<quint32> &numbers) const
{
    RowSet result(m_chosen->numberEnd());
    for (const quint32 number : numbers)
        result.insert(number);
    return result;
}

RowSet BasketModel::whoIsIn() const
{
    RowSet result(m_chosen->numberEnd());
    for (int row = 0; row < m_chosen->rowCount(); ++row)
        result.insert(m_chosen->numberAt(row));
    return result;
}

std::vector<quint32> BasketModel::inOrder() const
{
    std::vector<quint32> result;
    result.reserve(static_cast<size_t>(m_chosen->rowCount()));
    const RowSet in = whoIsIn();
    const auto take = [&](quint32 number) {
        if (in.contains(number) && m_filter.accepts(number))
            result.push_back(number);
    };
    if (order() == nullptr)
        in.forEach(take);
    else if (m_direction == Qt::AscendingOrder)
        std::for_each(order()->order().begin(), order()->order().end(), take);
    else
        std::for_each(order()->order().rbegin(), order()->order().rend(), take);
    return result;
}

void BasketModel::replaceRows(const std::vector<quint32> &next)
{
    if (next == m_rows)
        return;
    takeOut(next);
    putIn(next);
    if (next != m_rows)
        move(next);
}

void BasketModel::takeOut(const std::vector<quint32> &next)
{
    const RowSet wanted = setOf(next);
    std::vector<quint32> gone;
    std::vector<Span> spans;
    for (int row = 0; row < rowCount(); ++row) {
        if (wanted.contains(numberAt(row)))
            continue;
        gone.push_back(numberAt(row));
        if (!spans.empty() && spans.back().row + spans.back().count == row)
            ++spans.back().count;
        else
            spans.push_back({ row, 1 });
    }
    if (spans.size() > mostSpans) {
        // First, not last: the first row of those that stay becomes the current one.
        spans = { { 0, static_cast<int>(gone.size()) } };
        const RowSet had = setOf(m_rows);
        std::copy_if(next.begin(), next.end(), std::back_inserter(gone),
                     [&had](quint32 number) { return had.contains(number); });
        move(std::move(gone));
    }
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        beginRemoveRows({}, span->row, span->row + span->count - 1);
        const auto first = m_rows.begin() + span->row;
        m_rows.erase(first, first + span->count);
        endRemoveRows();
    }
}

/// In their places, as far as those who are there stay in theirs; at the end otherwise.
void BasketModel::putIn(const std::vector<quint32> &next)
{
    if (next.size() == m_rows.size())
        return;
    const RowSet had = setOf(m_rows);
    std::vector<Span> spans;
    std::vector<quint32> fresh;
    bool stay = true;
    for (size_t i = 0, kept = 0; i < next.size(); ++i) {
        if (had.contains(next[i])) {
            stay = stay && m_rows[kept++] == next[i];
            continue;
        }
        fresh.push_back(next[i]);
        const auto row = static_cast<int>(i);
        if (!spans.empty() && spans.back().row + spans.back().count == row)
            ++spans.back().count;
        else
            spans.push_back({ row, 1 });
    }
    if (!stay || spans.size() > mostSpans)
        spans = { { rowCount(), static_cast<int>(fresh.size()) } };
    auto from = fresh.cbegin();
    for (const Span &span : spans) {
        beginInsertRows({}, span.row, span.row + span.count - 1);
        m_rows.insert(m_rows.begin() + span.row, from, from + span.count);
        from += span.count;
        endInsertRows();
    }
}

void BasketModel::move(std::vector<quint32> next)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    QModelIndexList moved;
    moved.reserve(kept.size());
    if (!kept.isEmpty()) {
        std::vector<int> place(m_chosen->numberEnd(), -1);
        for (size_t i = 0; i < next.size(); ++i)
            place[next[i]] = static_cast<int>(i);
        for (const QModelIndex &old : kept)
            moved.append(index(place[numberAt(old.row())], old.column()));
    }
    m_rows = std::move(next);
    changePersistentIndexList(kept, moved);
    emit layoutChanged({}, VerticalSortHint);
}

int BasketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BasketModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ChosenModel::ColumnCount;
}

QVariant BasketModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = m_chosen->rowOf(numberAt(index.row()));
    // Gone, where it is asked between the basket's change and what follows it here.
    if (row < 0)
        return {};
    return m_chosen->data(m_chosen->index(row, index.column()), role);
}

QVariant BasketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_chosen->headerData(section, orientation, role);
}

} // namespace Steward
