// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/peoplestore.h"
#include "app/import/similarsearch.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace Steward
{

/// Proposes people of a PeopleStore whose address or username is a slip away from one that nobody
/// has, in slices on the GUI thread. The questions that are in sight can be put first at any time.
class SimilarPeople final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimilarPeople)
public:
    /// What is asked under a number.
    using QuestionAt = std::function<SimilarQuery(int id)>;

    /// \a store is not owned and must outlive this.
    explicit SimilarPeople(const PeopleStore *store, QObject *parent = nullptr);
    ~SimilarPeople() override;

    /// Asks the questions \a ids, ascending, dropping those that are open. \a names is how many
    /// addresses and usernames the store has.
    void ask(std::vector<int> ids, QuestionAt questionAt, int names);
    /// Questions from \a first to \a last are answered before others.
    void putFirst(int first, int last);
    /// Drops the open questions.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    /// The answer to the question \a id, rows of the store in it; may be empty.
    void answered(int id, const QList<SimilarMatch> &matches);
    /// No question is open any more.
    void finished();

private:
    class Names;
    void onFinished();
    void askNext();

    const PeopleStore *m_store;
    SimilarSearch m_search;
    std::vector<int> m_open; ///< the next one last
    QuestionAt m_questionAt;
    quint64 m_edits = 0; ///< of the store when the search was built
    quint32 m_rows = 0;
    bool m_isBuilt = false;
    bool m_busy = false;
};

} // namespace Steward
