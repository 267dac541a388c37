// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/peoplelookups.h"

#include "app/auth/session.h"

#include <QScopedValueRollback>

#include <utility>

namespace Steward
{

namespace
{
/// "Berg, Ann" as the directory has it: "Ann Berg".
QString asName(const QString &key)
{
    const auto comma = key.indexOf(u',');
    if (comma <= 0 || key.contains(u'@'))
        return key.simplified();
    return QString(key.mid(comma + 1) + u' ' + key.left(comma)).simplified();
}
} // namespace

PeopleLookUps::PeopleLookUps(Session *session, OnAnswer onAnswer, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_onAnswer(std::move(onAnswer))
{
}

PeopleLookUps::~PeopleLookUps() { stop(); }

void PeopleLookUps::ask(std::deque<Question> questions)
{
    stop();
    m_open = std::move(questions);
    askNext();
}

void PeopleLookUps::stop()
{
    ++m_generation;
    m_inFlight = 0;
    m_open.clear();
    for (Reply<Page<User>> &reply : std::exchange(m_replies, {}))
        reply.abort();
}

void PeopleLookUps::askNext()
{
    // What fails at once is answered from within ask(): the loop goes on, not down.
    if (m_asking)
        return;
    const QScopedValueRollback asking(m_asking, true);
    while (m_inFlight < maxInFlight && !m_open.empty()) {
        const Question question = std::move(m_open.front());
        m_open.pop_front();
        ++m_inFlight;
        ask(question,
            question.kind == KeyKind::Email      ? Try::Email
                : question.kind == KeyKind::C1Id ? Try::Id
                                                 : Try::Words);
    }
}

void PeopleLookUps::ask(const Question &question, Try how)
{
    Reply<Page<User>> reply;
    const auto id = UserId::parse(question.key);
    if (how == Try::Email)
        reply = m_session->users().withEmail(question.key);
    else if (how == Try::Id && id)
        reply = m_session->users().withId(*id);
    else
        reply = m_session->users().page(asName(question.key), QString());
    reply.then(this,
               [this, question, how, generation = m_generation](const Result<Page<User>> &page) {
                   if (generation == m_generation)
                       onFound(question, how, page);
               });
    m_replies.removeIf([](const Reply<Page<User>> &under) { return !under.isRunning(); });
    m_replies.append(reply);
}

void PeopleLookUps::onFound(const Question &question, Try how, const Result<Page<User>> &page)
{
    if (page && page->items.isEmpty() && how != Try::Words) {
        // A text of 27 letters may be a name.
        ask(question, Try::Words);
        return;
    }
    --m_inFlight;
    m_onAnswer(question.id, page);
    askNext();
}

} // namespace Steward
