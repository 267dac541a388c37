// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/import/similarindex.h"

#include <QBasicTimer>
#include <QObject>

#include <functional>

namespace Steward
{

/// What is looked for in a SimilarSearch.
struct SimilarQuery {
    int id = 0; ///< comes back with the answer
    QString address; ///< or a username
    QString name; ///< as it is compared; may be empty
};

/// Builds a SimilarIndex and asks it, in slices of about 4 ms on the GUI thread, so that the window
/// never waits. Asking may begin at once: answers come once the index is built, in the order asked,
/// so ask for the rows that can be seen first. Whoever hears a signal may ask or build again, but
/// not delete this (deleteLater() is fine).
class SimilarSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimilarSearch)
public:
    struct Person {
        int row = 0;
        QStringView address; ///< valid until the next call
        QStringView name;
    };
    /// The address number \a index of the directory.
    using PersonAt = std::function<Person(int index)>;

    explicit SimilarSearch(QObject *parent = nullptr);
    ~SimilarSearch() override;

    /// Builds the index anew over \a count addresses; the ones of \a personAt must not change until
    /// built() (call this again when they do). Questions that are open are kept.
    void build(int count, PersonAt personAt);
    /// Puts \a queries behind those that are open.
    void ask(const QList<SimilarQuery> &queries);
    /// Drops the open questions.
    void dropQuestions();

    [[nodiscard]] bool isBusy() const { return m_timer.isActive(); }

signals:
    void built();
    /// The answer to the query \a id; may be empty.
    void answered(int id, const QList<SimilarMatch> &matches);
    /// No question is open any more.
    void finished();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void goOn();
    bool step();
    void answerOne();
    SimilarIndex m_index;
    PersonAt m_personAt;
    int m_count = 0;
    int m_next = 0;
    bool m_isBuilt = false;
    QList<SimilarQuery> m_open;
    qsizetype m_nextQuery = 0;
    QBasicTimer m_timer;
};

} // namespace Steward
