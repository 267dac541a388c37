// SPDX-FileCopyrightText: 2026 The Steward authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/historywalk.h"

#include "app/models/pagedmodel.h"
#include "tests/bench/historyfiller.h"
#include "ui/pages/historypage.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Steward
{

namespace
{
/// A key held down comes about as often.
constexpr auto stepTime = 33ms;
constexpr int scrollSteps = 60; ///< keys in one go
constexpr int endEvery = 2; ///< of those, to the end of what is there, so that more is read
constexpr int typeEvery = 3; ///< steps from one letter to the next
constexpr int patience = 600; ///< steps that an answer may take; nothing for so long is stuck

QString wordOf(int round)
{
    switch (round % 4) {
    case 0:
        return QString::fromLatin1(HistoryFiller::commonWord);
    case 2:
        return QString::fromLatin1(HistoryFiller::rareWord);
    default:
        return {};
    }
}
} // namespace

HistoryWalk::HistoryWalk(Journal *journal, int beats, QObject *parent)
    : QObject(parent)
    , m_beats(beats)
    , m_page(std::make_unique<HistoryPage>(journal, QString::fromLatin1(HistoryFiller::tenantHost)))
{
    m_table = m_page->findChild<QAbstractItemView *>(u"historyTable"_s);
    m_search = m_page->findChild<QLineEdit *>(u"historySearch"_s);
    m_steps.setTimerType(Qt::PreciseTimer);
    m_steps.setInterval(stepTime);
    connect(&m_steps, &QTimer::timeout, this, &HistoryWalk::step);
}

HistoryWalk::~HistoryWalk() = default;

void HistoryWalk::start()
{
    if (m_table == nullptr || m_search == nullptr) {
        emit failed(u"The history has no table or no search."_s);
        return;
    }
    m_page->resize(1280, 800);
    m_heartbeat.start();
    m_page->setVisible(true);
    m_steps.start();
}

bool HistoryWalk::isLoaded() const { return m_page->list()->load() == PagedModel::Load::Loaded; }

void HistoryWalk::step()
{
    m_rowsSeen = qMax(m_rowsSeen, m_table->model()->rowCount());
    switch (m_doing) {
    case Doing::Waiting:
        wait();
        break;
    case Doing::Scrolling:
        scroll();
        break;
    case Doing::Typing:
        type();
        break;
    }
    if (m_heartbeat.beats() >= m_beats && m_searches >= 2)
        end();
}

void HistoryWalk::wait()
{
    if (++m_step > patience) {
        m_steps.stop();
        emit failed(u"The history did not answer."_s);
        return;
    }
    // As it comes up, and once the pause after the last letter is over.
    constexpr int pause = 12;
    if (m_step < pause || !isLoaded())
        return;
    m_searches += m_round > 0 ? 1 : 0;
    m_doing = Doing::Scrolling;
    m_step = 0;
}

void HistoryWalk::scroll()
{
    if (++m_step > scrollSteps) {
        m_doing = Doing::Typing;
        m_step = 0;
        return;
    }
    const bool up = m_step > scrollSteps * 3 / 4;
    if (up)
        press(m_table, m_step % 2 == 0 ? QKeyCombination(Qt::Key_PageUp) : Qt::CTRL | Qt::Key_Home);
    else
        press(m_table,
              m_step % endEvery == 0 ? Qt::CTRL | Qt::Key_End : QKeyCombination(Qt::Key_PageDown));
}

/// A word, letter by letter, or none in its place.
void HistoryWalk::type()
{
    if (m_step++ % typeEvery != 0)
        return;
    const QString word = wordOf(m_round);
    const int letter = m_step / typeEvery;
    if (letter == 0)
        m_search->selectAll();
    if (word.isEmpty())
        press(m_search, Qt::Key_Delete);
    else
        press(m_search, Qt::Key_A, word.mid(letter, 1));
    if (letter + 1 < word.size())
        return;
    ++m_round;
    m_doing = Doing::Waiting;
    m_step = 0;
}

void HistoryWalk::press(QWidget *widget, QKeyCombination key, const QString &text)
{
    for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
        QKeyEvent event(type, key.key(), key.keyboardModifiers(), text);
        QCoreApplication::sendEvent(widget, &event);
    }
}

void HistoryWalk::end()
{
    m_steps.stop();
    m_heartbeat.stop();
    if (const QString problem = m_heartbeat.problem(); !problem.isEmpty())
        emit failed(problem);
    else
        emit finished();
}

} // namespace Steward
