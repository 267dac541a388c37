// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/directory/eligibility.h"
#include "app/directory/pastedtext.h"
#include "app/domain/page.h"
#include "app/net/reply.h"

#include <QHash>
#include <QObject>

namespace Steward
{

class Session;

/// Finds the people meant by pasted addresses, names, usernames, employee ids or C1 ids. Nothing
/// below an exact match is taken silently, and a name that two people carry is never. GUI thread.
class NameResolver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameResolver)
public:
    enum class Status {
        Waiting, ///< not looked up yet
        Resolved, ///< exactly one person, see person
        Choose, ///< see matches
        Unknown, ///< nobody
        Duplicate, ///< the same person or text as another row; see why
        Ineligible, ///< one person, who cannot be chosen; see why
        Failed, ///< could not be looked up; see why
    };
    struct Row {
        PastedToken token;
        Status status = Status::Waiting;
        QString word; ///< the status in a word or two, translated
        QString why; ///< a sentence, translated; may be empty
        QList<User> matches;
        User person; ///< with an id when Resolved or Ineligible
    };
    static constexpr int maxRows = 5000;
    static constexpr qsizetype maxCharacters = 1000000;

    /// \a session is not owned and must outlive this.
    explicit NameResolver(Session *session, QObject *parent = nullptr);
    ~NameResolver() override;
    void setEligibility(Eligibility eligibility) { m_eligibility = std::move(eligibility); }

    /// Looks up what is in \a text, dropping earlier rows. Refused with a sentence, and nothing
    /// asked, when there is nothing in it or too much.
    [[nodiscard]] Result<void> check(const QString &text);
    /// Looks up again what failed.
    void checkFailed();
    /// Drops what is still on its way; those rows become Failed.
    void stop();
    /// Settles row \a row that is Choose with \a match of its matches.
    void choose(int row, int match);

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] bool isRunning() const { return m_done < m_total; }
    [[nodiscard]] int done() const { return m_done; } ///< look-ups answered
    [[nodiscard]] int total() const { return m_total; }

signals:
    void reset();
    void rowChanged(int row);
    void progressed();
    /// Every row has its status.
    void finished();

private:
    enum class Try { Email, Words, Id };
    void askNext();
    void ask(const QString &key, Try how);
    void onFound(const QString &key, Try how, const Result<Page<User>> &page);
    void settle(const QString &key, const std::function<void(int)> &settleRow);
    void settleMatches(int row, const Page<User> &page);
    void settlePerson(int row, const User &person);
    void setRow(int row, Status status, const QString &word, const QString &why);
    [[nodiscard]] static QList<User> exactMatches(const QString &key, const QList<User> &users);

    Session *m_session;
    Eligibility m_eligibility;
    QList<Row> m_rows;
    QStringList m_queue; ///< keys to ask for
    QHash<QString, QList<int>> m_rowsOf; ///< folded key -> rows, without Duplicate ones
    QHash<UserId, int> m_rowOf; ///< person -> the row that resolved to it
    int m_inFlight = 0;
    int m_done = 0;
    int m_total = 0;
    int m_generation = 0;
};

} // namespace Steward
