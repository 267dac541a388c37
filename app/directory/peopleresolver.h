// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/apierror.h"
#include "app/directory/directory.h"
#include "app/directory/eligibility.h"
#include "app/directory/peopleindex.h"
#include "app/directory/peoplelookups.h"
#include "app/directory/similarpeople.h"
#include "app/import/inputrow.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>
#include <vector>

namespace Steward
{

class Session;

/// Finds the people meant by the rows of a sheet or a text: up to 50,000 of them. Nothing below an
/// exact match is taken by itself, and a name that two people carry never is. GUI thread only.
///
/// Which way it goes is said by Directory::plan(): look-ups on the server, or among the people who
/// are here, who are read first where that is cheaper; see plan() and phase(). Among people who are
/// here it works in slices of a few milliseconds, so the window never waits.
///
/// Rows are numbered from 0 here, as they stand in InputRows; InputRow::row is what a person is
/// shown. Texts (word(), why()) and people are made when they are asked for: ask for the rows that
/// are in sight. Whoever hears a signal may call anything but delete this (deleteLater() is fine).
class PeopleResolver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleResolver)
public:
    enum class Status : quint8 {
        Waiting, ///< not looked up yet
        Resolved, ///< exactly one person, see person(); why() may say that the names differ
        Choose, ///< several, or a fuzzy answer of the server: see matches()
        Similar, ///< nobody; matches() are a slip away. Only choose() takes one
        Unknown, ///< nobody
        Duplicate, ///< the same input or the same person as an earlier row, see duplicateOf()
        Ineligible, ///< one person, see person(), who cannot be chosen: word() is the verdict's
        Failed, ///< was not looked up: stopped, or see why()
        Unusable, ///< cannot be looked up: see InputRow::problem
    };
    Q_ENUM(Status)
    static constexpr int statusCount = 9;
    enum class Phase {
        Idle,
        LookingUp, ///< on the server; done() of total()
        Reading, ///< the directory first: show Directory::statusText()
        Matching, ///< among the people who are here; done() of total()
        Judging, ///< nothing to look up: only who can be chosen, see setEligibility()
    };
    Q_ENUM(Phase)
    /// More matches of a row are not offered; see hasMoreMatches().
    static constexpr int maxMatches = 20;
    static constexpr int maxSimilar = 5;

    /// Neither is owned, both must outlive this.
    PeopleResolver(Session *session, Directory *directory, QObject *parent = nullptr);
    ~PeopleResolver() override;

    /// Who can be chosen; without it everybody can. Rows that are Resolved or Ineligible are judged
    /// again, in slices, and finished() comes (again) after that: somebody may turn out to be a
    /// member once the members were read. Rows keep their status until it is their turn.
    void setEligibility(Eligibility eligibility);

    // -- Resolving ------------------------------------------------------------------------------
    /// Looks up the people of \a input, dropping earlier rows. finished() comes for it, though not
    /// from within this call, unless another resolve() replaces it.
    void resolve(const InputRows &input);
    /// Looks up again what is Failed, planning anew; ignored while isRunning() and when nothing is.
    void resolveFailed();
    /// Ends at once, at any time: rows that are Waiting become Failed, reading that was begun for
    /// this is stopped, proposals that are still missing are not made. finished() comes from
    /// within, or soon when rows are being judged again: that goes on to its end.
    void stop();
    /// Settles row \a row, which is Choose or Similar, with number \a match of its matches(): it
    /// becomes Resolved, Ineligible or Duplicate. Ignored otherwise.
    void choose(int row, int match);
    /// Asks anew who is meant in a row that canReopen(). Whoever was meant may be the person of a
    /// later row then.
    void reopen(int row);
    /// Rows \a first to \a last are in sight: their proposals (Similar) are made first.
    void proposeFirst(int first, int last);

    /// How it was decided to go, with the requests either way, by the latest resolve() or
    /// resolveFailed().
    [[nodiscard]] const Directory::Plan &plan() const { return m_plan; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isRunning() const { return m_phase != Phase::Idle; }
    /// Proposals for rows that are Unknown are still being made; after finished().
    [[nodiscard]] bool isProposing() const { return m_similar.isBusy(); }
    [[nodiscard]] int done() const { return m_done; } ///< of total()
    [[nodiscard]] int total() const { return m_total; } ///< rows to look up in this run

    // -- Rows -----------------------------------------------------------------------------------
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// How many rows have \a status.
    [[nodiscard]] int count(Status status) const;
    [[nodiscard]] const InputRow &input(int row) const { return m_input.rows.at(row); }
    /// What was given to resolve(), with its counts of blank and repeated rows.
    [[nodiscard]] const InputRows &input() const { return m_input; }
    [[nodiscard]] Status status(int row) const;
    /// The status in a word or two: "Resolved", "Choose (3)", "Already member". Translated.
    [[nodiscard]] QString word(int row) const;
    /// A status by itself, for a filter: "Choose", "Cannot be added". Translated.
    [[nodiscard]] static QString statusText(Status status);
    /// A sentence or two: why the row has its status and what to do; may be empty. Translated.
    [[nodiscard]] QString why(int row) const;
    /// Who is meant, with an id when Resolved or Ineligible, or Duplicate by the same person.
    [[nodiscard]] User person(int row) const;
    /// The label of person() alone.
    [[nodiscard]] QString personLabel(int row) const;
    /// The id of person() alone.
    [[nodiscard]] UserId personId(int row) const;
    /// Whether choose() settled the row, so that reopen() can undo that.
    [[nodiscard]] bool canReopen(int row) const;
    /// Who may be meant, best first, while Choose or Similar; else empty.
    [[nodiscard]] QList<User> matches(int row) const;
    [[nodiscard]] int matchCount(int row) const;
    /// There are more than matches().
    [[nodiscard]] bool hasMoreMatches(int row) const;
    /// InputRow::row of the row that this one repeats, the same input or the same person; 0 when it
    /// is no Duplicate. The first row of a person is never the Duplicate.
    [[nodiscard]] int duplicateOf(int row) const;
    /// Somebody was found by a key, and the name beside it in the sheet is another's.
    [[nodiscard]] bool nameDiffers(int row) const;
    /// How many rows nameDiffers() is true for that are Resolved.
    [[nodiscard]] int differingNames() const { return m_differingNames; }

signals:
    /// Rows were replaced: rowCount() is that of the new ones.
    void reset();
    /// Rows \a first to \a last may have another status; gathered, a few a second while running.
    void rowsChanged(int first, int last);
    /// phase(), done(), total() or a count() changed.
    void progressed();
    /// Every row has its status: after resolving, after stop(), after judging again.
    void finished();
    /// No proposals are missing any more; some time after finished(), if any were to be made.
    void proposed();

private:
    /// A person: a row of the directory, or with the highest bit a number in m_found.
    using Ref = quint32;
    static constexpr Ref nobody = 0xFFFFFFFF;
    struct Row {
        Ref person = nobody;
        quint32 firstMatch = 0; ///< in m_matches
        int reason = -1; ///< in m_reasons, when Failed
        quint8 matchCount = 0;
        Status status = Status::Waiting;
        Status open = Status::Choose; ///< what it was with its matches
        bool hasMore = false;
        bool isFuzzy = false; ///< the matches are no exact ones
        bool nameDiffers = false;
        bool byServer = false; ///< looked up there, where less can be found
    };
    void start();
    void startLookUps();
    void onLookedUp(int row, const Result<Page<User>> &page);
    void onDirectoryFinished();
    void schedule();
    void pass();
    [[nodiscard]] bool step();
    [[nodiscard]] bool stepMatching();
    void endRun();
    void failWaiting(const QString &reason);
    void tell();
    void touch(int row);

    void matchHere(int row);
    void offer(int row, const std::vector<Ref> &people, bool more, bool fuzzy);
    void settlePerson(int row, Ref ref, const User &person);
    void release(int row);
    void judge(int row);
    void setStatus(int row, Status status);
    void fail(int row, const QString &reason);
    void propose();
    void onProposed(int row, const QList<SimilarMatch> &matches);

    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] User userOf(Ref ref) const;
    [[nodiscard]] Ref refOf(const User &user);
    [[nodiscard]] Ref keyOf(Ref ref) const;
    [[nodiscard]] UserId idOf(Ref ref) const;
    [[nodiscard]] Verdict verdictOf(const User &person) const;
    [[nodiscard]] QString whyUnknown(int row) const;

    Directory *m_directory;
    Eligibility m_eligibility;
    InputRows m_input;
    std::vector<Row> m_rows;
    std::vector<Ref> m_matches; ///< of all rows, a stretch each
    QList<User> m_found; ///< by look-ups
    QHash<UserId, Ref> m_refOf; ///< numbers in m_found
    QHash<Ref, int> m_holder; ///< keyOf() a person -> the row that resolved to them, the first one
    QStringList m_reasons; ///< why rows failed, each once
    std::array<int, statusCount> m_counts {};
    int m_differingNames = 0;
    Directory::Plan m_plan;
    Phase m_phase = Phase::Idle;
    bool m_beganReading = false;
    int m_done = 0;
    int m_total = 0;
    int m_next = 0; ///< row to match
    int m_judged = 0; ///< rows that the eligibility was asked for; all when there is nothing to do
    bool m_scheduled = false;
    int m_generation = 0;
    int m_firstTouched = -1;
    int m_lastTouched = -1;
    QTimer m_telling;
    PeopleIndex m_index;
    PeopleLookUps m_lookUps;
    SimilarPeople m_similar;
    std::vector<PeopleIndex::Row> m_hits; ///< kept for its memory
};

} // namespace Steward
