// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryfill.h"

#include "app/auth/session.h"

#include <utility>

namespace Steward
{

namespace
{
constexpr int tellEveryMs = 100;
/// The pace is that of so many pages: enough to even out single ones, few enough to follow a server
/// that becomes slower.
constexpr size_t paceSamples = 64;
constexpr size_t leastSamples = 4;
} // namespace

DirectoryFill::DirectoryFill(Session *session, PeopleStore *store, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
{
    // Not at once: the next request leaves in turns of the event loop that come before.
    m_taking.setSingleShot(true);
    m_taking.setInterval(0);
    connect(&m_taking, &QTimer::timeout, this, &DirectoryFill::take);
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellEveryMs);
    connect(&m_telling, &QTimer::timeout, this, &DirectoryFill::changed);
}

DirectoryFill::~DirectoryFill()
{
    // The answer that abort() gives is to nobody.
    ++m_generation;
    m_reply.abort();
}

void DirectoryFill::start()
{
    if (m_running)
        return;
    m_running = true;
    m_pages = 0;
    m_samples.clear();
    m_trail.restart();
    m_store->beginReading();
    request({});
    m_telling.start();
}

void DirectoryFill::stop()
{
    if (m_running)
        end(ApiError::cancelled());
}

void DirectoryFill::request(const QString &token)
{
    m_reply = m_session->users().rawPage(token);
    m_reply.then(this, [this, generation = m_generation](const Result<RawUserPage> &page) {
        if (generation == m_generation)
            onPage(page);
    });
}

void DirectoryFill::onPage(const Result<RawUserPage> &page)
{
    const int generation = m_generation;
    // Before anything ends the reading: the loop had no turn to spare since it came.
    if (m_answer)
        take();
    if (generation != m_generation)
        return;
    if (!page) {
        end(page.error());
        return;
    }
    if (const auto step = m_trail.step(page->nextPageToken); !step) {
        end(step.error());
        return;
    }
    const bool last = page->nextPageToken.isEmpty();
    if (!last)
        request(page->nextPageToken);
    m_answer = Answer { page->body, last, nowMs() };
    m_taking.start();
}

void DirectoryFill::take()
{
    const auto [body, last, atMs] = *std::exchange(m_answer, std::nullopt);
    const auto users = m_decoder.read(body);
    if (!users) {
        end(users.error());
        return;
    }
    for (const UserFields &user : *users) {
        if (m_store->isFull()) {
            end(ApiError::protocol(
                tr("The tenant has more people than Steward can keep in memory (%1 MiB), so "
                   "reading was stopped.")
                    .arg(PeopleStore::maxBytes / (1024 * 1024))));
            return;
        }
        m_store->upsert(user);
    }
    ++m_pages;
    m_samples.push_back({ atMs, m_store->peopleRead() });
    if (m_samples.size() > paceSamples)
        m_samples.pop_front();
    if (last)
        end(std::nullopt);
    else if (!m_telling.isActive())
        m_telling.start();
}

void DirectoryFill::end(const std::optional<ApiError> &reason)
{
    m_running = false;
    ++m_generation;
    m_taking.stop();
    m_answer.reset();
    m_telling.stop();
    m_reply.abort();
    if (reason) {
        m_store->interruptReading(*reason);
    } else {
        m_store->endReading(m_session->client()->clock()->now());
        m_expected = m_store->count();
    }
    emit changed();
    emit finished();
}

qint64 DirectoryFill::nowMs() const
{
    return m_session->client()->clock()->now().toMSecsSinceEpoch();
}

std::optional<qint64> DirectoryFill::timeLeftMs() const
{
    const quint32 read = m_store->peopleRead();
    if (!m_running || m_samples.size() < leastSamples || m_expected < read)
        return std::nullopt;
    const Sample &first = m_samples.front();
    const Sample &latest = m_samples.back();
    if (latest.people == first.people || latest.atMs <= first.atMs)
        return std::nullopt;
    const auto perPerson = static_cast<double>(latest.atMs - first.atMs)
        / static_cast<double>(latest.people - first.people);
    const auto left = static_cast<double>(m_expected - latest.people) * perPerson;
    // What passed since the latest page is over already.
    return qMax<qint64>(0, qRound64(left) - (nowMs() - latest.atMs));
}

} // namespace Steward
