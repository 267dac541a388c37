// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/basketorder.h"

#include "app/models/chosenmodel.h"

namespace Steward
{

namespace
{
constexpr size_t keysBetweenLooks = 32;
} // namespace

BasketOrder::BasketOrder(const ChosenModel *chosen, int column)
    : m_chosen(chosen)
    , m_column(column)
{
}

void BasketOrder::update()
{
    const int rows = m_chosen->rowCount();
    const qint64 keys = qint64(m_keys.sortedCount()) + m_keys.runLength();
    if (keys > qint64(2) * rows + SortedKeys::runSize) {
        // Too many of them are of people who left.
        m_keys.clear();
        m_made.clear();
        m_taken = false;
    }
    m_made.resize(m_chosen->numberEnd());
    m_missing.clear();
    m_next = 0;
    for (int row = 0; row < rows; ++row) {
        if (!m_made.contains(m_chosen->numberAt(row)))
            m_missing.push_back(row);
    }
}

bool BasketOrder::step(const QDeadlineTimer &deadline)
{
    while (!isDone()) {
        if (left() > 0 && m_keys.runLength() < SortedKeys::runSize) {
            const size_t room = SortedKeys::runSize - m_keys.runLength();
            const size_t end = m_next + std::min({ left(), room, keysBetweenLooks });
            for (; m_next < end; ++m_next)
                m_keys.add(entryOf(m_missing[m_next]));
            m_taken = false;
        } else if (m_keys.runLength() > 0) {
            m_keys.mergeRun();
        } else {
            m_order = m_keys.order();
            m_taken = true;
        }
        if (deadline.hasExpired())
            break;
    }
    return isDone();
}

SortedKeys::Entry BasketOrder::entryOf(int row)
{
    const ChosenModel::Entry &entry = m_chosen->at(row);
    const quint32 number = m_chosen->numberAt(row);
    m_made.insert(number);
    if (m_column == ChosenModel::Origin)
        return SortedKeys::entryOf(static_cast<quint64>(entry.source.row), number);
    const QString text = m_column == ChosenModel::Name ? entry.person.label() : entry.person.email;
    return m_keys.entryOf(QByteArrayView(text.toUtf8()), number);
}

} // namespace Steward
