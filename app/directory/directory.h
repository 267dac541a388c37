// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryfill.h"
#include "app/directory/peoplesort.h"
#include "app/directory/peoplestore.h"
#include "app/domain/peoplequery.h"

#include <QObject>

#include <optional>

namespace Steward
{

class Session;

/// The people of one tenant, as far as they were read: one of these per Session, shared by
/// everything that picks, resolves or shows people. Nothing is read before somebody asks for it.
/// GUI thread only.
///
/// Who wants to find people asks answersHere(): when true, search() (or a DirectoryModel) finds
/// everybody, as of readAt(), without a request. When false, it would only find those who were read
/// so far, so the caller searches on the server (UsersService::matching()) or offers to read().
class Directory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Directory)
public:
    /// How to resolve a number of inputs, by requests counted.
    struct Plan {
        enum class Way {
            Here, ///< everybody is here: no request
            LookUps, ///< one exact look-up for each input
            Read, ///< read everybody, then resolve here
        };
        Way way = Way::LookUps;
        int lookUps = 0; ///< requests that way
        std::optional<int> pages; ///< requests by reading; nothing when unknown
        friend bool operator==(const Plan &, const Plan &) = default;
    };
    /// Up to so many inputs are looked up one by one in any case: that is a matter of seconds.
    static constexpr int fewLookUps = 200;
    /// As many are when nobody knows how many people there are: what reading 100,000 would cost.
    static constexpr int assumedPages = 1000;

    /// \a session is not owned and must outlive this.
    explicit Directory(Session *session, QObject *parent = nullptr);

    /// Reads everybody, or reads them again; ignored while under way.
    void read();
    /// Stops reading, within a turn of the event loop. Who was read so far stays.
    void stop();
    [[nodiscard]] bool isReading() const { return m_fill.isRunning(); }
    [[nodiscard]] const DirectoryFill &fill() const { return m_fill; }
    /// How many people an earlier run of the program found; lets the first reading tell its time.
    void expect(quint32 people) { m_fill.expect(people); }

    [[nodiscard]] const PeopleStore &people() const { return m_people; }
    [[nodiscard]] PeopleSort *sort() { return &m_sort; }
    /// Whether a search here finds everybody, as of people().readAt().
    [[nodiscard]] bool answersHere() const { return m_people.hasEverybody(); }
    /// The rows of people() who match; nothing while this is to be asked of the server.
    [[nodiscard]] std::optional<RowSet> search(const PeopleQuery &query) const;
    /// What is cheaper for \a inputs e-mails, ids or names to resolve, with both counts to show.
    [[nodiscard]] Plan plan(int inputs) const;
    /// One line: how many people, how complete, how old, how long it will take ("Directory:
    /// 100,000 people, complete, read 14:02"). Translated.
    [[nodiscard]] QString statusText() const;

signals:
    /// people() or statusText() changed; at most every 100 ms while reading.
    void changed();
    /// Reading came to its end or was interrupted: see people().reading().
    void finished();

private:
    void onChanged();
    [[nodiscard]] QString readingText() const;
    [[nodiscard]] QString ageText() const;

    Session *m_session;
    PeopleStore m_people;
    PeopleSort m_sort;
    DirectoryFill m_fill;
};

} // namespace Steward
