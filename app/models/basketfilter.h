// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/bytearena.h"
#include "app/directory/rowset.h"

#include <QByteArrayList>
#include <QDeadlineTimer>

#include <vector>

namespace Steward
{

class ChosenModel;

/// Who of a basket has all of some words in name, e-mail or origin, found in slices. Everybody is
/// called by ChosenModel::numberAt(). GUI thread only.
class BasketFilter final
{
public:
    /// \a chosen is not owned and must outlive this.
    explicit BasketFilter(const ChosenModel *chosen);
    /// Looks for \a words, TextFold's, from now on; none: everybody is found.
    void setWords(const QByteArrayList &words);
    [[nodiscard]] const QByteArrayList &words() const { return m_words; }
    /// Somebody came or went.
    void update();
    /// Goes on until \a deadline; true when everybody was looked at.
    bool step(const QDeadlineTimer &deadline);
    /// How many people were not looked at yet.
    [[nodiscard]] size_t left() const { return m_unseen.size() - m_next; }
    /// False for whoever was not looked at yet.
    [[nodiscard]] bool accepts(quint32 number) const
    {
        return m_words.isEmpty() || m_found.contains(number);
    }

private:
    struct Text {
        quint32 address = 0;
        quint32 size = 0; ///< 0: not made yet
    };
    [[nodiscard]] Text textOf(int row);
    [[nodiscard]] bool matches(int row);

    const ChosenModel *m_chosen;
    QByteArrayList m_words;
    ByteArena m_bytes;
    std::vector<Text> m_texts; ///< folded, by number; kept for the next words
    size_t m_made = 0; ///< of m_texts
    RowSet m_seen;
    RowSet m_found;
    std::vector<int> m_unseen; ///< rows
    size_t m_next = 0; ///< of m_unseen
    QByteArray m_buffer;
};

} // namespace Steward
