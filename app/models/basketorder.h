// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/rowset.h"
#include "app/directory/sortedkeys.h"

#include <QDeadlineTimer>

#include <vector>

namespace Steward
{

class ChosenModel;

/// The people of a basket in the order of one column, made in slices. Everybody is called by
/// ChosenModel::numberAt(); keys are kept for those who left, so that they come back into their
/// places at once. GUI thread only.
class BasketOrder final
{
public:
    /// \a chosen is not owned and must outlive this; \a column is one of ChosenModel's.
    BasketOrder(const ChosenModel *chosen, int column);
    /// Somebody came or went. To be called before anything else is asked, first of all.
    void update();
    /// Goes on until \a deadline; true when order() has everybody who is in. Takes now and then one
    /// merge (2 ms at 50,000 people) more than it was given.
    bool step(const QDeadlineTimer &deadline);
    [[nodiscard]] bool isDone() const { return m_taken && left() == 0; }
    /// How many people have no key yet.
    [[nodiscard]] size_t left() const { return m_missing.size() - m_next; }
    /// By name or e-mail as they sort for a person, empty ones last; by origin by the row of the
    /// sheet, those without one first. Equal ones in the order chosen. With people who left.
    [[nodiscard]] const std::vector<quint32> &order() const { return m_order; }

private:
    [[nodiscard]] SortedKeys::Entry entryOf(int row);

    const ChosenModel *m_chosen;
    int m_column;
    SortedKeys m_keys;
    RowSet m_made; ///< who has a key
    std::vector<int> m_missing; ///< rows of those who have none
    size_t m_next = 0; ///< of m_missing
    std::vector<quint32> m_order;
    bool m_taken = true; ///< m_order is that of all keys
};

} // namespace Steward
