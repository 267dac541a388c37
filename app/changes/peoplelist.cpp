// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/changes/peoplelist.h"

#include <utility>

namespace Steward
{

PeopleList::PeopleList(Fetch fetch)
    : m_fetch(std::move(fetch))
{
}

void PeopleList::read(Callback callback)
{
    Q_ASSERT(!isReading());
    m_callback = std::move(callback);
    m_people.clear();
    m_trail.restart();
    readPage({});
}

void PeopleList::readPage(const QString &token)
{
    m_fetch(token, [this](const Result<IdPage> &page) { onPage(page); });
}

void PeopleList::onPage(const Result<IdPage> &page)
{
    if (!page) {
        end(unexpected(page.error()));
        return;
    }
    for (const UserId &person : page->items)
        m_people.insert(person);
    if (const auto step = m_trail.step(page->nextPageToken); !step)
        end(unexpected(step.error()));
    else if (!page->nextPageToken.isEmpty())
        readPage(page->nextPageToken);
    else
        end(m_people);
}

void PeopleList::end(const Result<QSet<UserId>> &people)
{
    // It may be read again from there.
    std::exchange(m_callback, nullptr)(people);
}

} // namespace Steward
