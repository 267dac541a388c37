// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/similarpeople.h"

#include <algorithm>

namespace Steward
{

namespace
{
/// Few enough that those who come into sight are soon next.
constexpr size_t askedAtOnce = 50;
} // namespace

/// Walks through all addresses and usernames of a store.
class SimilarPeople::Names
{
public:
    explicit Names(const PeopleStore *store)
        : m_store(store)
    {
    }
    /// The next one; nothing in it when there is none any more.
    SimilarSearch::Person next()
    {
        while (m_at == m_texts.size()) {
            if (m_next == m_store->rowCount())
                return {};
            m_texts.clear();
            m_at = 0;
            m_row = m_next++;
            if (m_store->present().contains(m_row))
                read();
        }
        return { static_cast<int>(m_row), m_texts.at(m_at++), m_name };
    }

private:
    void read()
    {
        m_name.clear();
        m_store->forEachKey(m_row, [this](PersonKey::Field field, QByteArrayView text) {
            if (text.isEmpty())
                return;
            if (field == PersonKey::Name) {
                m_folded.truncate(0);
                PersonKey::append(field, text, m_folded);
                m_name = QString::fromUtf8(m_folded);
            } else if (field == PersonKey::Email) {
                m_texts.append(QString::fromUtf8(text));
            } else if (field == PersonKey::Username && text.indexOf('@') < 0) {
                // As an address of no domain: only what stands before the "@" is compared.
                m_texts.append(QString::fromUtf8(text) + u'@');
            }
        });
    }

    const PeopleStore *m_store;
    PeopleStore::Row m_next = 0;
    PeopleStore::Row m_row = 0;
    QStringList m_texts; ///< of m_row
    qsizetype m_at = 0;
    QString m_name;
    QByteArray m_folded;
};

SimilarPeople::SimilarPeople(const PeopleStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_search, &SimilarSearch::answered, this, &SimilarPeople::answered);
    connect(&m_search, &SimilarSearch::finished, this, &SimilarPeople::onFinished);
}

SimilarPeople::~SimilarPeople() = default;

void SimilarPeople::ask(std::vector<int> ids, QuestionAt questionAt, int names)
{
    stop();
    if (ids.empty())
        return;
    m_open = std::move(ids);
    std::reverse(m_open.begin(), m_open.end());
    m_questionAt = std::move(questionAt);
    m_busy = true;
    if (!m_isBuilt || m_edits != m_store->edits() || m_rows != m_store->rowCount()) {
        m_edits = m_store->edits();
        m_rows = m_store->rowCount();
        m_isBuilt = true;
        m_search.build(names,
                       [walk = std::make_shared<Names>(m_store)](int) { return walk->next(); });
    }
    askNext();
}

void SimilarPeople::putFirst(int first, int last)
{
    std::stable_partition(m_open.begin(), m_open.end(),
                          [first, last](int id) { return id < first || id > last; });
}

void SimilarPeople::stop()
{
    m_search.dropQuestions();
    m_open.clear();
    m_busy = false;
}

void SimilarPeople::askNext()
{
    QList<SimilarQuery> queries;
    for (; !m_open.empty() && static_cast<size_t>(queries.size()) < askedAtOnce; m_open.pop_back())
        queries.append(m_questionAt(m_open.back()));
    m_search.ask(queries);
}

void SimilarPeople::onFinished()
{
    if (!m_busy)
        return;
    if (!m_open.empty()) {
        askNext();
        return;
    }
    m_busy = false;
    emit finished();
}

} // namespace Steward
