// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/peoplestore.h"
#include "app/json/userpage.h"
#include "app/net/pagetrail.h"
#include "app/services/usersservice.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

namespace Steward
{

class Session;

/// Reads all people of a tenant into a store: `GET /api/v1/users` to its end. One page is on its
/// way at a time, asked for before the one before is decoded, so that decoding costs no time on the
/// clock; a page of 100 people takes the GUI thread about 0.3 ms. What fails is tried again as
/// every read is (see RetryPolicy). GUI thread only.
///
/// How it stands is in the store: PeopleStore::reading(). A page that cannot be read, a repeated
/// page token or more people than fit end it as Interrupted, with what came before kept.
class DirectoryFill final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectoryFill)
public:
    /// Neither is owned, both must outlive this.
    DirectoryFill(Session *session, PeopleStore *store, QObject *parent = nullptr);
    ~DirectoryFill() override;

    /// Reads everybody, from the first page on; ignored while it does.
    void start();
    /// Ends at once; Interrupted, kind Cancelled. Ignored while not running.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Pages that are in the store, of the running or latest reading.
    [[nodiscard]] int pages() const { return m_pages; }

    /// How many people there will be, as far as somebody knows from an earlier reading; 0 for
    /// unknown. The API tells no total. A reading that comes to its end sets it itself.
    void expect(quint32 people) { m_expected = people; }
    [[nodiscard]] quint32 expected() const { return m_expected; }
    /// Milliseconds until it will be complete, at the pace of the latest pages; nothing when that
    /// cannot be known: no expectation, one that was passed, or too few pages yet.
    [[nodiscard]] std::optional<qint64> timeLeftMs() const;

signals:
    /// More people are in the store; at most every 100 ms, and once before finished().
    void changed();
    /// Complete or interrupted: see the store.
    void finished();

private:
    struct Answer {
        QByteArray body;
        bool last;
        qint64 atMs; ///< when it came
    };
    struct Sample {
        qint64 atMs;
        quint32 people;
    };
    void request(const QString &token);
    void onPage(const Result<RawUserPage> &page);
    void take();
    void end(const std::optional<ApiError> &reason);
    [[nodiscard]] qint64 nowMs() const;

    Session *m_session;
    PeopleStore *m_store;
    UserPage m_decoder;
    PageTrail m_trail;
    Reply<RawUserPage> m_reply;
    std::optional<Answer> m_answer; ///< came, and is not in the store yet
    QTimer m_taking;
    QTimer m_telling;
    bool m_running = false;
    int m_generation = 0;
    int m_pages = 0;
    quint32 m_expected = 0;
    std::deque<Sample> m_samples; ///< of the latest pages
};

} // namespace Steward
