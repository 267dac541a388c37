// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directory.h"

#include "app/auth/session.h"
#include "app/directory/peoplesearch.h"

#include <QLocale>

namespace Steward
{

namespace
{
constexpr qint64 minuteMs = 60000;
} // namespace

Directory::Directory(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_sort(&m_people)
    , m_fill(session, &m_people)
{
    connect(&m_fill, &DirectoryFill::changed, this, &Directory::onChanged);
    connect(&m_fill, &DirectoryFill::finished, this, &Directory::finished);
}

void Directory::read()
{
    if (m_fill.isRunning())
        return;
    m_fill.start();
    emit changed();
}

void Directory::stop() { m_fill.stop(); }

void Directory::onChanged()
{
    m_sort.update();
    if (m_people.reading() == PeopleStore::Reading::Complete)
        m_sort.prepareAll();
    emit changed();
}

std::optional<RowSet> Directory::search(const PeopleQuery &query) const
{
    if (!answersHere())
        return std::nullopt;
    PeopleSearch search(&m_people);
    search.setQuery(query);
    return search.rows();
}

Directory::Plan Directory::plan(int inputs) const
{
    Plan plan;
    plan.lookUps = inputs;
    if (m_fill.expected() > 0) {
        const auto people = static_cast<int>(m_fill.expected());
        const int all = (people + UsersService::rawPageSize - 1) / UsersService::rawPageSize;
        plan.pages = m_fill.isRunning() ? qMax(0, all - m_fill.pages()) : all;
    }
    if (answersHere())
        plan.way = Plan::Way::Here;
    else if (inputs > fewLookUps && inputs >= plan.pages.value_or(assumedPages))
        plan.way = Plan::Way::Read;
    return plan;
}

QString Directory::ageText() const
{
    const QLocale locale;
    const QDateTime at = m_people.readAt().toLocalTime();
    if (at.date() == m_session->client()->clock()->now().toLocalTime().date())
        return locale.toString(at.time(), QLocale::ShortFormat);
    return locale.toString(at, QLocale::ShortFormat);
}

QString Directory::readingText() const
{
    const auto read = static_cast<int>(m_people.peopleRead());
    const auto left = m_fill.timeLeftMs();
    if (!left)
        return tr("%Ln people so far", nullptr, read);
    if (*left < minuteMs) {
        return tr("%Ln people so far, %1 s left", nullptr, read)
            .arg(QLocale().toString((*left + 999) / 1000));
    }
    return tr("%Ln people so far, about %1 min left", nullptr, read)
        .arg(QLocale().toString(static_cast<double>(*left) / minuteMs, 'f', 1));
}

QString Directory::statusText() const
{
    const auto count = static_cast<int>(m_people.count());
    switch (m_people.reading()) {
    case PeopleStore::Reading::NotRead:
        return tr("Directory: not read");
    case PeopleStore::Reading::Running:
        if (answersHere()) {
            return tr("Directory: %Ln people, read %1; reading again, %2", nullptr, count)
                .arg(ageText(), readingText());
        }
        return tr("Directory: reading, %1").arg(readingText());
    case PeopleStore::Reading::Complete:
        return tr("Directory: %Ln people, complete, read %1", nullptr, count).arg(ageText());
    case PeopleStore::Reading::Interrupted:
        break;
    }
    const bool stopped = m_people.interruption().kind == ApiError::Kind::Cancelled;
    if (answersHere()) {
        return (stopped
                    ? tr("Directory: %Ln people, read %1; reading again was stopped", nullptr,
                         count)
                    : tr("Directory: %Ln people, read %1; reading again failed", nullptr, count))
            .arg(ageText());
    }
    return stopped ? tr("Directory: incomplete, stopped after %Ln people", nullptr, count)
                   : tr("Directory: incomplete, reading failed after %Ln people", nullptr, count);
}

} // namespace Steward
