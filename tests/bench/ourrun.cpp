// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/ourrun.h"

#include "app/auth/session.h"
#include "tests/bench/barerun.h"
#include "ui/pages/changespage.h"

#include <QCoreApplication>
#include <QLabel>
#include <QTableView>

#include <utility>

using namespace Qt::StringLiterals;

namespace Steward
{

namespace
{
/// Nothing happening for so long is not slow, it is stuck.
constexpr int patienceMs = 60000;

int in(const std::array<int, rowStateCount> &counts, RowState state)
{
    return counts.at(static_cast<size_t>(state));
}
} // namespace

OurRun::OurRun(Session *session, QList<Plan> plans, ClockFrom from, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_plans(std::move(plans))
    , m_from(from)
    // Beside the program: the system's folder for temporary files may be in memory.
    , m_folder(QCoreApplication::applicationDirPath() + "/bench-XXXXXX"_L1)
{
    for (const Plan &plan : std::as_const(m_plans))
        m_rows += static_cast<int>(plan.people.size());
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &OurRun::giveUp);
}

OurRun::~OurRun() = default;

void OurRun::prepare()
{
    if (!m_folder.isValid()) {
        emit failed(u"No folder for the journal: %1"_s.arg(m_folder.errorString()));
        return;
    }
    openJournal();
}

void OurRun::openJournal()
{
    m_journal = std::make_unique<Journal>(m_folder.filePath(u"journal.sqlite"_s));
    connect(m_journal.get(), &Journal::stateChanged, this, [this] {
        if (m_desk)
            return;
        if (m_journal->state() != Journal::State::Ready) {
            emit failed(m_journal->problem());
            return;
        }
        openDesk();
        warm();
    });
    m_journal->open();
}

void OurRun::openDesk()
{
    m_watched = std::make_unique<WatchedJournal>(m_journal.get());
    connect(m_watched.get(), &WatchedJournal::planned, this, [this] {
        if (m_from == ClockFrom::Planned)
            m_clock.start();
    });
    connect(m_watched.get(), &WatchedJournal::accepted, this, &OurRun::onAccepted);
    m_desk = std::make_unique<ChangeDesk>(m_session, m_watched.get());
    connect(m_desk.get(), &ChangeDesk::rowsChanged, this, &OurRun::onRowsChanged);
    m_page = std::make_unique<ChangesPage>(m_desk.get(), m_session->tenant().host());
    m_page->resize(1280, 800);
    m_page->setVisible(true);
}

void OurRun::warm()
{
    for (int i = 0; i < BareRun::inFlight; ++i) {
        ApiJob *job = m_session->client()->send(
            ApiRequest::get({ u"api"_s, u"v1"_s, u"auth"_s, u"introspect"_s }));
        job->setContinuation(this, [this](const Result<ApiResponse> &response) {
            if (!response)
                emit failed(response.error().userText());
            else if (++m_warm == BareRun::inFlight)
                emit ready();
        });
    }
}

void OurRun::begin()
{
    m_patience.start();
    m_clock.start();
    for (const Plan &plan : std::as_const(m_plans)) {
        if (const auto begun = m_desk->begin(plan); !begun) {
            emit failed(begun.error().userText());
            return;
        }
    }
}

double OurRun::elapsedMs() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }

void OurRun::onAccepted(int rows)
{
    m_answered += rows;
    if (m_answeredMs >= 0 || m_answered < m_rows)
        return;
    m_answeredMs = elapsedMs();
    emit answered();
}

void OurRun::onRowsChanged(quint64 id)
{
    const Change *change = m_desk->change(id);
    if (change == nullptr || m_visibleMs >= 0)
        return;
    m_patience.start();
    const auto counts = change->counts();
    const int visible = in(counts, RowState::Visible);
    m_visible += visible - std::exchange(m_visibleOf[id], visible);
    if (m_visible == m_rows) {
        if (!isShown()) {
            emit failed(u"The window did not show the change, so what was measured tells nothing "
                        "of it."_s);
            return;
        }
        m_visibleMs = elapsedMs();
        m_patience.stop();
        emit seen();
    }
}

/// Whether what is measured includes showing it.
bool OurRun::isShown() const
{
    const auto *rows = m_page->findChild<QTableView *>(u"changeRowsTable"_s);
    const auto *counts = m_page->findChild<QLabel *>(u"changeCounts"_s);
    return rows != nullptr && rows->isVisible() && rows->model()->rowCount() > 0
        && counts != nullptr && counts->isVisible() && !counts->text().isEmpty();
}

void OurRun::giveUp()
{
    QString words;
    for (const quint64 id : m_desk->changes()) {
        const Change *change = m_desk->change(id);
        if (in(change->counts(), RowState::Visible) != change->rows.size())
            words = change->summary();
    }
    emit failed(u"Of %1 rows %2 were accepted and %3 seen when nothing more happened; "
                "a change stands at: %4."_s.arg(m_rows)
                    .arg(m_answered)
                    .arg(m_visible)
                    .arg(words));
}

} // namespace Steward
