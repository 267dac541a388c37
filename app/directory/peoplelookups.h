// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/domain/page.h"
#include "app/domain/user.h"
#include "app/import/inputrow.h"
#include "app/net/reply.h"

#include <QObject>

#include <deque>
#include <functional>

namespace Steward
{

class Session;

/// Looks people up on the server one by one, a few at a time: addresses and ids exactly
/// (`email`, `refs` of `POST /api/v1/search/users`), and by words where that finds nobody, because
/// a second address is found by words alone. What comes is what the server offers, names and
/// addresses it takes to be alike among it: the caller compares. GUI thread only.
class PeopleLookUps final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleLookUps)
public:
    static constexpr int maxInFlight = 4;
    struct Question {
        int id = 0; ///< comes back with the answer
        QString key;
        KeyKind kind = KeyKind::Any;
    };

    /// The first page of those who may be meant by the question \a id, or why it could not be
    /// asked.
    using OnAnswer = std::function<void(int id, const Result<Page<User>> &page)>;

    /// \a session is not owned and must outlive this.
    PeopleLookUps(Session *session, OnAnswer onAnswer, QObject *parent = nullptr);
    ~PeopleLookUps() override;
    /// Asks \a questions, dropping those that are open.
    void ask(std::deque<Question> questions);
    /// Drops the open questions and aborts those under way; no answers come any more.
    void stop();

private:
    enum class Try { Email, Id, Words };
    void askNext();
    void ask(const Question &question, Try how);
    void onFound(const Question &question, Try how, const Result<Page<User>> &page);

    Session *m_session;
    OnAnswer m_onAnswer;
    std::deque<Question> m_open;
    QList<Reply<Page<User>>> m_replies; ///< those under way among them
    int m_inFlight = 0;
    int m_generation = 0;
    bool m_asking = false;
};

} // namespace Steward
