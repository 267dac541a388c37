// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/changes/changedesk.h"
#include "app/changes/journal.h"
#include "tests/bench/watchedjournal.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace Steward
{

class ChangesPage;
class Session;

/// Plans carried out as the console does it: by a change desk, with the page on the (drawn, if not
/// seen) screen that shows the counters and the rows of the latest change.
class OurRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OurRun)
public:
    enum class ClockFrom {
        Begin, ///< the person pressed Run
        Planned, ///< the last plan was durable
    };

    /// \a session is not owned and must outlive this.
    OurRun(Session *session, QList<Plan> plans, ClockFrom from, QObject *parent = nullptr);
    ~OurRun() override;
    /// Gets ready (journal, page, warm connections); ready() follows.
    void prepare();
    /// Hands all plans in at once; answered() follows, then seen().
    void begin();

    /// Until it was durable that the last row was accepted.
    [[nodiscard]] double answeredMs() const { return m_answeredMs; }
    /// Until the last row was Visible.
    [[nodiscard]] double visibleMs() const { return m_visibleMs; }

signals:
    void ready();
    void answered();
    void seen();
    void failed(const QString &sentence);

private:
    void openJournal();
    void openDesk();
    void warm();
    void onAccepted(int rows);
    void onRowsChanged(quint64 change);
    void giveUp();
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] double elapsedMs() const;

    Session *m_session;
    QList<Plan> m_plans;
    ClockFrom m_from;
    QTemporaryDir m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<WatchedJournal> m_watched;
    std::unique_ptr<ChangeDesk> m_desk;
    std::unique_ptr<ChangesPage> m_page; ///< goes before the desk
    QHash<quint64, int> m_visibleOf; ///< rows of a change
    QTimer m_patience;
    QElapsedTimer m_clock;
    int m_warm = 0;
    int m_rows = 0;
    int m_answered = 0;
    int m_visible = 0;
    double m_answeredMs = -1;
    double m_visibleMs = -1;
};

} // namespace Steward
