// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/basketfilter.h"

#include "app/directory/findbytes.h"
#include "app/directory/textfold.h"
#include "app/models/chosenmodel.h"

#include <algorithm>

namespace Steward
{

namespace
{
constexpr size_t textsBetweenLooks = 32;
constexpr size_t keptTexts = 8192; ///< of people who left
} // namespace

BasketFilter::BasketFilter(const ChosenModel *chosen)
    : m_chosen(chosen)
{
}

void BasketFilter::setWords(const QByteArrayList &words)
{
    m_words = words;
    m_seen.clear();
    m_found.clear();
    update();
}

void BasketFilter::update()
{
    m_unseen.clear();
    m_next = 0;
    if (m_words.isEmpty())
        return;
    const int rows = m_chosen->rowCount();
    if (m_made > size_t(2) * static_cast<size_t>(rows) + keptTexts) {
        m_texts.clear();
        m_bytes = {};
        m_made = 0;
    }
    m_texts.resize(m_chosen->numberEnd());
    m_seen.resize(m_chosen->numberEnd());
    m_found.resize(m_chosen->numberEnd());
    for (int row = 0; row < rows; ++row) {
        if (!m_seen.contains(m_chosen->numberAt(row)))
            m_unseen.push_back(row);
    }
}

bool BasketFilter::step(const QDeadlineTimer &deadline)
{
    while (left() > 0) {
        for (const size_t end = m_next + qMin(left(), textsBetweenLooks); m_next < end; ++m_next) {
            const int row = m_unseen[m_next];
            const quint32 number = m_chosen->numberAt(row);
            m_seen.insert(number);
            if (matches(row))
                m_found.insert(number);
        }
        if (deadline.hasExpired())
            break;
    }
    return left() == 0;
}

bool BasketFilter::matches(int row)
{
    const Text text = textOf(row);
    const char *from = m_bytes.at(text.address);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QByteArray &word) {
        return findBytes(from, from + text.size, word) != nullptr;
    });
}

BasketFilter::Text BasketFilter::textOf(int row)
{
    Text &text = m_texts[m_chosen->numberAt(row)];
    if (text.size > 0)
        return text;
    const ChosenModel::Entry &entry = m_chosen->at(row);
    m_buffer.resize(0);
    for (const QString &part : { entry.person.label(), entry.person.email, entry.originText() }) {
        TextFold::append(part.toUtf8(), m_buffer);
        // No word has one: what ends one text and begins the next is not found.
        m_buffer.append('\n');
    }
    text = { m_bytes.append(m_buffer), static_cast<quint32>(m_buffer.size()) };
    ++m_made;
    return text;
}

} // namespace Steward
